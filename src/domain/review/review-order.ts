import { findOpenSentences, type OpenSentence } from "./coverage.ts";
import type { ReviewContent } from "./review-draft.ts";
import { candidateOf, type ReviewSession, select } from "./review-session.ts";

/** A candidate or an open sentence in the list of a review. */
export interface ReviewEntry {
	readonly key: string;
	/** Where in the text it begins. */
	readonly at: number;
	/** Up to where in the text it still comes next: a sentence that was uncovered may begin before what was rejected in it. */
	readonly reach: number;
	readonly isOpen: boolean;
}

const SENTENCE = "sentence-";
/** What is open in a sentence on both sides of a passage is decided piece by piece: a dateline is not who says it. */
export const openPieces = (openSentences: readonly OpenSentence[]): OpenSentence[] =>
	openSentences.flatMap(({ sentence, bare }) => bare.map((stretch) => ({ sentence, bare: [stretch] })));

const startOf = ({ bare, sentence }: OpenSentence): number => bare[0]?.start ?? sentence.start;

/** Stands for an open sentence where candidates have their keys. */
export const sentenceKey = (open: OpenSentence): string => `${SENTENCE}${startOf(open)}`;

/** Everything that an editor goes through, in the order of the text; a candidate stands before a sentence at the same place. */
export function entriesOf({ candidates }: ReviewContent, openSentences: readonly OpenSentence[]): ReviewEntry[] {
	const cards = candidates.map(({ key, passage, decision }) => ({
		key,
		at: passage.start,
		reach: passage.start,
		isOpen: decision === "open",
	}));
	const sentences = openSentences.map((open) => ({
		key: sentenceKey(open),
		at: startOf(open),
		reach: Math.max(...open.bare.map(({ end }) => end)) - 1,
		isOpen: true,
	}));
	return [...cards, ...sentences].sort((one, other) => one.at - other.at);
}

/** Where in the text the selected entry begins. */
function selectedAt({ selected, ...session }: ReviewSession): number {
	if (selected?.startsWith(SENTENCE)) return Number(selected.slice(SENTENCE.length));
	return candidateOf({ ...session, selected }, selected)?.passage.start ?? 0;
}

/** After a decision: selects the next that is open, in the order of the text and then from its beginning. */
export function selectNextOpen(session: ReviewSession): ReviewSession {
	const { text, content, selected } = session;
	const at = selectedAt(session);
	const sentences = findOpenSentences(text, content.document.language || "en", content);
	const open = entriesOf(content, openPieces(sentences)).filter(({ isOpen }) => isOpen);
	const next =
		open.find((entry) => entry.reach >= at && entry.key !== selected) ?? open.find(({ key }) => key !== selected);
	return select(session, next?.key ?? selected);
}
