import type { Claim } from "./claim.ts";
import type { ClaimIndex } from "./claim-index.ts";

/** The lists of the filter, each with options to choose from. */
export const FACETS = ["groups", "actors", "claimants", "status", "kinds", "docs", "places"] as const;
export type Facet = (typeof FACETS)[number];

/** The words of a claim in each facet: one, but as many places as it names. */
const WORDS_OF: Readonly<Record<Facet, (claim: Claim) => readonly string[]>> = {
	groups: ({ properties }) => [properties.group],
	actors: ({ properties }) => [properties.actor],
	claimants: ({ properties }) => [properties.claimant.side],
	status: ({ properties }) => [properties.status],
	kinds: ({ properties }) => [properties.kind],
	docs: ({ properties }) => [properties.document],
	places: ({ properties }) => [...new Set(properties.places.map(({ id }) => id))],
};

/** The words of a corpus in one facet, as numbers: counting then costs no look-up of a text. */
export interface FacetColumn {
	readonly facet: Facet;
	/** Each word once; its code is its position. */
	readonly words: readonly string[];
	/** The codes of the claim at `position` stand from `offsets[position]` up to `offsets[position + 1]`. */
	readonly codes: Uint32Array;
	readonly offsets: Uint32Array;
	/** How many claims of the corpus have each word, by code. */
	readonly totals: Uint32Array;
}

const columnsByIndex = new WeakMap<ClaimIndex, readonly FacetColumn[]>();

/** The columns of a corpus, made when first asked for. */
export function facetColumns(index: ClaimIndex): readonly FacetColumn[] {
	let columns = columnsByIndex.get(index);
	if (columns === undefined) {
		columns = FACETS.map((facet) => createColumn(facet, index.claims));
		columnsByIndex.set(index, columns);
	}
	return columns;
}

function createColumn(facet: Facet, claims: readonly Claim[]): FacetColumn {
	const codeOf = new Map<string, number>();
	const codes: number[] = [];
	const offsets = new Uint32Array(claims.length + 1);
	claims.forEach((claim, position) => {
		for (const word of WORDS_OF[facet](claim)) {
			let code = codeOf.get(word);
			if (code === undefined) {
				code = codeOf.size;
				codeOf.set(word, code);
			}
			codes.push(code);
		}
		offsets[position + 1] = codes.length;
	});
	const totals = new Uint32Array(codeOf.size);
	for (const code of codes) totals[code] = (totals[code] ?? 0) + 1;
	return { facet, words: [...codeOf.keys()], codes: Uint32Array.from(codes), offsets, totals };
}
