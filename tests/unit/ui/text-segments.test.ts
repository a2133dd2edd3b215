import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentText, type TextLayer } from "../../../src/ui/reader/text-segments.ts";

const letters = fc.string({ unit: fc.constantFrom("a", " ", "\n", "\u00a0", "М", "🙂", "“"), maxLength: 80 });
const layer = fc.tuple(fc.nat(90), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));

describe("segmentText", () => {
	it("loses nothing, and puts each layer over exactly its code points", () => {
		fc.assert(
			fc.property(letters, fc.nat(9), fc.array(layer, { maxLength: 6 }), (text, offset, spans) => {
				const layers: TextLayer<number>[] = spans.map((span, value) => ({ ...span, value }));
				const segments = segmentText({ start: offset, text }, layers).flatMap((line) => line.segments);
				expect(segments.map((segment) => segment.text).join("")).toBe(text);
				for (const { start, end, value } of layers) {
					const covered = segments.filter(({ values }) => values.includes(value)).map((segment) => segment.text);
					const expected = Array.from(text).slice(Math.max(0, start - offset), Math.max(0, end - offset));
					expect(covered.join("")).toBe(expected.join(""));
				}
			}),
			{ numRuns: 500 },
		);
	});

	it("cuts lines after their line breaks, and says where each begins", () => {
		const lines = segmentText({ start: 5, text: "🙂\n\nb" }, []);
		expect(lines.map(({ start, segments }) => [start, segments.map(({ text }) => text).join("")])).toEqual([
			[5, "🙂\n\n"],
			[8, "b"],
		]);
	});
});
