import type { Word } from "../words-of.ts";
import { isPartOfPersonsName } from "./name-context.ts";

/**
 * Folded surnames and call signs of a text: "Ірина Лозова", "позывной Москва". Where such a name stands alone further on
 * ("Лозова відповіла"), the person is meant.
 */
export function personsIn(words: readonly Word[]): ReadonlySet<string> {
	const names = new Set<string>();
	for (const [at, word] of words.entries()) {
		if (word.isCapital && word.text.length > 2 && isPartOfPersonsName(words, at)) names.add(word.key);
	}
	return names;
}
