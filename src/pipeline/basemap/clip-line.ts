import { bboxClip } from "@turf/bbox-clip";
import { lineString } from "@turf/helpers";
import type { Geometry, LineString, MultiLineString, Position } from "geojson";
import type { LngLat } from "./coordinates.ts";
import { LAND_BOX, roundLine, toLngLat, toPositions } from "./coordinates.ts";

function pieces(geometry: Geometry): Position[][] {
	if (geometry.type === "LineString") return [geometry.coordinates];
	return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}

/** The part of a line inside the land box, rounded; undefined if there is none. */
export function clipToLandBox(line: readonly LngLat[]): LineString | MultiLineString | undefined {
	const { geometry } = bboxClip(lineString(toPositions(line)), [...LAND_BOX]);
	const parts = pieces(geometry)
		.map((piece) => toPositions(roundLine(piece.map(toLngLat))))
		.filter((piece) => piece.length > 1);
	const [first, second] = parts;
	if (first === undefined) return undefined;
	return second === undefined
		? { type: "LineString", coordinates: first }
		: { type: "MultiLineString", coordinates: parts };
}
