/** Cyrillic letters that look like Latin ones, lower case; 000's "Мilitary" begins with one. */
const LOOKALIKES: Readonly<Record<string, string>> = {
	а: "a",
	в: "b",
	е: "e",
	і: "i",
	ї: "i",
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
	"\u00a0": " ",
	"\n": " ",
	"–": "-",
	"—": "-",
};

const FOLDED: Readonly<Record<string, string>> = { ...PUNCTUATION, ...LOOKALIKES };
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join("")}]`, "g");
const NOT_ASCII = /[^ -~]/;

/**
 * Folds text for search: case, accents, typographic punctuation, and letters of one script that look like another's.
 * Both sides of a comparison must be folded. Not for anchoring: offsets are lost.
 */
export function fold(text: string): string {
	if (!NOT_ASCII.test(text)) return text.toLowerCase();
	const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	return plain.replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter);
}
