import {
	type Convolution,
	FILTERS,
	inputOf,
	type Net,
	OUTCOMES,
	outcomesOf,
	PEAKS,
	type Peaks,
	peaksOf,
	VECTOR,
	WIDEST,
	withRows,
} from "../../../src/pipeline/draft/learned/convolution.ts";
import type { Passage } from "../../../src/pipeline/draft/learned/passage.ts";
import { descend, fixedRandom, rowsOfKeys, SEEDS, Steps } from "./gradient-steps.ts";

/** A passage to learn from, and the outcome that is right (`OUTCOMES`). */
export interface PassageExample {
	readonly passage: Passage;
	readonly right: number;
}

/** A form of a word that fewer passages have is not learned. */
const FEWEST = 4;
/** So many of the words, and of what the filters found, are left out at random. */
const WORDS_LEFT_OUT = 0.15;
const PEAKS_LEFT_OUT = 0.3;
/** How much a weight counts as moved before the first step (AdaGrad). */
const MOVED = 1e-2;
/** So many learnings are heard together: four told no more than two. */
const NETS = 2;
/** The largest number in a vector at first. */
const VECTORS_FROM = 0.1;

/** Weights that are still being learned, in the shape of a net. */
interface LearningNet {
	readonly vectors: Steps;
	readonly marks: Steps;
	readonly filters: readonly Steps[];
	readonly offsets: Steps;
	readonly outputs: Steps;
	readonly priors: Steps;
}

/** At first all weights are random and small (uniform; the bounds keep the variance: X. Glorot, Y. Bengio, AISTATS 2010). */
function newNet(rows: number, random: () => number): LearningNet {
	const steps = (length: number, most: number): Steps =>
		new Steps(
			Float32Array.from({ length }, () => (2 * random() - 1) * most),
			MOVED,
		);
	const widths = Array.from({ length: WIDEST }, (_, index) => index + 1);
	return {
		vectors: steps(rows * VECTOR, VECTORS_FROM),
		marks: steps(2 * VECTOR, VECTORS_FROM),
		filters: widths.map((width) => steps(width * VECTOR * FILTERS, Math.sqrt(3 / (width * VECTOR)))),
		offsets: steps(PEAKS, 0),
		outputs: steps(PEAKS * OUTCOMES, Math.sqrt(3 / PEAKS)),
		priors: steps(OUTCOMES, 0),
	};
}

const netOf = (net: LearningNet, weightsOf: (steps: Steps) => Float32Array): Net => ({
	vectors: weightsOf(net.vectors),
	marks: weightsOf(net.marks),
	filters: net.filters.map(weightsOf),
	offsets: weightsOf(net.offsets),
	outputs: weightsOf(net.outputs),
	priors: weightsOf(net.priors),
});

const tablesOf = ({ filters, ...others }: LearningNet): Steps[] => [...Object.values(others), ...filters];

/** Moves what tells the outcomes; returns how each peak's height should have been other. */
function moveOutputs(heights: Float32Array, errors: Float64Array, { outputs, priors }: LearningNet): Float32Array {
	const slopes = new Float32Array(PEAKS);
	for (const [peak, height] of heights.entries()) {
		if (height === 0) continue;
		let slope = 0;
		for (let outcome = 0; outcome < OUTCOMES; outcome++) {
			const at = peak * OUTCOMES + outcome;
			const error = errors[outcome] ?? 0;
			slope += (outputs.values[at] ?? 0) * error;
			outputs.move(at, height * error);
		}
		slopes[peak] = slope;
	}
	for (const [outcome, error] of errors.entries()) priors.move(outcome, error);
	return slopes;
}

/** Moves the filters that found something; returns how each number of the input should have been other. */
function moveFilters(
	input: Float32Array,
	slopes: Float32Array,
	{ places }: Peaks,
	{ filters, offsets }: LearningNet,
): Float32Array {
	const wanted = new Float32Array(input.length);
	for (const [peak, slope] of slopes.entries()) {
		const filter = filters[Math.floor(peak / FILTERS)];
		if (slope === 0 || filter === undefined) continue;
		const from = (places[peak] ?? 0) * VECTOR;
		const length = filter.values.length / FILTERS;
		for (let n = 0; n < length; n++) {
			const at = (peak % FILTERS) * length + n;
			wanted[from + n] = (wanted[from + n] ?? 0) + slope * (filter.values[at] ?? 0);
			filter.move(at, slope * (input[from + n] ?? 0));
		}
		offsets.move(peak, slope);
	}
	return wanted;
}

function moveVectors({ words, isOwn }: Passage, wanted: Float32Array, { vectors, marks }: LearningNet): void {
	for (const [at, rows] of words.entries()) {
		const from = (at + 1) * VECTOR;
		const mark = isOwn[at] === true ? VECTOR : 0;
		for (let n = 0; n < VECTOR; n++) {
			const slope = wanted[from + n] ?? 0;
			if (slope === 0) continue;
			marks.move(mark + n, slope);
			for (const row of rows) vectors.move(row * VECTOR + n, slope);
		}
	}
}

/** One step towards the right outcome, with some of the words and peaks left out. */
function learnFrom(passage: Passage, right: number, learning: LearningNet, net: Net, random: () => number): void {
	const heard = { ...passage, words: passage.words.map((rows) => (random() < WORDS_LEFT_OUT ? [] : rows)) };
	const input = inputOf(heard, net);
	const peaks = peaksOf(input, heard.isOwn, net);
	const heights = peaks.heights.map((height) => (random() < PEAKS_LEFT_OUT ? 0 : height / (1 - PEAKS_LEFT_OUT)));
	const errors = outcomesOf(heights, net).map((share, outcome) => share - Number(outcome === right));
	const slopes = moveOutputs(heights, errors, learning).map((slope) => slope / (1 - PEAKS_LEFT_OUT));
	moveVectors(heard, moveFilters(input, slopes, peaks, learning), learning);
}

/** The forms of each passage's words, each form once. */
function* formsOf(examples: readonly PassageExample[]): Generator<Set<number>> {
	for (const { passage } of examples) yield new Set(passage.words.flat());
}

/** Learns what passages are, `NETS` times over; the same examples in the same order teach the same. */
export function learnConvolution(examples: readonly PassageExample[]): Convolution {
	const rows = rowsOfKeys(formsOf(examples), FEWEST);
	const known = examples.map(({ passage }) => withRows(passage, rows));
	const nets = SEEDS.slice(0, NETS).map((seed) => {
		const learning = newNet(rows.size, fixedRandom(seed));
		const net = netOf(learning, ({ values }) => values);
		descend(examples.length, seed, tablesOf(learning), (index, random) => {
			const [passage, right] = [known[index], examples[index]?.right];
			if (passage !== undefined && right !== undefined && passage.words.length > 0)
				learnFrom(passage, right, learning, net, random);
		});
		return netOf(learning, (steps) => steps.mean());
	});
	return { rows, nets };
}
