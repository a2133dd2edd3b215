/**
 * A word of a text as the place finder compares it. `start` and `end` are UTF-16 units of the text as it is; `key` is
 * the word folded (see `toTokenKey`); `gap` is what stands before it, folded (see `toGap`).
 */
export interface TextToken {
	readonly key: string;
	readonly gap: string;
	readonly start: number;
	readonly end: number;
}

/**
 * A Unicode word: letters, digits and their marks; soft hyphens and other invisible format characters may lie within.
 * Longer runs are cut: no word is that long, and the engine's stack is not endless.
 */
const WORD = /[\p{L}\p{N}](?:\p{Cf}{0,16}[\p{L}\p{M}\p{N}]){0,500}/gu;

/** Cyrillic letters that look like a Latin one in print. 000's "Мilitary" begins with the first of them. */
export const LATIN_LOOKALIKES: Readonly<Record<string, string>> = {
	М: "M",
	А: "A",
	В: "B",
	Е: "E",
	І: "I",
	Ј: "J",
	К: "K",
	Н: "H",
	О: "O",
	Р: "P",
	С: "C",
	Ѕ: "S",
	Т: "T",
	У: "Y",
	Х: "X",
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
};

const ASCII_WORD = /^[A-Za-z0-9]*$/;
const INVISIBLE = /\p{Cf}|\u0301/gu;

/**
 * Folds a word for comparison: canonical composition, without invisible characters and Cyrillic stress marks, letters of
 * Cyrillic that look Latin turned Latin. Both sides are folded, so wholly Cyrillic words still compare as themselves.
 * Case is kept.
 */
function toTokenKey(word: string): string {
	if (ASCII_WORD.test(word)) return word;
	const composed = word.normalize("NFC").replace(INVISIBLE, "");
	return Array.from(composed, (letter) => LATIN_LOOKALIKES[letter] ?? letter).join("");
}

/** A gap that no name contains: the end of a paragraph. */
const PARAGRAPH_GAP = "\n\n";

/** Folds what stands between two words: any white space is one space, any apostrophe `'`, any hyphen or dash `-`. */
function toGap(between: string): string {
	if (between === " " || between === "") return between;
	if (/^\s+$/u.test(between)) return (between.match(/\n/g)?.length ?? 0) > 1 ? PARAGRAPH_GAP : " ";
	const folded = between.replace(/[’‘ʼ`′]/gu, "'").replace(/[\u2010-\u2015]/gu, "-");
	return folded.replace(/\s+/gu, " ");
}

/** Splits a text into its words, in order. Linear in the text. */
export function textTokens(text: string): TextToken[] {
	const tokens: TextToken[] = [];
	let previousEnd = 0;
	for (const match of text.matchAll(WORD)) {
		const start = match.index;
		const end = start + match[0].length;
		tokens.push({ key: toTokenKey(match[0]), gap: toGap(text.slice(previousEnd, start)), start, end });
		previousEnd = end;
	}
	return tokens;
}
