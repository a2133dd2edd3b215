import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexSeedText } from "../../../../src/pipeline/anchor/seed-text.ts";

const someText = fc.array(fc.constantFrom("a", "\n", "М", "📷", "𝔘"), { maxLength: 40 }).map((parts) => parts.join(""));

describe("a source text, indexed", () => {
	it("converts every code point to its offset and back", () => {
		fc.assert(
			fc.property(someText, (text) => {
				const seed = indexSeedText("seeds/a.txt", text);
				let offset = 0;
				for (const [index, character] of [...text].entries()) {
					expect(seed.toOffset(index)).toBe(offset);
					for (let unit = 0; unit < character.length; unit++) expect(seed.toCodePoint(offset + unit)).toBe(index);
					offset += character.length;
				}
				expect(seed.toOffset(seed.length)).toBe(text.length);
				expect(seed.toCodePoint(text.length)).toBe(seed.length);
			}),
		);
	});

	it("slices by code points", () => {
		fc.assert(
			fc.property(someText, fc.nat(40), fc.nat(40), (text, start, end) => {
				expect(indexSeedText("seeds/a.txt", text).slice(start, end)).toBe([...text].slice(start, end).join(""));
			}),
		);
	});

	it("tells line and column, counting code points", () => {
		const seed = indexSeedText("seeds/a.txt", "ab\n📷c\n");
		expect([0, 2, 3, 4, 5, 6].map((at) => Object.values(seed.positionOf(at)).join(":"))).toEqual([
			"1:1",
			"1:3",
			"2:1",
			"2:2",
			"2:3",
			"3:1",
		]);
	});
});
