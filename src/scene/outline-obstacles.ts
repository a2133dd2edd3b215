import type { Box } from "./obstacles.ts";
import type { Outline } from "./outline-marks.ts";
import type { Polyline } from "./path.ts";

/** Labels keep this far off an outline. */
const KEEP_OFF_PIXELS = 3;
/** An outline is looked at in points at most this far apart. */
const STEP_PIXELS = 8;

type Seen = Pick<Outline, "lines" | "box">;

/**
 * Outlines that labels keep off. Most of them no label ever comes near: so nothing but a box is looked at until one does.
 */
export class OutlineObstacles {
	readonly #outlines: Seen[] = [];
	readonly #within: Box;

	/** Only what lies inside `within` is in the way. */
	constructor(within: Box) {
		this.#within = within;
	}

	add(outline: Seen): void {
		this.#outlines.push(outline);
	}

	hits(box: Box): boolean {
		const near = {
			left: Math.max(box.left - KEEP_OFF_PIXELS, this.#within.left),
			top: Math.max(box.top - KEEP_OFF_PIXELS, this.#within.top),
			right: Math.min(box.right + KEEP_OFF_PIXELS, this.#within.right),
			bottom: Math.min(box.bottom + KEEP_OFF_PIXELS, this.#within.bottom),
		};
		return this.#outlines.some(
			(outline) => touches(outline.box, near) && outline.lines.some((line) => comesInto(line, near)),
		);
	}
}

/** Whether two boxes have a point in common, be it on their edges. */
const touches = (one: Box, other: Box): boolean =>
	one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

/** Whether one of the points along a line lies in a box. */
function comesInto(points: Polyline, { left, top, right, bottom }: Box): boolean {
	for (let at = 2; at < points.length; at += 2) {
		const [fromX, fromY] = [points[at - 2] as number, points[at - 1] as number];
		const [alongX, alongY] = [(points[at] as number) - fromX, (points[at + 1] as number) - fromY];
		const count = Math.max(1, Math.ceil(Math.sqrt(alongX ** 2 + alongY ** 2) / STEP_PIXELS));
		for (let part = 0; part <= count; part += 1) {
			const [x, y] = [fromX + (alongX * part) / count, fromY + (alongY * part) / count];
			if (x > left && x < right && y > top && y < bottom) return true;
		}
	}
	return false;
}
