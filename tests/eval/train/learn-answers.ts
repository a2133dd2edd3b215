import { type FeatureTable, keyOf } from "../../../src/pipeline/draft/learned/feature-table.ts";
import { descend, keptOf, LEFT_OUT, meanOf, rowsOf, SEEDS, Steps } from "./gradient-steps.ts";

/** A question about a claim, to learn from: its features, and the column of the right answer. */
export interface AnswerExample {
	readonly features: readonly string[];
	readonly right: number;
}

/** How sure each column is (multinomial logistic regression). */
function sharesOf(row: readonly number[], width: number, { values }: Steps): number[] {
	const scores = Array.from({ length: width }, (_, column) =>
		row.reduce((sum, at) => sum + (values[at * width + column] ?? 0), 0),
	);
	const most = Math.max(...scores);
	const weights = scores.map((score) => Math.exp(score - most));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total);
}

/** One learning from the first example to the last, `PASSES` times over. */
function learnOnce(
	examples: readonly AnswerExample[],
	known: readonly (readonly number[])[],
	size: number,
	width: number,
	seed: number,
): Float32Array {
	const steps = new Steps(new Float32Array(size * width));
	descend(examples.length, seed, [steps], (index, random) => {
		const left = keptOf(known[index] ?? [], random);
		for (const [column, share] of sharesOf(left, width, steps).entries())
			for (const row of left) steps.move(row * width + column, share - Number(column === examples[index]?.right), true);
	});
	return steps.mean().map((value) => value * (1 - LEFT_OUT));
}

/** Learns answers, `width` columns of them; the same examples in the same order teach the same. */
export function learnAnswers(examples: readonly AnswerExample[], width: number): FeatureTable {
	const rows = rowsOf(examples.map(({ features }) => features));
	const known = examples.map(({ features }) => features.flatMap((feature) => rows.get(keyOf(feature)) ?? []));
	const learned = SEEDS.map((seed) => learnOnce(examples, known, rows.size, width, seed));
	return { rows, columns: width, values: meanOf(learned) };
}
