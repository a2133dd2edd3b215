import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { KnownWords } from "./known-words.ts";
import { decodeWeights, type Weights } from "./weights.ts";
import { parseWordClasses } from "./word-classes.ts";
import { parseWordMeanings } from "./word-meanings.ts";

/** What was learned about which parts of a sentence are claims, and what was known of words then. */
export interface ClaimReader {
	readonly weights: Weights;
	readonly known: KnownWords;
}

/** They belong to the program, not to the corpus that `--root` names. */
const PROGRAM = path.resolve(import.meta.dirname, "../../../..");
export const WEIGHTS_FILE = path.join(PROGRAM, "data/claim-weights.bin");

/** The text files of a folder of data, by name. */
function filesIn(folder: string): string[] {
	const names = readdirSync(path.join(PROGRAM, folder)).filter((name) => name.endsWith(".txt"));
	return names.sort().map((name) => readFileSync(path.join(PROGRAM, folder, name), "utf8"));
}

let loaded: ClaimReader | undefined;

export const loadKnownWords = (): KnownWords => ({
	classes: parseWordClasses(filesIn("data/word-classes")),
	meanings: parseWordMeanings(filesIn("data/word-meanings")),
});

/** Reads the weights and the lists of words, once. Throws where a file is missing or broken. */
export function loadClaimReader(): ClaimReader {
	loaded ??= { weights: decodeWeights(readFileSync(WEIGHTS_FILE)), known: loadKnownWords() };
	return loaded;
}
