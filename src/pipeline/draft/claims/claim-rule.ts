import type { Group, Kind } from "../../../domain/vocabulary.ts";
import { WordPattern } from "../word-pattern.ts";

/**
 * A kind of claim and the words that propose it, in three languages. `weight` is how often the words mean it, 0 to 1; in the
 * net it is what they add to a score.
 */
export interface ClaimRule {
	readonly name: string;
	readonly group: Group;
	readonly kind: Kind;
	readonly pattern: WordPattern;
	readonly weight: number;
}

const english = (words: string): string => `\\b(?:${words})\\b`;
const cyrillic = (words: string): string => `(?<!\\p{L})(?:${words})`;

/** A rule from its English words, taken whole, and the beginnings of Ukrainian and Russian ones. */
export const rule = (name: string, group: Group, kind: Kind, weight: number, en: string, cy: string): ClaimRule => ({
	name,
	group,
	kind,
	weight,
	pattern: new WordPattern(new RegExp(english(en), "i"), new RegExp(cyrillic(cy), "iu")),
});
