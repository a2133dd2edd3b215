import { describe, expect, it } from "vitest";
import { toPlaceId } from "../../../../src/domain/ids.ts";
import { findMentions, type MentionOverride } from "../../../../src/pipeline/places/find-mentions.ts";
import { createPlaceIndex } from "../../../../src/pipeline/places/place-index.ts";
import { SAMPLE_GAZETTEER } from "./sample-gazetteer.ts";

const index = createPlaceIndex(SAMPLE_GAZETTEER);

function readWith(text: string, words: string, override: Omit<MentionOverride, "start" | "end">): string[] {
	const start = Array.from(text.slice(0, text.indexOf(words))).length;
	const anchored = { start, end: start + Array.from(words).length, ...override };
	return findMentions(text, index, [anchored]).map((found) => `${found.words} → ${found.place} ${found.use}`);
}

describe("applyOverrides", () => {
	it("gives a mention another place and keeps its own span", () => {
		expect(
			readWith("😀 units in Kharkiv with men", "units in Kharkiv", { place: toPlaceId("kharkiv-oblast") }),
		).toEqual(["Kharkiv → kharkiv-oblast place"]);
	});

	it("gives a mention another use", () => {
		expect(readWith("hit Moscow", "Moscow", { use: "metonym" })).toEqual(["Moscow → moscow metonym"]);
	});

	it("means the mention that could be the place where a quote holds several", () => {
		expect(
			readWith("Kharkiv, then Kupiansk", "Kharkiv, then Kupiansk", { place: toPlaceId("kharkiv-oblast") }),
		).toEqual(["Kharkiv → kharkiv-oblast place", "Kupiansk → kupiansk place"]);
	});

	it("adds a mention that no name shows", () => {
		expect(readWith("😀 they hold the city near Izium", "the city", { place: toPlaceId("kupiansk") })).toEqual([
			"the city → kupiansk place",
			"Izium → izium place",
		]);
	});

	it("strikes out what is no mention", () => {
		expect(readWith("Paris Kharkiv, a singer, in Izium", "Paris Kharkiv", {})).toEqual(["Izium → izium place"]);
	});

	it("touches nothing else", () => {
		expect(readWith("Kyiv and Kyiv", "and", { use: "metonym" })).toEqual(["Kyiv → kyiv place", "Kyiv → kyiv place"]);
	});
});
