/** Converts an index into a string's UTF-16 units to one into its Unicode code points; a lone surrogate counts as one. */
export type CodePointOffsets = (unitIndex: number) => number;

/** Linear in the text, once; each conversion after that takes constant time. */
export function codePointOffsets(text: string): CodePointOffsets {
	if (!/[\uD800-\uDBFF]/.test(text)) return (unitIndex) => unitIndex;
	const offsets = new Uint32Array(text.length + 1);
	let codePoints = 0;
	let unit = 0;
	for (const character of text) {
		offsets.fill(codePoints, unit, unit + character.length);
		unit += character.length;
		codePoints++;
	}
	offsets[text.length] = codePoints;
	return (unitIndex) => offsets[unitIndex] ?? codePoints;
}
