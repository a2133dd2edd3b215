import { fileURLToPath } from "node:url";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { LineString, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { readBasemap } from "../../../../src/pipeline/geometry/basemap-lines.ts";
import { borderBand } from "../../../../src/pipeline/geometry/border-band.ts";
import { type DerivedGeometry, deriveGeometry } from "../../../../src/pipeline/geometry/derive-geometry.ts";
import { createPlaceIndex } from "../../../../src/pipeline/places/place-index.ts";
import { samplePlace } from "../places/sample-gazetteer.ts";
import { haversineMeters, metersToLine, SAMPLE_CONTEXT, STRAIGHT_BORDER, sampleClaim } from "./sample-context.ts";

const WIDTH_METERS = 10_000;
const GEOMETRY = {
	method: "band_along_border",
	border: "border",
	within: "oblast",
	widthMeters: WIDTH_METERS,
} as const;
const CLAIM = sampleClaim({
	group: "buffer-zone",
	kind: "buffer-zone",
	modality: "aimed",
	where: [{ place: "border", relation: "along", precision: 5 }],
	geometry: GEOMETRY,
});

function outerRing({ geometry, findings }: DerivedGeometry): Position[] {
	expect(findings).toEqual([]);
	return geometry?.type === "Polygon" ? (geometry.coordinates[0] ?? []) : [];
}

function ruler({ derivation }: DerivedGeometry): [Position, Position] {
	const { rulerFromLng, rulerFromLat, rulerToLng, rulerToLat } = derivation.params;
	return [
		[Number(rulerFromLng), Number(rulerFromLat)],
		[Number(rulerToLng), Number(rulerToLat)],
	];
}

describe("a band along a straight border", () => {
	const drawn = deriveGeometry(CLAIM, SAMPLE_CONTEXT);
	const ring = outerRing(drawn);

	it("lies on the oblast's side and ends at its limits", () => {
		expect(ring.length).toBeGreaterThan(100);
		expect(ring.at(0)).toEqual(ring.at(-1));
		expect(ring.every(([lng = 0, lat = 0]) => lng >= 36 && lng <= 38 && lat <= 50.00001)).toBe(true);
	});

	it("is as wide as stated at each vertex of its far edge", () => {
		const far = ring.filter(([, lat = 0]) => lat < 49.95);
		expect(far.length).toBeGreaterThan(2);
		for (const vertex of far) expect(Math.abs(metersToLine(vertex, STRAIGHT_BORDER) - WIDTH_METERS)).toBeLessThan(3);
	});

	it("has a ruler across, from the border to the far edge", () => {
		const [from, to] = ruler(drawn);
		expect(from[1]).toBeCloseTo(50, 4);
		expect(to[0]).toBeCloseTo(from[0] ?? 0, 2);
		expect(haversineMeters(from, to)).toBeCloseTo(WIDTH_METERS, -1);
		expect(from[0]).toBeGreaterThan(36.5);
		expect(from[0]).toBeLessThan(37.5);
	});

	it("is another band for another width", () => {
		const narrow = deriveGeometry({ ...CLAIM, geometry: { ...GEOMETRY, widthMeters: 2_000 } }, SAMPLE_CONTEXT);
		const lats = outerRing(narrow).map(([, lat = 0]) => lat);
		expect(Math.min(...lats)).toBeCloseTo(50 - 2_000 / 111_195, 3);
	});

	it("is reported where the area is out of reach", () => {
		const far: Polygon = {
			type: "Polygon",
			coordinates: [
				[
					[36, 40],
					[37, 40],
					[37, 41],
					[36, 40],
				],
			],
		};
		const basemap = {
			...SAMPLE_CONTEXT.basemap,
			feature: (file: string, id: string) =>
				id === "oblast"
					? { type: "Feature" as const, properties: {}, geometry: far }
					: SAMPLE_CONTEXT.basemap.feature(file, id),
		};
		const { geometry, findings } = deriveGeometry(CLAIM, { ...SAMPLE_CONTEXT, basemap });
		expect(geometry).toBeNull();
		expect(findings[0]?.message).toBe('no part of "oblast" lies within 10000 m of "border"');
	});
});

describe("the band along the border of the committed basemap", () => {
	const basemap = readBasemap(fileURLToPath(new URL("../../../..", import.meta.url)));
	const places = createPlaceIndex({
		places: [
			samplePlace("border", "border", "Border", { basemap: { file: "border.geojson", feature: "ua-ru-border" } }),
			samplePlace("oblast", "oblast", "Oblast", { basemap: { file: "oblasts.geojson", feature: "kharkiv-oblast" } }),
		],
		organisations: [],
	});
	const border = basemap.feature("border.geojson", "ua-ru-border")?.geometry as LineString;
	const oblast = basemap.feature("oblasts.geojson", "kharkiv-oblast")?.geometry as Polygon;
	const oblastEdge = oblast.coordinates[0] ?? [];
	const drawn = deriveGeometry(CLAIM, { places, basemap });
	const ring = outerRing(drawn);
	const isOnOblastEdge = (vertex: Position) => metersToLine(vertex, oblastEdge) < 5;
	const farEdge = ring.filter((vertex) => !isOnOblastEdge(vertex));

	it("is one polygon of a reasonable number of vertices, counterclockwise", () => {
		expect(drawn.geometry?.type).toBe("Polygon");
		expect(drawn.geometry?.type === "Polygon" && drawn.geometry.coordinates).toHaveLength(1);
		expect(ring.length).toBeGreaterThan(1_000);
		expect(ring.length).toBeLessThan(3_000);
		const area = ring.slice(1).reduce((sum, [lng = 0, lat = 0], index) => {
			const [previousLng = 0, previousLat = 0] = ring[index] ?? [];
			return sum + previousLng * lat - lng * previousLat;
		}, 0);
		expect(area).toBeGreaterThan(0);
	});

	it("has its far edge 10 km from the border, to 10 m, at vertices and between them", () => {
		expect(farEdge.length).toBeGreaterThan(500);
		const middles = farEdge.slice(1).flatMap(([lng = 0, lat = 0], index) => {
			const [previousLng = 0, previousLat = 0] = farEdge[index] ?? [];
			const isEdge = ring.indexOf(farEdge[index] as Position) + 1 === ring.indexOf(farEdge[index + 1] as Position);
			return isEdge ? [[(lng + previousLng) / 2, (lat + previousLat) / 2]] : [];
		});
		const errors = [...farEdge, ...middles].map((point) => metersToLine(point, border.coordinates) - WIDTH_METERS);
		expect(Math.max(...errors)).toBeLessThan(10);
		expect(Math.min(...errors)).toBeGreaterThan(-10);
	});

	it("lies inside the oblast, and reaches along all of its border", () => {
		expect(farEdge.every((vertex) => booleanPointInPolygon(vertex, oblast))).toBe(true);
		const lngs = (line: readonly Position[]) => line.map(([lng = 0]) => lng);
		const shared = oblastEdge.filter((vertex) => metersToLine(vertex, border.coordinates) < 5);
		expect(Math.min(...lngs(ring))).toBeLessThanOrEqual(Math.min(...lngs(shared)) + 0.001);
		expect(Math.max(...lngs(ring))).toBeGreaterThanOrEqual(Math.max(...lngs(shared)) - 0.001);
	});

	it("has a ruler of the stated width that lies in the band", () => {
		const [from, to] = ruler(drawn);
		expect(metersToLine(from, border.coordinates)).toBeLessThan(2);
		expect(Math.abs(metersToLine(to, border.coordinates) - WIDTH_METERS)).toBeLessThan(10);
		expect(Math.abs(haversineMeters(from, to) - WIDTH_METERS)).toBeLessThan(2);
		const middle = [((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2];
		expect(booleanPointInPolygon(middle, { type: "Polygon", coordinates: [ring] })).toBe(true);
	});

	it("is buffered once, also when the basemap is read anew", () => {
		expect(borderBand(structuredClone(border), structuredClone(oblast), WIDTH_METERS)).toBe(drawn.geometry);
	});
});
