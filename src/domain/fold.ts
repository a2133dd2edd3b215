/** Cyrillic letters that look like Latin ones, lower case; 000's "Мilitary" begins with one. */
const LOOKALIKES: Readonly<Record<string, string>> = {
	а: "a",
	в: "b",
	е: "e",
	і: "i",
	к: "k",
	м: "m",
	н: "h",
	о: "o",
	р: "p",
	с: "c",
	т: "t",
	у: "y",
	х: "x",
};

const PUNCTUATION: Readonly<Record<string, string>> = {
	"’": "'",
	"‘": "'",
	ʼ: "'",
	"“": '"',
	"”": '"',
	"–": "-",
	"—": "-",
};

const FOLDED: Readonly<Record<string, string>> = { ...PUNCTUATION, ...LOOKALIKES };
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join("")}]`, "g");
const NOT_PLAIN = /[^ -~]| {2}/;

/**
 * Folds text for search: case, accents, typographic punctuation, white space (any run of it is one space), and letters of
 * one script that look like another's. Both sides of a comparison must be folded. Not for anchoring: offsets are lost.
 */
export function fold(text: string): string {
	if (!NOT_PLAIN.test(text)) return text.toLowerCase();
	const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ");
	return plain.replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter);
}

/** Words to look for as they stand in folded text; empty if there is nothing to look for. */
export const foldWords = (words: string): string => fold(words).trim();
