import type { Claim } from "./claim.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { type ClaimIndex, visiblePositions } from "./claim-index.ts";
import type { IsoDay } from "./day.ts";
import type { ClaimId } from "./ids.ts";
import type { Linger } from "./linger.ts";

/** On which of two compared days, A and B, a claim is shown. */
export type Presence = "a" | "b" | "both";

/** Two days on one map. */
export interface Comparison {
	readonly a: IsoDay;
	readonly b: IsoDay;
	/** The claims shown on either day, in the order of the corpus. */
	readonly claims: readonly Claim[];
	readonly presence: ReadonlyMap<ClaimId, Presence>;
}

/** Compares the claims that `visibleClaims` gives for two days. */
export function compareDays(
	index: ClaimIndex,
	filter: ClaimFilter,
	{ a, b, linger = 0 }: { readonly a: IsoDay; readonly b: IsoDay; readonly linger?: Linger },
): Comparison {
	const onA = new Set(visiblePositions(index, filter, a, linger));
	const onB = new Set(visiblePositions(index, filter, b, linger));
	const presenceAt = (position: number): Presence => (onA.has(position) ? (onB.has(position) ? "both" : "a") : "b");
	const entries = [...new Set([...onA, ...onB])]
		.sort((one, other) => one - other)
		.map((position) => ({ claim: index.claims[position] as Claim, presence: presenceAt(position) }));
	return {
		a,
		b,
		claims: entries.map(({ claim }) => claim),
		presence: new Map(entries.map(({ claim, presence }) => [claim.id, presence])),
	};
}
