import { type ClaimFilter, NO_FILTER } from "./claim-filter.ts";
import { type ClaimIndex, visiblePositions } from "./claim-index.ts";
import type { IsoDay } from "./day.ts";
import { type Facet, type FacetColumn, facetColumns } from "./facet-columns.ts";
import type { Linger } from "./linger.ts";

/** For each facet, how many claims have each of its words. A word that none has is left out. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * The count beside each option: the claims that would be visible on the days if that facet's own restriction were
 * lifted and all others stayed. A chosen option's count is therefore what it contributes, and an unchosen one's what
 * choosing it would add. One pass over the claims of the days.
 */
export function facetCounts(
	index: ClaimIndex,
	filter: ClaimFilter,
	asOf: readonly IsoDay[],
	linger: Linger = 0,
): FacetCounts {
	const unfaceted: ClaimFilter = { ...NO_FILTER, published: filter.published, q: filter.q };
	const ofDays = asOf.map((day) => visiblePositions(index, unfaceted, day, linger));
	const positions = ofDays.length > 1 ? new Set(ofDays.flat()) : (ofDays[0] ?? []);
	const tallies = facetColumns(index).map((column) => createTally(column, filter));
	for (const position of positions) {
		const isWithdrawn = index.claims[position]?.properties.status === "withdrawn";
		count(tallies, position, isWithdrawn);
	}
	return toCounts(tallies.map(({ column, counts }) => ({ column, counts })));
}

/** How often each word occurs in the whole corpus: what there is to choose from. */
export const facetOptions = (index: ClaimIndex): FacetCounts =>
	toCounts(facetColumns(index).map((column) => ({ column, counts: column.totals })));

interface Tally {
	readonly column: FacetColumn;
	readonly counts: Uint32Array;
	/** By code, whether the filter lets a word through; null where it restricts nothing. */
	readonly isChosen: Uint8Array | null;
}

function createTally(column: FacetColumn, filter: ClaimFilter): Tally {
	const chosen: readonly string[] | null = filter[column.facet];
	return {
		column,
		counts: new Uint32Array(column.words.length),
		isChosen: chosen === null ? null : Uint8Array.from(column.words, (word) => Number(chosen.includes(word))),
	};
}

/** Counts a claim in every facet, or in the one that alone keeps it out. A withdrawn claim is kept out by none. */
function count(tallies: readonly Tally[], position: number, isWithdrawn: boolean): void {
	let failing: Tally | null = null;
	if (!isWithdrawn) {
		for (const tally of tallies) {
			if (tally.isChosen === null || hasChosen(tally.column, tally.isChosen, position)) continue;
			if (failing !== null) return;
			failing = tally;
		}
	}
	if (failing !== null) add(failing, position);
	else for (const tally of tallies) add(tally, position);
}

function add({ column: { codes, offsets }, counts }: Tally, position: number): void {
	const end = offsets[position + 1] as number;
	for (let at = offsets[position] as number; at < end; at += 1) (counts[codes[at] as number] as number) += 1;
}

function hasChosen({ codes, offsets }: FacetColumn, isChosen: Uint8Array, position: number): boolean {
	const end = offsets[position + 1] as number;
	for (let at = offsets[position] as number; at < end; at += 1) if (isChosen[codes[at] as number] === 1) return true;
	return false;
}

function toCounts(tallies: readonly { readonly column: FacetColumn; readonly counts: Uint32Array }[]): FacetCounts {
	const entries = tallies.map(({ column: { facet, words }, counts }) => {
		const found = words.map((word, code): [string, number] => [word, counts[code] ?? 0]);
		return [facet, new Map(found.filter(([, total]) => total > 0))];
	});
	return Object.fromEntries(entries) as FacetCounts;
}
