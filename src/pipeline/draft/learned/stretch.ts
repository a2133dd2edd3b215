import type { Group, Kind } from "../../../domain/vocabulary.ts";

/** Parts of a sentence that are one claim; UTF-16 units of the sentence, end exclusive. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
	readonly group: Group;
	readonly kind: Kind;
	/** 0 to 1: how sure chain and convolution are together that it is a claim. */
	readonly confidence: number;
	/** Of all its parts. */
	readonly features: ReadonlySet<string>;
	/** The words that spoke most for it, at most three. */
	readonly words: readonly string[];
}

/** A stretch as the chain has it: its confidence is how probable its group is for each of its parts, as a mean. */
export type ChainedStretch = Omit<Stretch, "kind" | "words">;
