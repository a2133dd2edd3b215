import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions } from "../../../../src/pipeline/places/find-mentions.ts";
import { createPlaceIndex } from "../../../../src/pipeline/places/place-index.ts";
import { SAMPLE_GAZETTEER } from "./sample-gazetteer.ts";

const index = createPlaceIndex(SAMPLE_GAZETTEER);

/** "words → place" of each mention, with the use where it is not `place`. */
const read = (text: string): string[] =>
	findMentions(text, index, []).map(
		({ words, place, use }) => `${words} → ${place}${use === "place" ? "" : ` (${use})`}`,
	);

describe("findMentions", () => {
	it.each([
		["troops in Kharkiv today", ["Kharkiv → kharkiv"]],
		["in the Kharkiv region.", ["Kharkiv region → kharkiv-oblast"]],
		["Kharkov oblast", []],
		["the Kharkiv Oblast and Izyum", ["Kharkiv Oblast → kharkiv-oblast", "Izyum → izium"]],
		["23 settlements in the Kharkiv area", ["Kharkiv area → kharkiv-oblast"]],
		["in the area of Kharkiv, a city", ["Kharkiv → kharkiv"]],
		["in the northeastern region of Kharkiv “may", ["region of Kharkiv → kharkiv-oblast"]],
		["in the Vovchansk area", ["Vovchansk → vovchansk"]],
		["the city of Kharkiv", ["Kharkiv → kharkiv"]],
		["Харківська область", ["Харківська область → kharkiv-oblast"]],
	])("tells region and city apart in %j", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		["a bridge across the Oskil River in the city", ["Oskil River → oskil-river"]],
		["the River Oskil froze", ["River Oskil → oskil-river"]],
		["the village of Oskil near Izium", ["Oskil → oskil", "Izium → izium"]],
		["they reached Oskil", ["Oskil → oskil"]],
		["the Oskil reservoir", []],
		["around the Siverskyi Donets River, which", ["Siverskyi Donets River → siverskyi-donets"]],
		["across the Siverskyi Donets at dawn", ["Siverskyi Donets → siverskyi-donets"]],
		["west of the Dnipro River", ["Dnipro River → dnipro-river"]],
		["Dnipro is not in this gazetteer", []],
		[
			"between the Oskil and Siverskyi Donets rivers",
			["Oskil → oskil-river", "Siverskyi Donets rivers → siverskyi-donets"],
		],
	])("tells river and village apart in %j", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		["into the Kharkiv and Sumy regions", ["Kharkiv → kharkiv-oblast", "Sumy regions → sumy-oblast"]],
		[
			"Kharkiv, Luhansk, and Donetsk regions",
			["Kharkiv → kharkiv-oblast", "Luhansk → luhansk-oblast", "Donetsk regions → donetsk-oblast"],
		],
		[
			"in the regions of Kharkiv, Sumy and Donetsk",
			["regions of Kharkiv → kharkiv-oblast", "Sumy → sumy-oblast", "Donetsk → donetsk-oblast"],
		],
		["in Kharkiv and Sumy region", ["Kharkiv → kharkiv", "Sumy region → sumy-oblast"]],
		["to capture Kharkiv or Sumy, but", ["Kharkiv → kharkiv", "Sumy → sumy"]],
		["the regions of Kharkiv. Sumy held", ["regions of Kharkiv → kharkiv-oblast", "Sumy → sumy"]],
		["the towns of Lyptsi and Vovchansk north", ["Lyptsi → lyptsi", "Vovchansk → vovchansk"]],
		["the Black and Azov Seas", ["Black → black-sea", "Azov Seas → azov-sea"]],
		["a Black van", []],
	])("shares a word of type in a list: %j", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		["KHARKIV REGION:  Russian paramilitaries", ["KHARKIV REGION → kharkiv-oblast"]],
		["FIGHTING NEAR VOVCHANSK", ["VOVCHANSK → vovchansk"]],
		["in kharkiv", []],
		["they told us", []],
		["CONTACT US", []],
		["The US believes", ["US → united-states"]],
		["the U.S. said", ["U.S. → united-states"]],
		["U.S. intelligence", ["U.S. → united-states (metonym)"]],
		["areas. U.K. authorities", ["U.K. → united-kingdom"]],
	])("minds case in %j", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		["Kyiv’s capital", ["Kyiv → kyiv"]],
		["Kiev's army", ["Kiev → kyiv"]],
		["KYIV'S ARMY", ["KYIV → kyiv"]],
		["at Слов’янськ", ["Слов’янськ → sloviansk"]],
		["Slov’anists met", []],
	])("ends a name before a possessive only in %j", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it.each([
		["any advance of the Kyiv regime,", ["Kyiv → kyiv (metonym)"]],
		["A Russian fighting for Kyiv talking", ["Kyiv → kyiv (metonym)"]],
		["handicapped Kyiv’s ability to", ["Kyiv → kyiv (metonym)"]],
		["its Black Sea fleet, the", ["Black Sea → black-sea (attribute)"]],
		["the Kremlin strongman", ["Kremlin → moscow (metonym)"]],
		["Luhansk governor Haidai", ["Luhansk → luhansk-oblast (attribute)"]],
		["said The Kyiv Independent. In the Kyiv Independent", []],
		["RBC-Ukraine and the Russia Legion of Russia", ["Russia → russia"]],
		["THE KYIV INDEPENDENT", []],
		["Ukrainian and Russian forces, Kharkivites", []],
		["the Russian Federation has", ["Russian Federation → russia"]],
	])("knows metonyms, attributes and organisations in %j", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	it("folds lookalikes, no-break spaces and stress marks, and keeps the text's own words and offsets", () => {
		const text = "😀 Кharkiv\u00a0region, Хар\u0301ків, Харкiв";
		const mentions = findMentions(text, index, []);
		expect(mentions.map(({ place }) => place)).toEqual(["kharkiv-oblast", "kharkiv", "kharkiv"]);
		expect(mentions[0]).toMatchObject({ start: 2, end: 16, words: "Кharkiv\u00a0region" });
	});

	it("does not join a name across paragraphs", () => {
		expect(read("Kharkiv\n\nregion")).toEqual(["Kharkiv → kharkiv"]);
		expect(read("Kharkiv\nregion")).toEqual(["Kharkiv\nregion → kharkiv-oblast"]);
	});

	it("gives spans in order, apart, whose code points are the words, in any text", () => {
		const pieces = [
			"Kharkiv",
			"Kyiv regime",
			"and",
			",",
			" ",
			"\n",
			"😀",
			"regions",
			"of",
			"’s",
			"The Kyiv Independent",
			"Oskil",
			"River",
			"U.S.",
			"Х",
			"\ud800",
		];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
				const text = parts.join(" ");
				const codePoints = Array.from(text);
				let previousEnd = 0;
				for (const { start, end, words } of findMentions(text, index, [])) {
					expect(start).toBeGreaterThanOrEqual(previousEnd);
					expect(codePoints.slice(start, end).join("")).toBe(words);
					previousEnd = end;
				}
			}),
		);
	});

	it("counts a word of type for one name only", () => {
		expect(read("Oskil River Oskil")).toEqual(["Oskil River → oskil-river", "Oskil → oskil"]);
	});

	it("reads a long list of names whole", () => {
		const names = 20_000;
		expect(findMentions("Kharkiv, ".repeat(names), index, [])).toHaveLength(names);
	});
});
