import type { ClaimDetails, ClaimFeature, ClaimProperties } from "../claim.ts";

/** The properties of a feature that every view needs. */
export function toClaimProperties({ properties }: ClaimFeature): ClaimProperties {
	const { chain, noPlace, passage, support, checks, note, when, derivation, ...shared } = properties;
	const { kind, edtf, basis, approximate, accruedFrom } = when;
	return {
		...shared,
		when: { kind, edtf, basis, approximate, accruedFrom },
		derivation: { method: derivation.method, params: derivation.params },
	};
}

/** What only the reader, the pages and exports need of a feature. */
export function toClaimDetails({ properties }: ClaimFeature): ClaimDetails {
	const { chain, noPlace, passage, support, checks, note, when, derivation } = properties;
	return {
		chain,
		when: { words: when.words, resolution: when.resolution },
		noPlace,
		passage,
		support,
		derivation: { inputs: derivation.inputs, assumptions: derivation.assumptions, words: derivation.words },
		checks,
		note,
	};
}
