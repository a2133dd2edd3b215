import { useMemo } from "react";
import {
	accept,
	candidateOf,
	duplicate,
	edit,
	type ReviewSession,
	reject,
	reopen,
	select,
	split,
} from "../../domain/review/review-session.ts";
import { withPlace } from "../../domain/review/with-place.ts";
import type { CandidateActions, CardMode } from "./candidate-card.tsx";

/** After a decision the next open candidate is selected, in the order of the text and then from its beginning. */
function selectNextOpen(session: ReviewSession): ReviewSession {
	const { candidates } = session.content;
	const at = candidates.findIndex(({ key }) => key === session.selected);
	const next = [...candidates.slice(at + 1), ...candidates.slice(0, at)].find(({ decision }) => decision === "open");
	return select(session, next?.key ?? session.selected);
}

/** What a card's buttons do to the session. */
export function useCardActions(
	update: (change: (session: ReviewSession) => ReviewSession) => void,
	setMode: (mode: CardMode) => void,
): CandidateActions {
	return useMemo(() => {
		const then = (change: (session: ReviewSession) => ReviewSession): void => {
			update(change);
			setMode("read");
		};
		return {
			setMode,
			select: (key) => then((session) => select(session, key)),
			accept: (key) => then((session) => selectNextOpen(accept(session, key))),
			reopen: (key) => then((session) => reopen(session, key)),
			reject: (key, reason) => then((session) => selectNextOpen(reject(session, key, reason))),
			keep: (key, edited, isAccepted) =>
				then((session) => {
					const kept = edit(session, key, edited);
					return isAccepted ? selectNextOpen({ ...accept(kept, key), past: kept.past }) : kept;
				}),
			addPlace: (key, place) =>
				then((session) => {
					const candidate = candidateOf(session, key);
					return candidate === null ? session : edit(session, key, { claim: withPlace(candidate.claim, place) });
				}),
			splitAt: (key, at) => then((session) => split(session, key, at)),
			duplicate: (key) => then((session) => duplicate(session, key)),
		};
	}, [update, setMode]);
}
