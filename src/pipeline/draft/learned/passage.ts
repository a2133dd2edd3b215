import type { KnownWords } from "./known-words.ts";
import type { DescribedPart } from "./part-features.ts";
import { keysOfWord } from "./word-forms.ts";

/** The words of some parts of a sentence with a few around them, in order: each by its keys. */
export interface Passage {
	readonly words: readonly (readonly number[])[];
	/** Which of the words are the parts' own. */
	readonly isOwn: readonly boolean[];
}

/** So many words around a passage are read with it. */
const AROUND = 4;
/** A longer passage is read as far as this. */
const MOST_WORDS = 71;

/** The words that stand just before a part, as many as are read with a passage. */
function before(parts: readonly DescribedPart[], first: number): readonly string[] {
	let words: readonly string[] = [];
	for (let at = first - 1; at >= 0 && words.length < AROUND; at--) words = [...(parts[at]?.words ?? []), ...words];
	return words.slice(-AROUND);
}

/** The words that stand just behind a part, as many as are read with a passage. */
function behind(parts: readonly DescribedPart[], last: number): readonly string[] {
	let words: readonly string[] = [];
	for (let at = last + 1; at < parts.length && words.length < AROUND; at++)
		words = [...words, ...(parts[at]?.words ?? [])];
	return words.slice(0, AROUND);
}

/** The passage that parts of a sentence are, these by their places, rising. Linear in the passage, not in the sentence. */
export function passageOf(parts: readonly DescribedPart[], own: readonly number[], known: KnownWords): Passage {
	const [first, last] = [own[0], own.at(-1)];
	if (first === undefined || last === undefined) return { words: [], isOwn: [] };
	const isOwnPart = new Set(own);
	const around = (words: readonly string[]) => words.map((word) => ({ word, isOwn: false }));
	const within = parts
		.slice(first, last + 1)
		.flatMap((part, index) => part.words.map((word) => ({ word, isOwn: isOwnPart.has(first + index) })));
	const read = [...around(before(parts, first)), ...within, ...around(behind(parts, last))].slice(0, MOST_WORDS);
	return { words: read.map(({ word }) => keysOfWord(word, known)), isOwn: read.map(({ isOwn }) => isOwn) };
}
