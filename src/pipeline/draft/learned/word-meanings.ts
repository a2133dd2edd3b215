/**
 * What a word means, as one plain English word: "обстріляли", "обстреляли" and "shelled" are all "shell", so that what is
 * learned in one language is known in the others, and of a common word for a rare one.
 */
export interface WordMeanings {
	readonly words: ReadonlyMap<string, string>;
	/** Of words that begin so; the longest beginning counts. */
	readonly beginnings: ReadonlyMap<string, string>;
}

/** Its words have no meaning worth telling: names, and what a shorter beginning would take for something else. */
const NO_MEANING = "-";

const HEAD = /^# (?<meaning>-|[a-z][a-z-]*)$/;
const ENTRY = /^[\p{L}'-]+\*?$/u;

/**
 * Reads files of meanings: a line `# shell` opens a meaning, its words follow, parted by commas; `обстріл*` stands for every
 * word that begins so. Throws where a line is neither, where words stand before any meaning, or where a word has two.
 */
export function parseWordMeanings(files: readonly string[]): WordMeanings {
	const words = new Map<string, string>();
	const beginnings = new Map<string, string>();
	const add = (entry: string, meaning: string): void => {
		if (!ENTRY.test(entry)) throw new Error(`"${entry}" is no word: write letters, and * at the end for any ending`);
		const [known, key] = entry.endsWith("*") ? [beginnings, entry.slice(0, -1)] : [words, entry];
		if (known.has(key)) throw new Error(`"${entry}" means "${known.get(key)}" and "${meaning}": keep one`);
		known.set(key, meaning);
	};
	for (const file of files) {
		let meaning: string | undefined;
		for (const line of file.split("\n")) {
			const head = HEAD.exec(line)?.groups?.meaning;
			if (head !== undefined) meaning = head;
			else
				for (const entry of line.split(",").map((one) => one.trim())) {
					if (entry === "") continue;
					if (meaning === undefined) throw new Error(`"${entry}" stands before the first meaning: begin with "# word"`);
					add(entry, meaning);
				}
		}
	}
	return { words, beginnings };
}

function longestBeginning(word: string, beginnings: ReadonlyMap<string, string>): string | undefined {
	for (let length = word.length; length > 0; length--) {
		const meaning = beginnings.get(word.slice(0, length));
		if (meaning !== undefined) return meaning;
	}
	return undefined;
}

/** What a word in lower case means; none where it is a name or nobody has written it down. */
export function meaningOf(word: string, { words, beginnings }: WordMeanings): string | undefined {
	const meaning = words.get(word) ?? longestBeginning(word, beginnings);
	return meaning === NO_MEANING ? undefined : meaning;
}

/** What words mean, in their order, those without a meaning left out. */
export const meaningsOf = (words: readonly string[], meanings: WordMeanings): string[] =>
	words.flatMap((word) => meaningOf(word, meanings) ?? []);
