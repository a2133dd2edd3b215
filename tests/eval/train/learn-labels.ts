import {
	type Allowed,
	LABELS,
	type Lattice,
	latticeOf,
	marginal,
	marginalPair,
	type Scores,
	TRANSITIONS,
} from "../../../src/pipeline/draft/learned/chain.ts";
import { keyOf } from "../../../src/pipeline/draft/learned/feature-table.ts";
import type { Weights } from "../../../src/pipeline/draft/learned/weights.ts";
import { descend, keptOf, LEFT_OUT, meanOf, rowsOf, SEEDS, Steps } from "./gradient-steps.ts";

/** A sentence to learn from: the features of its parts, and the labels that are right for each, as bits. */
export interface Example {
	readonly parts: readonly (readonly string[])[];
	readonly allowed: readonly number[];
}

interface Pair {
	readonly all: Lattice;
	readonly right: Lattice;
}

const isRight = (allowed: Allowed, at: number, label: number): boolean =>
	allowed === null || (((allowed[at] ?? 0) >> label) & 1) === 1;

/** How much surer a label is over all labellings than over the right ones. */
function surplus({ all, right }: Pair, allowed: Allowed, at: number, label: number): number {
	return marginal(all, at, label) - (isRight(allowed, at, label) ? marginal(right, at, label) : 0);
}

function moveTransitions(steps: Steps, { all, right }: Pair, scores: Scores, { allowed }: Example): void {
	for (let label = 0; label < LABELS; label++)
		steps.move(LABELS * LABELS + label, surplus({ all, right }, allowed, 0, label));
	const sums = new Float64Array(LABELS * LABELS);
	for (let at = 1; at < scores.length; at++)
		for (let previous = 0; previous < LABELS; previous++)
			for (let label = 0; label < LABELS; label++) {
				const pair = (lattice: Lattice): number => marginalPair(lattice, scores, steps.values, at, previous, label);
				const both = isRight(allowed, at - 1, previous) && isRight(allowed, at, label);
				const index = previous * LABELS + label;
				sums[index] = (sums[index] ?? 0) + pair(all) - (both ? pair(right) : 0);
			}
	for (const [index, sum] of sums.entries()) steps.move(index, sum);
}

/** One step towards what an example says: up the conditional likelihood; where several labels are right, of their sum. */
function learnFrom(example: Example, rows: readonly (readonly number[])[], features: Steps, transitions: Steps): void {
	const scores = rows.map((row) => {
		const sums = new Float64Array(LABELS);
		for (const at of row)
			for (let label = 0; label < LABELS; label++)
				sums[label] = (sums[label] ?? 0) + (features.values[at * LABELS + label] ?? 0);
		return sums;
	});
	const all = latticeOf(scores, transitions.values, null);
	const right = latticeOf(scores, transitions.values, example.allowed);
	if (!Number.isFinite(right.total)) return;
	for (const [at, row] of rows.entries()) {
		const gradient = new Float64Array(LABELS).map((_, label) => surplus({ all, right }, example.allowed, at, label));
		for (const feature of row)
			for (const [label, one] of gradient.entries()) features.move(feature * LABELS + label, one, true);
	}
	moveTransitions(transitions, { all, right }, scores, example);
}

/** What labels were learned: a table of features, and the transitions. */
export type LearnedLabels = Pick<Weights, "labels" | "transitions">;

/** One learning from the first example to the last, `PASSES` times over. */
function learnOnce(
	examples: readonly Example[],
	known: readonly (readonly (readonly number[])[])[],
	size: number,
	seed: number,
): { readonly values: Float32Array; readonly transitions: Float32Array } {
	const features = new Steps(new Float32Array(size * LABELS));
	const transitions = new Steps(new Float32Array(TRANSITIONS));
	descend(examples.length, seed, [features, transitions], (index, random) => {
		const example = examples[index];
		const left = (known[index] ?? []).map((row) => keptOf(row, random));
		if (example !== undefined && left.length > 0) learnFrom(example, left, features, transitions);
	});
	return { values: features.mean().map((value) => value * (1 - LEFT_OUT)), transitions: transitions.mean() };
}

/** Learns labels from examples; the same examples in the same order teach the same. */
export function learnLabels(examples: readonly Example[]): LearnedLabels {
	const rows = rowsOf(examples.flatMap(({ parts }) => parts));
	const known = examples.map(({ parts }) =>
		parts.map((features) => features.flatMap((feature) => rows.get(keyOf(feature)) ?? [])),
	);
	const learned = SEEDS.map((seed) => learnOnce(examples, known, rows.size, seed));
	return {
		labels: { rows, columns: LABELS, values: meanOf(learned.map(({ values }) => values)) },
		transitions: meanOf(learned.map(({ transitions }) => transitions)),
	};
}
