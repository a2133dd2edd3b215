import type { OpenSentence } from "../../domain/review/coverage.ts";
import {
	addSupport,
	markContext,
	type ReviewSession,
	unmarkContext,
	wordsOf,
} from "../../domain/review/review-session.ts";
import { type CandidateActions, CandidateCard, type CardMode } from "./candidate-card.tsx";
import { useReview } from "./review-context.tsx";
import { SentenceCard } from "./sentence-card.tsx";

interface ReviewListProps {
	readonly session: ReviewSession;
	readonly openSentences: readonly OpenSentence[];
	readonly mode: CardMode;
	readonly actions: CandidateActions;
	readonly update: (change: (session: ReviewSession) => ReviewSession) => void;
	/** Makes a candidate of what nothing accounts for in a sentence. */
	readonly onNew: (open: OpenSentence) => void;
}

/** Candidates and sentences that nothing accounts for, in the order of the text. */
export function ReviewList({ session, openSentences, mode, actions, update, onNew }: ReviewListProps) {
	const { words } = useReview();
	const { draftId, text, content, selected } = session;
	const { candidates, context, document } = content;
	const cards = candidates.map((candidate, index) => ({
		at: candidate.passage.start,
		element: (
			<CandidateCard
				key={candidate.key}
				{...{ draftId, text, document, candidate, actions }}
				others={candidates}
				number={index + 1}
				isSelected={candidate.key === selected}
				mode={mode}
			/>
		),
	}));
	const sentences = openSentences.map((open) => {
		const { start, end } = open.sentence;
		const at = candidates.findIndex(
			({ passage, decision }) => decision !== "rejected" && passage.start < end && start < passage.end,
		);
		const key = candidates[at]?.key;
		return {
			at: open.bare[0]?.start ?? start,
			element: (
				<SentenceCard
					key={`sentence-${start}`}
					text={text}
					open={open}
					neighbour={key === undefined ? null : at + 1}
					onNew={() => onNew(open)}
					onContext={(reason) => update((now) => markContext(now, open.bare, reason))}
					onDetail={() => key !== undefined && update((now) => addSupport(now, key, open.bare, "detail"))}
				/>
			),
		};
	});
	const entries = [...cards, ...sentences].sort((one, other) => one.at - other.at);
	return (
		<>
			<ol className="review-list">{entries.map(({ element }) => element)}</ol>
			{context.length > 0 && (
				<details className="context-list">
					<summary>{words.contextHeading(context.length)}</summary>
					<ul>
						{context.map((entry) => (
							<li key={`${entry.start}-${entry.end}`}>
								<span className="eyebrow">{words.contextReason[entry.reason]}</span> <q>{wordsOf(text, entry)}</q>{" "}
								<button type="button" className="button" onClick={() => update((now) => unmarkContext(now, entry))}>
									{words.unmark}
								</button>
							</li>
						))}
					</ul>
				</details>
			)}
		</>
	);
}
