import type { Group, Kind } from "../../../src/domain/vocabulary.ts";
import { type FeatureTable, keyOf } from "../../../src/pipeline/draft/learned/feature-table.ts";
import { columnOf, columnsOf, KIND_COLUMNS } from "../../../src/pipeline/draft/learned/kinds.ts";
import { fixedRandom, LEFT_OUT, PASSES, rowsOf, Steps, shuffled } from "./gradient-steps.ts";

/** A claim to learn from: the features of its parts, and its kind. */
export interface KindExample {
	readonly group: Group;
	readonly kind: Kind;
	readonly features: readonly string[];
}

/** How sure each column is, of those that come into question (multinomial logistic regression). */
function sharesOf(row: readonly number[], columns: readonly number[], { values }: Steps): number[] {
	const scores = columns.map((column) => row.reduce((sum, at) => sum + (values[at * KIND_COLUMNS + column] ?? 0), 0));
	const most = Math.max(...scores);
	const weights = scores.map((score) => Math.exp(score - most));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total);
}

/** Learns the kinds of claims within their groups; the same examples in the same order teach the same. */
export function learnKinds(examples: readonly KindExample[]): FeatureTable {
	const rows = rowsOf(examples.map(({ features }) => features));
	const known = examples.map(({ features }) => features.flatMap((feature) => rows.get(keyOf(feature)) ?? []));
	const steps = new Steps(rows.size * KIND_COLUMNS);
	const random = fixedRandom();
	for (let pass = 0; pass < PASSES; pass++) {
		for (const index of shuffled(examples.length, random)) {
			const example = examples[index];
			if (example === undefined) continue;
			const [columns, right] = [columnsOf(example.group), columnOf(example.group, example.kind)];
			const left = (known[index] ?? []).filter(() => random() >= LEFT_OUT);
			for (const [at, share] of sharesOf(left, columns, steps).entries()) {
				const column = columns[at] ?? 0;
				for (const row of left) steps.move(row * KIND_COLUMNS + column, share - Number(column === right), true);
			}
		}
		steps.remember(pass);
	}
	return { rows, columns: KIND_COLUMNS, values: steps.mean().map((value) => value * (1 - LEFT_OUT)) };
}
