/** A thread of the batch: reads and drafts one file at a time, and writes nothing. */
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import type { IsoDay } from "../../domain/day.ts";
import { draftSource, loadKnowledge } from "./draft-source.ts";
import type { StatedFacts } from "./guess-document.ts";
import { signatureOf } from "./near-duplicates.ts";

interface Task {
	readonly root: string;
	readonly today: IsoDay;
	readonly stated: StatedFacts;
}

const { root, today, stated } = workerData as Task;
const knowledge = loadKnowledge(root);

parentPort?.on("message", async (file: string) => {
	try {
		const drafted = await draftSource(file, readFileSync(file), stated, () => knowledge, today);
		parentPort?.postMessage({ file, drafted, signature: drafted.ok ? signatureOf(drafted.value.source.text) : null });
	} catch (error) {
		const problem = `${file}: ${error instanceof Error ? error.message : String(error)}`;
		parentPort?.postMessage({ file, drafted: { ok: false, problem }, signature: null });
	}
});
