import { type StdioOptions, spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { countTests, failuresIn, type Tally } from "./count-tests.ts";
import { findBrowser } from "./find-browser.ts";

/**
 * `npm test`: every static check and every test, in two rows that take about as long. The site is built and visited with
 * the output shown; beside it runs, one step at a time, what needs no built site, and then the longest visits; each such
 * step's output is shown whole once it has ended, between two of the others. A check that fails does not keep the others
 * from running. At the end stands what failed, each test by name. The last line is `N passed, N failed`, in which a static
 * check counts as one; the exit code is 1 if anything failed.
 */
const ROOT = resolve(import.meta.dirname, "../..");
const REPORTS = join(ROOT, "tests/.artifacts/reports");

interface Step {
	readonly name: string;
	readonly command: string;
	readonly args: readonly string[];
	/** Where Vitest writes its report; without one, the step is a static check. */
	readonly report?: string;
}

interface Result extends Tally {
	readonly name: string;
	/** The failed tests, a line each; of a static check that failed, the end of what it said. */
	readonly failures: readonly string[];
}

const check = (name: string, command: string, ...args: string[]): Step => ({ name, command, args });

/** Tests of a project; `part` names a part of them, where they are run in several. */
function vitest(project: string, options: readonly string[] = [], part = ""): Step {
	const report = join(REPORTS, `${project}${part && `-${part}`}.json`);
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	const args = ["run", "--project", project, ...reporters, ...options];
	return { name: `${project} tests${part && `, ${part}`}`, command: "vitest", args, report };
}

/** Long visits that drag nothing: the other row takes them, so that both end at about the same time. */
const LONG_VISITS: readonly string[] = ["accessibility", "review", "text-fits"].map(
	(name) => `tests/e2e/${name}.test.ts`,
);

const BUILD = check("build", "vite", "build");

/** Those who visit the built site. Of two test runs at once only one may keep the cache of durations. */
const VISITED = vitest(
	"e2e",
	LONG_VISITS.map((file) => `--exclude=${file}`),
);
const VISITED_LONG = vitest("e2e", ["--no-cache", ...LONG_VISITS], "long");

/** What needs no built site. */
const BESIDE: readonly Step[] = [
	check("lint and format", "biome", "check", "--error-on-warnings"),
	check("types: browser", "tsc", "-p", "tsconfig.json"),
	check("types: Node", "tsc", "-p", "tsconfig.node.json"),
	check("types: tests in the browser", "tsc", "-p", "tsconfig.browser-tests.json"),
	check("dead code", "knip"),
	check("derived data", "tsx", "src/pipeline/cli.ts", "--check"),
	check("evidence", "tsx", "src/pipeline/evidence-cli.ts", "--check"),
	/** One worker leaves the other core to the browser. */
	vitest("unit", ["--maxWorkers=1", "--no-cache"]),
	vitest("ui", ["--no-cache"]),
	vitest("contract", ["--no-cache"]),
];

/** Where a step's output goes: to the terminal as it comes, or to whoever keeps it until the step has ended. */
type Keep = (text: string) => void;

/** Runs a step; resolves with whether it succeeded. */
function run({ command, args }: Step, keep?: Keep): Promise<boolean> {
	const path = join(ROOT, "node_modules/.bin", command);
	return new Promise((settle) => {
		const stdio: StdioOptions = keep === undefined ? "inherit" : ["ignore", "pipe", "pipe"];
		const child = spawn(path, args, { cwd: ROOT, stdio, shell: process.platform === "win32" });
		for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => keep?.(text));
		child.on("error", (error) => {
			(keep ?? console.error)(`${error.message}\n`);
			settle(false);
		});
		child.on("close", (code) => settle(code === 0));
	});
}

/** So many of the last lines of a failed check are said again at the end. */
const LINES_AGAIN = 15;

async function runStep(step: Step, keep?: Keep): Promise<Result> {
	const say = keep === undefined ? console.log : (line: string) => keep(`${line}\n`);
	const said: string[] = [];
	const started = performance.now();
	say(`\n── ${step.name}: ${step.command} ${step.args.join(" ")}`);
	const isSuccess = await run(
		step,
		keep &&
			((text) => {
				keep(text);
				said.push(text);
			}),
	);
	const tally =
		step.report === undefined
			? { passed: Number(isSuccess), failed: Number(!isSuccess) }
			: countTests(step.report, isSuccess);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	say(`── ${step.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
	const lastSaid = isSuccess || said.length === 0 ? [] : said.join("").trimEnd().split("\n").slice(-LINES_AGAIN);
	return { name: step.name, ...tally, failures: step.report === undefined ? lastSaid : failuresIn(step.report) };
}

/** Runs a step; what it said waits in `ended` until somebody shows it. */
async function runQuietly(step: Step, ended: string[]): Promise<Result> {
	const said: string[] = [];
	const result = await runStep(step, (text) => said.push(text));
	ended.push(said.join(""));
	return result;
}

/** The row beside the visits: what needs no site, and once there is one the long visits. */
async function runBeside(built: Promise<Result>, ended: string[]): Promise<Result[]> {
	const results: Result[] = [];
	for (const step of BESIDE) results.push(await runQuietly(step, ended));
	await built;
	return [...results, await runQuietly(VISITED_LONG, ended)];
}

async function runAll(): Promise<void> {
	rmSync(REPORTS, { recursive: true, force: true });
	mkdirSync(REPORTS, { recursive: true });
	console.log(`Browser: ${findBrowser()}`);
	const ended: string[] = [];
	const showEnded = (): void => {
		for (const text of ended.splice(0)) process.stdout.write(text);
	};
	const built = runStep(BUILD);
	const beside = runBeside(built, ended);
	const results = [await built];
	showEnded();
	results.push(await runStep(VISITED));
	showEnded();
	results.push(...(await beside));
	showEnded();
	for (const { name, failed, failures } of results) {
		if (failed > 0) console.log(`\nFailed: ${[name, ...failures].join("\n  ").replaceAll(`${ROOT}${sep}`, "")}`);
	}
	const sum = (count: "passed" | "failed"): number => results.reduce((total, result) => total + result[count], 0);
	console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
	process.exitCode = sum("failed") > 0 ? 1 : 0;
}

await runAll();
