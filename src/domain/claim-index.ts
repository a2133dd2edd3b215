import type { Claim } from "./claim.ts";
import { type ClaimFilter, isFiltering, passesFilter } from "./claim-filter.ts";
import { fromDayNumber, type IsoDay, toDayNumber } from "./day.ts";
import type { ClaimId } from "./ids.ts";
import { IntervalIndex } from "./interval-index.ts";
import { isPast, type Linger, mayLinger } from "./linger.ts";
import { shownDays } from "./shown-days.ts";

/** All claims of a corpus, indexed once by id and by the days on which they are shown. */
export interface ClaimIndex {
	readonly claims: readonly Claim[];
	readonly byId: ReadonlyMap<ClaimId, Claim>;
	readonly intervals: IntervalIndex;
	/** First and last day on which any claim is shown; null without claims. */
	readonly range: { readonly first: IsoDay; readonly last: IsoDay } | null;
}

export function createClaimIndex(claims: readonly Claim[]): ClaimIndex {
	const { starts, ends, first, last } = shownDays(claims);
	return {
		claims,
		byId: indexById(claims),
		intervals: new IntervalIndex(starts, ends),
		range: claims.length === 0 ? null : { first: fromDayNumber(first), last: fromDayNumber(last) },
	};
}

/**
 * The claims shown on a day, after the filter, in the order of the corpus; with a linger of some days also the incidents
 * whose own days ended within them. Every view reads this one function: map, list, rail, timeline, reader and counts
 * cannot disagree.
 */
export const visibleClaims = (index: ClaimIndex, filter: ClaimFilter, asOf: IsoDay, linger: Linger = 0): Claim[] =>
	visiblePositions(index, filter, asOf, linger).map((position) => index.claims[position] as Claim);

/** Where the visible claims stand in `index.claims`, ascending. */
export function visiblePositions(index: ClaimIndex, filter: ClaimFilter, asOf: IsoDay, linger: Linger): number[] {
	const day = toDayNumber(asOf);
	const isVisible = (position: number): boolean => {
		const claim = index.claims[position] as Claim;
		return (linger === 0 || !isPast(claim, asOf) || mayLinger(claim)) && passesFilter(claim, filter);
	};
	const overlapping = index.intervals.overlapping(day - linger, day);
	/** Where nothing can hide a claim, none is looked into. */
	const hidesNone = linger === 0 && !isFiltering(filter);
	return (hidesNone ? overlapping : overlapping.filter(isVisible)).sort((one, other) => one - other);
}

/** The claims that pass the filter on any day, in the order of the corpus. */
export const filteredClaims = (index: ClaimIndex, filter: ClaimFilter): readonly Claim[] =>
	isFiltering(filter) ? index.claims.filter((claim) => passesFilter(claim, filter)) : index.claims;

function indexById(claims: readonly Claim[]): Map<ClaimId, Claim> {
	const byId = new Map<ClaimId, Claim>();
	for (const claim of claims) byId.set(claim.id, claim);
	return byId;
}
