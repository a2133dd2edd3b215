import type { WordClasses } from "./word-classes.ts";
import type { WordMeanings } from "./word-meanings.ts";

/** What is known of words before anything is learned: the classes they are of in reports of war, and what they mean. */
export interface KnownWords {
	readonly classes: WordClasses;
	readonly meanings: WordMeanings;
}
