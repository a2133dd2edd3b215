import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { besideSpeaker } from "../../../../../src/pipeline/draft/learned/beside-speaker.ts";
import { readText } from "../../../../../src/pipeline/draft/read-text.ts";
import { loadLexicon } from "../../../../../src/pipeline/gazetteer/load-lexicon.ts";

const day = toIsoDay("2024-05-17");
const lexicon = loadLexicon(".");

/** What is told beside the speaker of a text of one sentence, in its first `length` units. */
function beside(text: string, length = text.length): string[] {
	const { attributions, context } = readText({ text, published: day }, lexicon, day);
	return besideSpeaker(text.slice(0, length), 0, attributions[0] ?? null, context);
}

describe("what is told beside the speaker", () => {
	it("is nothing where only the day stands there", () => {
		expect(beside("Russia declared on Thursday", 27)).toEqual(["beside:0", "beside places:0", "beside, both:0 0"]);
	});

	it("is counted with places and without", () => {
		const text = "In Kupiansk, the governor said, two houses burned.";
		expect(beside(text, 30)).toEqual(["beside:2", "beside places:1", "beside, both:2 1"]);
	});

	it("is counted to four words", () => {
		expect(beside("The General Staff said that eleven assaults on three villages were repelled.")[0]).toBe("beside:4");
		const long = `The General Staff said that ${"Kupiansk, ".repeat(200)}were shelled.`;
		expect(beside(long)).toEqual(["beside:4", "beside places:4", "beside, both:4 4"]);
	});

	it("is not asked where nobody speaks, or elsewhere in the sentence", () => {
		expect(beside("Two houses burned in Kupiansk.")).toEqual([]);
		expect(beside("Two houses burned in Kupiansk, the governor said.", 29)).toEqual([]);
	});
});
