/**
 * Words and phrases by what they mean in reports of war, so that a word which no training text has is read by its class:
 * `seiz*` and `flag raised over` are "ground-take". A `*` stands for any ending, `_` for any one word.
 */
interface Entry {
	readonly words: readonly string[];
	readonly name: string;
}

/** Entries by the first two letters of their first word. */
export type WordClasses = ReadonlyMap<string, readonly Entry[]>;

const KEY_LETTERS = 2;

/** Lower case, one kind of apostrophe; words and numbers only. */
export const plainWords = (text: string): string[] =>
	text
		.toLowerCase()
		.replace(/[’ʼ]/gu, "'")
		.match(/[\p{L}']+|\d+/gu) ?? [];

/**
 * Reads files of classes: a line `# name` opens a class, its entries follow, parted by commas. Throws where an entry stands
 * before any class.
 */
export function parseWordClasses(files: readonly string[]): WordClasses {
	const classes = new Map<string, Entry[]>();
	for (const file of files) {
		let name = "";
		for (const line of file.split("\n")) {
			if (line.startsWith("# ")) {
				name = line.slice(2).trim();
				continue;
			}
			for (const entry of line.split(",").map((one) => one.trim())) {
				if (entry === "") continue;
				if (name === "") throw new Error(`"${entry}" stands before the first class: begin with "# name of a class"`);
				const words = entry.split(/[\s-]+/u);
				const key = (words[0] ?? "").slice(0, KEY_LETTERS);
				const known = classes.get(key);
				if (known === undefined) classes.set(key, [{ words, name }]);
				else known.push({ words, name });
			}
		}
	}
	return classes;
}

const isLike = (word: string | undefined, pattern: string): boolean =>
	word !== undefined &&
	(pattern === "_" || (pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern));

/** The classes that the words of a stretch have, each once, in the order of their first word. */
export function classesOf(words: readonly string[], classes: WordClasses): string[] {
	const found = new Set<string>();
	for (const [at, word] of words.entries())
		for (const entry of classes.get(word.slice(0, KEY_LETTERS)) ?? [])
			if (entry.words.every((pattern, index) => isLike(words[at + index], pattern))) found.add(entry.name);
	return [...found];
}
