import { createHash } from "node:crypto";
import path from "node:path";
import { readGold } from "../read-gold.ts";
import { parseTraining, readTraining, type TrainingText } from "./read-training.ts";

/** Tells texts and claims from others; what else is annotated in them teaches nothing and is left aside. */
function fingerprintOf(texts: readonly TrainingText[]): string {
	const hash = createHash("sha256");
	for (const { text, published, claims } of texts) {
		const taught = claims.map((one) => [one.start, one.end, one.group, one.kind, one.actor, one.side, one.optional]);
		hash.update(JSON.stringify([text, published, taught]));
	}
	return hash.digest("hex").slice(0, 16);
}

/**
 * All texts that claims are learned from: the marked ones and, of the evaluation's, those that are not kept unseen. The
 * fingerprint tells whether weights were learned from them.
 */
export async function readAllTraining(): Promise<{ readonly texts: TrainingText[]; readonly fingerprint: string }> {
	const gold = (await readGold()).filter(({ sample }) => sample !== "unseen" && sample !== "retold");
	const marked = (await readTraining()).flatMap(({ name, file }) => parseTraining(path.basename(name, ".txt"), file));
	const texts = [...gold, ...marked];
	return { texts, fingerprint: fingerprintOf(texts) };
}
