import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, fromDayNumber, type IsoDay, toIsoDay } from "../../../src/domain/day.ts";
import { beginnings, nearestShown, STEP_UNITS, type StepUnit, stepFrom } from "../../../src/domain/steps.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const shown = (from: IsoDay, until: IsoDay, id = "made-up") =>
	makeClaim({ id, properties: { shown: { from, until } } });
const claims = ["2022-09-13", "2022-05-19", "2022-09-13"].map((from, at) =>
	shown(toIsoDay(from), toIsoDay("2024-01-01"), `claim-${at}`),
);
const range = { first: toIsoDay("2022-05-19"), last: toIsoDay("2024-01-01") };
const from = (day: string, unit: StepUnit, direction: 1 | -1 = 1) =>
	stepFrom(toIsoDay(day), { direction, unit, claims, range });

describe("beginnings", () => {
	it("names each day once, in order", () => {
		expect(beginnings(claims)).toEqual(["2022-05-19", "2022-09-13"]);
	});
});

describe("the nearest shown days", () => {
	const sparse = [
		shown(toIsoDay("2022-05-19"), toIsoDay("2022-05-20")),
		shown(toIsoDay("2022-09-09"), toIsoDay("2022-09-12")),
	];

	it("are the last end before and the first beginning after", () => {
		expect(nearestShown(sparse, toIsoDay("2022-06-01"))).toEqual({ before: "2022-05-20", after: "2022-09-09" });
	});

	it("are missing beyond the first and the last claim", () => {
		expect(nearestShown(sparse, toIsoDay("2023-01-01"))).toEqual({ before: "2022-09-12", after: null });
		expect(nearestShown(sparse, toIsoDay("2022-01-01"))).toEqual({ before: null, after: "2022-05-19" });
		expect(nearestShown([], toIsoDay("2022-01-01"))).toEqual({ before: null, after: null });
	});
});

describe("a step", () => {
	it("of a day goes to the next, and not beyond the corpus", () => {
		expect([from("2022-05-31", "day"), from("2022-05-19", "day", -1)]).toEqual(["2022-06-01", null]);
		expect(from("2024-01-01", "day")).toBeNull();
	});

	it("of a claim goes to the next beginning", () => {
		expect([from("2022-05-19", "claim"), from("2022-06-01", "claim", -1)]).toEqual(["2022-09-13", "2022-05-19"]);
	});

	it("of a change also goes to the first day without what has ended", () => {
		const ended = [shown(toIsoDay("2022-05-19"), toIsoDay("2022-05-20")), ...claims];
		const step = (day: string) => stepFrom(toIsoDay(day), { direction: 1, unit: "change", claims: ended, range });
		expect([step("2022-05-19"), step("2022-05-21")]).toEqual(["2022-05-21", "2022-09-13"]);
	});

	it("leads back from a day outside the corpus, and not further out", () => {
		expect([from("2030-01-01", "day", -1), from("2000-01-01", "day")]).toEqual([range.last, range.first]);
		expect([from("2030-01-01", "claim", -1), from("2000-01-01", "claim")]).toEqual(["2022-09-13", range.first]);
		expect(STEP_UNITS.flatMap((unit) => [from("2030-01-01", unit), from("2000-01-01", unit, -1)])).toEqual(
			Array(6).fill(null),
		);
	});

	it("agrees with a search through all days of the corpus", () => {
		const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.nat(9)), { minLength: 1, maxLength: 12 });
		const steps = fc.tuple(fc.integer({ min: -5, max: 80 }), fc.constantFrom(...STEP_UNITS), fc.constantFrom(1, -1));
		fc.assert(
			fc.property(spans, steps, (pairs, [start, unit, direction]) => {
				const first = Math.min(...pairs.map(([begin]) => begin));
				const last = Math.max(...pairs.map(([begin, length]) => begin + length));
				const isStop = (day: number): boolean =>
					unit === "day" ||
					pairs.some(([begin, length]) => day === begin || (unit === "change" && day === begin + length + 1));
				const within = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(isStop);
				const naive = direction === 1 ? within.find((day) => day > start) : within.findLast((day) => day < start);
				const found = stepFrom(fromDayNumber(19_000 + start), {
					direction,
					unit,
					claims: pairs.map(([begin, length]) =>
						shown(fromDayNumber(19_000 + begin), fromDayNumber(19_000 + begin + length)),
					),
					range: { first: fromDayNumber(19_000 + first), last: fromDayNumber(19_000 + last) },
				});
				expect(found).toBe(naive === undefined ? null : addDays(fromDayNumber(19_000), naive));
			}),
		);
	});
});
