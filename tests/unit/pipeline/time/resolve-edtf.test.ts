import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, fromDayNumber, type IsoDay, toDayNumber, toIsoDay } from "../../../../src/domain/day.ts";
import { datePrecisionOf, type ResolvedDate, resolveEdtf } from "../../../../src/pipeline/time/resolve-edtf.ts";

function resolve(text: string): ResolvedDate {
	const resolved = resolveEdtf(text);
	if (!resolved.ok) throw new Error(resolved.problem);
	return resolved.value;
}

const someDay = fc
	.integer({ min: toDayNumber(toIsoDay("1900-01-01")), max: toDayNumber(toIsoDay("2100-12-31")) })
	.map(fromDayNumber);

/** First and last day of a year, a month or a day, worked out without the package. */
const partOf = (day: IsoDay, length: 4 | 7 | 10): { edtf: string; first: string; last: string } => {
	const edtf = day.slice(0, length);
	if (length === 10) return { edtf, first: day, last: day };
	if (length === 4) return { edtf, first: `${edtf}-01-01`, last: `${edtf}-12-31` };
	const [year = 0, month = 0] = edtf.split("-").map(Number);
	return { edtf, first: `${edtf}-01`, last: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
};
const somePart = fc
	.tuple(someDay, fc.constantFrom(4 as const, 7 as const, 10 as const))
	.map(([day, length]) => partOf(day, length));
const qualifier = fc.constantFrom("", "~", "?");

describe("EDTF that is accepted", () => {
	it("a day, a month or a year is the days it covers, whatever its qualifier", () => {
		fc.assert(
			fc.property(somePart, qualifier, ({ edtf, first, last }, mark) => {
				expect(resolve(`${edtf}${mark}`)).toMatchObject({
					start: first,
					end: last,
					approximate: mark !== "",
					isInterval: false,
				});
			}),
		);
	});

	it("an interval runs from the first day of its lower end to the last of its upper, or is refused as backwards", () => {
		fc.assert(
			fc.property(somePart, qualifier, somePart, qualifier, (lower, lowerMark, upper, upperMark) => {
				const resolved = resolveEdtf(`${lower.edtf}${lowerMark}/${upper.edtf}${upperMark}`);
				expect(resolved.ok).toBe(lower.first <= upper.last);
				if (!resolved.ok) return;
				expect(resolved.value).toMatchObject({ start: lower.first, end: upper.last, isInterval: true });
				expect(resolved.value.approximate).toBe(lowerMark + upperMark !== "");
			}),
		);
	});

	it("an open end is null", () => {
		expect(resolve("2022-02/..")).toMatchObject({ start: "2022-02-01", end: null, upper: null });
		expect(resolve("../2022-09-12")).toMatchObject({ start: null, end: "2022-09-12", lower: null });
	});

	it("an interval of one day is that day", () => {
		expect(resolve("2022-09-09/2022-09-09")).toMatchObject({ start: "2022-09-09", end: "2022-09-09" });
	});
});

describe("EDTF that is refused, and why", () => {
	it.each([
		["[2022,2023]", "sets and lists of dates"],
		["{2022..2023}", "sets and lists of dates"],
		["2022-21", "seasons are not accepted"],
		["2022-23~", "seasons are not accepted"],
		["2022-09-09T10:00:00Z", "a time of day"],
		["2022-09-XX", "unspecified digits"],
		["202X", "unspecified digits"],
		["2022-02/", 'an open end is written ".."'],
		["/2022", 'an open end is written ".."'],
		["../..", "at least one known end"],
		["2022/2023/2024", "two ends"],
		["2022%", '"%" is not accepted'],
		["2022-~09", "a qualifier stands at the end"],
		["2022?-09", "a qualifier stands at the end"],
		["2022-02-29", "there is no day 2022-02-29"],
		["2022-13", "there is no date 2022-13"],
		["2022-04-31/..", "there is no day 2022-04-31"],
		["2022-09-09/2022-09-05", "ends before it begins"],
		["9 September 2022", "is not a date: write a day"],
		["", "is not a date: write a day"],
		["202", "is not a date"],
		["Y12022", "is not a date"],
	])("%s", (text, reason) => {
		const resolved = resolveEdtf(text);
		expect(resolved.ok ? "accepted" : resolved.problem).toContain(reason);
	});

	it("never throws, whatever it is given", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(..."0123456789-/.~?%X[]T:Zy ") }), (text) => {
				expect(typeof resolveEdtf(text).ok).toBe("boolean");
			}),
		);
	});
});

describe("the precision of a date, by UCDP", () => {
	it.each([
		["2022-09-09", 1],
		["2022-09-09~", 1],
		["2022-09-05/2022-09-06", 2],
		["2022-09-05/2022-09-10", 2],
		["2022-09-05/2022-09-11", 3],
		["2022-09-05/2022-09-12", 4],
		["2022-03", 4],
		["2022-03/2022-04", 5],
		["2022", 5],
	])("of what happened: the length of its span: %s", (text, precision) => {
		expect(datePrecisionOf(resolve(text), false)).toBe(precision);
	});

	it.each([
		["2024-05-10/..", 1],
		["2022-02/2022-09-12", 4],
		["2022/..", 5],
		["../2022-09-12", 5],
	])("of a state: the coarser of its stated ends: %s", (text, precision) => {
		expect(datePrecisionOf(resolve(text), true)).toBe(precision);
	});

	it("never grows finer with a longer span", () => {
		fc.assert(
			fc.property(someDay, fc.nat(400), fc.nat(400), (day, one, other) => {
				const [shorter, longer] = [Math.min(one, other), Math.max(one, other)].map((days) =>
					datePrecisionOf(resolve(`${day}/${addDays(day, days)}`), false),
				);
				expect(shorter).toBeLessThanOrEqual(longer ?? 0);
				expect(daysBetween(day, addDays(day, one))).toBe(one);
			}),
		);
	});
});
