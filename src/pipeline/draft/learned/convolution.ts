import { ANSWERS } from "./answers.ts";
import type { Passage } from "./passage.ts";

/**
 * A convolution over the words of a passage: each filter looks for something in one, two or three neighbouring words, and
 * what each found at its best place tells what the passage is (Y. Kim, "Convolutional Neural Networks for Sentence
 * Classification", EMNLP 2014). The chain (chain.ts) counts words; this one hears them in their order.
 */
export const VECTOR = 32;
export const FILTERS = 64;
export const WIDEST = 3;
export const PEAKS = WIDEST * FILTERS;
/** What a passage may be: a claim of each kind, in the order of the columns of kinds, or none. */
export const OUTCOMES = ANSWERS.kinds + 1;
export const NO_CLAIM = ANSWERS.kinds;

/** What one learning knows; all arrays row by row. */
export interface Net {
	/** For each known form of a word `VECTOR` numbers; a word is the sum of its forms'. */
	readonly vectors: Float32Array;
	/** Added to a word around the passage, and to one of its own: 2 × `VECTOR`. */
	readonly marks: Float32Array;
	/** For each width from 1 to `WIDEST`: `FILTERS` × width · `VECTOR`. */
	readonly filters: readonly Float32Array[];
	/** Added to what each filter finds: `PEAKS`. */
	readonly offsets: Float32Array;
	/** What each filter's finding says for each outcome: `PEAKS` × `OUTCOMES`. */
	readonly outputs: Float32Array;
	/** Said for each outcome beforehand: `OUTCOMES`. */
	readonly priors: Float32Array;
}

/** Several learnings over the same words. */
export interface Convolution {
	/** The row of a word's form, by its key. */
	readonly rows: ReadonlyMap<number, number>;
	readonly nets: readonly Net[];
}

/** The same passage with the rows of its words' forms in place of their keys. */
export const withRows = ({ words, isOwn }: Passage, rows: Convolution["rows"]): Passage => ({
	words: words.map((keys) => keys.flatMap((key) => rows.get(key) ?? [])),
	isOwn,
});

/** The vectors of a passage's words (`withRows`), between two empty ones: (words + 2) × `VECTOR`. */
export function inputOf({ words, isOwn }: Passage, { vectors, marks }: Net): Float32Array {
	const input = new Float32Array((words.length + 2) * VECTOR);
	for (const [at, rows] of words.entries()) {
		const to = (at + 1) * VECTOR;
		const mark = isOwn[at] === true ? VECTOR : 0;
		for (let n = 0; n < VECTOR; n++) {
			let sum = marks[mark + n] ?? 0;
			for (const row of rows) sum += vectors[row * VECTOR + n] ?? 0;
			input[to + n] = sum;
		}
	}
	return input;
}

/** What each filter found at its best place, at least 0, and the word at which that place begins; −1 for no place. */
export interface Peaks {
	readonly heights: Float32Array;
	readonly places: Int32Array;
}

/** Whether any of `width` words from `start`, counted from the empty one before the first, is the passage's own. */
function touches(isOwn: readonly boolean[], start: number, width: number): boolean {
	for (let at = start - 1; at < start - 1 + width; at++) if (isOwn[at] === true) return true;
	return false;
}

/** What a filter finds in the words from `from`: four sums side by side, for one would wait for itself (half the time). `length` is a multiple of four, as `VECTOR` is. */
function foundAt(input: Float32Array, from: number, filter: Float32Array, row: number, length: number): number {
	let one = 0;
	let two = 0;
	let three = 0;
	let four = 0;
	for (let n = 0; n < length; n += 4) {
		one += (input[from + n] as number) * (filter[row + n] as number);
		two += (input[from + n + 1] as number) * (filter[row + n + 1] as number);
		three += (input[from + n + 2] as number) * (filter[row + n + 2] as number);
		four += (input[from + n + 3] as number) * (filter[row + n + 3] as number);
	}
	return one + two + three + four;
}

/** Only places that share a word with the passage are looked at. */
export function peaksOf(input: Float32Array, isOwn: readonly boolean[], { filters, offsets }: Net): Peaks {
	const heights = new Float32Array(PEAKS);
	const places = new Int32Array(PEAKS).fill(-1);
	const length = input.length / VECTOR;
	for (const [index, filter] of filters.entries()) {
		const width = index + 1;
		for (let start = 0; start + width <= length; start++) {
			if (!touches(isOwn, start, width)) continue;
			for (let one = 0; one < FILTERS; one++) {
				const peak = index * FILTERS + one;
				const size = width * VECTOR;
				const height = (offsets[peak] ?? 0) + foundAt(input, start * VECTOR, filter, one * size, size);
				if (height <= (heights[peak] ?? 0)) continue;
				heights[peak] = height;
				places[peak] = start;
			}
		}
	}
	return { heights, places };
}

/** How sure each outcome is, 0 to 1 (softmax). */
export function outcomesOf(heights: Float32Array, { outputs, priors }: Net): Float64Array {
	const scores = Float64Array.from(priors);
	for (const [peak, height] of heights.entries()) {
		if (height === 0) continue;
		for (let outcome = 0; outcome < OUTCOMES; outcome++)
			scores[outcome] = (scores[outcome] ?? 0) + height * (outputs[peak * OUTCOMES + outcome] ?? 0);
	}
	const most = scores.reduce((one, other) => Math.max(one, other));
	const weights = scores.map((score) => Math.exp(score - most));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total);
}

/** How sure each outcome is for a passage, as the mean of all learnings; null where there is nothing to read, or none learned. */
export function heardIn(passage: Passage, { rows, nets }: Convolution): Float64Array | null {
	if (passage.words.length === 0 || nets.length === 0) return null;
	const known = withRows(passage, rows);
	const mean = new Float64Array(OUTCOMES);
	for (const net of nets) {
		const { heights } = peaksOf(inputOf(known, net), known.isOwn, net);
		for (const [outcome, share] of outcomesOf(heights, net).entries())
			mean[outcome] = (mean[outcome] ?? 0) + share / nets.length;
	}
	return mean;
}
