import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { countTests, failuresIn } from "../../setup/count-tests.ts";

const folder = mkdtempSync(join(tmpdir(), "count-tests-"));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** A report with one file per list of statuses. */
function report(...files: { status: string; tests: readonly string[] }[]): string {
	const path = join(folder, "report.json");
	const testResults = files.map(({ status, tests }, at) => ({
		name: `${at}.test.ts`,
		status,
		message: "Cannot find module",
		assertionResults: tests.map((of, number) => ({
			fullName: `a map has part ${number}`,
			status: of,
			failureMessages: of === "failed" ? ["AssertionError: expected 1 to be 2\n at line 3"] : [],
		})),
	}));
	writeFileSync(path, JSON.stringify({ testResults }));
	return path;
}

const passing = { status: "passed", tests: ["passed", "passed"] };

describe("countTests", () => {
	it("sums what passed and failed over all files", () => {
		const path = report(passing, { status: "failed", tests: ["passed", "failed", "failed", "pending"] });
		expect(countTests(path, false)).toEqual({ passed: 3, failed: 2 });
		expect(countTests(report(passing), true)).toEqual({ passed: 2, failed: 0 });
	});

	it("counts a file that could not be loaded as one failure", () => {
		expect(countTests(report(passing, { status: "failed", tests: [] }), false)).toEqual({ passed: 2, failed: 1 });
	});

	it("counts a missing report, an empty run and an error outside the tests as one failure", () => {
		expect(countTests(join(folder, "none.json"), false)).toEqual({ passed: 0, failed: 1 });
		expect(countTests(report(), true)).toEqual({ passed: 0, failed: 1 });
		expect(countTests(report(passing), false)).toEqual({ passed: 2, failed: 1 });
	});
});

describe("failuresIn", () => {
	it("names each failed test with its file and why, in a line", () => {
		const path = report(passing, { status: "failed", tests: ["passed", "failed"] });
		expect(failuresIn(path)).toEqual(["1.test.ts: a map has part 1: AssertionError: expected 1 to be 2"]);
	});

	it("names a file that could not be loaded, and nothing where all passed or no report is", () => {
		expect(failuresIn(report({ status: "failed", tests: [] }))).toEqual(["0.test.ts: Cannot find module"]);
		expect(failuresIn(report(passing))).toEqual([]);
		expect(failuresIn(join(folder, "none.json"))).toEqual([]);
	});
});
