import { keyOf } from "./feature-table.ts";
import { classesOf, type WordClasses } from "./word-classes.ts";

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

const known = new WeakMap<WordClasses, Map<string, readonly number[]>>();

/** What a word is known by, alone: stem, root, ending and classes, each by its key. A word's are found out once. */
export function keysOfWord(word: string, classes: WordClasses): readonly number[] {
	const keys = known.get(classes) ?? new Map<string, readonly number[]>();
	known.set(classes, keys);
	const before = keys.get(word);
	if (before !== undefined) return before;
	const forms = [
		`stem:${stemOf(word)}`,
		`root:${rootOf(word)}`,
		...endingsOf(word).map((ending) => `ending:${ending}`),
		...classesOf([word], classes).map((name) => `class:${name}`),
	];
	const found = forms.map(keyOf);
	keys.set(word, found);
	return found;
}
