import { type Box, overlaps } from "./obstacles.ts";

type Point = readonly [x: number, y: number];

/** One edge of a box: which points lie inside it, and where a segment meets it. */
interface Edge {
	readonly isInside: (point: Point) => boolean;
	readonly meet: (from: Point, to: Point) => Point;
}

const atX =
	(x: number) =>
	(from: Point, to: Point): Point => [x, from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0])];
const atY =
	(y: number) =>
	(from: Point, to: Point): Point => [from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]), y];

const edgesOf = ({ left, top, right, bottom }: Box): readonly Edge[] => [
	{ isInside: ([x]) => x >= left, meet: atX(left) },
	{ isInside: ([x]) => x <= right, meet: atX(right) },
	{ isInside: ([, y]) => y >= top, meet: atY(top) },
	{ isInside: ([, y]) => y <= bottom, meet: atY(bottom) },
];

/** The part of a ring inside a box (Sutherland–Hodgman); may run along the box's edges. */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
	let points = [...ring];
	for (const { isInside, meet } of edgesOf(box)) {
		const kept: Point[] = [];
		points.forEach((point, index) => {
			const last = points.at(index - 1) ?? point;
			if (isInside(point) !== isInside(last)) kept.push(meet(last, point));
			if (isInside(point)) kept.push(point);
		});
		points = kept;
	}
	return points;
}

/** The stretches of a line whose segments come near a box; ends may lie outside it. */
export function splitLine(line: readonly Point[], box: Box): Point[][] {
	const stretches: Point[][] = [];
	let current: Point[] = [];
	for (let at = 1; at < line.length; at += 1) {
		const [from, to] = [line[at - 1] as Point, line[at] as Point];
		const segment = {
			left: Math.min(from[0], to[0]),
			right: Math.max(from[0], to[0]),
			top: Math.min(from[1], to[1]),
			bottom: Math.max(from[1], to[1]),
		};
		if (!overlaps(segment, box)) {
			if (current.length > 0) stretches.push(current);
			current = [];
			continue;
		}
		if (current.length === 0) current.push(from);
		current.push(to);
	}
	if (current.length > 0) stretches.push(current);
	return stretches;
}
