import { keyOf } from "./feature-table.ts";
import type { KnownWords } from "./known-words.ts";
import { classesOf } from "./word-classes.ts";
import { meaningsOf } from "./word-meanings.ts";

/** Forms of a word differ in their endings: so many letters are much the same in all of them. */
const STEM = 6;
/** So many letters are much the same in words of one family, too. */
const ROOT = 4;
/** The ending of a longer word tells its tense, number or case. */
const ENDING = 3;
const SHORTEST_ENDED = 6;

const beginningOf = (word: string, letters: number): string => (/^\d/.test(word) ? "#" : word.slice(0, letters));

/** A word without its ending; any number is one. */
export const stemOf = (word: string): string => beginningOf(word, STEM);
export const rootOf = (word: string): string => beginningOf(word, ROOT);
/** The ending of a longer word; none of a short one. */
export const endingsOf = (word: string): string[] => (word.length >= SHORTEST_ENDED ? [word.slice(-ENDING)] : []);

const found = new WeakMap<KnownWords, Map<string, readonly number[]>>();

/** What a word is known by, alone: stem, root, ending, classes and meaning, each by its key. A word's are found out once. */
export function keysOfWord(word: string, known: KnownWords): readonly number[] {
	const keys = found.get(known) ?? new Map<string, readonly number[]>();
	found.set(known, keys);
	const before = keys.get(word);
	if (before !== undefined) return before;
	const forms = [
		`stem:${stemOf(word)}`,
		`root:${rootOf(word)}`,
		...endingsOf(word).map((ending) => `ending:${ending}`),
		...classesOf([word], known.classes).map((name) => `class:${name}`),
		...meaningsOf([word], known.meanings).map((name) => `means:${name}`),
	];
	const own = forms.map(keyOf);
	keys.set(word, own);
	return own;
}
