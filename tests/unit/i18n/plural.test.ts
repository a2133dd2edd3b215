import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import { DICTIONARIES } from "../../../src/i18n/dictionary.ts";
import { formatDate, formatDayRange } from "../../../src/i18n/format-date.ts";

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
