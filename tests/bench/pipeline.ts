/**
 * `npm run bench:pipeline`: how fast the pipeline reads a corpus, how fast it drafts a folder of new texts, and how both
 * grow with their size, each run in a process of its own. `docs/performance.md` says how to read it.
 */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { DraftRun } from "./draft-run.ts";
import type { PipelineRun } from "./pipeline-run.ts";
import { runBenchmark } from "./report/flags.ts";
import { describeMachine } from "./report/machine.ts";
import { growthExponent, median, spreadOf } from "./report/statistics.ts";
import { toTable } from "./report/table.ts";

/** What `--json` writes. */
interface PipelineFigures {
	readonly runs: readonly {
		readonly sources: number;
		readonly claims: number;
		readonly seconds: number;
		readonly claimsPerSecond: number;
		readonly megabytesPerSecond: number;
		readonly peakMegabytes: number;
	}[];
	/** With which power of the number of claims the time grows; 1 is linear. */
	readonly exponent: number;
	readonly drafting: DraftingFigures;
}

/** How fast `npm run draft -- FOLDER` proposes annotations, with its threads. */
interface DraftingFigures {
	readonly runs: readonly {
		readonly texts: number;
		readonly seconds: number;
		readonly textsPerSecond: number;
		readonly megabytesPerSecond: number;
		readonly peakMegabytes: number;
	}[];
	/** With which power of the number of texts the time beyond that of the smallest batch grows; 1 is linear. */
	readonly exponent: number;
}

/** Few, so that 10,000 sources are built in a minute or two; one claim in 25 is a band, whose shape is the costly one. */
const CLAIMS_PER_SOURCE = 2;
/** The largest is built once: it takes longer than the others together, and noise matters least there. */
const SIZES = [
	{ sources: 10, rounds: 5 },
	{ sources: 100, rounds: 5 },
	{ sources: 1_000, rounds: 3 },
	{ sources: 10_000, rounds: 1 },
] as const;
const QUICK_SIZES = [
	{ sources: 10, rounds: 1 },
	{ sources: 40, rounds: 1 },
] as const;
const TEXTS = [10, 100, 1_000] as const;
const QUICK_TEXTS = [2, 4, 8] as const;

const runFile = promisify(execFile);

async function runScript<Run>(name: string, ...numbers: readonly number[]): Promise<Run> {
	const script = path.join(import.meta.dirname, name);
	// As `npm run draft` is started: without the flag V8 interprets the drafting's large expressions for long.
	const flags = ["--no-regexp-tier-up", "--import", "tsx"];
	const { stdout } = await runFile(process.execPath, [...flags, script, ...numbers.map(String)], {
		cwd: path.resolve(import.meta.dirname, "../.."),
	});
	return JSON.parse(stdout) as Run;
}

/** All builds of all sizes, taking turns, so that a busy minute of the machine does not fall on one size alone. */
async function buildAll(
	sizes: readonly { readonly sources: number; readonly rounds: number }[],
): Promise<PipelineRun[]> {
	const runs: PipelineRun[] = [];
	for (let round = 0; round < Math.max(...sizes.map(({ rounds }) => rounds)); round += 1) {
		for (const { sources, rounds } of sizes)
			if (round < rounds) runs.push(await runScript<PipelineRun>("pipeline-run.ts", sources, CLAIMS_PER_SOURCE));
	}
	return runs;
}

function printPipeline(runs: readonly PipelineRun[]): Omit<PipelineFigures, "drafting"> {
	const sizes = [...new Set(runs.map(({ sources }) => sources))];
	const figures = sizes.map((sources) => {
		const own = runs.filter((run) => run.sources === sources);
		const { claims = 0, textMegabytes = 0 } = own[0] ?? {};
		const seconds = spreadOf(own.map((run) => run.seconds));
		return {
			spread: `${seconds.median.toFixed(2)} (${seconds.least.toFixed(2)}–${seconds.most.toFixed(2)})`,
			sources,
			claims,
			seconds: seconds.median,
			claimsPerSecond: claims / seconds.median,
			megabytesPerSecond: textMegabytes / seconds.median,
			peakMegabytes: median(own.map((run) => run.peakMegabytes)),
		};
	});
	const exponent = growthExponent(figures.map(({ claims, seconds }) => ({ x: claims, y: seconds })));
	console.log(`\nBuilding a corpus of ${CLAIMS_PER_SOURCE} claims per source: median (least–most) of the runs`);
	console.log(
		toTable(
			["sources", "claims", "seconds", "claims/s", "MB of text/s", "peak MB"],
			figures.map((one) => [
				String(one.sources),
				String(one.claims),
				one.spread,
				one.claimsPerSecond.toFixed(0),
				one.megabytesPerSecond.toFixed(2),
				one.peakMegabytes.toFixed(0),
			]),
		),
	);
	console.log(`\nTime grows with the claims to the power of ${exponent.toFixed(2)}`);
	return { runs: figures.map(({ spread: _, ...one }) => one), exponent };
}

async function draftAll(sizes: readonly number[]): Promise<DraftingFigures> {
	const runs: DraftRun[] = [];
	for (const texts of sizes) runs.push(await runScript<DraftRun>("draft-run.ts", texts));
	const figures = runs.map(({ texts, seconds, textMegabytes, peakMegabytes }) => ({
		texts,
		seconds,
		textsPerSecond: texts / seconds,
		megabytesPerSecond: textMegabytes / seconds,
		peakMegabytes,
	}));
	// Starting the threads and reading the names takes seconds whatever the batch: growth is measured beyond that.
	const [first, ...larger] = figures;
	const exponent = growthExponent(
		larger.map(({ texts, seconds }) => ({
			x: texts - (first?.texts ?? 0),
			y: Math.max(0.001, seconds - (first?.seconds ?? 0)),
		})),
	);
	console.log("\nDrafting a folder of texts in three languages, start of the threads included");
	console.log(
		toTable(
			["texts", "seconds", "texts/s", "MB of text/s", "peak MB"],
			figures.map((one) => [
				String(one.texts),
				one.seconds.toFixed(2),
				one.textsPerSecond.toFixed(1),
				one.megabytesPerSecond.toFixed(3),
				one.peakMegabytes.toFixed(0),
			]),
		),
	);
	console.log(`\nBeyond the start, time grows with the texts to the power of ${exponent.toFixed(2)}`);
	return { runs: figures, exponent };
}

await runBenchmark("bench:pipeline", async ({ isQuick }) => {
	console.log(describeMachine(null));
	const figures = printPipeline(await buildAll(isQuick ? QUICK_SIZES : SIZES));
	return { ...figures, drafting: await draftAll(isQuick ? QUICK_TEXTS : TEXTS) };
});
