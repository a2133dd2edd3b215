import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointOffsets } from "../../../../src/pipeline/places/code-point-offsets.ts";

describe("codePointOffsets", () => {
	it("counts code points before every boundary between characters, in any text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const toCodePoints = codePointOffsets(text);
				const characters = Array.from(text);
				const ends = characters.map((_, index) => characters.slice(0, index + 1).join("").length);
				expect([0, ...ends].map(toCodePoints)).toEqual([0, ...characters.map((_, index) => index + 1)]);
			}),
		);
	});

	it("counts a lone surrogate as one", () => {
		expect(codePointOffsets("\ud83da😀b")(4)).toBe(3);
	});
});
