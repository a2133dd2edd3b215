import { describe, expect, it } from "vitest";
import { textTokens } from "../../../../src/pipeline/places/text-tokens.ts";

describe("the words of a text", () => {
	it("are found with the offsets of the text as it is", () => {
		const text = "Мilitary in Slov’\u00adiansk, Khar\u00adkiv";
		expect(textTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			"Мilitary",
			"in",
			"Slov",
			"iansk",
			"Khar\u00adkiv",
		]);
	});

	it.each([
		["letters", "Харків"],
		["letters and marks", "e\u0301"],
		["letters with invisible marks between", "a\u00ad"],
	])("are bounded: a run of five million %s is cut, and nothing of it is lost", (_, part) => {
		const text = part.repeat(5_000_000 / part.length);
		const tokens = textTokens(text);
		expect(tokens[0]?.start).toBe(0);
		for (const [index, { start, end }] of tokens.entries()) {
			if (end - start > 1001) throw new Error(`the word at ${start} has ${end - start} units`);
			if (start - (tokens[index - 1]?.end ?? 0) > 1) throw new Error(`letters are lost before ${start}`);
		}
		expect(text.length - (tokens.at(-1)?.end ?? 0)).toBeLessThanOrEqual(1);
	});
});
