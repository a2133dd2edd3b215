import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, fromDayNumber, toDayNumber, toIsoDay } from "../../../../src/domain/day.ts";
import { fullDateInWords, weekdayOf } from "../../../../src/pipeline/time/day-words.ts";
import { resolveWords } from "../../../../src/pipeline/time/resolve-words.ts";

describe("a source's words for a time", () => {
	it.each([
		["yesterday", "2022-09-14", "2022-09-13"],
		["pictured yesterday", "2022-09-14", "2022-09-13"],
		["last night", "2022-09-14", "2022-09-13"],
		["Last night", "2022-01-01", "2021-12-31"],
		["today", "2024-05-17", "2024-05-17"],
		["Friday", "2022-09-10", "2022-09-09"],
		["said Friday", "2022-09-09", "2022-09-09"],
		["On Monday", "2022-09-14", "2022-09-12"],
		["last Friday", "2024-05-17", "2024-05-10"],
		["began last Friday", "2024-05-18", "2024-05-17"],
		["last\nFriday", "2024-05-17", "2024-05-10"],
		["last week", "2022-09-14", "2022-09-05/2022-09-11"],
		["last week", "2022-09-12", "2022-09-05/2022-09-11"],
		["nearly a week ago", "2024-05-17", "2024-05-10"],
		["On May 10", "2024-05-11", "2024-05-10"],
		["10 May", "2024-05-11", "2024-05-10"],
		["At the beginning of May", "2024-05-11", "2024-05-01/2024-05-10"],
		["at the beginning of December", "2024-05-11", "2023-12-01/2023-12-10"],
		["back in March", "2022-05-19", "2022-03"],
		["Fri May 17 2024", "2025-01-01", "2024-05-17"],
		["May 17, 2024", "2025-01-01", "2024-05-17"],
		["17 May 2024", "2025-01-01", "2024-05-17"],
		["the 3rd of Sept. 2022", "2025-01-01", "2022-09-03"],
		["2024-05-17", "2025-01-01", "2024-05-17"],
	])("%s, published %s", (words, published, edtf) => {
		expect(resolveWords(words, toIsoDay(published))).toMatchObject({ says: "span", edtf });
	});

	it.each([
		["since the beginning of this week", "2022-09-10", "2022-09-05"],
		["since the beginning of this week", "2022-09-05", "2022-09-05"],
		["since the beginning of this week", "2022-09-11", "2022-09-05"],
		["since February", "2022-09-14", "2022-02"],
		["since December", "2022-09-14", "2021-12"],
		["since September", "2022-09-14", "2022-09"],
		["since Monday", "2022-09-14", "2022-09-12"],
	])("%s, published %s: the beginning", (words, published, edtf) => {
		expect(resolveWords(words, toIsoDay(published))).toMatchObject({ says: "since", edtf });
	});

	it.each(["for several months", "in the near future", "31 February", "Maymont 10", "учора", "fridays"])(
		"no rule knows: %s",
		(words) => {
			expect(resolveWords(words, toIsoDay("2024-05-17"))).toBeNull();
		},
	);

	it("a weekday is the latest of that name: at most six days back, and last … at most seven and never the day itself", () => {
		const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
		const days = fc.integer({ min: 0, max: 40_000 }).map(fromDayNumber);
		fc.assert(
			fc.property(days, fc.nat(6), (published, index) => {
				const name = names[index] ?? "";
				const plain = toIsoDay(resolveWords(name, published)?.edtf ?? "");
				const last = toIsoDay(resolveWords(`last ${name}`, published)?.edtf ?? "");
				expect([weekdayOf(plain), weekdayOf(last)]).toEqual([index, index]);
				expect(daysBetween(plain, published)).toBeGreaterThanOrEqual(0);
				expect(daysBetween(plain, published)).toBeLessThan(7);
				expect(daysBetween(last, addDays(published, -1))).toBeGreaterThanOrEqual(0);
				expect(daysBetween(last, addDays(published, -1))).toBeLessThan(7);
			}),
		);
	});
});

describe("a full date in words", () => {
	it("in English and Ukrainian", () => {
		const day = toIsoDay("2024-05-17");
		expect(fullDateInWords("en", day)).toBe("Friday 17 May 2024");
		expect(fullDateInWords("uk", day)).toMatch(/^17 травня 2024 року \(п.ятниця\)$/);
	});

	it("counts weekdays from Monday", () => {
		expect(weekdayOf(toIsoDay("2024-05-13"))).toBe(0);
		expect(weekdayOf(toIsoDay("1969-12-28"))).toBe(6);
		expect(toDayNumber(toIsoDay("1970-01-01"))).toBe(0);
	});
});
