import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection, Geometry, LineString, Polygon, Position } from "geojson";

const FOLDER = join(import.meta.dirname, "../../../../data/basemap");

export interface Properties {
	readonly name: { readonly en: string; readonly uk: string | null } | null;
	readonly iso?: string;
	readonly country?: string;
	readonly rank?: number;
}

export const GEOJSON_FILES = ["border", "land", "locator", "oblast-lines", "oblasts", "rivers", "settlements"] as const;

export function readText(file: string): string {
	return readFileSync(join(FOLDER, file), "utf8");
}

export function readFeatures<G extends Geometry = Geometry>(name: string): Feature<G, Properties>[] {
	return (JSON.parse(readText(`${name}.geojson`)) as FeatureCollection<G, Properties>).features;
}

export function featureById<G extends Geometry = Geometry>(name: string, id: string): Feature<G, Properties> {
	const feature = readFeatures<G>(name).find((candidate) => candidate.id === id);
	if (feature === undefined) throw new Error(`${name}.geojson has no ${id}`);
	return feature;
}

export const border = (): Feature<LineString, Properties> => featureById<LineString>("border", "ua-ru-border");
export const kharkivOblast = (): Feature<Polygon, Properties> => featureById<Polygon>("oblasts", "kharkiv-oblast");

export const PLACES = {
	belgorod: [36.58, 50.61],
	izium: [37.277, 49.207],
	kharkiv: [36.255, 49.982],
	kupiansk: [37.616, 49.71],
	lyptsi: [36.421, 50.209],
	oskilVillage: [37.424, 49.177],
	simferopol: [34.102, 44.952],
	vovchansk: [36.941, 50.291],
} as const satisfies Record<string, readonly [number, number]>;

export function toPosition(place: readonly [number, number]): Position {
	return [...place];
}
