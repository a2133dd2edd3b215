import { describe, expect, it } from "vitest";
import type { AuthoredMeasure } from "../../../../src/domain/annotation.ts";
import { mayState, numbersIn } from "../../../../src/pipeline/derive/numbers-in-words.ts";

describe("the numbers that words state", () => {
	it.each<[string, number[]]>([
		["28,500 Russian soldiers", [28_500]],
		["up to 40 000 troops", [40_000]],
		["in 2022 300 people", [2022, 300]],
		["more than 50 kilometers (31 miles)", [50, 31]],
		["2.5km", [2.5]],
		["1.5 million people", [1_500_000]],
		["just two miles from the border", [2]],
		["at least fifteen", [15]],
		["twenty-three settlements", [23]],
		["two, three or four", [2, 3, 4]],
		["two hundred and ten tanks", [210]],
		["forty thousand five hundred", [40_500]],
		["a hundred men and two dozen tanks", [100, 24]],
		["dozens of tanks, often", []],
		["south towards Izium", []],
	])("%s", (words, expected) => {
		expect(numbersIn(words)).toEqual(expected);
	});
});

describe("whether a measure's words may state its number", () => {
	const measure = (words: string, stated: number, bound?: AuthoredMeasure["bound"]): AuthoredMeasure => ({
		quantity: { en: "A", uk: "А" },
		stated,
		unit: "km",
		words,
		test: { method: "not_testable", reason: { en: "A", uk: "А" } },
		...(bound !== undefined && { bound }),
	});

	it.each<[string, number, AuthoredMeasure["bound"], boolean]>([
		["ten kilometres", 10, undefined, true],
		["ten kilometres", 100, undefined, false],
		["south towards Izium", 180, undefined, true],
		["dozens of two-man crews", 24, "at-least", true],
		["dozens of two-man crews", 24, undefined, false],
	])("%s: %d, bound %s", (words, stated, bound, expected) => {
		expect(mayState(measure(words, stated, bound))).toBe(expected);
	});
});
