import type { Group, Kind } from "../../../domain/vocabulary.ts";
import { kindOf } from "./answers.ts";
import { bestLabels, groupOf, isBegin, latticeOf, marginal } from "./chain.ts";
import { type FeatureTable, keyOf, scoresOf } from "./feature-table.ts";
import { type DescribedPart, stemFeature } from "./part-features.ts";
import type { Weights } from "./weights.ts";

/** Parts of a sentence that are one claim; UTF-16 units of the sentence, end exclusive. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
	readonly group: Group;
	readonly kind: Kind;
	/** 0 to 1: the mean of its parts' marginal probabilities. */
	readonly confidence: number;
	/** Of all its parts. */
	readonly features: ReadonlySet<string>;
	/** The words that spoke most for it, at most three. */
	readonly words: readonly string[];
}

/**
 * Added to whatever is not "no claim". An editor rejects a proposal with one key and overlooks what was never proposed, so
 * recall is worth more than precision; tests/eval/README.md has the figures.
 */
const FOR_A_CLAIM = 1.5;
const MOST_WORDS = 3;
/** Shorter ones, "no" and "was", tell an editor nothing. */
const SHORTEST_WORD = 5;

/** The words of a part that speak for its label and against its being none. */
function tellingWords(
	{ words }: DescribedPart,
	label: number,
	{ rows, columns, values }: FeatureTable,
): [word: string, weight: number][] {
	return words.flatMap((word): [string, number][] => {
		const row = rows.get(keyOf(stemFeature(word)));
		if (row === undefined || word.length < SHORTEST_WORD) return [];
		const weight = (values[row * columns + label] ?? 0) - (values[row * columns] ?? 0);
		return weight > 0 ? [[word, weight]] : [];
	});
}

/** The claims of a sentence, as the weights tell them, in order. */
export function stretchesOf(parts: readonly DescribedPart[], weights: Weights): Stretch[] {
	const scores = parts.map(({ features, pairs }) =>
		scoresOf([...features, ...pairs], weights.labels).map((score, label) =>
			label === 0 ? score : score + FOR_A_CLAIM,
		),
	);
	const labels = bestLabels(scores, weights.transitions);
	const lattice = latticeOf(scores, weights.transitions, null);
	const runs: number[][] = [];
	for (const [at, label] of labels.entries()) {
		if (isBegin(label)) runs.push([at]);
		else if (label !== 0) runs.at(-1)?.push(at);
	}
	return runs.flatMap((run) => {
		const within = run.flatMap((at) => parts.slice(at, at + 1));
		const [first, last, group] = [within[0], within.at(-1), groupOf(labels[run[0] ?? 0] ?? 0)];
		if (first === undefined || last === undefined || group === null) return [];
		const sure = run.map((at) => marginal(lattice, at, labels[at] ?? 0));
		const telling = run.flatMap((at) =>
			parts.slice(at, at + 1).flatMap((part) => tellingWords(part, labels[at] ?? 0, weights.labels)),
		);
		const features = new Set(within.flatMap((part) => part.features));
		const words = telling.sort(([, one], [, other]) => other - one).map(([word]) => word);
		return [
			{
				start: first.start,
				end: last.end,
				group,
				kind: kindOf(group, features, weights.answers),
				features,
				confidence: sure.reduce((sum, one) => sum + one, 0) / sure.length,
				words: [...new Set(words)].slice(0, MOST_WORDS),
			},
		];
	});
}
