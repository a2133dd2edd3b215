import { type SentenceSpan, splitSentences } from "../../domain/sentences.ts";

/** A sentence, or a headline or list item on a line of its own; UTF-16 units, end exclusive, trimmed. */
export interface Sentence {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Counts from 0; text is divided by line breaks. */
	readonly paragraph: number;
}

/**
 * A longer sentence is read in parts: the rules look at a sentence more than once for each of its words, and no rule may
 * take more than linear time in a text without full stops.
 */
const LONGEST_SENTENCE = 1500;

/** Where a part that begins at `from` ends: behind white space if there is any, never within a surrogate pair. */
function partEnd(text: string, from: number): number {
	const limit = from + LONGEST_SENTENCE;
	for (let at = limit; at > from; at--) if (/\s/u.test(text[at - 1] ?? "")) return at;
	return /[\uD800-\uDBFF]/.test(text[limit - 1] ?? "") ? limit - 1 : limit;
}

function partsOf(text: string, { start, end }: SentenceSpan): SentenceSpan[] {
	const parts: SentenceSpan[] = [];
	let from = start;
	while (end - from > LONGEST_SENTENCE) {
		const to = partEnd(text, from);
		parts.push({ start: from, end: to });
		from = to;
	}
	return [...parts, { start: from, end }];
}

/** Splits a text into sentences and knows the paragraph of each. Its language is not known yet; the rules cut alike. */
export function sentencesOf(text: string): Sentence[] {
	const sentences: Sentence[] = [];
	let paragraph = 0;
	for (const { start, end } of splitSentences(text, "en").flatMap((span) => partsOf(text, span))) {
		const part = text.slice(start, end);
		const trimmed = part.trim();
		const from = start + part.length - part.trimStart().length;
		if (trimmed !== "") sentences.push({ start: from, end: from + trimmed.length, text: trimmed, paragraph });
		/** Every line ends a sentence, so that no more than one line break stands in one, at its end. */
		if (part.endsWith("\n")) paragraph++;
	}
	return sentences;
}
