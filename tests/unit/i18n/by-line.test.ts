import { describe, expect, it } from "vitest";
import { byLineInEnglish, byLineInUkrainian } from "../../../src/i18n/by-line.ts";
import { DICTIONARIES } from "../../../src/i18n/dictionary.ts";

describe("a line with how a claim lies to it", () => {
	it.each([
		["along", "Russia–Ukraine border", "Along the Russia–Ukraine border"],
		["across", "Russia–Ukraine border", "Across the Russia–Ukraine border"],
		["near", "Siverskyi Donets River", "Near the Siverskyi Donets"],
		["in", "Oskil River", "Along the Oskil"],
	] as const)("is in English: %s %s", (relation, name, words) => expect(byLineInEnglish(relation, name)).toBe(words));

	it.each([
		["along", "російсько-український кордон", "Уздовж російсько-українського кордону"],
		["across", "російсько-український кордон", "Через російсько-український кордон"],
		["near", "річка Сіверський Донець", "Поблизу річки Сіверський Донець"],
		["across", "річка Оскіл", "Через річку Оскіл"],
		["along", "лінія фронту", "Уздовж: лінія фронту"],
	] as const)("is in Ukrainian: %s %s", (relation, name, words) =>
		expect(byLineInUkrainian(relation, name)).toBe(words),
	);

	it("begins small within a sentence", () => {
		expect(DICTIONARIES.en.reader.byLine("across", "Oskil River")).toBe("across the Oskil");
		expect(DICTIONARIES.uk.reader.byLine("across", "річка Оскіл")).toBe("через річку Оскіл");
	});
});
