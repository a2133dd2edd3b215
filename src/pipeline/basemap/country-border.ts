import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LngLat } from "./coordinates.ts";
import { isInBox, itemAt, LAND_BOX, roundLine, THEATRE_BOX, toLngLat } from "./coordinates.ts";
import { simplifyLine } from "./simplify-line.ts";

interface Polygonal {
	readonly type: string;
	readonly coordinates?: unknown;
	readonly geometries?: readonly Polygonal[];
}

interface BordersFile {
	readonly features: readonly { readonly properties: { readonly isoA2?: string }; readonly geometry: Polygonal }[];
}

type Rings = number[][][];

/** Outer and inner rings of one country, from the package's GeometryCollections of (Multi)Polygons. */
function ringsOf(geometry: Polygonal): Rings {
	if (geometry.type === "Polygon") return geometry.coordinates as Rings;
	if (geometry.type === "MultiPolygon") return (geometry.coordinates as Rings[]).flat();
	return (geometry.geometries ?? []).flatMap(ringsOf);
}

export interface CountryRings {
	readonly ukraine: readonly LngLat[];
	/** Every vertex of Russia's rings, as text: two countries share a border where they share vertices. */
	readonly russianVertices: ReadonlySet<string>;
}

export function readCountryRings(folder: string): CountryRings {
	const file = JSON.parse(readFileSync(join(folder, "package/borders.geo.json"), "utf8")) as BordersFile;
	const rings = (iso: string): Rings =>
		file.features.filter((f) => f.properties.isoA2 === iso).flatMap((f) => ringsOf(f.geometry));
	const ukraine = rings("UA");
	if (ukraine.length !== 1) throw new Error(`Expected one ring for Ukraine, found ${ukraine.length}`);
	return {
		ukraine: itemAt(ukraine, 0).map(toLngLat),
		russianVertices: new Set(rings("RU").flat().map(String)),
	};
}

/** Where the segment from outside to inside (or the reverse) meets the box's edge. */
function crossing(a: LngLat, b: LngLat): LngLat {
	const [west, south, east, north] = LAND_BOX;
	const hits: LngLat[] = [];
	for (const lng of [west, east]) {
		const t = (lng - a[0]) / (b[0] - a[0]);
		if (t >= 0 && t <= 1) hits.push([lng, a[1] + t * (b[1] - a[1])]);
	}
	for (const lat of [south, north]) {
		const t = (lat - a[1]) / (b[1] - a[1]);
		if (t >= 0 && t <= 1) hits.push([a[0] + t * (b[0] - a[0]), lat]);
	}
	return itemAt(
		hits.filter((hit) => isInBox(hit, LAND_BOX)),
		0,
	);
}

/** The one stretch of Ukraine's ring inside the land box, with its crossings of the box's edge. */
function stretchInBox(ring: readonly LngLat[]): LngLat[] {
	const stretches: LngLat[][] = [];
	let current: LngLat[] | undefined;
	for (let index = 1; index < ring.length; index += 1) {
		const [a, b] = [itemAt(ring, index - 1), itemAt(ring, index)];
		const [aInside, bInside] = [isInBox(a, LAND_BOX), isInBox(b, LAND_BOX)];
		if (!aInside && bInside) {
			current = [crossing(a, b)];
			stretches.push(current);
		}
		if (bInside) current?.push(b);
		if (aInside && !bInside) current?.push(crossing(a, b));
	}
	if (stretches.length !== 1)
		throw new Error(`Ukraine's ring enters the land box ${stretches.length} times, expected once`);
	return itemAt(stretches, 0);
}

/** Simplifies only outside the theatre; every vertex inside stays. */
function simplifyFar(line: readonly LngLat[], toleranceDegrees: number): LngLat[] {
	const [west, south, east, north] = THEATRE_BOX;
	const near = (p: LngLat): boolean => isInBox(p, [west - 0.1, south - 0.1, east + 0.1, north + 0.1]);
	const result: LngLat[] = [itemAt(line, 0)];
	let start = 0;
	while (start < line.length - 1) {
		const isNear = near(itemAt(line, start + 1));
		let end = start + 1;
		while (end < line.length - 1 && near(itemAt(line, end + 1)) === isNear) end += 1;
		const run = line.slice(start, end + 1);
		result.push(...(isNear ? run : simplifyLine(run, toleranceDegrees)).slice(1));
		start = end;
	}
	return result;
}

export interface BorderLine {
	/** From the south edge of the land box north and west to its west edge. Ukraine lies on the left. */
	readonly line: readonly LngLat[];
	readonly verticesBefore: number;
}

export const FAR_TOLERANCE_DEGREES = 0.005;

export function borderLine({ ukraine, russianVertices }: CountryRings): BorderLine {
	const stretch = stretchInBox(ukraine);
	const unshared = stretch.filter((p) => isInBox(p, THEATRE_BOX) && !russianVertices.has(String(p))).length;
	if (unshared > 0)
		throw new Error(`${unshared} vertices of the border in the theatre are not shared by the two countries`);
	return { line: roundLine(simplifyFar(stretch, FAR_TOLERANCE_DEGREES)), verticesBefore: stretch.length };
}
