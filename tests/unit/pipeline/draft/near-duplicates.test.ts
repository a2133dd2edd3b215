import { describe, expect, it } from "vitest";
import { nearDuplicates, signatureOf } from "../../../../src/pipeline/draft/near-duplicates.ts";

const report = Array.from({ length: 120 }, (_, index) => `word${index}`).join(" ");

describe("near-duplicates", () => {
	it("finds republished copy with another head and foot, and nothing else", () => {
		const other = Array.from({ length: 120 }, (_, index) => `term${index * 7}`).join(" ");
		const signatures = new Map([
			["one", signatureOf(report)],
			["copy", signatureOf(`A headline of our own. ${report} Read more here.`)],
			["other", signatureOf(other)],
			["short", signatureOf("too short")],
		]);
		expect(nearDuplicates(signatures)).toMatchObject([{ one: "one", other: "copy" }]);
	});
});
