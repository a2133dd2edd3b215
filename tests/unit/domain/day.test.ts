import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addDays,
	daysBetween,
	earlierDay,
	fromDayNumber,
	laterDay,
	parseIsoDay,
	toDayNumber,
	toIsoDay,
} from "../../../src/domain/day.ts";

const dayNumber = fc.integer({ min: -700_000, max: 2_900_000 });

describe("parseIsoDay", () => {
	it.each(["2022-02-29", "2022-13-01", "2022-00-10", "2022-9-9", "09.09.2022", "2022-09-09T00:00", "", " 2022-09-09"])(
		"refuses %j",
		(text) => expect(parseIsoDay(text).ok).toBe(false),
	);

	it("takes a leap day of a leap year", () => {
		expect(parseIsoDay("2024-02-29")).toEqual({ ok: true, value: "2024-02-29" });
	});
});

describe("toIsoDay", () => {
	it("throws on a day that does not exist", () => {
		expect(() => toIsoDay("2023-02-30")).toThrow(RangeError);
	});
});

describe("day numbers", () => {
	it("count from 1970", () => {
		expect(toDayNumber(toIsoDay("1970-01-02"))).toBe(1);
	});

	it("come back from every day", () => {
		fc.assert(fc.property(dayNumber, (number) => toDayNumber(fromDayNumber(number)) === number));
	});

	it("sort as the days' text does", () => {
		fc.assert(
			fc.property(dayNumber, dayNumber, (one, other) => {
				expect(fromDayNumber(one) < fromDayNumber(other)).toBe(one < other);
			}),
		);
	});
});

describe("reckoning with days", () => {
	it("goes across the end of a month, a leap day and daylight saving", () => {
		expect(addDays(toIsoDay("2024-02-28"), 2)).toBe("2024-03-01");
		expect(daysBetween(toIsoDay("2022-03-26"), toIsoDay("2022-03-28"))).toBe(2);
		expect(daysBetween(toIsoDay("2022-03-28"), toIsoDay("2022-03-26"))).toBe(-2);
	});

	it("tells the earlier from the later", () => {
		const [one, other] = [toIsoDay("2022-09-09"), toIsoDay("2022-10-01")];
		expect([earlierDay(one, other), laterDay(one, other)]).toEqual([one, other]);
	});
});
