/** Where words stand in a text; UTF-16 units, end exclusive. */
export interface WordMatch {
	readonly at: number;
	readonly end: number;
}

const LATIN = /[a-z]/i;
const CYRILLIC = /[\u0400-\u04ff]/;

/** The letters of the text looked at last: dozens of patterns are looked for in the same one. */
let last = { text: "", hasLatin: false, hasCyrillic: false };

function lettersOf(text: string): typeof last {
	if (text !== last.text) last = { text, hasLatin: LATIN.test(text), hasCyrillic: CYRILLIC.test(text) };
	return last;
}

/**
 * Words of English and words of Ukrainian and Russian that mean the same. Each half is looked for only in a text with its
 * letters, which most texts spare one of: the rules are most of what drafting does.
 */
export class WordPattern {
	readonly #latin: RegExp;
	readonly #cyrillic: RegExp;

	constructor(latin: RegExp, cyrillic: RegExp) {
		this.#latin = latin;
		this.#cyrillic = cyrillic;
	}

	/** The first match, as one expression with both halves would find it. */
	find(text: string): WordMatch | null {
		const { hasLatin, hasCyrillic } = lettersOf(text);
		const latin = hasLatin ? this.#latin.exec(text) : null;
		const cyrillic = hasCyrillic ? this.#cyrillic.exec(text) : null;
		const first = latin !== null && (cyrillic === null || latin.index <= cyrillic.index) ? latin : cyrillic;
		return first === null ? null : { at: first.index, end: first.index + first[0].length };
	}

	/** Where the first match begins, or -1. */
	search(text: string): number {
		return this.find(text)?.at ?? -1;
	}

	test(text: string): boolean {
		const { hasLatin, hasCyrillic } = lettersOf(text);
		return (hasLatin && this.#latin.test(text)) || (hasCyrillic && this.#cyrillic.test(text));
	}
}
