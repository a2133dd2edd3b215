import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../src/domain/day.ts";
import { draftDocument } from "../../../../src/pipeline/draft/draft-document.ts";
import { toDraftJson } from "../../../../src/pipeline/draft/to-draft-json.ts";
import { loadLexicon } from "../../../../src/pipeline/gazetteer/load-lexicon.ts";

const context = { lexicon: loadLexicon("."), today: toIsoDay("2026-01-01") };
const published = toIsoDay("2024-05-17");
const draft = (text: string) => draftDocument({ text, published }, context);
const placesIn = (text: string) => draft(text).mentions.map(({ words, place }) => [words, place?.id ?? null]);

describe("places", () => {
	it("finds inflected Ukrainian names and adjectives with the word of type", () => {
		const text =
			"У Вовчанську та під Куп’янськом, на Харківщині. На Куп'янському напрямку, на півночі Харківської області.";
		expect(placesIn(text)).toEqual([
			["Вовчанську", "vovchansk"],
			["Куп’янськом", "kupiansk"],
			["Харківщині", "kharkiv-oblast"],
			["Куп'янському", "kupiansk"],
			["Харківської області", "kharkiv-oblast"],
		]);
	});
	it("finds inflected Russian names", () => {
		expect(placesIn("Бои под Купянском, в Липцах и у Балаклеи. В Белгородской области.")).toEqual([
			["Купянском", "kupiansk"],
			["Липцах", "lyptsi"],
			["Балаклеи", "balakliia"],
			["Белгородской области", "belgorod-oblast"],
		]);
	});
	it("passes over organisations and people and keeps places that describe", () => {
		const text =
			"The Kyiv Independent and the Washington Post asked Vladimir Putin. Збройні сили України відійшли з Ізюма.";
		expect(placesIn(text)).toEqual([
			["України", "ukraine"],
			["Ізюма", "izium"],
		]);
	});
	it("reports a place that no list knows where the text says that it is one", () => {
		expect(placesIn("The village of Zzyzxivka was shelled.")).toEqual([["Zzyzxivka", null]]);
	});
	it("tells a stated bearing that the coordinates contradict", () => {
		const { bearings } = draft("Hlyboke (north of Kharkiv) held. Lyptsi (south of Kharkiv) was shelled.");
		expect(bearings.map(({ place, agrees }) => [place, agrees])).toEqual([
			["hlyboke-front", true],
			["lyptsi", false],
		]);
	});
});

describe("dates", () => {
	it.each([
		["He said on Friday that it held", "on Friday", "2024-05-17"],
		["fighting since May 10 there", "since May 10", "2024-05-10/.."],
		["hit yesterday evening", "yesterday evening", "2024-05-16"],
		["it began last week", "last week", "2024-05-06/2024-05-12"],
		["Ворог за минулу добу атакував", "за минулу добу", "2024-05-16/2024-05-17"],
		["з 10 травня тривають", "з 10 травня", "2024-05-10/.."],
		["вчера вечером обстреляли", "вчера вечером", "2024-05-16"],
		["с 10 по 13 мая", "с 10 по 13 мая", "2024-05-10/2024-05-13"],
		["published December 28", "December 28", "2023-12-28"],
	])("resolves %s", (text, words, edtf) => {
		expect(draft(text).dates.map((date) => [date.words, date.edtf])).toEqual([[words, edtf]]);
	});
	it("takes no age, time, number or verb for a date", () => {
		expect(draft("A man aged 34 may march at 10:30 with the 44th Army Corps, 2,000 troops.").dates).toEqual([]);
	});
});

describe("claims", () => {
	it("says what, who, by whom, when and where", () => {
		const text = "Російські війська захопили село Стариця, стверджує Міноборони РФ. Напередодні було тихо.";
		expect(draft(text).claims).toMatchObject([
			{
				group: "advance",
				kind: "occupied",
				actor: "RU",
				claimant: "Міноборони РФ",
				place: "starytsia-front",
				edtf: "2024-05-17",
			},
		]);
	});
	it("tells a plan from a deed", () => {
		const [claim] = draft("Russia is preparing to advance into the Sumy region, Skibitskyi said.").claims;
		expect(claim).toMatchObject({ group: "statement", kind: "intent", modality: "planned", actor: "RU" });
	});
	it("proposes nothing from background", () => {
		expect(
			draft("Kharkiv is Ukraine’s second-largest city. The full-scale invasion began in February 2022.").claims,
		).toEqual([]);
	});
});

describe("offsets", () => {
	const pieces = [
		"Kharkiv",
		"😀",
		"on Friday",
		"shelled",
		"Russian forces",
		"у Вовчанську",
		"\u202e",
		"\uFEFF",
		"\r\n",
		". ",
		" ",
		"5 km",
		"said",
	];
	it("count code points, and every span is the text between them", () => {
		expect(() =>
			fc.assert(
				fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
					const text = parts.join(" ");
					const points = Array.from(text);
					const { mentions, dates, measures, claims } = toDraftJson(draft(text));
					const spans = [
						...mentions,
						...dates,
						...measures,
						...claims.map((claim) => ({ ...claim, words: claim.exact })),
					];
					for (const { start, end, words } of spans) expect(points.slice(start, end).join("")).toBe(words);
				}),
				{ numRuns: 60 },
			),
		).not.toThrow();
	});
});

describe("the corpus", () => {
	const documents = JSON.parse(readFileSync("data/derived/documents.json", "utf8")).documents as {
		id: string;
		file: string;
		published: string;
	}[];
	const places = JSON.parse(readFileSync("data/derived/places.geojson", "utf8")).features as {
		properties: { mentions: { document: string; start: number; end: number; words: string }[] };
	}[];
	it("finds at least 97 of 100 mentions that editors keep, and little else", () => {
		let [both, found, wanted] = [0, 0, 0];
		for (const { id, file } of documents) {
			const { mentions } = draft(readFileSync(`seeds/${file}`, "utf8"));
			const gold = places.flatMap(({ properties }) =>
				properties.mentions.filter((one) => one.document === id && one.words !== "the border"),
			);
			both += gold.filter(({ start, end }) => mentions.some((one) => one.start === start && one.end === end)).length;
			found += mentions.length;
			wanted += gold.length;
		}
		expect((2 * both) / (found + wanted)).toBeGreaterThan(0.97);
	});
});
