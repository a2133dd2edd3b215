import { readFile } from "node:fs/promises";
import path from "node:path";
import { fingerprintOf } from "../../../src/pipeline/draft/learned/weights.ts";
import { EVAL_FOLDER, readGold } from "../read-gold.ts";
import { parseTraining, readTraining, type TrainingText } from "./read-training.ts";

/**
 * All texts that claims are learned from: the marked ones and, of the evaluation's, those that are not kept unseen. The
 * fingerprint tells whether weights were learned from them.
 */
export async function readAllTraining(): Promise<{ readonly texts: TrainingText[]; readonly fingerprint: string }> {
	const files = await readTraining();
	const gold = (await readGold()).filter(({ sample }) => sample !== "unseen" && sample !== "retold");
	const golden = await Promise.all(
		gold.map(({ id }) => readFile(path.join(EVAL_FOLDER, "gold", `${id}.yaml`), "utf8")),
	);
	return {
		texts: [...gold, ...files.flatMap(({ name, file }) => parseTraining(path.basename(name, ".txt"), file))],
		fingerprint: fingerprintOf([...files.map(({ file }) => file), ...golden]),
	};
}
