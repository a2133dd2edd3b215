/** A source text with its code points indexed once, so that every offset costs a binary search instead of a walk. */
export interface SeedText {
	/** Path from the corpus root: `seeds/000_….txt`. */
	readonly file: string;
	readonly text: string;
	/** Length in Unicode code points. */
	readonly length: number;
	/** The code point that begins at, or contains, a UTF-16 offset. */
	readonly toCodePoint: (offset: number) => number;
	/** The UTF-16 offset at which a code point begins. */
	readonly toOffset: (codePoint: number) => number;
	/** The text between two code points, end exclusive. */
	readonly slice: (start: number, end: number) => string;
	/** Line and column of a code point, both from 1; columns count code points. */
	readonly positionOf: (codePoint: number) => { readonly line: number; readonly column: number };
}

/** Indexes a well-formed text: only the characters outside the Basic Multilingual Plane need an entry. */
export function indexSeedText(file: string, text: string): SeedText {
	const pairs: number[] = [];
	for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index);
	const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	const toCodePoint = (offset: number): number => offset - countBelow(pairs, (pair) => pair < offset);
	// Pair number i begins at code point pairs[i] - i: the i pairs before it each took one unit more.
	const toOffset = (codePoint: number): number => codePoint + countBelow(pairs, (pair, i) => pair - i < codePoint);
	return {
		file,
		text,
		length: text.length - pairs.length,
		toCodePoint,
		toOffset,
		slice: (start, end) => text.slice(toOffset(start), toOffset(end)),
		positionOf: (codePoint) => {
			const offset = toOffset(codePoint);
			const line = countBelow(lineStarts, (start) => start <= offset);
			return { line, column: codePoint - toCodePoint(lineStarts[line - 1] ?? 0) + 1 };
		},
	};
}

/** How many leading entries of a sorted list pass a test that turns from true to false once. */
function countBelow(sorted: readonly number[], passes: (entry: number, index: number) => boolean): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (passes(sorted[middle] ?? 0, middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
