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

const loaded = new Map<string, Lexicon>();

function readGazetteer(root: string): Gazetteer {
	const file = "data/gazetteer.yaml";
	const parsed = parseAuthoredFile(file, readFileSync(path.join(root, file), "utf8"));
	if (!parsed.ok) throw new Error(`${file} is broken: run "npm run data" to see where`);
	const gazetteer = gazetteerSchema.safeParse(parsed.value.value);
	if (!gazetteer.success) throw new Error(`${file} is not valid: run "npm run data" to see where`);
	return gazetteer.data;
}

/**
 * The names of all offline providers, in their order: built-in gazetteer, accepted cache, region, settlements, GeoNames
 * import. Read once per root. Throws where an authored file is broken.
 */
export function loadLexicon(root: string): Lexicon {
	const known = loaded.get(root);
	if (known !== undefined) return known;
	const read = (file: string): string => {
		const full = path.join(root, file);
		return existsSync(full) ? readFileSync(full, "utf8") : "";
	};
	const gazetteer = readGazetteer(root);
	const authored = parseRegion(read("data/gazetteer.region.yaml"));
	const region = placesOfRegion(authored);
	const settlements = withLayerNames(
		readSettlements(read("data/gazetteer.settlements.tsv"), "settlements"),
		read("data/basemap/settlements.geojson"),
	);
	const own = namedPlacesOf(gazetteer, region);
	// A town of the gazetteer's own is in the settlements list too: its adjective is the gazetteer's.
	const towns = withAdjectives([...own, ...settlements], authored);
	const lexicon = createLexicon(
		[
			...towns.slice(0, own.length),
			...readCache(read(CACHE_FILE)),
			...region,
			...towns.slice(own.length),
			...readSettlements(read(IMPORTED_FILE), "geonames"),
		],
		gazetteer.organisations,
	);
	loaded.set(root, lexicon);
	return lexicon;
}
