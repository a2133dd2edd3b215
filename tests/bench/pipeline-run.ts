/**
 * One build of a made-up corpus, for `pipeline.ts`, in a process of its own so that its memory is its own:
 * `tsx tests/bench/pipeline-run.ts SOURCES CLAIMS_PER_SOURCE` prints a `PipelineRun` as JSON. To be run at the root.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildCorpus } from "../../src/pipeline/build-corpus.ts";
import { toProblemLine } from "../../src/pipeline/problem.ts";
import { writeOutputs } from "../../src/pipeline/write-outputs.ts";
import { writeCorpus } from "./corpus/write-corpus.ts";

export interface PipelineRun {
	readonly sources: number;
	readonly claims: number;
	/** From reading the first file to having written the last. */
	readonly seconds: number;
	/** Of all sources' texts; 10⁶ bytes. */
	readonly textMegabytes: number;
	/** The most the process held at once, in 10⁶ bytes; making the corpus takes less than building it. */
	readonly peakMegabytes: number;
}

const MOST_PROBLEMS = 5;

async function run(sources: number, claimsPerSource: number): Promise<PipelineRun> {
	const root = await mkdtemp(path.join(tmpdir(), "pipeline-benchmark-"));
	try {
		const bytes = await writeCorpus(root, sources, claimsPerSource);
		const start = performance.now();
		const build = await buildCorpus(root);
		if (!build.ok) throw new Error(build.problem.slice(0, MOST_PROBLEMS).map(toProblemLine).join("\n"));
		await writeOutputs(root, build.value.outputs);
		return {
			sources,
			claims: build.value.summary.claims,
			seconds: (performance.now() - start) / 1000,
			textMegabytes: bytes / 1e6,
			peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
		};
	} finally {
		await rm(root, { recursive: true });
	}
}

const [sources = Number.NaN, claimsPerSource = Number.NaN, ...rest] = process.argv.slice(2).map(Number);
if (![sources, claimsPerSource].every((count) => Number.isInteger(count) && count > 0) || rest.length > 0) {
	console.error("Usage: tsx tests/bench/pipeline-run.ts SOURCES CLAIMS_PER_SOURCE");
	process.exitCode = 2;
} else console.log(JSON.stringify(await run(sources, claimsPerSource)));
