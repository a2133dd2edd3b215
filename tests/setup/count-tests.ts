import { existsSync, readFileSync } from "node:fs";

/** How many tests or checks passed and failed. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
}

/** The part of Vitest's JSON report that is read here. */
interface VitestReport {
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly message: string;
		readonly assertionResults: readonly {
			readonly fullName: string;
			readonly status: string;
			readonly failureMessages: readonly string[];
		}[];
	}[];
}

const read = (report: string): VitestReport => JSON.parse(readFileSync(report, "utf8"));

/**
 * Counts the tests in a report. What is no test's failure counts as one failed: a file that could not be loaded, a run
 * without a report or without a single test, and a run that failed although its tests passed (an error outside them).
 */
export function countTests(report: string, isSuccess: boolean): Tally {
	if (!existsSync(report)) return { passed: 0, failed: 1 };
	const { testResults } = read(report);
	const count = (status: string): number =>
		testResults.reduce((sum, file) => sum + file.assertionResults.filter((test) => test.status === status).length, 0);
	const passed = count("passed");
	const unloaded = testResults.filter(
		({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
	).length;
	const failed = count("failed") + unloaded;
	const isEmpty = passed + failed === 0;
	return { passed, failed: failed === 0 && (isEmpty || !isSuccess) ? 1 : failed };
}

/** What failed, a line each: the file, the test, and the first line of why. Empty without a report. */
export function failuresIn(report: string): string[] {
	if (!existsSync(report)) return [];
	const firstLine = (text = ""): string => text.trim().split("\n", 1)[0] ?? "";
	return read(report).testResults.flatMap(({ name, status, message, assertionResults }) => {
		const failed = assertionResults.filter((test) => test.status === "failed");
		if (status === "failed" && failed.length === 0) return [`${name}: ${firstLine(message)}`];
		return failed.map(({ fullName, failureMessages: [why] }) => `${name}: ${fullName}: ${firstLine(why)}`);
	});
}
