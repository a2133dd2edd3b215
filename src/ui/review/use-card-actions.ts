import { useMemo } from "react";
import type { ReviewPlace } from "../../domain/review/review-draft.ts";
import { selectNextOpen } from "../../domain/review/review-order.ts";
import {
	accept,
	type CandidateEdit,
	candidateOf,
	duplicate,
	edit,
	type ReviewSession,
	reject,
	reopen,
	select,
	split,
} from "../../domain/review/review-session.ts";
import type { CandidateActions, CardMode } from "./candidate-card.tsx";
import { withHeadlines, withoutComposed } from "./compose-headline.ts";

/** Accepts a candidate as it was shown: headlines that were composed are written into it now. One step back undoes both. */
function acceptShown(
	session: ReviewSession,
	key: string,
	edited: CandidateEdit,
	places: ReadonlyMap<string, ReviewPlace>,
): ReviewSession {
	const candidate = candidateOf(session, key);
	if (candidate === null) return session;
	const claim = withHeadlines(edited.claim ?? candidate.claim, places);
	const kept = edit(session, key, { ...edited, claim });
	return selectNextOpen({ ...accept(kept, key), past: kept.past });
}

/** What a card's buttons do to the session. */
export function useCardActions(
	update: (change: (session: ReviewSession) => ReviewSession) => void,
	setMode: (mode: CardMode) => void,
	places: ReadonlyMap<string, ReviewPlace>,
): CandidateActions {
	return useMemo(() => {
		const then = (change: (session: ReviewSession) => ReviewSession): void => {
			update(change);
			setMode("read");
		};
		return {
			setMode,
			select: (key) => then((session) => select(session, key)),
			accept: (key) => then((session) => acceptShown(session, key, {}, places)),
			reopen: (key) => then((session) => reopen(session, key)),
			reject: (key, reason) => then((session) => selectNextOpen(reject(session, key, reason))),
			keep: (key, edited, isAccepted) =>
				then((session) => (isAccepted ? acceptShown(session, key, edited, places) : edit(session, key, edited))),
			place: (key, placed) =>
				then((session) => {
					const candidate = candidateOf(session, key);
					if (candidate === null) return session;
					const { claim, support } = candidate;
					return edit(session, key, placed({ claim: withoutComposed(claim, places), support }));
				}),
			splitAt: (key, at) => then((session) => split(session, key, at)),
			duplicate: (key) => then((session) => duplicate(session, key)),
		};
	}, [update, setMode, places]);
}
