import { describe, expect, it } from "vitest";
import { wholeSentences } from "../../../src/ui/embed/whole-sentences.ts";

const TEXT = "A first one. Lt. Gen. Smith said, 😀 it seems, that they had left. A third. It may be so.";
const at = (words: string): { start: number; end: number } => {
	const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
	return { start, end: start + Array.from(words).length };
};

describe("whole sentences", () => {
	it("hold the passage, also behind a rank and in code points", () => {
		const [sentence, ...others] = wholeSentences([{ start: 0, text: TEXT }], [at("they had left")], "en");
		expect(sentence?.text.trim()).toBe("Lt. Gen. Smith said, 😀 it seems, that they had left.");
		expect(sentence?.start).toBe(at("Lt. Gen.").start);
		expect(others).toEqual([]);
	});

	it("stand apart where something lies between them, and are joined where nothing does", () => {
		const apart = wholeSentences([{ start: 0, text: TEXT }], [at("they had left"), at("may be so")], "en");
		expect(apart.map(({ text }) => text.trim())).toEqual([
			"Lt. Gen. Smith said, 😀 it seems, that they had left.",
			"It may be so.",
		]);
		const joined = wholeSentences([{ start: 0, text: TEXT }], [at("A third"), at("may be so")], "en");
		expect(joined.map(({ text }) => text)).toEqual(["A third. It may be so."]);
	});

	it("are none where the text is not carried", () => {
		expect(wholeSentences([], [at("they had left")], "en")).toEqual([]);
		expect(wholeSentences([{ start: 500, text: "Elsewhere." }], [at("they had left")], "en")).toEqual([]);
	});
});
