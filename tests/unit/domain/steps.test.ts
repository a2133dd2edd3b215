import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import { beginnings, nextBeginning, previousBeginning, type StepUnit, stepFrom } from "../../../src/domain/steps.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const claims = ["2022-09-13", "2022-05-19", "2022-09-13"].map((from, at) =>
	makeClaim({ id: `claim-${at}`, properties: { shown: { from: toIsoDay(from), until: toIsoDay("2024-01-01") } } }),
);

describe("beginnings", () => {
	it("names each day once, in order", () => {
		expect(beginnings(claims)).toEqual(["2022-05-19", "2022-09-13"]);
	});
});

describe("the next and the previous beginning", () => {
	it("are strictly later and earlier", () => {
		const day = toIsoDay("2022-05-19");
		expect([previousBeginning(claims, day), nextBeginning(claims, day)]).toEqual([null, "2022-09-13"]);
	});

	it("are there from a day on which nothing begins", () => {
		const day = toIsoDay("2022-06-01");
		expect([previousBeginning(claims, day), nextBeginning(claims, day)]).toEqual(["2022-05-19", "2022-09-13"]);
	});

	it("end with the corpus", () => {
		expect(nextBeginning(claims, toIsoDay("2022-09-13"))).toBeNull();
		expect(nextBeginning([], toIsoDay("2022-09-13"))).toBeNull();
	});
});

describe("a step", () => {
	const range = { first: toIsoDay("2022-05-19"), last: toIsoDay("2024-01-01") };
	const from = (day: string, unit: StepUnit, direction: 1 | -1 = 1) =>
		stepFrom(toIsoDay(day), { direction, unit, claims, range });

	it("of a day goes to the next, and not beyond the corpus", () => {
		expect([from("2022-05-31", "day"), from("2022-05-19", "day", -1)]).toEqual(["2022-06-01", null]);
		expect(from("2024-01-01", "day")).toBeNull();
	});

	it("of a claim goes to the next beginning", () => {
		expect([from("2022-05-19", "claim"), from("2022-06-01", "claim", -1)]).toEqual(["2022-09-13", "2022-05-19"]);
	});

	it("of a change also goes to the first day without what has ended", () => {
		expect([from("2022-09-13", "change"), from("2022-05-19", "change")]).toEqual(["2024-01-02", "2022-09-13"]);
	});
});
