/** A stretch of a text, in UTF-16 offsets, and how many characters would have to change to make it the quote. */
export interface NearPassage {
	readonly start: number;
	readonly end: number;
	readonly distance: number;
}

/** Cells of the alignment table that are worth filling: some tenths of a second. */
const WHOLE_TEXT_CELLS = 20_000_000;
const GRAM_LENGTH = 6;

/**
 * The stretch of `text` with the smallest edit distance to `quote` (Sellers, 1980: alignment whose start and end in the
 * text are free). A long text is first narrowed to where most six-letter pieces of the quote occur in place.
 */
export function nearestPassage(text: string, quote: string): NearPassage {
	if (text.length * quote.length <= WHOLE_TEXT_CELLS) return alignFreely(text, quote);
	const middle = likelyStart(text, quote);
	const from = Math.max(0, middle - quote.length);
	const window = text.slice(from, middle + 2 * quote.length);
	const { start, end, distance } = alignFreely(window, quote);
	return { start: start + from, end: end + from, distance };
}

function alignFreely(text: string, quote: string): NearPassage {
	const rows = quote.length + 1;
	let distances = Int32Array.from({ length: rows }, (_, row) => row);
	let starts = new Int32Array(rows);
	let nextDistances = new Int32Array(rows);
	let nextStarts = new Int32Array(rows);
	let best: NearPassage = { start: 0, end: 0, distance: quote.length };
	for (let column = 1; column <= text.length; column++) {
		nextStarts[0] = column;
		const letter = text.charCodeAt(column - 1);
		for (let row = 1; row < rows; row++) {
			const replaced = (distances[row - 1] ?? 0) + Number(quote.charCodeAt(row - 1) !== letter);
			const inserted = (distances[row] ?? 0) + 1;
			const removed = (nextDistances[row - 1] ?? 0) + 1;
			const smallest = Math.min(replaced, inserted, removed);
			nextDistances[row] = smallest;
			const from = replaced === smallest ? starts[row - 1] : inserted === smallest ? starts[row] : nextStarts[row - 1];
			nextStarts[row] = from ?? 0;
		}
		[distances, nextDistances] = [nextDistances, distances];
		[starts, nextStarts] = [nextStarts, starts];
		const distance = distances[quote.length] ?? 0;
		if (distance < best.distance) best = { start: starts[quote.length] ?? 0, end: column, distance };
	}
	return best;
}

/** Every piece of the quote votes for where the quote would begin; the fullest bucket wins. */
function likelyStart(text: string, quote: string): number {
	const offsetsByGram = new Map<string, number[]>();
	for (let offset = 0; offset + GRAM_LENGTH <= quote.length; offset++) {
		const gram = quote.slice(offset, offset + GRAM_LENGTH);
		const offsets = offsetsByGram.get(gram);
		if (offsets === undefined) offsetsByGram.set(gram, [offset]);
		else offsets.push(offset);
	}
	const bucketWidth = Math.max(1, quote.length >> 2);
	const votes = new Map<number, number>();
	let winner = 0;
	for (let at = 0; at + GRAM_LENGTH <= text.length; at++) {
		for (const offset of offsetsByGram.get(text.slice(at, at + GRAM_LENGTH)) ?? []) {
			const bucket = Math.floor((at - offset) / bucketWidth);
			const count = (votes.get(bucket) ?? 0) + 1;
			votes.set(bucket, count);
			if (count > (votes.get(winner) ?? 0)) winner = bucket;
		}
	}
	return Math.max(0, winner * bucketWidth);
}
