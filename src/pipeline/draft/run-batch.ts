import { readdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { IsoDay } from "../../domain/day.ts";
import { failure, type Result } from "../../domain/result.ts";
import type { DraftedSource } from "./draft-source.ts";
import type { StatedFacts } from "./guess-document.ts";
import { nearDuplicates, type Signature } from "./near-duplicates.ts";
import { readInput } from "./read-input.ts";
import { type CorpusIndex, indexCorpus, sha256Of, writeDraft } from "./write-draft.ts";

/** Where a batch's lines go. `progress` replaces its own line. */
export interface BatchOutput {
	readonly log: (line: string) => void;
	readonly error: (line: string) => void;
	readonly progress: (line: string) => void;
}

interface Answer {
	readonly file: string;
	readonly drafted: Result<DraftedSource>;
	readonly signature: Signature | null;
	/** The thread is gone with this file; another takes its place. */
	readonly hasDied?: true;
}

interface Row {
	readonly file: string;
	readonly id: string;
	readonly mentions: number;
	readonly unresolved: number;
	readonly claims: number;
}

const TEXTS = /\.(?:txt|md|html?|xhtml)$/i;

async function textFilesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && TEXTS.test(entry.name))
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort();
}

/** A thread knows nothing of TypeScript until it is told: it registers the loader, then runs the module. */
const BOOTSTRAP = `const { workerData } = require("node:worker_threads");
import(workerData.loader).then(({ register }) => { register(); return import(workerData.module); });`;

function startWorker(data: object): Worker {
	const loader = import.meta.resolve("tsx/esm/api");
	const module = new URL("./draft-worker.ts", import.meta.url).href;
	return new Worker(BOOTSTRAP, { eval: true, workerData: { ...data, loader, module } });
}

/** Hands each file to the next idle thread; answers come in any order. A thread that dies fails its file alone. */
async function draftInThreads(
	files: readonly string[],
	data: object,
	take: (answer: Answer) => Promise<void>,
): Promise<void> {
	let next = 0;
	const runLane = async (): Promise<void> => {
		let worker = startWorker(data);
		while (next < files.length) {
			const file = files[next++] ?? "";
			const answer = await new Promise<Answer>((resolve) => {
				const fail = (error: unknown): void =>
					resolve({
						file,
						drafted: { ok: false, problem: `${file}: the thread failed: ${String(error)}` },
						signature: null,
						hasDied: true,
					});
				worker.removeAllListeners();
				worker.once("message", resolve).once("error", fail).once("exit", fail);
				worker.postMessage(file);
			});
			worker.removeAllListeners();
			await take(answer);
			if (answer.hasDied) worker = startWorker(data);
		}
		await worker.terminate();
	};
	await Promise.all(Array.from({ length: Math.min(files.length, availableParallelism()) }, runLane));
}

function timeLeft(started: number, done: number, all: number): string {
	const seconds = Math.round((((Date.now() - started) / done) * (all - done)) / 1000);
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

const column = (value: string | number, width: number): string =>
	typeof value === "number" ? String(value).padStart(width) : value.padEnd(width);

function printSummary(rows: readonly Row[], signatures: ReadonlyMap<string, Signature>, output: BatchOutput): void {
	output.log(`${column("draft", 34)}${column("mentions", 10)}${column("unknown", 10)}${column("claims", 8)}`);
	for (const { id, mentions, unresolved, claims } of rows) {
		output.log(`${column(id, 34)}${column(mentions, 8)}  ${column(unresolved, 7)}   ${column(claims, 6)}`);
	}
	for (const { one, other, share } of nearDuplicates(signatures)) {
		output.log(
			`near-duplicate: ${path.basename(other)} is ${Math.round(share * 100)}% the text of ${path.basename(one)}; relate their claims (same-event), do not count them twice`,
		);
	}
}

/**
 * Drafts every text in a folder and below, in parallel. What the corpus already has is passed over, so an interrupted run
 * goes on where it stopped. Returns the exit code: 1 where a file could not be drafted.
 */
export async function runBatch(
	root: string,
	folder: string,
	stated: StatedFacts,
	today: IsoDay,
	output: BatchOutput,
): Promise<number> {
	const index = await indexCorpus(root);
	const all = await textFilesIn(folder);
	const { files, known, problems } = await sortOut(all, index);
	output.error(`${all.length} texts, ${known} already in the corpus`);
	const [rows, signatures] = [[] as Row[], new Map<string, Signature>()];
	const started = Date.now();
	let [done, writing] = [0, Promise.resolve()];
	const takeInTurn = async ({ file, drafted, signature }: Answer): Promise<void> => {
		const written = drafted.ok ? await tryToWrite(root, revive(drafted.value), index) : drafted;
		if (!written.ok) problems.push(written.problem.startsWith(file) ? written.problem : `${file}: ${written.problem}`);
		else if (drafted.ok) {
			const { mentions, claims } = drafted.value.draft;
			rows.push({
				file,
				id: written.value.id,
				mentions: mentions.length,
				unresolved: mentions.filter(({ place }) => place === null).length,
				claims: claims.length,
			});
		}
		if (signature !== null) signatures.set(file, signature);
		done++;
		output.progress(`${done}/${files.length} drafted, ${timeLeft(started, done, files.length)} left`);
	};
	await draftInThreads(files, { root, today, stated }, (answer) => {
		writing = writing.then(() => takeInTurn(answer));
		return writing;
	});
	printSummary(rows, signatures, output);
	for (const problem of problems) output.error(problem);
	output.log(`${rows.length} drafted, ${problems.length} not, ${known} already there`);
	return problems.length > 0 ? 1 : 0;
}

/** Which files are to be drafted; what cannot be read stops nothing, it is named at the end. */
async function sortOut(
	all: readonly string[],
	index: CorpusIndex,
): Promise<{ readonly files: readonly string[]; readonly known: number; readonly problems: string[] }> {
	const files: string[] = [];
	const problems: string[] = [];
	for (const file of all) {
		const bytes = await readInput(file);
		if (!bytes.ok) problems.push(bytes.problem);
		else if (!index.seedBySha256.has(sha256Of(bytes.value))) files.push(file);
	}
	return { files, known: all.length - files.length - problems.length, problems };
}

/** A file that cannot be written stops nothing: it is named at the end, with the others. */
async function tryToWrite(root: string, drafted: DraftedSource, index: CorpusIndex): ReturnType<typeof writeDraft> {
	try {
		return await writeDraft(root, drafted, index);
	} catch (error) {
		return failure(error instanceof Error ? error.message : String(error));
	}
}

/** Bytes cross a thread's border as plain arrays. */
function revive({ source, draft }: DraftedSource): DraftedSource {
	const page = source.page === null ? null : { ...source.page, original: Buffer.from(source.page.original) };
	return { source: { ...source, seedBytes: Buffer.from(source.seedBytes), page }, draft };
}
