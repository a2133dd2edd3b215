import type { Presence } from "../domain/compare-days.ts";
import type { Box } from "./obstacles.ts";
import type { Palette } from "./palette.ts";
import { joinPaths, type Polyline, parsePath, pathBeside, pathThrough, placePath } from "./path.ts";
import type { PlainMark, Stroke } from "./scene.ts";

/** What is drawn of a line or an area, in pixels. */
export interface Outline {
	readonly lines: readonly Polyline[];
	/** Rings, which end where they began. */
	readonly isClosed: boolean;
	/** What the lines cover. */
	readonly box: Box;
}

export function outlineOf(lines: readonly Polyline[], isClosed: boolean): Outline {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const points of lines) {
		for (let at = 0; at < points.length; at += 2) {
			const [x, y] = [points[at] as number, points[at + 1] as number];
			left = Math.min(left, x);
			right = Math.max(right, x);
			top = Math.min(top, y);
			bottom = Math.max(bottom, y);
		}
	}
	return { lines, isClosed, box: { left, top, right, bottom } };
}

/** What marks are made of. */
type OutlineLines = Omit<Outline, "box">;

/** The lines of an outline from another origin. */
export const movedOutline = (outline: Outline, x: number, y: number): OutlineLines => ({
	isClosed: outline.isClosed,
	lines: outline.lines.map((points) => points.map((number, at) => number - (at % 2 === 0 ? x : y))),
});

export interface OutlineLook {
	readonly stroke: Stroke;
	readonly presence: Presence | null;
	readonly isWithdrawn: boolean;
}

/** The marks of an outline, from the bottom: casing, strokes, and the crosses of a withdrawn claim. */
export function outlineMarks(outline: OutlineLines, look: OutlineLook, palette: Palette): PlainMark[] {
	const path = outlinePath(outline);
	const strokes = strokesIn(look.presence, look.stroke, palette);
	return [
		casingOf(strokes[0]?.width ?? look.stroke.width, outline, palette),
		...strokes.map((stroke): PlainMark => ({ type: "path", path, stroke })),
		...(look.isWithdrawn ? crossesAlong(outline, palette) : []),
	];
}

export const outlinePath = ({ lines, isClosed }: OutlineLines) =>
	joinPaths(lines.map((points) => pathThrough(points, isClosed)));

/**
 * What keeps an outline apart from lines below it: a hairline along each side. A wide casing under the whole outline
 * would look the same and take five times as long to paint.
 */
function casingOf(width: number, { lines, isClosed }: OutlineLines, { halo }: Palette): PlainMark {
	const aside = width / 2 + 0.5;
	const rims = lines.flatMap((points) => [aside, -aside].map((distance) => pathBeside(points, distance, isClosed)));
	return { type: "path", path: joinPaths(rims), stroke: { color: halo, width: 1 } };
}

/** A dash so short that its round ends make a dot. */
const DOT = 0.1;
/** Between the two lines of a double one. */
const GAP_PIXELS = 1.6;

/**
 * The strokes of an outline, from the bottom. Of two compared days: dots for what is gone by the second (after each dash,
 * if it is dashed), a double line for what is new, a plain one for both.
 */
function strokesIn(presence: Presence | null, plain: Stroke, { halo }: Palette): Stroke[] {
	const { width, dash } = plain;
	if (presence === "a") {
		const [on = 0, off = 0] = dash ?? [0, width * 2.1];
		const dots = dash === undefined ? [DOT, off] : [on, off, DOT, off];
		return [{ ...plain, dash: dots, cap: "round" }];
	}
	if (presence === "b")
		return [
			{ ...plain, width: width + 2.6 },
			{ color: halo, width: GAP_PIXELS, join: "bevel" },
		];
	return [plain];
}

/** Pixels along an outline from one cross to the next. */
const CROSS_SPACING = 90;
const CROSS = parsePath("M -5 -5 L 5 5 M -5 5 L 5 -5");

/** Small crosses along the outline of a withdrawn claim. */
function crossesAlong({ lines }: OutlineLines, { text }: Palette): PlainMark[] {
	const stroke = { color: text, width: 1.9, cap: "round" } as const;
	return lines.flatMap(spaced).map(([x, y]): PlainMark => ({ type: "path", path: placePath(CROSS, x, y), stroke }));
}

function spaced(points: Polyline): (readonly [number, number])[] {
	const chosen: (readonly [number, number])[] = [];
	let left = CROSS_SPACING / 2;
	for (let at = 2; at < points.length; at += 2) {
		const [fromX = 0, fromY = 0, x = 0, y = 0] = points.slice(at - 2, at + 2);
		left -= Math.hypot(x - fromX, y - fromY);
		if (left > 0) continue;
		chosen.push([x, y]);
		left = CROSS_SPACING;
	}
	return chosen;
}
