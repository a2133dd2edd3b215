import type { Claim } from "../domain/claim.ts";
import { ACTORS } from "../domain/vocabulary.ts";
import type { Palette } from "./palette.ts";
import { arcPath } from "./path.ts";
import type { Mark } from "./scene.ts";

export const BADGE_RADIUS = 14.4;
const RING_RADIUS = 12.2;
const TOP = -Math.PI / 2;
const FONT_SIZES: readonly number[] = [12, 12, 10.5, 8.5];

/** How many claims stand at one spot, with a ring that says in which shares Ukraine's side and Russia's are said to act. */
export function countBadge(x: number, y: number, claims: readonly Claim[], palette: Palette): Mark[] {
	const text = String(claims.length);
	const size = FONT_SIZES[Math.min(text.length, FONT_SIZES.length) - 1] ?? 8;
	const marks: Mark[] = [{ type: "circle", x, y, radius: BADGE_RADIUS, fill: palette.halo }];
	let from = TOP;
	for (const actor of ACTORS) {
		const share = claims.filter(({ properties }) => properties.actor === actor).length / claims.length;
		if (share === 0) continue;
		const to = from + share * Math.PI * 2;
		const path = arcPath(x, y, RING_RADIUS, from, to);
		marks.push({ type: "path", path, stroke: { color: palette.actor[actor], width: 2.6 } });
		from = to;
	}
	marks.push({
		type: "text",
		text,
		x,
		y: y + size * 0.36,
		align: "center",
		font: { size, weight: 600 },
		color: palette.text,
	});
	return marks;
}
