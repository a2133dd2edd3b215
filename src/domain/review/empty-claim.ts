import { ID_PATTERN } from "../ids.ts";
import type { CandidateClaim } from "./review-draft.ts";

/** What a claim holds before anybody has said anything about it: nothing stated, nothing guessed. */
export const EMPTY_CLAIM: CandidateClaim = {
	id: "",
	group: "incident",
	kind: "other",
	modality: "occurred",
	headline: { en: "", uk: "" },
	actor: "unknown",
	claimant: { name: "", side: "unknown", role: "" },
	status: "reported",
	when: { kind: "event", edtf: "", basis: "inferred" },
};

const LONGEST_SLUG = 32;

/** An id that no other candidate has: the document's, and what Latin words the passage begins with. */
export function newClaimId(documentId: string, words: string, taken: ReadonlySet<string>): string {
	const slug = words
		.toLowerCase()
		.replaceAll(/['’]/g, "")
		.split(/[^a-z0-9]+/)
		.filter((word) => word.length > 3)
		.slice(0, 3)
		.join("-")
		.slice(0, LONGEST_SLUG)
		.replace(/-+$/, "");
	const base = slug === "" ? `${documentId}-claim` : `${documentId}-${slug}`;
	const stem = ID_PATTERN.test(base) ? base : "claim";
	for (let number = 1; ; number++) {
		const id = number === 1 ? stem : `${stem}-${number}`;
		if (!taken.has(id)) return id;
	}
}
