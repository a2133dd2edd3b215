import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { NamedPlace } from "./gazetteer-place.ts";
import { IMPORTED_FILE } from "./load-lexicon.ts";
import { parseRegion, placesOfRegion } from "./read-region.ts";
import { readSettlements, withLayerNames } from "./read-settlements.ts";

/**
 * A few places of the offline providers by their ids, with the names they have there. The lexicon knows them too, but
 * takes seconds to make: it declines every name of every place.
 */
export function findNamedPlaces(root: string, ids: ReadonlySet<string>): ReadonlyMap<string, NamedPlace> {
	const read = (file: string): string => {
		const full = path.join(root, file);
		return existsSync(full) ? readFileSync(full, "utf8") : "";
	};
	const wantedLines = (text: string): string =>
		text
			.split("\n")
			.filter((line) => ids.has(line.slice(0, Math.max(0, line.indexOf("\t")))))
			.join("\n");
	const region = read("data/gazetteer.region.yaml");
	const settlements = readSettlements(wantedLines(read("data/gazetteer.settlements.tsv")), "settlements");
	const places = [
		...readSettlements(wantedLines(read(IMPORTED_FILE)), "geonames"),
		...withLayerNames(settlements, read("data/basemap/settlements.geojson")),
		...(region === "" ? [] : placesOfRegion(parseRegion(region))),
	];
	return new Map(places.filter(({ id }) => ids.has(id)).map((place) => [place.id, place]));
}
