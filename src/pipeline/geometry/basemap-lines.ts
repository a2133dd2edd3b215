import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection } from "geojson";
import * as z from "zod/mini";

/** The committed basemap, `data/basemap/`: its features, and where each file comes from. */
export interface BasemapData {
	/** A feature by file name ("border.geojson") and id; undefined where there is none. */
	feature(file: string, id: string): Feature | undefined;
	/** The packages a file was made from, with exact versions; several are joined by "; ". */
	version(file: string): string;
	/** The datasets a file was made from, in the words of its provenance; several are joined by "; ". */
	dataset(file: string): string;
}

const PROVENANCE_FILE = "provenance.json";

const provenanceSchema = z.record(
	z.string(),
	z.object({ sources: z.array(z.object({ dataset: z.string(), package: z.string(), version: z.string() })) }),
);
type Provenance = z.infer<typeof provenanceSchema>;

const REBUILD = "run `npm run basemap`";

function readJson(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch (cause) {
		throw new Error(`${path} cannot be read: ${REBUILD}`, { cause });
	}
}

function readProvenance(path: string): Provenance {
	const parsed = provenanceSchema.safeParse(readJson(path));
	if (!parsed.success) throw new Error(`${path} does not name dataset, package and version of every file: ${REBUILD}`);
	return parsed.data;
}

function toFeaturesById(path: string): Map<string, Feature> {
	const { features } = readJson(path) as FeatureCollection;
	if (!Array.isArray(features)) throw new Error(`${path} is not a GeoJSON FeatureCollection: ${REBUILD}`);
	return new Map(features.map((feature) => [String(feature.id), feature]));
}

function listGeojson(folder: string): string[] {
	try {
		return readdirSync(folder).filter((file) => file.endsWith(".geojson"));
	} catch (cause) {
		throw new Error(`${folder} is missing: ${REBUILD}`, { cause });
	}
}

/**
 * Reads `<root>/data/basemap`: all its GeoJSON and `provenance.json`. Throws an Error that names the file if one is
 * missing or malformed. Asking for the version of a file that provenance does not know throws, too.
 */
export function readBasemap(root: string): BasemapData {
	const folder = join(root, "data", "basemap");
	const files = new Map(listGeojson(folder).map((file) => [file, toFeaturesById(join(folder, file))]));
	const provenance = readProvenance(join(folder, PROVENANCE_FILE));
	const sourcesOf = (file: string) => {
		const sources = provenance[file]?.sources;
		if (!sources) throw new Error(`${join(folder, PROVENANCE_FILE)} does not say where ${file} comes from: ${REBUILD}`);
		return sources;
	};
	return {
		feature: (file, id) => files.get(file)?.get(id),
		version: (file) =>
			sourcesOf(file)
				.map((source) => `${source.package} ${source.version}`)
				.join("; "),
		dataset: (file) =>
			sourcesOf(file)
				.map(({ dataset }) => dataset)
				.join("; "),
	};
}
