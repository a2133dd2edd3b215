import { useEffect, useRef, useState } from "react";
import type { Candidate, Preview, ReviewContent, ReviewPlace } from "../../domain/review/review-draft.ts";
import { withHeadlines } from "./compose-headline.ts";
import { previewCandidate } from "./review-client.ts";
import { useReview } from "./review-context.tsx";

/** While somebody types, the server is not asked for every letter. */
const QUIET_MILLISECONDS = 250;
/** The next candidate is asked for once the one in view has been answered, most likely. */
const AHEAD_MILLISECONDS = 400;
/** So many answers are kept: an editor goes back and forth between a few candidates. */
const MOST_ANSWERS = 60;

export interface CandidatePreview {
	/** The latest preview; null before the first. It may be of an earlier state while `isPending`. */
	readonly preview: Preview | null;
	readonly isPending: boolean;
	readonly failure: string | null;
}

interface Question {
	/** All that the answer depends on; the number of places grows when one is accepted. */
	readonly wanted: string;
	readonly ask: () => Promise<Preview>;
}

const answers = new Map<string, Promise<Preview>>();

/** Asks once; what failed is asked again the next time. */
function answerOf({ wanted, ask }: Question): Promise<Preview> {
	const known = answers.get(wanted);
	if (known !== undefined) return known;
	const answer = ask();
	answers.set(wanted, answer);
	answer.catch(() => answers.delete(wanted));
	const [oldest] = answers.keys();
	if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest);
	return answer;
}

/** How a candidate would be drawn as it would be accepted, with its composed headlines. */
function questionOf(
	draftId: string,
	document: ReviewContent["document"],
	candidate: Candidate,
	places: ReadonlyMap<string, ReviewPlace>,
): Question {
	const shown = { ...candidate, claim: withHeadlines(candidate.claim, places) };
	const { claim, passage, support } = shown;
	return {
		wanted: JSON.stringify({ draftId, document, claim, passage, support, places: places.size }),
		ask: () => previewCandidate(draftId, { document, candidate: shown }),
	};
}

/** Asks how a candidate would be drawn: at once when it is opened, and whenever it changes. */
export function usePreview(
	draftId: string,
	document: ReviewContent["document"],
	candidate: Candidate,
): CandidatePreview {
	const { places } = useReview();
	const question = questionOf(draftId, document, candidate, places);
	const { wanted } = question;
	const isOpened = useRef(false);
	const [state, setState] = useState<{
		readonly of: string;
		readonly preview: Preview | null;
		readonly failure: string | null;
	}>({ of: "", preview: null, failure: null });
	// biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted holds all that the preview depends on
	useEffect(() => {
		let isCurrent = true;
		const tell = (preview: Preview | null, failure: string | null): void => {
			if (isCurrent) setState({ of: wanted, preview, failure });
		};
		const ask = (): void => {
			answerOf(question).then(
				(preview) => tell(preview, null),
				(error: unknown) => tell(null, error instanceof Error ? error.message : String(error)),
			);
		};
		const timer = setTimeout(ask, isOpened.current && !answers.has(wanted) ? QUIET_MILLISECONDS : 0);
		isOpened.current = true;
		return () => {
			isCurrent = false;
			clearTimeout(timer);
		};
	}, [wanted]);
	return { preview: state.preview, isPending: state.of !== wanted, failure: state.failure };
}

/** Asks for the candidate that comes next, so that nobody waits for it. */
export function usePreviewAhead(
	draftId: string,
	document: ReviewContent["document"],
	candidate: Candidate | null,
): void {
	const { places } = useReview();
	const question = candidate === null ? null : questionOf(draftId, document, candidate, places);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted holds all that the preview depends on
	useEffect(() => {
		if (question === null) return;
		const timer = setTimeout(() => {
			// A failure is told where the candidate is opened: it is asked again then.
			answerOf(question).catch(() => null);
		}, AHEAD_MILLISECONDS);
		return () => clearTimeout(timer);
	}, [question?.wanted]);
}
