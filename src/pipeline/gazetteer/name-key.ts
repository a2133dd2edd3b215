import { LATIN_LOOKALIKES } from "../places/text-tokens.ts";

/** Lower-case Cyrillic letters that look Latin, and ё, which is often written е; both sides of a comparison are folded. */
const LOOKALIKES: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		Object.entries(LATIN_LOOKALIKES).map(([from, to]) => [from.toLowerCase(), to.toLowerCase()] as const),
	),
	ё: "e",
};
const ANY_CYRILLIC = /[\p{Script=Cyrillic}]/u;

/** Folds a name or a word for lookup: case, invisible characters, stress marks, apostrophes, dashes, lookalike letters. */
export function nameKey(words: string): string {
	const plain = words
		.normalize("NFC")
		.toLowerCase()
		.replace(/\p{Cf}|\u0301/gu, "");
	const marks = plain
		.replace(/[’‘ʼ`′ʹ]/gu, "'")
		.replace(/[\u2010-\u2015]/gu, "-")
		.replace(/\s+/gu, " ");
	if (!ANY_CYRILLIC.test(marks)) return marks;
	return Array.from(marks, (letter) => LOOKALIKES[letter] ?? letter).join("");
}
