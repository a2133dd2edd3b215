import type { Position } from "geojson";

export type LngLat = readonly [lng: number, lat: number];
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** What the map shows of both countries. No sea and no third country lies in it. */
export const LAND_BOX: Bbox = [32.8, 47.4, 41.5, 52.5];
/** The theatre: settlements are taken from here, and nothing in it is simplified but rivers. */
export const THEATRE_BOX: Bbox = [34.6, 48.2, 38.8, 51.1];

export function toLngLat(position: Position): LngLat {
	const [lng, lat] = position;
	if (lng === undefined || lat === undefined) throw new Error(`Not a position: ${JSON.stringify(position)}`);
	return [lng, lat];
}

export function itemAt<T>(items: readonly T[], index: number): T {
	const item = items.at(index);
	if (item === undefined) throw new Error(`Nothing at ${index} of ${items.length}`);
	return item;
}

export function roundTo(value: number, decimals: number): number {
	const factor = 10 ** decimals;
	return Math.round(value * factor) / factor + 0;
}

/** Rounds, and drops vertices that rounding made equal to the one before. */
export function roundLine(line: readonly LngLat[], decimals = 5): LngLat[] {
	const rounded: LngLat[] = [];
	for (const [lng, lat] of line) {
		const next: LngLat = [roundTo(lng, decimals), roundTo(lat, decimals)];
		const last = rounded.at(-1);
		if (last === undefined || !isSame(last, next)) rounded.push(next);
	}
	return rounded;
}

export function isSame(a: LngLat, b: LngLat): boolean {
	return a[0] === b[0] && a[1] === b[1];
}

export function isInBox([lng, lat]: LngLat, [west, south, east, north]: Bbox): boolean {
	return lng >= west && lng <= east && lat >= south && lat <= north;
}

export function toPositions(line: readonly LngLat[]): Position[] {
	return line.map(([lng, lat]) => [lng, lat]);
}

/** Metres between two places; flat-earth, good to a part in a thousand over the distances compared here. */
export function metresBetween(a: LngLat, b: LngLat): number {
	const metresPerDegree = 111_195;
	const dx = (a[0] - b[0]) * Math.cos(((a[1] + b[1]) / 2) * (Math.PI / 180));
	return Math.hypot(dx, a[1] - b[1]) * metresPerDegree;
}

export function nearestIndex(line: readonly LngLat[], place: LngLat): number {
	let best = -1;
	let bestMetres = Number.POSITIVE_INFINITY;
	for (const [index, vertex] of line.entries()) {
		const metres = metresBetween(vertex, place);
		if (metres < bestMetres) [best, bestMetres] = [index, metres];
	}
	return best;
}
