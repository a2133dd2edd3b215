/**
 * A path as SVG has it, kept flat because a full picture holds tens of thousands of steps: one letter per step (absolute
 * M, L, C or Z) and all their numbers in order.
 */
export interface Path {
	readonly letters: string;
	readonly numbers: readonly number[];
}

/** Points of a line or ring as x, y, x, y, … */
export type Polyline = readonly number[];

/** How many numbers a step takes. */
export const STEP_NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Z: 0 };

const STEP = /([A-DF-Za-df-z])([^A-DF-Za-df-z]*)/g;

/** Parses the subset of SVG path data that our glyphs are written in: absolute M, L, C, Z. Throws a SyntaxError. */
export function parsePath(data: string): Path {
	let letters = "";
	const numbers: number[] = [];
	for (const [step, letter = "", rest = ""] of data.matchAll(STEP)) {
		const own =
			rest.trim() === ""
				? []
				: rest
						.trim()
						.split(/[\s,]+/)
						.map(Number);
		if (own.length !== STEP_NUMBERS[letter] || own.some(Number.isNaN)) throw new SyntaxError(`Bad path step "${step}"`);
		letters += letter;
		numbers.push(...own);
	}
	return { letters, numbers };
}

/** The path scaled about its origin, turned clockwise by `radians`, then moved. */
export function placePath({ letters, numbers }: Path, x: number, y: number, scale = 1, radians = 0): Path {
	const cos = Math.cos(radians) * scale;
	const sin = Math.sin(radians) * scale;
	const placed: number[] = [];
	for (let at = 0; at < numbers.length; at += 2) {
		const [px, py] = [numbers[at] as number, numbers[at + 1] as number];
		placed.push(px * cos - py * sin + x, px * sin + py * cos + y);
	}
	return { letters, numbers: placed };
}

/** One path of several. */
export const joinPaths = (paths: readonly Path[]): Path => ({
	letters: paths.map(({ letters }) => letters).join(""),
	numbers: paths.length === 1 ? (paths[0]?.numbers ?? []) : paths.flatMap(({ numbers }) => numbers),
});

/** A path through points. */
export const pathThrough = (points: Polyline, isClosed = false): Path => ({
	letters: points.length < 2 ? "" : `M${"L".repeat(points.length / 2 - 1)}${isClosed ? "Z" : ""}`,
	numbers: points,
});

/**
 * A line beside a line, to its right (its left if the distance is negative), vertex by vertex: each is moved square to
 * the way from the one before it to the one after it, so that the lines come nearer where there is a sharp turn.
 */
export function pathBeside(points: Polyline, distance: number, isClosed = false): Path {
	const moved: number[] = [];
	const last = points.length - 2;
	for (let at = 0; at <= last; at += 2) {
		/** A closed line repeats its first point at its end. */
		const before = at > 0 ? at - 2 : isClosed ? last - 2 : at;
		const after = at < last ? at + 2 : isClosed ? 2 : at;
		const [x, y] = [points[at] as number, points[at + 1] as number];
		const alongX = (points[after] as number) - (points[before] as number);
		const alongY = (points[after + 1] as number) - (points[before + 1] as number);
		const scale = distance / (Math.sqrt(alongX ** 2 + alongY ** 2) || 1);
		moved.push(x - alongY * scale, y + alongX * scale);
	}
	return pathThrough(moved, isClosed);
}

/** Control-point ratio for a quarter circle drawn as one cubic curve. */
const QUARTER = 0.5523;

/** A circle as four curves, so that any path can hold one. */
export function circlePath(x: number, y: number, radius: number): Path {
	const c = radius * QUARTER;
	const curves = [
		[x + radius, y + c, x + c, y + radius, x, y + radius],
		[x - c, y + radius, x - radius, y + c, x - radius, y],
		[x - radius, y - c, x - c, y - radius, x, y - radius],
		[x + c, y - radius, x + radius, y - c, x + radius, y],
	];
	return { letters: "MCCCCZ", numbers: [x + radius, y, ...curves.flat()] };
}

/** A stretch of a circle, clockwise from one angle to another in radians (0 is to the right, y is downwards). */
export function arcPath(x: number, y: number, radius: number, from: number, to: number): Path {
	const count = Math.max(1, Math.ceil((to - from) / (Math.PI / 2)));
	const turn = (to - from) / count;
	/** Control-point distance for an arc of this turn: 4/3 tan(turn / 4). */
	const reach = (4 / 3) * Math.tan(turn / 4) * radius;
	const numbers = [x + radius * Math.cos(from), y + radius * Math.sin(from)];
	for (let index = 0; index < count; index += 1) {
		const end = from + turn * (index + 1);
		const [startX, startY] = numbers.slice(-2) as [number, number];
		const [endX, endY] = [x + radius * Math.cos(end), y + radius * Math.sin(end)];
		const [startWayX, startWayY] = [(y - startY) / radius, (startX - x) / radius];
		const [endWayX, endWayY] = [(y - endY) / radius, (endX - x) / radius];
		numbers.push(startX + reach * startWayX, startY + reach * startWayY);
		numbers.push(endX - reach * endWayX, endY - reach * endWayY, endX, endY);
	}
	return { letters: `M${"C".repeat(count)}`, numbers };
}
