import { isMap, parseDocument } from "yaml";
import * as z from "zod/mini";
import type { GazetteerPlace } from "../../domain/gazetteer.ts";
import { ID_PATTERN } from "../../domain/ids.ts";
import { PLACE_TYPES, type PlaceType } from "../../domain/vocabulary.ts";
import { parseAuthoredFile } from "../authored-file.ts";
import type { NamedPlace } from "./gazetteer-place.ts";

export const CACHE_FILE = "data/gazetteer.cache.yaml";

/** Providers whose answers an editor can accept; the built-in gazetteer needs no accepting. */
export const ACCEPTABLE_PROVIDERS = ["region", "settlements", "geonames", "nominatim", "photon"] as const;
export type AcceptableProvider = (typeof ACCEPTABLE_PROVIDERS)[number];

const name = z.string().check(z.minLength(1));
const entrySchema = z.strictObject({
	query: name,
	provider: z.enum(ACCEPTABLE_PROVIDERS),
	date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
	id: z.string().check(z.regex(ID_PATTERN)),
	type: z.enum(PLACE_TYPES),
	names: z.strictObject({ en: name, uk: name, ru: name }),
	lngLat: z.tuple([z.number().check(z.minimum(-180), z.maximum(180)), z.number().check(z.minimum(-90), z.maximum(90))]),
});
/** The form of `data/gazetteer.cache.yaml`. */
export const cacheSchema = z.strictObject({ entries: z.nullable(z.array(entrySchema)) });
/** A provider's answer that an editor accepted: who was asked what, when, what came back, and what the place is called. */
export type CacheEntry = z.infer<typeof entrySchema>;

/** Reads the accepted answers as drafting takes them; an empty or missing file has none. Throws where one is not valid. */
export function readCache(text: string): NamedPlace[] {
	if (text.trim() === "") return [];
	const parsed = parseAuthoredFile(CACHE_FILE, text);
	if (!parsed.ok) throw new Error(`${CACHE_FILE} is broken: run "npm run data" to see where`);
	if (parsed.value.value === null) return [];
	const cache = cacheSchema.safeParse(parsed.value.value);
	if (!cache.success) throw new Error(`${CACHE_FILE} is not valid: run "npm run data" to see where`);
	return (cache.data.entries ?? []).map(({ id, names, type, lngLat, query }) => ({
		id,
		name: names.en,
		type,
		lngLat,
		provider: "cache",
		population: 0,
		names: [...new Set([names.en, names.uk, names.ru, query])],
		isStrong: true,
		hasAdjective: false,
	}));
}

const SETTLEMENTS: readonly PlaceType[] = ["city", "town", "village"];

/** Points of the region list are good to so much and no better. */
const REGION_RADIUS_METERS = 5000;

const PROVENANCE: Readonly<Record<AcceptableProvider, Pick<GazetteerPlace, "source" | "licence">>> = {
	region: { source: "data/gazetteer.region.yaml, approximate", licence: "MIT" },
	settlements: { source: "GeoNames", licence: "CC BY 4.0" },
	geonames: { source: "GeoNames", licence: "CC BY 4.0" },
	nominatim: { source: "OpenStreetMap, by Nominatim", licence: "ODbL-1.0" },
	photon: { source: "OpenStreetMap, by Photon", licence: "ODbL-1.0" },
};

/** An accepted answer as a place that claims may name. What is no settlement has no point: one would only stand for it. */
export function toGazetteerPlace({ id, type, names, query, provider, lngLat }: CacheEntry): GazetteerPlace {
	return {
		id,
		type,
		names,
		...(!Object.values(names).includes(query) && { aliases: [query] }),
		...(SETTLEMENTS.includes(type) && { lngLat }),
		...(SETTLEMENTS.includes(type) && provider === "region" && { radiusMeters: REGION_RADIUS_METERS }),
		...PROVENANCE[provider],
	};
}

const HEADER = `# Places that editors accepted from a provider: who was asked what, and when. Nominatim, Photon: © OpenStreetMap
# contributors, ODbL; GeoNames: CC BY 4.0.
entries:
`;

/** The cache with an accepted answer at its end; comments and order are kept, an entry for the same query gives way. */
export function withAccepted(text: string, entry: CacheEntry): string {
	const document = parseDocument(text.trim() === "" ? HEADER : text);
	const known = isMap(document.contents) ? ((document.toJS() as { entries?: CacheEntry[] | null }).entries ?? []) : [];
	const at = known.findIndex((one) => one.query === entry.query);
	if (known.length === 0) document.set("entries", document.createNode([entry]));
	else if (at >= 0) document.setIn(["entries", at], document.createNode(entry));
	else document.addIn(["entries"], document.createNode(entry));
	return document.toString({ lineWidth: 120 });
}
