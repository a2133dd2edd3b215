import { ACTORS, type Actor } from "../domain/vocabulary.ts";
import type { Palette } from "./palette.ts";
import { arcPath } from "./path.ts";
import type { PlainMark, StampMark } from "./scene.ts";
import { stampAt, stampOf } from "./stamp.ts";

export const BADGE_RADIUS = 14.4;
const RING_RADIUS = 12.2;
const TOP = -Math.PI / 2;
const FONT_SIZES: readonly number[] = [12, 12, 10.5, 8.5];
/** Shares are drawn in so many parts of the ring; who is there at all has at least one. */
const PARTS = 24;

/** How many claims stand at one spot (an actor for each), with a ring that says in which shares Ukraine's side and Russia's are said to act. */
export function countBadge(x: number, y: number, actors: readonly Actor[], palette: Palette): StampMark[] {
	const parts = partsOfRing(actors);
	const ring = stampOf(palette, `ring ${parts.join()}`, () => ringMarks(parts, palette));
	const number = stampOf(palette, `count ${actors.length}`, () => [numberMark(actors.length, palette)]);
	return [stampAt(ring, x, y), stampAt(number, x, y)];
}

/** How many of the ring's parts each actor has. */
function partsOfRing(actors: readonly Actor[]): number[] {
	const counts = ACTORS.map(() => 0);
	for (const actor of actors) {
		const index = ACTORS.indexOf(actor);
		counts[index] = (counts[index] ?? 0) + 1;
	}
	const parts = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((count / actors.length) * PARTS))));
	const most = counts.indexOf(Math.max(...counts));
	parts[most] = (parts[most] ?? 0) + PARTS - parts.reduce((sum, part) => sum + part, 0);
	return parts;
}

function ringMarks(parts: readonly number[], palette: Palette): PlainMark[] {
	const marks: PlainMark[] = [{ type: "circle", x: 0, y: 0, radius: BADGE_RADIUS, fill: palette.halo }];
	let from = TOP;
	ACTORS.forEach((actor, index) => {
		const part = parts[index] ?? 0;
		if (part === 0) return;
		const to = from + (part / PARTS) * Math.PI * 2;
		const path = arcPath(0, 0, RING_RADIUS, from, to);
		marks.push({ type: "path", path, stroke: { color: palette.actor[actor], width: 2.6 } });
		from = to;
	});
	return marks;
}

function numberMark(count: number, palette: Palette): PlainMark {
	const text = String(count);
	const size = FONT_SIZES[Math.min(text.length, FONT_SIZES.length) - 1] ?? 8;
	return {
		type: "text",
		text,
		x: 0,
		y: size * 0.36,
		align: "center",
		font: { size, weight: 600 },
		color: palette.text,
	};
}
