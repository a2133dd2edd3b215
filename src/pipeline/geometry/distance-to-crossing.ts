import type { Position } from "geojson";
import { type AnyLine, metersBetween, partsOf } from "./nearest-on-line.ts";

/**
 * How far along a segment, as a share of it, another segment crosses it; null where they do not meet. Flat in degrees,
 * which over the few kilometres it is used for is out by centimetres.
 */
function crossingShare(from: Position, to: Position, start: Position, end: Position): number | null {
	const [x = 0, y = 0] = from;
	const [dx, dy] = [(to[0] ?? 0) - x, (to[1] ?? 0) - y];
	const [otherX, otherY] = [(start[0] ?? 0) - x, (start[1] ?? 0) - y];
	const [otherDx, otherDy] = [(end[0] ?? 0) - (start[0] ?? 0), (end[1] ?? 0) - (start[1] ?? 0)];
	const cross = dx * otherDy - dy * otherDx;
	if (cross === 0) return null;
	const share = (otherX * otherDy - otherY * otherDx) / cross;
	const otherShare = (otherX * dy - otherY * dx) / cross;
	return share >= 0 && share <= 1 && otherShare >= 0 && otherShare <= 1 ? share : null;
}

/** Metres from `from` to where the way to `to` first meets one of the lines; infinite where it meets none. */
export function distanceToCrossing(from: Position, to: Position, lines: readonly AnyLine[]): number {
	let nearest = Number.POSITIVE_INFINITY;
	for (const part of lines.flatMap(partsOf)) {
		for (const [index, end] of part.slice(1).entries()) {
			nearest = Math.min(nearest, crossingShare(from, to, part[index] ?? end, end) ?? nearest);
		}
	}
	return Number.isFinite(nearest) ? nearest * metersBetween(from, to) : nearest;
}
