import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FeatureCollection, Point } from "geojson";
import { readGazetteer } from "../../src/pipeline/read/read-gazetteer.ts";
import type { NamedPlace } from "./name-matching.ts";
import { EVAL_FOLDER } from "./read-gold.ts";

interface SettlementProperties {
	readonly name: { readonly en: string | null; readonly uk: string | null };
}

const ROOT = path.join(EVAL_FOLDER, "../..");

/** The built-in lists, the gazetteer first, then the settlement layer, with all their spellings. */
export async function readNamedPlaces(): Promise<NamedPlace[]> {
	const { gazetteer } = await readGazetteer(ROOT);
	if (gazetteer === null) throw new Error("data/gazetteer.yaml is not valid: run `npm run data`");
	const layer = await readFile(path.join(ROOT, "data/basemap/settlements.geojson"), "utf8");
	const { features } = JSON.parse(layer) as FeatureCollection<Point, SettlementProperties>;
	return [
		...gazetteer.places.map(({ id, names, aliases, lngLat }) => ({
			id,
			names: [names.en, names.uk, names.ru, ...(aliases ?? [])],
			lngLat: lngLat ?? null,
		})),
		...features.map(({ id, properties: { name }, geometry: { coordinates } }) => ({
			id: String(id),
			names: [name.en, name.uk].filter((one) => one !== null),
			lngLat: [coordinates[0] ?? 0, coordinates[1] ?? 0] as [number, number],
		})),
	];
}
