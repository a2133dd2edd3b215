import { LATIN_LOOKALIKES } from "../places/text-tokens.ts";

/** Lower-case Cyrillic letters that look Latin, and ё, which is often written е; both sides of a comparison are folded. */
const LOOKALIKES = new Map([
	...Object.entries(LATIN_LOOKALIKES).map(([from, to]) => [from.toLowerCase(), to.toLowerCase()] as const),
	["ё", "e"],
]);
const ANY_CYRILLIC = /[\p{Script=Cyrillic}]/u;
/** Most names have none of these, and hundreds of thousands of forms of names are folded at every start. */
const ANY_MARK = /[\p{Cf}’‘ʼ`′ʹ\u2010-\u2015]|\u0301|\s\s|[^\S ]/u;

const withPlainMarks = (words: string): string =>
	words
		.replace(/\p{Cf}|\u0301/gu, "")
		.replace(/[’‘ʼ`′ʹ]/gu, "'")
		.replace(/[\u2010-\u2015]/gu, "-")
		.replace(/\s+/gu, " ");

/** Folds a name or a word for lookup: case, invisible characters, stress marks, apostrophes, dashes, lookalike letters. */
export function nameKey(words: string): string {
	const plain = words.normalize("NFC").toLowerCase();
	const marks = ANY_MARK.test(plain) ? withPlainMarks(plain) : plain;
	if (!ANY_CYRILLIC.test(marks)) return marks;
	let key = "";
	for (const letter of marks) key += LOOKALIKES.get(letter) ?? letter;
	return key;
}
