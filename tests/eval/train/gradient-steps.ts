import { keyOf } from "../../../src/pipeline/draft/learned/feature-table.ts";

/**
 * Stochastic gradient descent with AdaGrad steps (J. Duchi, E. Hazan, Y. Singer, JMLR 2011) and features left out at random
 * (N. Srivastava et al., JMLR 2014): what remains must decide alone.
 */
const PASSES = 4;
export const LEFT_OUT = 0.3;
const RATE = 0.04;
const DECAY = 2e-5;
const LEAST = 1e-5;
/** What is learned from one order of the examples differs from the next: the mean of several is taken. */
export const SEEDS: readonly number[] = [20_220_906, 20_220_908, 20_220_910];

/** Numbers in [0, 1), the same in every run with a seed (mulberry32, T. Ettinger). */
export function fixedRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Weights that each remember how much they have moved. */
export class Steps {
	readonly values: Float32Array;
	readonly #moved: Float32Array;
	readonly #sum: Float32Array;
	#remembered = 0;

	/** Begins with `values`; the greater `moved` is, the smaller are the first steps. */
	constructor(values: Float32Array, moved = 1e-6) {
		this.values = values;
		this.#moved = new Float32Array(values.length).fill(moved);
		this.#sum = new Float32Array(values.length);
	}

	/** Adds the weights as they are after a pass to the mean, of the later half of the passes. */
	remember(pass: number): void {
		if (2 * pass < PASSES) return;
		this.#remembered++;
		for (const [at, value] of this.values.entries()) this.#sum[at] = (this.#sum[at] ?? 0) + value;
	}

	/** The mean of what was remembered: less a matter of the order of the last examples (B. Polyak, A. Juditsky, 1992). */
	mean(): Float32Array {
		return this.#sum.map((sum) => sum / this.#remembered);
	}

	/** Moves a weight against its gradient, and a little towards 0 where `decays`. */
	move(at: number, slope: number, decays = false): void {
		const gradient = decays ? slope + DECAY * (this.values[at] ?? 0) : slope;
		if (Math.abs(gradient) < LEAST) return;
		const moved = (this.#moved[at] ?? 0) + gradient * gradient;
		this.#moved[at] = moved;
		this.values[at] = (this.values[at] ?? 0) - (RATE * gradient) / Math.sqrt(moved);
	}
}

/** The numbers below `count` in an order that `random` decides (R. Fisher, F. Yates). */
function shuffled(count: number, random: () => number): number[] {
	const order = Array.from({ length: count }, (_, index) => index);
	for (let last = order.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
	}
	return order;
}

/** Takes a step for each of `count` examples, in another order at each of `PASSES` passes, and has the tables remember each pass. */
export function descend(
	count: number,
	seed: number,
	tables: readonly Steps[],
	stepFor: (index: number, random: () => number) => void,
): void {
	const random = fixedRandom(seed);
	for (let pass = 0; pass < PASSES; pass++) {
		for (const index of shuffled(count, random)) stepFor(index, random);
		for (const table of tables) table.remember(pass);
	}
}

/** What of an example's features is not left out this time. */
export const keptOf = (row: readonly number[], random: () => number): number[] =>
	row.filter(() => random() >= LEFT_OUT);

/** A feature that fewer of the examples have teaches little. */
const FEWEST = 3;

/** A row for each key that at least `fewest` of the lists have. */
export function rowsOfKeys(lists: Iterable<Iterable<number>>, fewest: number): Map<number, number> {
	const counts = new Map<number, number>();
	for (const keys of lists) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	const known = [...counts].filter(([, count]) => count >= fewest);
	return new Map(known.map(([key], row) => [key, row]));
}

function* keysOf(lists: Iterable<readonly string[]>): Generator<number[]> {
	for (const features of lists) yield features.map(keyOf);
}

/** A row for each feature that enough of the lists have, by its key. */
export const rowsOf = (lists: Iterable<readonly string[]>): Map<number, number> => rowsOfKeys(keysOf(lists), FEWEST);

/** The mean of tables of the same size. */
export function meanOf(tables: readonly Float32Array[]): Float32Array {
	const mean = new Float32Array(tables[0]?.length ?? 0);
	for (const table of tables)
		for (const [at, value] of table.entries()) mean[at] = (mean[at] ?? 0) + value / tables.length;
	return mean;
}
