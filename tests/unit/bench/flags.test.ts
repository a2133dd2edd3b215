import { describe, expect, it } from "vitest";
import { parseFlags } from "../../bench/report/flags.ts";

describe("a benchmark's arguments", () => {
	it("may be none, a file for the figures, or a quick run", () => {
		expect(parseFlags("bench:x", [])).toEqual({ type: "run", flags: { json: null, isQuick: false } });
		expect(parseFlags("bench:x", ["--json", "out.json", "--quick"])).toEqual({
			type: "run",
			flags: { json: "out.json", isQuick: true },
		});
	});

	it("stop it with its usage and exit code 2 where they are wrong", () => {
		for (const args of [["--fast"], ["--json"], ["--json="], ["--json", "--quick"], ["100"], ["--quick=yes"]]) {
			const parsed = parseFlags("bench:x", args);
			expect(parsed).toMatchObject({ type: "stop", exitCode: 2 });
			expect(parsed.type === "stop" && parsed.text).toContain("npm run bench:x -- [--json FILE] [--quick]");
		}
	});

	it("print the usage with exit code 0 when asked for", () => {
		expect(parseFlags("bench:x", ["--help"])).toMatchObject({ type: "stop", exitCode: 0 });
	});
});
