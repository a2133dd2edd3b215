import type { Presence } from "../domain/compare-days.ts";
import type { ClaimState } from "./claim-state.ts";
import type { Color, Palette } from "./palette.ts";
import { arcPath, circlePath, type Path, parsePath } from "./path.ts";
import type { PlainMark, Stamp, StampMark } from "./scene.ts";
import { stampAt, stampOf } from "./stamp.ts";

/** Half the height of a tag. */
export const TAG_RADIUS = 6;
/** From the middle of a letter to that of the other in a tag with both. */
const HALF_PAIR = 5.2;
const LETTER_SIZE = 8.5;

type Tag = Presence | "past";

/**
 * A letter in a small neutral disc: A is dark on light, B light on dark, both side by side; a claim that is past has a
 * clock turned back. Neutral, because the colour of a mark says who acted.
 */
const tagStamp = (tag: Tag, palette: Palette): Stamp => stampOf(palette, `tag ${tag}`, () => tagMarks(tag, palette));

function tagMarks(tag: Tag, palette: Palette): PlainMark[] {
	switch (tag) {
		case "a":
			return letterTag("A", 0, palette.halo, palette.text, palette);
		case "b":
			return letterTag("B", 0, palette.text, palette.halo, palette);
		case "both":
			return [
				...letterTag("B", HALF_PAIR, palette.text, palette.halo, palette),
				...letterTag("A", -HALF_PAIR, palette.halo, palette.text, palette),
			];
		case "past":
			return clockTag(palette);
	}
}

const letterTag = (text: string, x: number, ground: Color, ink: Color, palette: Palette): PlainMark[] => [
	{ type: "circle", x, y: 0, radius: TAG_RADIUS + 0.6, fill: palette.halo },
	{ type: "circle", x, y: 0, radius: TAG_RADIUS - 0.6, fill: ground, stroke: { color: palette.text, width: 1.1 } },
	{
		type: "text",
		text,
		x,
		y: LETTER_SIZE * 0.36,
		align: "center",
		font: { size: LETTER_SIZE, weight: 600 },
		color: ink,
	},
];

const CLOCK_RADIUS = 3.9;
/** Anticlockwise, from the upper right round to the upper left, where the arrow's head is. */
const CLOCK_ARC: Path = arcPath(0, 0, CLOCK_RADIUS, -Math.PI * 0.78, Math.PI * 0.9);
const CLOCK_HEAD = parsePath("M -5.4 -1.6 L -1.1 -1.8 L -3.6 -5 Z");
const CLOCK_HANDS = parsePath("M 0 -2 L 0 0.2 L 1.6 1.2");

const clockTag = (palette: Palette): PlainMark[] => [
	{ type: "path", path: circlePath(0, 0, TAG_RADIUS), fill: palette.halo },
	{ type: "path", path: CLOCK_ARC, stroke: { color: palette.textMuted, width: 1.1 } },
	{ type: "path", path: CLOCK_HEAD, fill: palette.textMuted },
	{ type: "path", path: CLOCK_HANDS, stroke: { color: palette.textMuted, width: 1, cap: "round" } },
];

/** Where tags stand about the middle of a round mark: each has a side of its own, clear of the tilde at the lower right. */
const PLACES: Readonly<Record<Tag, readonly [x: number, y: number]>> = {
	a: [-11, -10],
	b: [11, -10],
	both: [0, -14],
	past: [-11, 10],
};

/** Where the tag of both days gives way to those of single ones: a number has no tilde. */
const BOTH_BELOW = [5, 13] as const;

/** The tags of a round mark that stands for claims in these states. */
export function tagsAround(x: number, y: number, states: readonly ClaimState[], palette: Palette): StampMark[] {
	const tags = new Set<Tag>();
	for (const { presence, isPast } of states) {
		if (presence !== null) tags.add(presence);
		if (isPast) tags.add("past");
	}
	const isMixed = tags.has("both") && (tags.has("a") || tags.has("b"));
	return [...tags].map((tag) => {
		const [across, down] = tag === "both" && isMixed ? BOTH_BELOW : PLACES[tag];
		return stampAt(tagStamp(tag, palette), x + across, y + down);
	});
}

/** The tags of an arrow or an outline, in a row that begins at a point. */
export function tagsInRow(x: number, y: number, { presence, isPast }: ClaimState, palette: Palette): StampMark[] {
	const tags: Tag[] = [...(presence === null ? [] : [presence]), ...(isPast ? (["past"] as const) : [])];
	return tags.map((tag, place) => stampAt(tagStamp(tag, palette), x + place * (TAG_RADIUS * 2 + HALF_PAIR), y));
}
