import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { countTests, type Tally } from "./count-tests.ts";
import { findBrowser } from "./find-browser.ts";

/**
 * `npm test`: every static check and every test, in order, with their output shown. A check that fails does not keep
 * the others from running. The last line is `N passed, N failed`, in which a static check counts as one; the exit code
 * is 1 if anything failed.
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

const check = (name: string, command: string, ...args: string[]): Step => ({ name, command, args });

function vitest(project: string): Step {
	const report = join(REPORTS, `${project}.json`);
	const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	return { name: `${project} tests`, command: "vitest", args, report };
}

const STEPS: readonly Step[] = [
	check("lint and format", "biome", "check", "--error-on-warnings"),
	check("types: browser", "tsc", "-p", "tsconfig.json"),
	check("types: Node", "tsc", "-p", "tsconfig.node.json"),
	check("types: tests in the browser", "tsc", "-p", "tsconfig.browser-tests.json"),
	check("dead code", "knip"),
	check("derived data", "tsx", "src/pipeline/cli.ts", "--check"),
	check("evidence", "tsx", "src/pipeline/evidence-cli.ts", "--check"),
	vitest("unit"),
	check("build", "vite", "build"),
	vitest("ui"),
	vitest("contract"),
	vitest("e2e"),
];

/** Runs a step with its output shown; resolves with whether it succeeded. */
function run({ command, args }: Step): Promise<boolean> {
	const path = join(ROOT, "node_modules/.bin", command);
	return new Promise((settle) => {
		const child = spawn(path, args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
		child.on("error", (error) => {
			console.error(error.message);
			settle(false);
		});
		child.on("close", (code) => settle(code === 0));
	});
}

async function runStep(step: Step): Promise<Tally> {
	const started = performance.now();
	console.log(`\n── ${step.name}: ${step.command} ${step.args.join(" ")}`);
	const isSuccess = await run(step);
	const tally =
		step.report === undefined
			? { passed: Number(isSuccess), failed: Number(!isSuccess) }
			: countTests(step.report, isSuccess);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`── ${step.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
	return tally;
}

async function runAll(): Promise<void> {
	rmSync(REPORTS, { recursive: true, force: true });
	mkdirSync(REPORTS, { recursive: true });
	console.log(`Browser: ${findBrowser()}`);
	const failedSteps: string[] = [];
	const sum = { passed: 0, failed: 0 };
	for (const step of STEPS) {
		const { passed, failed } = await runStep(step);
		sum.passed += passed;
		sum.failed += failed;
		if (failed > 0) failedSteps.push(step.name);
	}
	if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(", ")}`);
	console.log(`${sum.passed} passed, ${sum.failed} failed`);
	process.exitCode = sum.failed > 0 ? 1 : 0;
}

await runAll();
