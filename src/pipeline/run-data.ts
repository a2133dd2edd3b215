import path from "node:path";
import { buildCorpus } from "./build-corpus.ts";
import { type Problem, toProblemLine } from "./problem.ts";
import { toSummaryLines } from "./to-summary-lines.ts";
import { findDrift, type Outputs, writeOutputs } from "./write-outputs.ts";

export interface RunDataOptions {
	/** The corpus root: the folder that holds `seeds/` and `data/`. */
	readonly root: string;
	/** Where to write, if not into the corpus root. */
	readonly out?: string | undefined;
	/** Write nothing; fail if anything would be written. */
	readonly check: boolean;
}

/** Where a command's lines go: what it did, and what is wrong. */
export interface Output {
	readonly log: (line: string) => void;
	readonly error: (line: string) => void;
}

/** Prints problems once, as editors link them, and how many there are. */
export function printProblems(problems: readonly Problem[], output: Output): void {
	for (const problem of problems) output.error(toProblemLine(problem));
	output.error(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}; nothing was written`);
}

/**
 * Writes outputs, or with `check` compares them with what stands on disk. Returns the exit code: 1 on drift, whose files
 * are named with the command that would mend it.
 */
export async function writeOrCheck(
	folder: string,
	outputs: Outputs,
	{ check, command }: { readonly check: boolean; readonly command: string },
	output: Output,
): Promise<number> {
	if (!check) {
		for (const file of await writeOutputs(folder, outputs)) output.log(`wrote ${file}`);
		return 0;
	}
	const drifted = await findDrift(folder, outputs);
	for (const file of drifted) output.error(`${file} is not what the sources give; run "${command}" and commit it`);
	return drifted.length > 0 ? 1 : 0;
}

/** `npm run data`. Returns the exit code: 1 on problems, of which all are printed and nothing is written, or on drift. */
export async function runData({ root, out, check }: RunDataOptions, output: Output): Promise<number> {
	const build = await buildCorpus(path.resolve(root));
	if (!build.ok) {
		printProblems(build.problem, output);
		return 1;
	}
	for (const line of toSummaryLines(build.value.summary)) output.log(line);
	const settings = { check, command: "npm run data" };
	return writeOrCheck(path.resolve(out ?? root), build.value.outputs, settings, output);
}
