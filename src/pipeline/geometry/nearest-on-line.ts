import { distance } from "@turf/distance";
import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import type { LineString, MultiLineString, Position } from "geojson";

export type AnyLine = LineString | MultiLineString;

/** The point of a line nearest to a position, on the sphere, and where along the line it lies. */
export interface NearestOnLine {
	readonly position: Position;
	readonly distanceMeters: number;
	/** Which part of a MultiLineString, and which segment of it: it lies between vertices `segment` and `segment + 1`. */
	readonly part: number;
	readonly segment: number;
}

export const METERS = { units: "meters" } as const;

/** Great-circle distance by the haversine formula, mean radius 6 371 008.8 m. */
export const metersBetween = (from: Position, to: Position): number => distance(from, to, METERS);

/** A corpus asks for the same few lines and places again and again, so each answer is kept as long as its line is. */
const answers = new WeakMap<AnyLine, Map<string, NearestOnLine>>();

export function nearestOnLine(line: AnyLine, position: Position): NearestOnLine {
	const known = answers.get(line) ?? new Map<string, NearestOnLine>();
	answers.set(line, known);
	const key = position.join(" ");
	const answer = known.get(key) ?? findNearestOnLine(line, position);
	known.set(key, answer);
	return answer;
}

function findNearestOnLine(line: AnyLine, position: Position): NearestOnLine {
	const { geometry, properties } = nearestPointOnLine(line, position, METERS);
	return {
		position: geometry.coordinates,
		distanceMeters: metersBetween(position, geometry.coordinates),
		part: properties.lineStringIndex,
		segment: properties.segmentIndex,
	};
}

/** The vertices of a line, part by part. */
export const partsOf = (line: AnyLine): Position[][] =>
	line.type === "LineString" ? [line.coordinates] : line.coordinates;
