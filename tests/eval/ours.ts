import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { type Finder, proposalSchema } from "./proposal.ts";
import { EVAL_FOLDER } from "./read-gold.ts";

const run = promisify(execFile);
const COMMAND = "src/pipeline/draft/draft-cli.ts";
const ROOT = path.join(EVAL_FOLDER, "../..");
const LARGEST_OUTPUT_BYTES = 64 * 1024 * 1024;

/** The project's own drafting, through its command: what a newsroom would get for a text never seen. */
export const ours: Finder = {
	name: "ours",
	reads: ["mentions", "places", "dates", "claims"],
	propose: async ({ text, published }) => {
		if (!existsSync(path.join(ROOT, COMMAND))) throw new Error(`${COMMAND} is missing: try --baselines`);
		const folder = await mkdtemp(path.join(os.tmpdir(), "draft-eval-"));
		try {
			const file = path.join(folder, "text.txt");
			await writeFile(file, text);
			const draft = [COMMAND, "--format", "json", "--published", published, file];
			const { stdout } = await run(path.join(ROOT, "node_modules/.bin/tsx"), draft, {
				cwd: ROOT,
				maxBuffer: LARGEST_OUTPUT_BYTES,
			});
			return proposalSchema.parse(JSON.parse(stdout));
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	},
};
