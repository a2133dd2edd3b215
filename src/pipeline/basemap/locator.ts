import { join } from "node:path";
import { featureCollection, polygon } from "@turf/helpers";
import { intersect } from "@turf/intersect";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { read } from "shapefile";
import type { Bbox, LngLat } from "./coordinates.ts";
import { itemAt, roundLine, toLngLat, toPositions } from "./coordinates.ts";
import type { BasemapFeature } from "./feature-collection.ts";
import { simplifyLine } from "./simplify-line.ts";

export const LOCATOR_TOLERANCE_DEGREES = 0.025;
const LOCATOR_DECIMALS = 3;
/** Islands smaller than this are dropped: square degrees, some 80 km². */
const SMALLEST_PART = 0.01;

function ringsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function bounds(ring: readonly LngLat[]): Bbox {
	const [lngs, lats] = [ring.map((p) => p[0]), ring.map((p) => p[1])];
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

function extent(ring: readonly LngLat[]): number {
	const [west, south, east, north] = bounds(ring);
	return (east - west) * (north - south);
}

function isApart(a: Bbox, b: Bbox): boolean {
	return a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1];
}

function simplifyRing(ring: readonly LngLat[], toleranceDegrees: number): LngLat[] {
	// A ring starts and ends at the same vertex, which Douglas–Peucker cannot span: cut it in two.
	const half = Math.floor(ring.length / 2);
	const parts = [ring.slice(0, half + 1), ring.slice(half)].map((part) => simplifyLine(part, toleranceDegrees));
	return [...itemAt(parts, 0), ...itemAt(parts, 1).slice(1)];
}

function toFeature(
	id: string,
	iso: string,
	name: { en: string; uk: string },
	rings: readonly (readonly LngLat[])[],
): BasemapFeature {
	const coordinates = rings
		.filter((ring) => extent(ring) > SMALLEST_PART)
		.map((ring) => [toPositions(roundLine(simplifyRing(ring, LOCATOR_TOLERANCE_DEGREES), LOCATOR_DECIMALS))]);
	const [first] = coordinates;
	if (first === undefined) throw new Error(`Nothing left of ${id} for the locator`);
	const geometry: Polygon | MultiPolygon =
		coordinates.length === 1 ? { type: "Polygon", coordinates: first } : { type: "MultiPolygon", coordinates };
	return { type: "Feature", id, properties: { iso, name }, geometry };
}

/** OSM's Ukraine (to the edge of its territorial sea, Crimea included) cut along Natural Earth's coast. */
export async function locatorFeatures(
	naturalEarth: string,
	ukraine: readonly LngLat[],
	oblast: BasemapFeature,
): Promise<BasemapFeature[]> {
	const base = join(naturalEarth, "usr/share/magics/50m/ne_50m_land");
	const land = await read(`${base}.shp`, `${base}.dbf`);
	// Simplified before it is cut, or the cut takes minutes.
	const outline = simplifyRing(ukraine, LOCATOR_TOLERANCE_DEGREES / 5);
	const country = polygon([toPositions(outline)]);
	const parts = (land.features as Feature<Polygon | MultiPolygon>[]).flatMap((feature) => {
		const box = bounds(ringsOf(feature.geometry).flat(2).map(toLngLat));
		if (isApart(box, bounds(outline))) return [];
		const cut = intersect(featureCollection<Polygon | MultiPolygon>([country, feature]));
		return cut === null ? [] : ringsOf(cut.geometry).map((rings) => itemAt(rings, 0).map(toLngLat));
	});
	if (oblast.geometry.type !== "Polygon") throw new Error("The oblast is not one polygon");
	return [
		toFeature(
			"kharkiv-oblast",
			"UA-63",
			{ en: "Kharkiv Oblast", uk: "Харківська область" },
			oblast.geometry.coordinates.map((ring) => ring.map(toLngLat)),
		),
		toFeature("ukraine", "UA", { en: "Ukraine", uk: "Україна" }, parts),
	];
}
