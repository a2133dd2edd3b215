import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runData } from "../../../src/pipeline/run-data.ts";
import type { Outputs } from "../../../src/pipeline/write-outputs.ts";

export const FIXTURE_CORPUS = path.resolve("tests/fixtures/corpus");

/** What a run of the pipeline printed and how it ended. */
export interface Run {
	readonly exitCode: number;
	readonly printed: readonly string[];
	readonly problems: readonly string[];
}

/** A copy of the fixture corpus in a folder of its own, to break things in. */
export interface CorpusCopy {
	readonly root: string;
	/** Replaces words in a file; fails if they do not stand there. */
	readonly edit: (file: string, from: string, to: string) => Promise<void>;
	/** `file:line:column` of words as they stand in a file now; fails if they do not. */
	readonly place: (file: string, words: string) => Promise<string>;
	readonly write: (file: string, contents: string | Uint8Array) => Promise<void>;
	/** Changes a source text and records its new sha256, as an editor of a new text would. */
	readonly editSeed: (name: string, annotation: string, contents: string) => Promise<void>;
	readonly run: (options?: { check?: boolean }) => Promise<Run>;
	/** Bytes and modification time of every file in `data/derived`. */
	readonly derived: () => Promise<readonly string[]>;
	readonly remove: () => Promise<void>;
}

/** What an output holds; fails if there is none of this name. */
export function textOf(outputs: Outputs, file: string): string {
	const text = outputs.get(file);
	if (text === undefined) throw new Error(`there is no output ${file}`);
	return [...text()].join("");
}

const sha256 = (contents: string | Uint8Array): string => createHash("sha256").update(contents).digest("hex");

export async function copyCorpus(): Promise<CorpusCopy> {
	const root = await mkdtemp(path.join(tmpdir(), "corpus-"));
	await cp(FIXTURE_CORPUS, root, { recursive: true });
	const at = (file: string): string => path.join(root, file);
	const edit = async (file: string, from: string, to: string): Promise<void> => {
		const before = await readFile(at(file), "utf8");
		if (!before.includes(from)) throw new Error(`${file} does not contain ${from}`);
		await writeFile(at(file), before.replace(from, to));
	};
	return {
		root,
		edit,
		place: async (file, words) => {
			const lines = (await readFile(at(file), "utf8")).split("\n");
			const line = lines.findIndex((text) => text.includes(words));
			if (line === -1) throw new Error(`${file} does not contain ${words}`);
			return `${file}:${line + 1}:${(lines[line] ?? "").indexOf(words) + 1}`;
		},
		write: (file, contents) => writeFile(at(file), contents),
		editSeed: async (name, annotation, contents) => {
			const before = sha256(await readFile(at(`seeds/${name}`)));
			await writeFile(at(`seeds/${name}`), contents);
			await edit(annotation, before, sha256(contents));
		},
		run: async ({ check = false } = {}) => {
			const printed: string[] = [];
			const problems: string[] = [];
			const output = { log: (line: string) => printed.push(line), error: (line: string) => problems.push(line) };
			return { exitCode: await runData({ root, check }, output), printed, problems };
		},
		remove: () => rm(root, { recursive: true }),
		derived: async () => {
			const entries = await readdir(at("data/derived"), { recursive: true, withFileTypes: true });
			const names = entries
				.filter((entry) => entry.isFile())
				.map((entry) => path.relative(at("data/derived"), path.join(entry.parentPath, entry.name)))
				.sort();
			return Promise.all(
				names.map(async (name) => {
					const file = at(`data/derived/${name}`);
					return `${name} ${sha256(await readFile(file))} ${(await stat(file)).mtimeMs}`;
				}),
			);
		},
	};
}
