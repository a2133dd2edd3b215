import { useEffect, useState } from "react";
import type { Candidate, Preview, ReviewContent } from "../../domain/review/review-draft.ts";
import { previewCandidate } from "./review-client.ts";

/** While somebody types, the server is not asked for every letter. */
const QUIET_MILLISECONDS = 250;

export interface CandidatePreview {
	/** The latest preview; null before the first. It may be of an earlier state while `isPending`. */
	readonly preview: Preview | null;
	readonly isPending: boolean;
	readonly failure: string | null;
}

/** Asks how a candidate would be drawn whenever it changes. */
export function usePreview(
	draftId: string,
	document: ReviewContent["document"],
	candidate: Candidate,
): CandidatePreview {
	const { claim, passage, support } = candidate;
	const wanted = JSON.stringify({ document, claim, passage, support });
	const [state, setState] = useState<{
		readonly of: string;
		readonly preview: Preview | null;
		readonly failure: string | null;
	}>({ of: "", preview: null, failure: null });
	// biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted holds all that the preview depends on
	useEffect(() => {
		const controller = new AbortController();
		const timer = setTimeout(() => {
			previewCandidate(draftId, { document, candidate }, controller.signal)
				.then((preview) => setState({ of: wanted, preview, failure: null }))
				.catch((error: unknown) => {
					if (controller.signal.aborted) return;
					setState({ of: wanted, preview: null, failure: error instanceof Error ? error.message : String(error) });
				});
		}, QUIET_MILLISECONDS);
		return () => {
			clearTimeout(timer);
			controller.abort();
		};
	}, [draftId, wanted]);
	return { preview: state.preview, isPending: state.of !== wanted, failure: state.failure };
}
