import { nameKey } from "../gazetteer/name-key.ts";

/** A word of a text; offsets are UTF-16 units. `gap` is what stands before it, white space folded to one blank. */
export interface Word {
	readonly text: string;
	readonly key: string;
	readonly gap: string;
	readonly start: number;
	readonly end: number;
	readonly isCapital: boolean;
	/** Begins a sentence or a line: its capital says nothing. */
	readonly opensSentence: boolean;
}

/** Longer runs of letters are cut: no word is that long, and the engine's stack is not endless. */
const WORD = /[\p{L}\p{N}](?:\p{Cf}{0,4}[\p{L}\p{M}\p{N}]){0,200}/gu;
const SENTENCE_GAP = /[.!?…:;»”"()•\n]|—\s*$|–\s*$/u;

const foldGap = (between: string): string =>
	/\n\s*\n/.test(between)
		? "\n\n"
		: between
				.replace(/[\p{Cf}]/gu, "")
				.replace(/\s+/gu, " ")
				.replace(/[’‘ʼ`′]/gu, "'")
				.replace(/[\u2010-\u2015]/gu, "-");

/** Splits a text into words. Linear in the text. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	let previousEnd = 0;
	for (const match of text.matchAll(WORD)) {
		const raw = text.slice(previousEnd, match.index);
		words.push({
			text: match[0],
			key: nameKey(match[0]),
			gap: foldGap(raw.slice(-12)),
			start: match.index,
			end: match.index + match[0].length,
			isCapital: /^\p{Lu}/u.test(match[0]),
			opensSentence:
				previousEnd === 0 || (SENTENCE_GAP.test(raw) && !/^\.\s$/.test(raw.slice(0, 2))) || /[.]\s/.test(raw),
		});
		previousEnd = match.index + match[0].length;
	}
	return words;
}
