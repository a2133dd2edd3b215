/**
 * One run of the drafting over made-up texts, for `pipeline.ts`, in a process of its own so that its memory is its own:
 * `tsx tests/bench/draft-run.ts TEXTS` prints a `DraftRun` as JSON. To be run at the root.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { toIsoDay } from "../../src/domain/day.ts";
import { runBatch } from "../../src/pipeline/draft/run-batch.ts";

export interface DraftRun {
	readonly texts: number;
	/** From reading the first file to having written the last draft, start of the threads included. */
	readonly seconds: number;
	/** Of all texts; 10⁶ bytes. */
	readonly textMegabytes: number;
	/** The most the process and its threads held at once, in 10⁶ bytes. */
	readonly peakMegabytes: number;
}

const EVAL_TEXTS = path.resolve(import.meta.dirname, "../eval/texts");
/** Paragraphs of a text: as many as a report has. */
const PARAGRAPHS = 8;

/** Paragraphs in English, Ukrainian and Russian by language, as the genre writes them. */
async function readParagraphs(): Promise<string[][]> {
	const names = (await readdir(EVAL_TEXTS)).sort();
	return Promise.all(
		["en", "uk", "ru"].map(async (language) => {
			const own = names.filter((name) => name.startsWith(language));
			const texts = await Promise.all(own.map((name) => readFile(path.join(EVAL_TEXTS, name), "utf8")));
			return texts.flatMap((text) => text.split(/\n+/).filter((paragraph) => paragraph.length > 80));
		}),
	);
}

/** Texts that share paragraphs but no order of them. The same numbers give the same texts. */
function makeText(number: number, languages: readonly (readonly string[])[]): string {
	const paragraphs = languages[number % languages.length] ?? [];
	const pick = (index: number): string =>
		paragraphs[(number * 7 + index * (1 + (number % 11))) % paragraphs.length] ?? "";
	const body = Array.from({ length: PARAGRAPHS }, (_, index) => pick(index)).join("\n\n");
	return `Report ${number}\n\n${body}\n`;
}

async function run(texts: number): Promise<DraftRun> {
	const root = await mkdtemp(path.join(tmpdir(), "drafting-benchmark-"));
	try {
		await cp("data", path.join(root, "data"), { recursive: true });
		await mkdir(path.join(root, "seeds"));
		await mkdir(path.join(root, "in"));
		const languages = await readParagraphs();
		let bytes = 0;
		for (let number = 0; number < texts; number++) {
			const text = makeText(number, languages);
			await writeFile(path.join(root, "in", `${number}.txt`), text);
			bytes += Buffer.byteLength(text);
		}
		const silent = { log: () => undefined, error: () => undefined, progress: () => undefined };
		const start = performance.now();
		const code = await runBatch(root, path.join(root, "in"), {}, toIsoDay("2025-01-01"), silent);
		if (code !== 0) throw new Error("a text could not be drafted");
		return {
			texts,
			seconds: (performance.now() - start) / 1000,
			textMegabytes: bytes / 1e6,
			peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
		};
	} finally {
		await rm(root, { recursive: true });
	}
}

const [texts = Number.NaN, ...rest] = process.argv.slice(2).map(Number);
if (!Number.isInteger(texts) || texts < 1 || rest.length > 0) {
	console.error("Usage: tsx tests/bench/draft-run.ts TEXTS");
	process.exitCode = 2;
} else console.log(JSON.stringify(await run(texts)));
