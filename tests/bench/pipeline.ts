/**
 * `npm run bench:pipeline`: how fast the pipeline reads a corpus and how that grows with its size, each build in a
 * process of its own. `docs/performance.md` says how to read it.
 */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
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

const runFile = promisify(execFile);

async function buildOnce(sources: number): Promise<PipelineRun> {
	const script = path.join(import.meta.dirname, "pipeline-run.ts");
	const { stdout } = await runFile(
		process.execPath,
		["--import", "tsx", script, `${sources}`, `${CLAIMS_PER_SOURCE}`],
		{
			cwd: path.resolve(import.meta.dirname, "../.."),
		},
	);
	return JSON.parse(stdout) as PipelineRun;
}

/** All builds of all sizes, taking turns, so that a busy minute of the machine does not fall on one size alone. */
async function buildAll(
	sizes: readonly { readonly sources: number; readonly rounds: number }[],
): Promise<PipelineRun[]> {
	const runs: PipelineRun[] = [];
	for (let round = 0; round < Math.max(...sizes.map(({ rounds }) => rounds)); round += 1) {
		for (const { sources, rounds } of sizes) if (round < rounds) runs.push(await buildOnce(sources));
	}
	return runs;
}

function printPipeline(runs: readonly PipelineRun[]): PipelineFigures {
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

await runBenchmark("bench:pipeline", async ({ isQuick }) => {
	console.log(describeMachine(null));
	return printPipeline(await buildAll(isQuick ? QUICK_SIZES : SIZES));
});
