import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";

/** What every benchmark can be told. */
export interface Flags {
	/** Where to write the figures as JSON; null for nowhere. */
	readonly json: string | null;
	/** A small run that shows that the benchmark works; its figures mean nothing. */
	readonly isQuick: boolean;
}

export type ParsedFlags =
	| { readonly type: "run"; readonly flags: Flags }
	| { readonly type: "stop"; readonly text: string; readonly exitCode: 0 | 2 };

const usageOf = (name: string): string => `Usage: npm run ${name} -- [--json FILE] [--quick]

  --json FILE  also write the figures to FILE as JSON
  --quick      a small run that shows that the benchmark works; its figures mean nothing
  --help       print this`;

/** Parses a benchmark's arguments; anything unknown, repeated values or a missing file name stop it with its usage. */
export function parseFlags(name: string, args: readonly string[]): ParsedFlags {
	try {
		const { values } = parseArgs({
			args: [...args],
			options: { json: { type: "string" }, quick: { type: "boolean" }, help: { type: "boolean" } },
			strict: true,
			allowPositionals: false,
		});
		if (values.help === true) return { type: "stop", text: usageOf(name), exitCode: 0 };
		if (values.json === "") throw new TypeError("--json needs the name of a file");
		return { type: "run", flags: { json: values.json ?? null, isQuick: values.quick === true } };
	} catch (error) {
		const problem = error instanceof Error ? error.message : String(error);
		return { type: "stop", text: `${problem}\n\n${usageOf(name)}`, exitCode: 2 };
	}
}

/**
 * Runs a benchmark with the process' arguments and writes what it resolves with where `--json` says. The exit code is 2
 * for wrong arguments and 1 if the benchmark throws.
 */
export async function runBenchmark(name: string, run: (flags: Flags) => Promise<unknown>): Promise<void> {
	const parsed = parseFlags(name, process.argv.slice(2));
	if (parsed.type === "stop") {
		(parsed.exitCode === 0 ? console.log : console.error)(parsed.text);
		process.exitCode = parsed.exitCode;
		return;
	}
	try {
		const figures = await run(parsed.flags);
		if (parsed.flags.json !== null) await writeFile(parsed.flags.json, `${JSON.stringify(figures, null, "\t")}\n`);
	} catch (error) {
		console.error(error instanceof Error ? (error.stack ?? error.message) : error);
		process.exitCode = 1;
	}
}
