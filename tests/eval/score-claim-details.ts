import type { GoldPlace } from "./gold-schema.ts";
import type { GoldClaim } from "./gold-text.ts";
import type { Pairs } from "./match-spans.ts";
import type { ProposedClaim, ProposedPlace } from "./proposal.ts";
import { isResolvable, isSamePlace } from "./same-place.ts";
import { agreementOf, type Tally } from "./tally.ts";

/** Agreement on the details of claims that were found: `found` agree, `missed` do not. */
export interface ClaimDetails {
	readonly "claim kind": Tally;
	readonly "claim actor": Tally;
	readonly "claim place": Tally;
	readonly "claim side": Tally;
}

/**
 * Compares matched claims in kind, actor, place and the claimant's side. A place agrees if one that the gold claim names
 * is among those proposed, or if neither names any; claims at places of unknown position are not asked.
 */
export function scoreClaimDetails(
	gold: readonly GoldClaim[],
	proposed: readonly ProposedClaim[],
	pairs: Pairs,
): ClaimDetails {
	const matched = pairs.map(([one, other]) => [gold[one] as GoldClaim, proposed[other] as ProposedClaim] as const);
	return {
		"claim kind": agreementOf(matched.map(([one, other]) => one.kind === other.kind)),
		"claim actor": agreementOf(matched.map(([one, other]) => one.actor === (other.actor ?? "unknown"))),
		"claim place": agreementOf(
			matched.flatMap(([{ places }, other]) => (places?.every(isResolvable) ? [agreesOnPlace(places, other)] : [])),
		),
		"claim side": agreementOf(matched.map(([one, other]) => one.side === sideOf(other))),
	};
}

const sideOf = ({ claimant }: ProposedClaim): string =>
	typeof claimant === "object" && claimant !== null ? (claimant.side ?? "unknown") : "unknown";

function agreesOnPlace(gold: readonly GoldPlace[], claim: ProposedClaim): boolean {
	const proposed = [...(claim.place ? [claim.place] : []), ...(claim.places ?? [])].map(toPlace);
	if (gold.length === 0) return proposed.length === 0;
	return gold.some((place) => proposed.some((other) => isSamePlace(place, other)));
}

const toPlace = (place: string | ProposedPlace): ProposedPlace => (typeof place === "string" ? { id: place } : place);
