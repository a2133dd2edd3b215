/** Lower-case Cyrillic letters that look Latin; both sides of a comparison are folded. */
const LOOKALIKES: Readonly<Record<string, string>> = {
	а: "a",
	е: "e",
	і: "i",
	ј: "j",
	о: "o",
	р: "p",
	с: "c",
	ѕ: "s",
	у: "y",
	х: "x",
	к: "k",
	ё: "e",
	м: "m",
	т: "t",
	в: "b",
	н: "h",
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
