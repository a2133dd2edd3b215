import { describe, expect, it } from "vitest";
import { loadKnownWords } from "../../../../../src/pipeline/draft/learned/claim-reader.ts";
import { classesOf, parseWordClasses, plainWords } from "../../../../../src/pipeline/draft/learned/word-classes.ts";

const classes = parseWordClasses(["# ground-take\nseiz*, took _ over,\nflag-raising\n# fire\nshell*\n"]);
const found = (text: string): string[] => classesOf(plainWords(text), classes);

describe("classes of words", () => {
	it("know a word by its beginning, a phrase by its words, and any word at a gap", () => {
		expect(found("They seized the hill")).toEqual(["ground-take"]);
		expect(found("They took it over")).toEqual(["ground-take"]);
		expect(found("a flag-raising")).toEqual(["ground-take"]);
		expect(found("They took over it")).toEqual([]);
		expect(found("Shelling, then they seized it")).toEqual(["fire", "ground-take"]);
	});

	it("read no word from within another", () => {
		expect(found("eggshells")).toEqual([]);
	});

	it("refuse an entry that belongs to no class, and say so", () => {
		expect(() => parseWordClasses(["seiz*\n# fire\n"])).toThrow('"seiz*" stands before the first class');
	});

	it("are there in three languages", () => {
		const own = loadKnownWords().classes;
		expect(classesOf(plainWords("Ukrainian forces recaptured the village"), own)).toContain("ground-retake");
		expect(classesOf(plainWords("ЗСУ звільнили село"), own)).toContain("ground-retake");
		expect(classesOf(plainWords("Село освобождено"), own)).toContain("ground-take");
	});
});
