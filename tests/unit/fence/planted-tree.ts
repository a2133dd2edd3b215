import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const REPOSITORY = resolve(import.meta.dirname, "../../..");
const FENCES = [
	"lint/style/noRestrictedImports",
	"lint/style/useNodejsImportProtocol",
	"lint/correctness/noNodejsModules",
	"lint/suspicious/noImportCycles",
];

interface BiomeReport {
	readonly diagnostics: readonly {
		readonly category: string;
		readonly location: { readonly path: string; readonly start: { readonly line: number } };
	}[];
}

/** A line of code planted into a file, to see whether a fence is raised against it. */
export interface Planting {
	readonly what: string;
	readonly path: string;
	readonly line: string;
}

/**
 * Plants lines into a tree of their own that has the project's Biome configuration, and lints it once. Returns for
 * each whether a fence was raised against it. Throws an Error if Biome did not run.
 */
export function lintPlanted(plantings: readonly Planting[]): Map<Planting, boolean> {
	const files = new Map<string, Planting[]>();
	for (const planting of plantings) files.set(planting.path, [...(files.get(planting.path) ?? []), planting]);
	const root = mkdtempSync(join(tmpdir(), "fence-"));
	try {
		for (const name of ["biome.json", ".gitignore"]) cpSync(join(REPOSITORY, name), join(root, name));
		for (const [path, inFile] of files) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), `${inFile.map(({ line }) => line).join("\n")}\n`);
		}
		const caught = linesCaughtIn(root);
		return new Map(
			[...files].flatMap(([path, inFile]) => inFile.map((one, index) => [one, caught.has(`${path}:${index + 1}`)])),
		);
	} finally {
		rmSync(root, { recursive: true });
	}
}

function linesCaughtIn(root: string): Set<string> {
	const args = ["lint", "--reporter=json", "--max-diagnostics=none", "."];
	const biome = join(REPOSITORY, "node_modules/.bin/biome");
	const { stdout, stderr } = spawnSync(biome, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
	if (!stdout.startsWith("{")) throw new Error(`biome did not report: ${stderr}`);
	const { diagnostics } = JSON.parse(stdout) as BiomeReport;
	const caught = diagnostics.filter(({ category }) => FENCES.includes(category));
	return new Set(caught.map(({ location }) => `${location.path}:${location.start.line}`));
}
