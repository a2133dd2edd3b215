import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { FeatureCollection, LineString, Polygon } from "geojson";
import type { ClaimCollection, ClaimFeature } from "../../../src/domain/claim.ts";
import type { PlaceCollection } from "../../../src/domain/place.ts";
import type { DocumentCollection, SourceDocument } from "../../../src/domain/source-document.ts";
import type { LngLat } from "./geodesy.ts";

export const ROOT = resolve(import.meta.dirname, "../../..");

const read = (path: string): unknown => JSON.parse(readFileSync(resolve(ROOT, path), "utf8"));

export const claims: readonly ClaimFeature[] = (read("data/derived/claims.geojson") as ClaimCollection).features;
export const places = (read("data/derived/places.geojson") as PlaceCollection).features;
export const documents: readonly SourceDocument[] = (read("data/derived/documents.json") as DocumentCollection)
	.documents;

/** A claim by its id; throws if there is none. */
export function claim(id: string): ClaimFeature {
	const found = claims.find((one) => one.id === id);
	if (found === undefined) throw new Error(`no claim ${id} in data/derived/claims.geojson`);
	return found;
}

function basemap(file: string, id: string): LineString | Polygon {
	const { features } = read(`data/basemap/${file}`) as FeatureCollection<LineString | Polygon>;
	const found = features.find((feature) => feature.id === id);
	if (found === undefined) throw new Error(`no feature ${id} in data/basemap/${file}`);
	return found.geometry;
}

/** A line of the basemap, as [longitude, latitude] pairs. */
export const basemapLine = (file: string, id: string): LngLat[] => basemap(file, id).coordinates as unknown as LngLat[];

/** The rings of a polygon of the basemap. */
export const basemapRings = (file: string, id: string): LngLat[][] =>
	basemap(file, id).coordinates as unknown as LngLat[][];
