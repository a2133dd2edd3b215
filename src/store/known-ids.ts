import { type FacetCounts, facetOptions } from "../domain/facet-counts.ts";
import { toDocumentId, toPlaceId } from "../domain/ids.ts";
import type { KnownIds } from "../domain/view-address.ts";
import type { Corpus } from "./corpus.ts";

/**
 * The ids that an address may name: those of the corpus' records, and the documents and places that its claims name, which
 * filter them also where the file with their records is missing.
 */
export function toKnownIds(corpus: Corpus, origin: string): KnownIds {
	let named: FacetCounts | null = null;
	/** Looked up only for what has no record: it takes a pass over all claims. */
	const isNamed = (facet: "docs" | "places", id: string): boolean => {
		named ??= facetOptions(corpus.index);
		return named[facet].has(id);
	};
	return {
		claims: corpus.index.byId,
		documents: { has: (id) => corpus.documents.has(toDocumentId(id)) || isNamed("docs", id) },
		places: { has: (id) => corpus.places.has(toPlaceId(id)) || isNamed("places", id) },
		origin,
	};
}
