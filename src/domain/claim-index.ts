import type { Claim } from "./claim.ts";
import { type ClaimFilter, passesFilter } from "./claim-filter.ts";
import { fromDayNumber, type IsoDay, toDayNumber } from "./day.ts";
import type { ClaimId } from "./ids.ts";
import { IntervalIndex } from "./interval-index.ts";

/** All claims of a corpus, indexed once by id and by the days on which they are shown. */
export interface ClaimIndex {
	readonly claims: readonly Claim[];
	readonly byId: ReadonlyMap<ClaimId, Claim>;
	readonly intervals: IntervalIndex;
	/** First and last day on which any claim is shown; null without claims. */
	readonly range: { readonly first: IsoDay; readonly last: IsoDay } | null;
}

export function createClaimIndex(claims: readonly Claim[]): ClaimIndex {
	const starts = Int32Array.from(claims, ({ properties }) => toDayNumber(properties.shown.from));
	const ends = Int32Array.from(claims, ({ properties }) => toDayNumber(properties.shown.until));
	return {
		claims,
		byId: new Map(claims.map((claim) => [claim.id, claim])),
		intervals: new IntervalIndex(starts, ends),
		range:
			claims.length === 0
				? null
				: {
						first: fromDayNumber(starts.reduce((a, b) => Math.min(a, b))),
						last: fromDayNumber(ends.reduce((a, b) => Math.max(a, b))),
					},
	};
}

/**
 * The claims shown on a day, after the filter, in the order of the corpus. Every view reads this one function: map,
 * list, rail, timeline, reader and counts cannot disagree.
 */
export function visibleClaims(index: ClaimIndex, filter: ClaimFilter, asOf: IsoDay): Claim[] {
	return index.intervals
		.at(toDayNumber(asOf))
		.sort((one, other) => one - other)
		.map((position) => index.claims[position] as Claim)
		.filter((claim) => passesFilter(claim, filter));
}

/** The claims that pass the filter on any day, in the order of the corpus. */
export const filteredClaims = (index: ClaimIndex, filter: ClaimFilter): Claim[] =>
	index.claims.filter((claim) => passesFilter(claim, filter));
