import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import { DICTIONARIES } from "../../../src/i18n/dictionary.ts";
import { formatDate, formatDayRange } from "../../../src/i18n/format-date.ts";
import { METHOD_WORDS } from "../../../src/i18n/method/method-words.ts";

describe("counts in Ukrainian", () => {
	it.each([
		[1, "1 день"],
		[3, "3 дні"],
		[5, "5 днів"],
		[11, "11 днів"],
		[21, "21 день"],
		[22, "22 дні"],
	])("%i", (days, words) => expect(DICTIONARIES.uk.time.breakLength(days)).toBe(words));

	it("go over to months", () => {
		expect(DICTIONARIES.uk.time.breakLength(580)).toBe("19 місяців");
		expect(DICTIONARIES.uk.time.breakLength(92)).toBe("3 місяці");
	});
});

describe("units", () => {
	it.each([
		["settlements", 1, "settlement", "населений пункт"],
		["settlements", 23, "settlements", "населені пункти"],
		["people", 1, "person", "особа"],
		["people", 28_500, "people", "осіб"],
		["sqmi", 1, "square mile", "квадратна миля"],
		["sqmi", 1158, "square miles", "квадратних миль"],
		["mi", 31, "miles", "миля"],
		["mi", 2.5, "miles", "милі"],
		["km", 50, "km", "км"],
		["degrees", 45, "degrees", "градусів"],
		["vehicles", 3000, "vehicles", "одиниць техніки"],
	])("%s of %d are named in both languages", (unit, count, en, uk) => {
		expect(DICTIONARIES.en.reader.unit(unit, count)).toBe(en);
		expect(DICTIONARIES.uk.reader.unit(unit, count)).toBe(uk);
	});

	it("stand as they are where nobody knows them", () => {
		for (const { reader } of Object.values(DICTIONARIES)) expect(reader.unit("furlongs", 2)).toBe("furlongs");
	});
});

describe("the size of the corpus in English", () => {
	const { size } = METHOD_WORDS.en.corpus;

	it("tells one from many", () => {
		expect(size(1, 1, 1)).toBe("1 text carries 1 claim. 1 of them names a place exactly enough to be drawn.");
		expect(size(5, 96, 10)).toBe("5 texts carry 96 claims. 10 of them name a place exactly enough to be drawn.");
	});
});

describe("counts in English", () => {
	it("tell one from many", () => {
		expect(DICTIONARIES.en.time.count(1, 0)).toBe("1 claim holds on this day, 0 placed");
		expect(DICTIONARIES.en.time.count(7, 5)).toBe("7 claims hold on this day, 5 placed");
	});
});

describe("dates in words", () => {
	const day = toIsoDay("2022-09-09");

	it("follow the language", () => {
		expect(formatDate(day, "en", "long")).toBe("9 September 2022");
		expect(formatDate(day, "uk", "long")).toMatch(/^9 вересня 2022/);
		expect(formatDate(day, "en", "full")).toMatch(/^Friday,? 9 September 2022$/);
	});

	it("say one day once", () => {
		expect(formatDayRange(day, day, "en")).toBe("9 September 2022");
		expect(formatDayRange(day, toIsoDay("2022-09-12"), "en")).toBe("9 September 2022 – 12 September 2022");
	});
});
