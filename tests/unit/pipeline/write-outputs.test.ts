import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toOutputText } from "../../../src/pipeline/output/output-text.ts";
import { findDrift, writeOutputs } from "../../../src/pipeline/write-outputs.ts";

const DETAILS = "data/derived/claims.details";
let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), "write-outputs-"));
	await mkdir(path.join(folder, DETAILS), { recursive: true });
	await writeFile(path.join(folder, DETAILS, "7.json"), "[]");
});
afterEach(() => rm(folder, { recursive: true }));

describe("files of a folder that a command writes as a whole", () => {
	it("are taken away once they are outputs no longer", async () => {
		const outputs = new Map([["data/derived/claims.columns.json", toOutputText("[]")]]);
		expect(await findDrift(folder, outputs)).toContain(`${DETAILS}/7.json`);
		await writeOutputs(folder, outputs);
		expect(await readdir(path.join(folder, DETAILS))).toEqual([]);
	});

	it("are left alone by a command that writes something else", async () => {
		const outputs = new Map([["docs/evidence.md", toOutputText("# Evidence")]]);
		expect(await findDrift(folder, outputs)).toEqual(["docs/evidence.md"]);
		await writeOutputs(folder, outputs);
		expect(await readdir(path.join(folder, DETAILS))).toEqual(["7.json"]);
	});
});
