import type { Candidate, CandidateClaim } from "./review-draft.ts";

/**
 * A claim whose claimant an editor has described in another candidate of the draft: what is still empty of it is taken
 * from there, and nothing that is written changes.
 */
export function withKnownClaimant(claim: CandidateClaim, others: readonly Candidate[]): CandidateClaim {
	const { claimant } = claim;
	const known = others.find(
		({ claim: other }) => other.id !== claim.id && other.claimant.name === claimant.name && other.claimant.role !== "",
	)?.claim.claimant;
	if (claimant.name === "" || claimant.role !== "" || known === undefined) return claim;
	return { ...claim, claimant: { ...known, ...claimant, role: known.role } };
}
