import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { basemapLine, basemapRings, claim } from "./derived-data.ts";
import { isInPolygon, type LngLat, metersToLine } from "./geodesy.ts";

/** The aimed-at buffer zone, measured from the committed border by computations that share nothing with the pipeline. */
const WIDTH_METERS = 10_000;
const TOLERANCE_METERS = 50;
/** How far a corner of the band may lie from a line it was cut along: coordinates are rounded to about a metre. */
const CUT_METERS = 5;

const border = basemapLine("border.geojson", "ua-ru-border");
const ukraine = basemapRings("land.geojson", "ukraine");
const oblast = basemapRings("oblasts.geojson", "kharkiv-oblast");
const zone = claim("000-buffer-zone");
const geometry = zone.geometry as Polygon | MultiPolygon;
const polygons = (geometry.type === "Polygon"
	? [geometry.coordinates]
	: geometry.coordinates) as unknown as LngLat[][][];
const isInZone = (point: LngLat): boolean => polygons.some((rings) => isInPolygon(point, rings));

/** The zone's outline as segments, each with its middle and how far that lies from the border. */
const outline = polygons.flat().flatMap((ring) =>
	ring.slice(1).map((to, index) => {
		const from = ring[index] as LngLat;
		const middle: LngLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
		return { from, to, middle, toBorder: metersToLine(middle, border) };
	}),
);
const isOnOblastLimit = (point: LngLat): boolean => oblast.some((ring) => metersToLine(point, ring) < CUT_METERS);

/** How far apart the points of the grid lie, in degrees: about 2 by 3 km. */
const GRID_DEGREES = 0.03;

/** The points of a grid that lie in the oblast. */
function gridOverOblast(): LngLat[] {
	const ring = oblast[0] as LngLat[];
	const [lngs, lats] = [ring.map(([lng]) => lng), ring.map(([, lat]) => lat)];
	const points: LngLat[] = [];
	for (let lng = Math.min(...lngs); lng < Math.max(...lngs); lng += GRID_DEGREES) {
		for (let lat = Math.min(...lats); lat < Math.max(...lats); lat += GRID_DEGREES) points.push([lng, lat]);
	}
	return points.filter((point) => isInPolygon(point, oblast));
}

describe("the aimed-at buffer zone", () => {
	it("is an aim, reported on 11 May 2024", () => {
		expect(zone.properties).toMatchObject({ group: "buffer-zone", modality: "aimed", document: "000-rbc-ukraine" });
		expect(zone.properties.shown.from).toBe("2024-05-11");
	});

	it("has its far edge 10 km ± 50 m from the border", () => {
		const farEdge = outline.filter(({ middle, toBorder }) => toBorder > CUT_METERS && !isOnOblastLimit(middle));
		expect(farEdge.length).toBeGreaterThan(200);
		const distances = farEdge.map(({ toBorder }) => toBorder);
		expect(Math.min(...distances)).toBeGreaterThan(WIDTH_METERS - TOLERANCE_METERS);
		expect(Math.max(...distances)).toBeLessThan(WIDTH_METERS + TOLERANCE_METERS);
	});

	it("holds every point of the oblast within 10 km of the border, and none beyond", () => {
		const grid = gridOverOblast().map((point) => ({
			point,
			isIn: isInZone(point),
			toBorder: metersToLine(point, border),
		}));
		const near = grid.filter(({ toBorder }) => toBorder < WIDTH_METERS - TOLERANCE_METERS);
		const far = grid.filter(({ toBorder }) => toBorder > WIDTH_METERS + TOLERANCE_METERS);
		expect(near.length).toBeGreaterThan(300);
		expect(far.length).toBeGreaterThan(2000);
		expect(near.filter(({ isIn }) => !isIn)).toEqual([]);
		expect(far.filter(({ isIn }) => isIn)).toEqual([]);
	});

	it("lies in Ukraine, and in Kharkiv oblast", () => {
		const strays = outline
			.flatMap(({ from, middle }) => [from, middle])
			.filter((point) => !isInPolygon(point, oblast) && !isOnOblastLimit(point));
		expect(strays).toEqual([]);
		const abroad = outline
			.map(({ middle }) => middle)
			.filter((point) => !isInPolygon(point, ukraine) && metersToLine(point, border) > CUT_METERS);
		expect(abroad).toEqual([]);
	});
});
