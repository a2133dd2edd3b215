import path from "node:path";
import { buildCorpus } from "./build-corpus.ts";
import { measureEvidence, toEvidenceMarkdown, toEvidenceRows, toUncoveredLines } from "./evidence.ts";
import { toOutputText } from "./output/output-text.ts";
import { type Output, printProblems, type RunDataOptions, writeOrCheck } from "./run-data.ts";

const EVIDENCE_FILE = "docs/evidence.md";

/**
 * `npm run evidence`. Returns the exit code: 1 on problems, on text that nothing accounts for (each stretch is printed
 * with its place), or on drift.
 */
export async function runEvidence({ root, out, check }: RunDataOptions, output: Output): Promise<number> {
	const build = await buildCorpus(path.resolve(root));
	if (!build.ok) {
		printProblems(build.problem, output);
		return 1;
	}
	const evidence = build.value.documents.map(measureEvidence);
	for (const line of alignColumns(toEvidenceRows(evidence))) output.log(line);
	const uncovered = toUncoveredLines(evidence);
	for (const line of uncovered) output.error(line);
	if (uncovered.length > 0) return 1;
	const outputs = new Map([[EVIDENCE_FILE, toOutputText(toEvidenceMarkdown(evidence))]]);
	return writeOrCheck(path.resolve(out ?? root), outputs, { check, command: "npm run evidence" }, output);
}

function alignColumns(rows: readonly (readonly string[])[]): string[] {
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
	return rows.map((cells) =>
		cells
			.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
			.join("  "),
	);
}
