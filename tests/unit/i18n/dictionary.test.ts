import { describe, expect, it } from "vitest";
import { DICTIONARIES } from "../../../src/i18n/dictionary.ts";
import { METHOD_WORDS } from "../../../src/i18n/method/method-words.ts";

/** What a function takes that is not called with numbers. */
const INPUTS: Readonly<Record<string, readonly string[]>> = {
	"edge.line": ["along", "Line"],
	"reader.byLine": ["along", "Line"],
};

/** Every sentence of a dictionary by its path; functions called with numbers, or words where they take these. */
function sentences(words: object, path = ""): Map<string, string> {
	const found = new Map<string, string>();
	for (const [key, value] of Object.entries(words)) {
		const here = path === "" ? key : `${path}.${key}`;
		if (typeof value === "string") found.set(here, value);
		else if (typeof value === "function")
			found.set(here, String((value as (...inputs: unknown[]) => string)(...(INPUTS[here] ?? [2, 3, 4]))));
		else for (const [deeper, sentence] of sentences(value as object, here)) found.set(deeper, sentence);
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
	"share.file.svg",
	"share.file.png",
	"share.file.png2x",
	"share.file.social",
]);

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
