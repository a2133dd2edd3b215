import type { Group } from "../../../domain/vocabulary.ts";
import { beginOf } from "./chain.ts";
import { type FeatureTable, keyOf } from "./feature-table.ts";
import { type DescribedPart, stemFeature } from "./part-features.ts";

const MOST_WORDS = 3;
/** Shorter ones, "no" and "was", tell an editor nothing. */
const SHORTEST_WORD = 5;

/** The words of a part that speak for its label and against its being none. */
function wordsFor(
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

/** The words that spoke most for the parts' being one claim of a group, at most three. */
export function tellingWords(parts: readonly DescribedPart[], group: Group, labels: FeatureTable): string[] {
	const telling = parts.flatMap((part, index) => wordsFor(part, beginOf(group) + Math.min(index, 1), labels));
	const words = telling.sort(([, one], [, other]) => other - one).map(([word]) => word);
	return [...new Set(words)].slice(0, MOST_WORDS);
}
