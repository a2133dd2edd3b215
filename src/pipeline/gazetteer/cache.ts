import { isMap, parseDocument } from "yaml";
import * as z from "zod/mini";
import type { NamedPlace, ProposedPlace } from "./gazetteer-place.ts";

/** A provider's answer that an editor accepted: who was asked what, when, and what came back. */
const entrySchema = z.object({
	query: z.string(),
	provider: z.enum(["gazetteer", "cache", "region", "settlements", "geonames", "nominatim", "photon"]),
	date: z.string(),
	id: z.string(),
	name: z.string(),
	lngLat: z.tuple([z.number(), z.number()]),
	attribution: z.optional(z.string()),
});
const cacheSchema = z.object({ entries: z.array(entrySchema) });
export type CacheEntry = z.infer<typeof entrySchema>;

/** Reads `data/gazetteer.cache.yaml`; an empty or missing file has no entries. Throws where an entry is not valid. */
export function readCache(text: string): NamedPlace[] {
	const document = parseDocument(text);
	if (!isMap(document.contents) || document.get("entries") === null) return [];
	return z.parse(cacheSchema, document.toJS()).entries.map((entry) => ({
		id: entry.id,
		name: entry.name,
		type: "village",
		lngLat: entry.lngLat,
		provider: "cache",
		population: 0,
		names: [entry.name, entry.query],
		isStrong: true,
		hasAdjective: false,
	}));
}

const HEADER = `# Places that editors accepted from a provider: who was asked what, and when. Nominatim, Photon: © OpenStreetMap
# contributors, ODbL; GeoNames: CC BY 4.0.
entries:
`;

/** The cache with an accepted answer at its end; comments and order are kept, an entry for the same query gives way. */
export function withAccepted(
	text: string,
	query: string,
	place: ProposedPlace & { readonly lngLat: readonly [number, number] },
	date: string,
): string {
	const entry = { query, provider: place.provider, date, id: place.id, name: place.name, lngLat: [...place.lngLat] };
	const document = parseDocument(text.trim() === "" ? HEADER : text);
	const known = (document.toJS() as { entries?: CacheEntry[] | null }).entries ?? [];
	const at = known.findIndex((one) => one.query === query);
	if (known.length === 0) document.set("entries", document.createNode([entry]));
	else if (at >= 0) document.setIn(["entries", at], document.createNode(entry));
	else document.addIn(["entries"], document.createNode(entry));
	return document.toString({ lineWidth: 120 });
}
