import { describe, expect, it } from "vitest";
import { withoutDateline } from "../../../../../src/pipeline/draft/speakers/dateline.ts";

const cut = (text: string): string => withoutDateline({ start: 0, end: text.length, text, paragraph: 0 }).text;

describe("a dateline", () => {
	it.each([
		"KHARKIV, Ukraine, May 17 - ",
		"KYIV, July 22 (Agency) — ",
		"LVIV, Ukraine, March 14 (Wire) - ",
		"KYIV (Agency) — ",
		"БЕЛГОРОД, 2 июн — Новости. ",
		"(Kyiv, October 19, 2022) - ",
	])("“%s” is no part of what is said", (dateline) => {
		expect(cut(`${dateline}Troops entered Lyptsi.`)).toBe("Troops entered Lyptsi.");
	});
	it.each([
		"NATO - and not Kyiv - will decide.",
		"ЗСУ – в місті.",
		"Kharkiv, Ukraine, May 17 was quiet.",
		"In VOVCHANSK, on May 17 - a Friday - shells fell.",
	])("“%s” has none", (text) => {
		expect(cut(text)).toBe(text);
	});
	it("moves the beginning of the sentence along", () => {
		const text = "KYIV (Agency) - Troops entered Lyptsi.";
		const sentence = withoutDateline({ start: 50, end: 50 + text.length, text, paragraph: 0 });
		expect(sentence.start).toBe(50 + "KYIV (Agency) - ".length);
		expect(sentence.end - sentence.start).toBe(sentence.text.length);
	});
});
