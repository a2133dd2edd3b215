import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { gazetteerSchema } from "../../../../src/domain/gazetteer.ts";
import { findMentions } from "../../../../src/pipeline/places/find-mentions.ts";
import { createPlaceIndex } from "../../../../src/pipeline/places/place-index.ts";

const ROOT = new URL("../../../../", import.meta.url);
const readText = (path: string): string => readFileSync(fileURLToPath(new URL(path, ROOT)), "utf8");

const gazetteer = gazetteerSchema.parse(parse(readText("data/gazetteer.yaml")));
const index = createPlaceIndex(gazetteer);
const seeds = readdirSync(fileURLToPath(new URL("seeds/", ROOT)))
	.filter((file) => file.endsWith(".txt"))
	.map((file) => ({ file, text: readText(`seeds/${file}`) }));
const seed = (number: string): string => seeds.find(({ file }) => file.startsWith(number))?.text ?? "";

/** Every toponym of the five texts, as a plain search finds it: a second reading, apart from the gazetteer. */
const TOPONYMS =
	/\b(?:Kharkiv|Sumy|Kyiv|Kiev|Moscow|Kremlin|Luhansk|Donetsk|Lyptsi|Vovchansk|Kupiansk|Izium|Oskil|Donets|Dnipro|Black Sea|London|Berlin|Ukraine|Russia|Russian Federation|US|U\.K)\b/gi;

/** The mention that covers some words of a text, as "place use: span". */
function mentionIn(text: string, words: string): string {
	const at = Array.from(text.slice(0, text.indexOf(words))).length;
	expect(text).toContain(words);
	const until = at + Array.from(words).length;
	const inside = findMentions(text, index, []).filter(({ start, end }) => start >= at && end <= until);
	return inside.map(({ place, use, words: span }) => `${place} ${use}: ${span}`).join(", ");
}

describe("the mentions of the five seeds", () => {
	it.each(seeds)("leave no toponym of $file out, but for organisations' names", ({ text }) => {
		const mentions = findMentions(text, index, []);
		const organisations = gazetteer.organisations.flatMap((name) =>
			Array.from(text.matchAll(new RegExp(name.replace(/^The /, "").replaceAll("'", "['’]"), "g")), (match) => ({
				start: match.index,
				end: match.index + match[0].length,
			})),
		);
		const toUnits = (codePoint: number) => Array.from(text).slice(0, codePoint).join("").length;
		const covered = [
			...mentions.map(({ start, end }) => ({ start: toUnits(start), end: toUnits(end) })),
			...organisations,
		];
		const missed = Array.from(text.matchAll(TOPONYMS)).filter(
			({ index: at, 0: words }) =>
				words !== "us" && !covered.some(({ start, end }) => at >= start && at + words.length <= end),
		);
		expect(missed.map(({ index: at }) => text.slice(at - 20, at + 30))).toEqual([]);
		expect(mentions.length).toBeGreaterThan(10);
	});

	it.each([
		[
			"000",
			"advance into the Kharkiv and Sumy regions",
			"kharkiv-oblast place: Kharkiv, sumy-oblast place: Sumy regions",
		],
		["000", "to capture Kharkiv or Sumy", "kharkiv place: Kharkiv, sumy place: Sumy"],
		["000", "threat to Kharkiv", "kharkiv place: Kharkiv"],
		["000", "of the Armed Forces of Ukraine in", ""],
		["001", "KHARKIV REGION:", "kharkiv-oblast place: KHARKIV REGION"],
		["001", "Lyptsi and Vovchansk north", "lyptsi place: Lyptsi, vovchansk place: Vovchansk"],
		["001", "Kyiv’s ability", "kyiv metonym: Kyiv"],
		["001", "Freedom of Russia Legion", ""],
		["002", "The Kyiv Independent", ""],
		["002", "around the Siverskyi Donets River", "siverskyi-donets-river place: Siverskyi Donets River"],
		["002", "Black Sea fleet", "black-sea attribute: Black Sea"],
		["002", "the Moskva,", ""],
		["002", "in the area of Kharkiv,", "kharkiv place: Kharkiv"],
		["002", "the Kharkiv area", "kharkiv-oblast place: Kharkiv area"],
		["002", "Luhansk and Donetsk regions", "luhansk-oblast place: Luhansk, donetsk-oblast place: Donetsk regions"],
		["002", "U.K. authorities", "united-kingdom attribute: U.K."],
		["003", "region of Kharkiv", "kharkiv-oblast place: region of Kharkiv"],
		["003", "Luhansk governor", "luhansk-oblast attribute: Luhansk"],
		["003", "told the Washington Post", ""],
		["003", "In London,", "london place: London"],
		["003", "criticized Berlin", "berlin metonym: Berlin"],
		["003", "Kremlin strongman", "moscow metonym: Kremlin"],
		["004", "across the Oskil River in", "oskil-river place: Oskil River"],
		["004", "the Kyiv regime", "kyiv metonym: Kyiv"],
		["004", "west of the Dnipro River", "dnipro-river place: Dnipro River"],
		["004", "The head of the Kharkiv region military", "kharkiv-oblast attribute: Kharkiv region"],
	])("%s: %j", (number, words, expected) => {
		expect(mentionIn(seed(number), words)).toBe(expected);
	});
});
