import { spawnSync } from "node:child_process";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type CorpusCopy, copyCorpus } from "./corpus-copy.ts";

// Each run starts a process of its own and loads the geometry libraries.
vi.setConfig({ testTimeout: 30_000 });

let corpus: CorpusCopy;
beforeEach(async () => {
	corpus = await copyCorpus();
});
afterEach(() => corpus.remove());

const run = (script: string, ...args: string[]) =>
	spawnSync(
		process.execPath,
		["--import", "tsx", path.resolve("src/pipeline", script), "--root", corpus.root, ...args],
		{
			encoding: "utf8",
		},
	);

it("builds from the command line: prints to stdout, exits 0", () => {
	const { status, stdout, stderr } = run("cli.ts");
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	expect(stdout).toMatch(
		/^2 documents, 5 claims: 4 placed, 1 at region level, 0 without place; 7 mentions of places\nwrote /,
	);
});

it("prints problems to stderr and exits 1", async () => {
	await corpus.edit("data/views.yaml", "default: northford", "default: nowhere");
	const { status, stdout, stderr } = run("cli.ts", "--check");
	expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
	expect(stderr).toBe('data/views.yaml:1:10 unknown view "nowhere"\n1 problem; nothing was written\n');
});

it("prints evidence and exits 1 where text is not accounted for", () => {
	const { status, stdout, stderr } = run("evidence-cli.ts");
	expect(status).toBe(1);
	expect(stdout).toContain("100-courier.txt");
	expect(stderr).toContain("not accounted for");
});
