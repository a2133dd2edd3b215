import type { OpenSentence } from "../../domain/review/coverage.ts";
import { entriesOf, selectNextOpen, sentenceKey } from "../../domain/review/review-order.ts";
import {
	addSupport,
	markContext,
	type ReviewSession,
	select,
	unmarkContext,
	wordsOf,
} from "../../domain/review/review-session.ts";
import { suggestAccount, supportRoleOf } from "../../domain/review/suggest-account.ts";
import { type CandidateActions, CandidateCard, type CardMode } from "./candidate-card.tsx";
import { rejectedAs } from "./rejected-as.ts";
import { useReview } from "./review-context.tsx";
import { SentenceCard } from "./sentence-card.tsx";

interface ReviewListProps {
	readonly session: ReviewSession;
	/** One for each piece that nothing accounts for. */
	readonly openSentences: readonly OpenSentence[];
	readonly mode: CardMode;
	readonly actions: CandidateActions;
	readonly update: (change: (session: ReviewSession) => ReviewSession) => void;
	/** Makes a candidate of what nothing accounts for in a sentence. */
	readonly onNew: (open: OpenSentence) => void;
}

/** Candidates and sentences that nothing accounts for, in the order of the text. */
export function ReviewList(props: ReviewListProps) {
	const { session, openSentences, mode, actions, update } = props;
	const { draftId, text, content, selected } = session;
	const { candidates, document } = content;
	const cards = new Map(
		candidates.map((candidate, index) => [
			candidate.key,
			<CandidateCard
				key={candidate.key}
				{...{ draftId, text, document, candidate, actions }}
				others={candidates}
				number={index + 1}
				isSelected={candidate.key === selected}
				mode={mode}
			/>,
		]),
	);
	const sentences = new Map(
		openSentences.map((open) => [sentenceKey(open), <SentenceEntry key={sentenceKey(open)} {...props} open={open} />]),
	);
	return (
		<>
			<ol className="review-list">
				{entriesOf(content, openSentences).map(({ key }) => cards.get(key) ?? sentences.get(key))}
			</ol>
			<ContextList session={session} update={update} />
		</>
	);
}

/** A sentence with what it seems to be, and what its buttons do; after each of them the next entry is selected. */
function SentenceEntry(props: ReviewListProps & { readonly open: OpenSentence }) {
	const { session, open, actions, update, onNew } = props;
	const { points, hints } = useReview();
	const { text, content, selected } = session;
	const { start, end } = open.sentence;
	const at = content.candidates.findIndex(
		({ passage, decision }) => decision !== "rejected" && passage.start < end && start < passage.end,
	);
	const neighbour = content.candidates[at]?.key;
	const key = sentenceKey(open);
	const decide = (change: (now: ReviewSession) => ReviewSession): void =>
		update((now) => selectNextOpen(select(change(now), key)));
	const addDetail = (now: ReviewSession, to: string): ReviewSession => {
		const [first] = open.bare;
		return first === undefined ? now : addSupport(now, to, open.bare, supportRoleOf(first, hints));
	};
	return (
		<SentenceCard
			text={text}
			entryKey={key}
			open={open}
			isSelected={key === selected}
			suggested={suggestAccount(points, open, content, hints, rejectedAs)}
			neighbour={neighbour === undefined ? null : at + 1}
			onSelect={() => actions.select(key)}
			onNew={() => onNew(open)}
			onContext={(reason) => decide((now) => markContext(now, open.bare, reason))}
			onDetail={() => neighbour !== undefined && decide((now) => addDetail(now, neighbour))}
		/>
	);
}

function ContextList({ session, update }: Pick<ReviewListProps, "session" | "update">) {
	const { words } = useReview();
	const { text, content } = session;
	const { context } = content;
	if (context.length === 0) return null;
	return (
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
	);
}
