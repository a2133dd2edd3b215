import type { Palette } from "./palette.ts";
import { type Path, placePath } from "./path.ts";
import type { Fill, PlainMark, Stamp, StampMark, Stroke } from "./scene.ts";
import { textWidth } from "./text-width.ts";

/** More than a picture of a hundred thousand claims holds. */
const MOST_STAMPS = 4096;

const stamps = new WeakMap<Palette, Map<string, Stamp>>();

/** The stamp of that name in a palette; made about [0, 0] when it is first asked for. The name must say all that differs. */
export function stampOf(palette: Palette, name: string, make: () => readonly PlainMark[]): Stamp {
	let named = stamps.get(palette);
	if (named === undefined) {
		named = new Map();
		stamps.set(palette, named);
	}
	let stamp = named.get(name);
	if (stamp === undefined) {
		if (named.size >= MOST_STAMPS) named.clear();
		stamp = makeStamp(make());
		named.set(name, stamp);
	}
	return stamp;
}

export const stampAt = (stamp: Stamp, x: number, y: number): StampMark => ({ type: "stamp", stamp, x, y });

/** The marks of a stamp where it stands: what a renderer draws that keeps no pixels. */
export function placedMarks({ stamp, x, y }: StampMark): PlainMark[] {
	return stamp.marks.map((mark): PlainMark => {
		if (mark.type === "text") return { ...mark, x: mark.x + x, y: mark.y + y };
		const painted = {
			...mark,
			...(mark.fill === undefined ? {} : { fill: movedFill(mark.fill, x, y) }),
			...(mark.stroke === undefined ? {} : { stroke: movedStroke(mark.stroke, x, y) }),
		};
		return painted.type === "path"
			? { ...painted, path: placePath(painted.path, x, y) }
			: { ...painted, x: painted.x + x, y: painted.y + y };
	});
}

const movedStroke = (stroke: Stroke, x: number, y: number): Stroke => ({
	...stroke,
	color: movedFill(stroke.color, x, y),
});

const movedFill = (fill: Fill, x: number, y: number): Fill =>
	typeof fill === "string"
		? fill
		: { ...fill, from: [fill.from[0] + x, fill.from[1] + y], to: [fill.to[0] + x, fill.to[1] + y] };

/** From the edge of what is drawn to that of its box: smoothing spills over. */
const SPILL_PIXELS = 1;

/** A stamp of marks about [0, 0]. */
export function makeStamp(marks: readonly PlainMark[]): Stamp {
	let [left, top, right, bottom] = [0, 0, 0, 0];
	const include = (x: number, y: number, reach: number): void => {
		left = Math.min(left, x - reach - SPILL_PIXELS);
		top = Math.min(top, y - reach - SPILL_PIXELS);
		right = Math.max(right, x + reach + SPILL_PIXELS);
		bottom = Math.max(bottom, y + reach + SPILL_PIXELS);
	};
	for (const mark of marks) {
		if (mark.type === "text") {
			const reach = textWidth(mark.text, mark.font);
			include(mark.x - reach, mark.y - mark.font.size, 0);
			include(mark.x + reach, mark.y + mark.font.size / 2, 0);
			continue;
		}
		const half = (mark.stroke?.width ?? 0) / 2;
		if (mark.type === "circle") include(mark.x, mark.y, mark.radius + half);
		else forEachPoint(mark.path, (x, y) => include(x, y, half));
	}
	return { marks, left, top, right, bottom };
}

/** Points and control points: a curve lies within them. */
function forEachPoint({ numbers }: Path, visit: (x: number, y: number) => void): void {
	for (let at = 0; at < numbers.length; at += 2) visit(numbers[at] as number, numbers[at + 1] as number);
}
