import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runEvidence } from "../../../src/pipeline/run-evidence.ts";
import { type CorpusCopy, copyCorpus } from "./corpus-copy.ts";

let corpus: CorpusCopy;
beforeEach(async () => {
	corpus = await copyCorpus();
});
afterEach(() => corpus.remove());

async function run(check = false) {
	const printed: string[] = [];
	const errors: string[] = [];
	const output = { log: (line: string) => printed.push(line), error: (line: string) => errors.push(line) };
	const exitCode = await runEvidence({ root: corpus.root, check }, output);
	return { exitCode, printed, errors };
}

/** Accounts for every stretch of the fixture that its annotations leave out. */
async function coverTheRest(): Promise<void> {
	await corpus.edit(
		"data/annotations/100-courier.yaml",
		"context:\n",
		'context:\n  - { exact: ", ", prefix: yesterday, reason: attribution }\n',
	);
	await corpus.editSeed(
		"200-gazette.txt",
		"data/annotations/200-gazette.yaml",
		"\ufeffEastmark's army took control of Hillham on May 10\na spokesman said",
	);
	const rest = "data/annotations/100-courier.yaml";
	await corpus.editSeed(
		"100-courier.txt",
		rest,
		"Two accounts from Northford\n\nМilitary columns reached the western edge of Northford yesterday, the Lund Courier said 📷 A bridge over the Lund River at Northford was damaged\n\nThe mayor said the town was quiet The mayor said the market stayed open.\n\nEastmark says its troops have held Hillham since February\n",
	);
}

describe("evidence", () => {
	it("names every stretch that nothing accounts for, with its place, and fails", async () => {
		const { exitCode, errors } = await run();
		expect(exitCode).toBe(1);
		expect(errors).toEqual([
			'seeds/100-courier.txt:3:65 not accounted for: ","',
			'seeds/100-courier.txt:3:88 not accounted for: "."',
			'seeds/100-courier.txt:3:145 not accounted for: "."',
			'seeds/100-courier.txt:5:34 not accounted for: "."',
			'seeds/100-courier.txt:7:58 not accounted for: "."',
			'seeds/200-gazette.txt:1:51 not accounted for: ","',
			'seeds/200-gazette.txt:1:69 not accounted for: ".\\nHe gave no details.\\nThe road to Northford was closed. Nobody was hurt. Trains ran as usual. Rain is expected.\\nThe rest of this text is filler about the weather, about the harvest and about a choir that sang on Sunday."',
		]);
		await expect(readFile(path.join(corpus.root, "docs/evidence.md"))).rejects.toThrow("ENOENT");
	});

	it("writes the table once everything is accounted for; counts each code point once, white space never", async () => {
		await coverTheRest();
		const { exitCode, errors } = await run();
		expect(errors).toEqual([]);
		expect(exitCode).toBe(0);
		const table = await readFile(path.join(corpus.root, "docs/evidence.md"), "utf8");
		const length = (words: string): number => [...words.replace(/\s/gu, "")].length;
		const passages = [
			"Мilitary columns reached the western edge of Northford yesterday",
			"A bridge over the Lund River at Northford was damaged",
			"the town was quiet",
			"Eastmark says its troops have held Hillham since February",
		];
		const passageLength = length(passages.join(""));
		const supportLength = length("the Lund Courier said" + "The mayor said");
		const contextLength = length("Two accounts from Northford" + "," + "The mayor said the market stayed open." + "📷");
		const total = passageLength + supportLength + contextLength;
		expect(table).toContain(
			`| 100-courier.txt | ${total} | ${passageLength} | ${supportLength} | ${contextLength} | 0 | 4 | 3 | 1 | 0 |`,
		);
	});

	it("checks the committed table for drift", async () => {
		await coverTheRest();
		await run();
		expect((await run(true)).exitCode).toBe(0);
		await corpus.edit("docs/evidence.md", "| all |", "| none |");
		const { exitCode, errors } = await run(true);
		expect(exitCode).toBe(1);
		expect(errors).toEqual(['docs/evidence.md is not what the sources give; run "npm run evidence" and commit it']);
	});
});
