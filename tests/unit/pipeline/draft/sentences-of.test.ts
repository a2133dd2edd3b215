import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../../src/pipeline/draft/sentences-of.ts";

const LONGEST = 1500;

describe("the sentences that drafting reads", () => {
	it("know their paragraph and stand without the white space around them", () => {
		const text = "A headline\r\n\r\n  Troops met Gen. Smith. They left.\n- an item";
		const sentences = sentencesOf(text);
		expect(sentences.map(({ text: words, paragraph }) => [words, paragraph])).toEqual([
			["A headline", 0],
			["Troops met Gen. Smith.", 2],
			["They left.", 2],
			["- an item", 3],
		]);
		for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
	});

	it.each([
		["of words", "Kharkiv 3.5 "],
		["of one word", "Харків"],
		["of pairs of surrogates", "a😀😀😀"],
	])("are cut where no full stop ends them (%s), between words and never within a letter", (_, part) => {
		const text = part.repeat(100_000);
		const sentences = sentencesOf(text);
		expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(LONGEST);
		expect(sentences.map((sentence) => sentence.text).join("")).toHaveLength(
			text.length - (part.endsWith(" ") ? sentences.length : 0),
		);
		for (const { text: words } of sentences) {
			expect(words).not.toMatch(/[\uD800-\uDFFF]/u);
			if (part.endsWith(" ")) expect(words).toMatch(/^(?:Kharkiv|3\.5) .*(?:Kharkiv|3\.5)$/);
		}
	});
});
