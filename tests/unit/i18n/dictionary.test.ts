import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import { DICTIONARIES } from "../../../src/i18n/dictionary.ts";
import { formatDate } from "../../../src/i18n/format-date.ts";
import { METHOD_WORDS } from "../../../src/i18n/method/method-words.ts";

/** What a function takes that is not called with numbers. */
const INPUTS: Readonly<Record<string, readonly (string | number)[]>> = {
	"edge.line": ["along", "Line"],
	"reader.byLine": ["along", "Line"],
	"reader.unit": ["people", 3],
};

/** Every sentence of a dictionary by its path; functions called with numbers, or words where they take these. */
function sentences(words: object, path = "", usual: readonly unknown[] = [2, 3, 4]): Map<string, string> {
	const found = new Map<string, string>();
	for (const [key, value] of Object.entries(words)) {
		const here = path === "" ? key : `${path}.${key}`;
		if (typeof value === "string") found.set(here, value);
		else if (typeof value === "function")
			found.set(here, String((value as (...inputs: unknown[]) => string)(...(INPUTS[here] ?? usual))));
		else for (const [deeper, sentence] of sentences(value as object, here, usual)) found.set(deeper, sentence);
	}
	return found;
}

/** Words that are the same in both: names of formats and signs. */
const SHARED = new Set([
	"reader.words",
	"reader.ellipsis",
	"control.otherLanguage",
	"view.cite.bibtex",
	"view.cite.csl",
	"time.times",
	"time.letters.a",
	"time.letters.b",
	"compare.tag.a",
	"compare.tag.b",
	"share.file.svg",
	"share.file.png",
	"share.file.png2x",
	"share.file.social",
]);

/** A date's long form ends with an abbreviation's full stop in Ukrainian. */
const DATE = formatDate(toIsoDay("2022-09-09"), "uk", "long");
/** Sentences that end with a number, a name or a version: with something that is no date. */
const END_WITHOUT_DATE = new Set([
	"view.summary",
	"view.summaryPlaces",
	"view.summaryGroups",
	"list.hiddenByFilter",
	"reader.linkOnly",
	"notice.addressIncomplete",
	"notice.unreadable",
	"notice.otherFailed",
	"share.frozen",
	"share.altText",
]);

describe("Ukrainian", () => {
	it("names compared dates by the letters that stand on the map", () => {
		const letters = [...sentences(DICTIONARIES.uk).values()].filter((one) => /(?<!\p{L})[АБВ](?!\p{L})/u.test(one));
		expect(letters).toEqual([]);
		expect(DICTIONARIES.uk.time.letters).toEqual(DICTIONARIES.en.time.letters);
	});

	it("never has two full stops after a date", () => {
		expect(DATE).toMatch(/\.$/);
		const doubled = [...sentences(DICTIONARIES.uk, "", [DATE, DATE, DATE])].filter(
			([key, sentence]) => !END_WITHOUT_DATE.has(key) && /\.\s*\./.test(sentence),
		);
		expect(doubled).toEqual([]);
	});
});

describe.each([
	["the interface", DICTIONARIES],
	["the method page", METHOD_WORDS],
])("the words of %s", (_name, { en, uk }) => {
	const [english, ukrainian] = [sentences(en), sentences(uk)];

	it("are the same set in both languages", () => {
		expect([...ukrainian.keys()]).toEqual([...english.keys()]);
	});

	it("are none of them empty", () => {
		const empty = [...english, ...ukrainian].filter(([, sentence]) => sentence.trim() === "").map(([key]) => key);
		expect(empty).toEqual([]);
	});

	it("are translated", () => {
		const copied = [...english].filter(([key, sentence]) => !SHARED.has(key) && ukrainian.get(key) === sentence);
		expect(copied).toEqual([]);
	});

	it("have no Russian letters in Ukrainian, and none of a Cyrillic alphabet in English", () => {
		const foreign = [...ukrainian].filter(([, sentence]) => /[ыэъё]/iu.test(sentence));
		const cyrillic = [...english].filter(
			([key, sentence]) => !SHARED.has(key) && /\p{Script=Cyrillic}/u.test(sentence),
		);
		expect([...foreign, ...cyrillic]).toEqual([]);
	});
});
