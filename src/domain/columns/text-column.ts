/** The texts of a run of claims in one string, so that a hundred thousand do not cost an object each. */
export interface TextColumn {
	readonly text: string;
	/** Where each row's text ends; the next begins there. */
	readonly ends: Uint32Array<ArrayBuffer>;
}

export function toTextColumn(texts: readonly string[]): TextColumn {
	const ends = new Uint32Array(texts.length);
	let end = 0;
	for (const [row, text] of texts.entries()) {
		end += text.length;
		ends[row] = end;
	}
	return { text: texts.join(""), ends };
}

export const readText = ({ text, ends }: TextColumn, row: number): string =>
	text.slice(row === 0 ? 0 : ends[row - 1], ends[row]);

const END_OF_ROW = "\n";

/** Texts for `markRowsWith`, folded, so that neither they nor what is looked for hold a line break. */
export const toSearchColumn = (folded: readonly string[]): TextColumn =>
	toTextColumn(folded.map((text) => `${toOneByte(text)}${END_OF_ROW}`));

/** Marks the rows whose text holds a needle, both from `toOneByte`. An empty needle is in no row. */
export function markRowsWith({ text, ends }: TextColumn, needle: string, marked: Uint8Array): void {
	if (needle === "") return;
	let row = 0;
	for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, ends[row])) {
		row = rowAt(ends, at, row);
		marked[row] = 1;
	}
}

/** The row of a place in the text, by bisection from a row that is not after it. */
function rowAt(ends: Uint32Array, at: number, from: number): number {
	let low = from;
	let high = ends.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ends[middle] ?? 0) > at) high = middle;
		else low = middle + 1;
	}
	return low;
}

const CYRILLIC_FIRST = 0x430;
const CYRILLIC_LAST = 0x49e;
const CYRILLIC_AT = 0x80;
/** Sixteen characters that stand for nothing but a nibble after this. */
const ESCAPE = 0xff;
const NIBBLES_AT = 0xef;

/**
 * A text in which every character is below 256, so that engines keep it in half the memory and search it twice as fast.
 * One-to-one: a text holds another exactly if this holds for what becomes of them.
 */
export function toOneByte(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: everything below 128 stays
	return text.replace(/[^\u0000-\u007f]/g, (unit) => {
		const code = unit.charCodeAt(0);
		if (code >= CYRILLIC_FIRST && code <= CYRILLIC_LAST)
			return String.fromCharCode(code - CYRILLIC_FIRST + CYRILLIC_AT);
		const nibbles = [12, 8, 4, 0].map((shift) => NIBBLES_AT + ((code >> shift) & 15));
		return String.fromCharCode(ESCAPE, ...nibbles);
	});
}
