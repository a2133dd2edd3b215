import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { decodeWeights, type Weights } from "./weights.ts";
import { parseWordClasses, type WordClasses } from "./word-classes.ts";

/** What was learned about which parts of a sentence are claims, and the classes of words it was learned with. */
export interface ClaimReader {
	readonly weights: Weights;
	readonly classes: WordClasses;
}

/** They belong to the program, not to the corpus that `--root` names. */
const PROGRAM = path.resolve(import.meta.dirname, "../../../..");
export const WEIGHTS_FILE = path.join(PROGRAM, "data/claim-weights.bin");
const CLASSES_FOLDER = path.join(PROGRAM, "data/word-classes");

let loaded: ClaimReader | undefined;

export function loadWordClasses(): WordClasses {
	const names = readdirSync(CLASSES_FOLDER).filter((name) => name.endsWith(".txt"));
	return parseWordClasses(names.sort().map((name) => readFileSync(path.join(CLASSES_FOLDER, name), "utf8")));
}

/** Reads the weights and the classes of words, once. Throws where a file is missing or broken. */
export function loadClaimReader(): ClaimReader {
	loaded ??= { weights: decodeWeights(readFileSync(WEIGHTS_FILE)), classes: loadWordClasses() };
	return loaded;
}
