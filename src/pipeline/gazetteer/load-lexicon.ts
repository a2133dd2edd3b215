import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Gazetteer, gazetteerSchema } from "../../domain/gazetteer.ts";
import { parseAuthoredFile } from "../authored-file.ts";
import { CACHE_FILE, readCache } from "./cache.ts";
import { createLexicon, type Lexicon, namedPlacesOf } from "./lexicon.ts";
import { parseRegion, placesOfRegion, withAdjectives } from "./read-region.ts";
import { readSettlements, withLayerNames } from "./read-settlements.ts";

/** Where an imported GeoNames country dump is kept, in the settlements' own form; not committed. */
export const IMPORTED_FILE = ".cache/gazetteer/geonames.tsv";

/** By root, and by what its files say: two roots with the same files share one. */
const loaded = new Map<string, Lexicon>();
const FILES = {
	gazetteer: "data/gazetteer.yaml",
	region: "data/gazetteer.region.yaml",
	settlements: "data/gazetteer.settlements.tsv",
	layer: "data/basemap/settlements.geojson",
	cache: CACHE_FILE,
	imported: IMPORTED_FILE,
} as const;
type Contents = Readonly<Record<keyof typeof FILES, string>>;

/** A file that is not there says nothing; only the gazetteer must be there. */
function readFiles(root: string): Contents {
	const read = (file: string): string => {
		const full = path.join(root, file);
		return file === FILES.gazetteer || existsSync(full) ? readFileSync(full, "utf8") : "";
	};
	const entries = Object.entries(FILES).map(([name, file]) => [name, read(file)]);
	return Object.fromEntries(entries) as Contents;
}

function parseGazetteer(text: string): Gazetteer {
	const file = FILES.gazetteer;
	const parsed = parseAuthoredFile(file, text);
	if (!parsed.ok) throw new Error(`${file} is broken: run "npm run data" to see where`);
	const gazetteer = gazetteerSchema.safeParse(parsed.value.value);
	if (!gazetteer.success) throw new Error(`${file} is not valid: run "npm run data" to see where`);
	return gazetteer.data;
}

function digestOf(files: Contents): string {
	const hash = createHash("sha256");
	for (const text of Object.values(files)) hash.update(`${text.length}:`).update(text);
	return hash.digest("hex");
}

function lexiconOf(files: Contents): Lexicon {
	const gazetteer = parseGazetteer(files.gazetteer);
	const authored = parseRegion(files.region);
	const region = placesOfRegion(authored);
	const settlements = withLayerNames(readSettlements(files.settlements, "settlements"), files.layer);
	const own = namedPlacesOf(gazetteer, region);
	// A town of the gazetteer's own is in the settlements list too: its adjective is the gazetteer's.
	const towns = withAdjectives([...own, ...settlements], authored);
	return createLexicon(
		[
			...towns.slice(0, own.length),
			...readCache(files.cache),
			...region,
			...towns.slice(own.length),
			...readSettlements(files.imported, "geonames"),
		],
		gazetteer.organisations,
	);
}

/**
 * The names of all offline providers, in their order: built-in gazetteer, accepted cache, region, settlements, GeoNames
 * import. Read once per root. Throws where an authored file is broken.
 */
export function loadLexicon(root: string): Lexicon {
	const known = loaded.get(root);
	if (known !== undefined) return known;
	const files = readFiles(root);
	const contents = digestOf(files);
	const lexicon = loaded.get(contents) ?? lexiconOf(files);
	loaded.set(root, lexicon).set(contents, lexicon);
	return lexicon;
}
