import type { Feature, Geometry, Position } from "geojson";
import type { AuthoredClaim } from "../../../../src/domain/annotation.ts";
import type { GazetteerPlace } from "../../../../src/domain/gazetteer.ts";
import type { BasemapData } from "../../../../src/pipeline/geometry/basemap-lines.ts";
import type { GeometryContext } from "../../../../src/pipeline/geometry/derive-geometry.ts";
import { createPlaceIndex } from "../../../../src/pipeline/places/place-index.ts";
import { samplePlace } from "../places/sample-gazetteer.ts";

const LATITUDE = 50;

/** A border due west–east along 50° N from 35° to 39° E, a vertex every 0.02°, so that its bulge stays under 1 m. */
export const STRAIGHT_BORDER: Position[] = Array.from({ length: 201 }, (_, index) => [35 + index * 0.02, LATITUDE]);

/** An oblast south of it between 36° and 38° E that shares its vertices. */
const SOUTHERN_OBLAST: Position[] = [
	[36, 49],
	[38, 49],
	...STRAIGHT_BORDER.filter(([lng = 0]) => lng >= 35.999 && lng <= 38.001).reverse(),
	[36, 49],
];

const SHAPES: Readonly<Record<string, Geometry>> = {
	border: { type: "LineString", coordinates: STRAIGHT_BORDER },
	oblast: { type: "Polygon", coordinates: [SOUTHERN_OBLAST] },
	river: {
		type: "LineString",
		coordinates: [
			[37, 49.9],
			[37, 49.5],
			[37.2, 49.4],
			[37.2, 49.1],
		],
	},
	broken: {
		type: "MultiLineString",
		coordinates: [
			[
				[37, 49.9],
				[37, 49.7],
			],
			[
				[37, 49.3],
				[37, 49.1],
			],
		],
	},
};

const toFeature = (geometry: Geometry): Feature => ({ type: "Feature", properties: {}, geometry });

const SAMPLE_BASEMAP: BasemapData = {
	feature: (file, id) => {
		const shape = SHAPES[id];
		return file === "sample.geojson" && shape ? toFeature(shape) : undefined;
	},
	version: () => "sample 1.0.0",
	dataset: () => "Sample",
};

const onBasemap = (feature: string) => ({ basemap: { file: "sample.geojson", feature } });

const PLACES: GazetteerPlace[] = [
	samplePlace("border", "border", "Border", onBasemap("border")),
	samplePlace("oblast", "oblast", "North Oblast", onBasemap("oblast")),
	samplePlace("river", "river", { en: "Silver River", uk: "річка Срібна", ru: "река Серебряная" }, onBasemap("river")),
	samplePlace("broken-river", "river", "Broken", onBasemap("broken")),
	samplePlace("lost-river", "river", "Lost", onBasemap("lost")),
	samplePlace("near-town", "town", "Near", { lngLat: [37, 49.94], radiusMeters: 3_000 }),
	samplePlace("far-town", "town", "Far", { lngLat: [36.9, 49.5], radiusMeters: 4_000 }),
	samplePlace("south-village", "village", "South", { lngLat: [37.25, 49.2] }),
	samplePlace("nowhere", "village", "Nowhere"),
];

export const SAMPLE_CONTEXT: GeometryContext = {
	places: createPlaceIndex({ places: PLACES, organisations: [] }),
	basemap: SAMPLE_BASEMAP,
};

const BOTH = { en: "Words", uk: "Слова" };

/** A claim that says something happened in Near, to be changed by each test. */
export function sampleClaim(parts: Partial<AuthoredClaim> = {}): AuthoredClaim {
	return {
		id: "sample",
		group: "advance",
		kind: "advance",
		modality: "occurred",
		headline: BOTH,
		passage: { exact: "They reached Near." },
		support: [
			{ role: "where", exact: "Near, in the north" },
			{ role: "when", exact: "yesterday" },
		],
		actor: "UA",
		claimant: { name: "Someone", side: "UA", role: "official" },
		status: "claimed",
		when: { kind: "event", edtf: "2022-09-09", basis: "explicit" },
		where: [{ place: "near-town", relation: "in", precision: 1 }],
		geometry: null,
		...parts,
	};
}

const EARTH_RADIUS_METERS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Great-circle distance by the spherical law of haversines, written apart from the code under test. */
export function haversineMeters([lng = 0, lat = 0]: Position, [toLng = 0, toLat = 0]: Position): number {
	const chord =
		Math.sin(((toLat - lat) * RADIANS) / 2) ** 2 +
		Math.cos(lat * RADIANS) * Math.cos(toLat * RADIANS) * Math.sin(((toLng - lng) * RADIANS) / 2) ** 2;
	return 2 * EARTH_RADIUS_METERS * Math.asin(Math.sqrt(chord));
}

/**
 * Distance from a point to a line: the foot on each segment in a plane at the point, then the haversine to that foot.
 * For lines with short segments; good to about a metre at 10 km.
 */
export function metersToLine(point: Position, line: readonly Position[]): number {
	const [lng = 0, lat = 0] = point;
	const shrink = Math.cos(lat * RADIANS);
	let nearest = Number.POSITIVE_INFINITY;
	for (const [index, [endLng = 0, endLat = 0]] of line.slice(1).entries()) {
		const [startLng = 0, startLat = 0] = line[index] ?? [];
		const [x, y] = [(startLng - lng) * shrink, startLat - lat];
		const [dx, dy] = [(endLng - startLng) * shrink, endLat - startLat];
		const share = Math.min(1, Math.max(0, -(x * dx + y * dy) / (dx * dx + dy * dy || 1)));
		const foot = [startLng + share * (endLng - startLng), startLat + share * (endLat - startLat)];
		nearest = Math.min(nearest, haversineMeters(point, foot));
	}
	return nearest;
}
