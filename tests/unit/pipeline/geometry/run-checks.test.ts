import { describe, expect, it } from "vitest";
import type { AuthoredMeasure } from "../../../../src/domain/annotation.ts";
import { runChecks } from "../../../../src/pipeline/geometry/run-checks.ts";
import { haversineMeters, SAMPLE_CONTEXT, sampleClaim } from "./sample-context.ts";

const QUANTITY = { en: "distance", uk: "відстань" };
const TO_BORDER: AuthoredMeasure["test"] = { method: "distance_to_line", place: "near-town", line: "border" };

function check(parts: Partial<AuthoredMeasure>) {
	const measure: AuthoredMeasure = {
		quantity: QUANTITY,
		stated: 2,
		unit: "mi",
		words: "two miles",
		test: TO_BORDER,
		...parts,
	};
	const { checks, findings } = runChecks(sampleClaim({ measures: [measure] }), SAMPLE_CONTEXT);
	return { check: checks[0], findings };
}

describe("runChecks", () => {
	it("measures from a place's centre to a line, in the stated unit, and says so in both languages", () => {
		const note = { en: "The edge was not measured.", uk: "Околиці не виміряно." };
		const { check: result } = check({ note });
		expect(result?.measured).toBeCloseTo(haversineMeters([37, 49.94], [37, 50]) / 1_609.344, 2);
		expect(result).toMatchObject({
			quantity: QUANTITY,
			stated: 2,
			unit: "mi",
			method: "distance_to_line",
			agrees: "no",
		});
		expect(result?.reason).toEqual({
			en: "Stated: 2\u00a0miles (3.2\u00a0km). Measured from the centre of Near to the nearest point of the border: 6.7\u00a0km. They differ (tolerance: ±0.5\u00a0miles). The edge was not measured.",
			uk: "Заявлено: 2\u00a0милі (3,2\u00a0км). Виміряно від центру населеного пункту Near-uk до найближчої точки кордону: 6,7\u00a0км. Числа розходяться (допуск: ±0,5\u00a0милі). Околиці не виміряно.",
		});
	});

	it.each([
		[4, undefined, "yes"],
		[3.7, undefined, "no"],
		[3, "at-least", "yes"],
		[6, "at-least", "no"],
		[6, "at-most", "yes"],
		[3, "at-most", "no"],
		[4, "about", "yes"],
	] as const)("holds 4.15 miles against a stated %d (%s): %s", (stated, bound, agrees) => {
		expect(check({ stated, ...(bound && { bound }) }).check?.agrees).toBe(agrees);
	});

	it("measures between places and names rivers as rivers", () => {
		const between = check({
			stated: 49,
			unit: "km",
			test: { method: "distance_between", from: "near-town", to: "far-town" },
		});
		expect(between.check).toMatchObject({ agrees: "yes", method: "distance_between" });
		expect(between.check?.measured).toBeCloseTo(haversineMeters([37, 49.94], [36.9, 49.5]) / 1_000, 1);
		const river = check({
			stated: 7,
			unit: "km",
			test: { method: "distance_to_line", place: "far-town", line: "river" },
		});
		expect(river.check?.reason.en).toContain("of the Silver river: 7.2");
		expect(river.check?.reason.uk).toContain("точки річки Срібна: 7,2");
	});

	it.each([
		["south", "yes"],
		["north", "no"],
		["south-west", "no"],
	] as const)("compares the way from Near to Far with %s: %s", (wind, agrees) => {
		const test = { method: "bearing_between", from: "near-town", to: "far-town", bearing: wind } as const;
		const result = check({ stated: 180, unit: "degrees", test }).check;
		expect(result?.agrees).toBe(agrees);
		expect(result?.measured).toBeGreaterThan(180);
		expect(result?.measured).toBeLessThan(192);
	});

	it.each([
		[50, "km", 31, "mi", "yes"],
		[50, "km", 32, "mi", "no"],
		[1_500, "sqmi", 3_885, "sqkm", "yes"],
		[1_500, "sqmi", 3_900, "sqkm", "no"],
		[10, "km", 6.2, "mi", "yes"],
		[10, "km", 6.4, "mi", "yes"],
		[10, "km", 6.6, "mi", "no"],
	] as const)("compares %d %s with the printed %d %s: %s", (stated, unit, value, printedUnit, agrees) => {
		expect(check({ stated, unit, test: { method: "unit_conversion", value, unit: printedUnit } }).check?.agrees).toBe(
			agrees,
		);
	});

	it.each(["used_as_input", "not_testable"] as const)("gives the authored reason where a number is %s", (method) => {
		const reason = { en: "No start is stated.", uk: "Початку не названо." };
		expect(check({ test: { method, reason } }).check).toMatchObject({ measured: null, agrees: null, method, reason });
	});

	it("reports unknown places and units that do not fit, and makes no check of them", () => {
		const unknown = check({ test: { ...TO_BORDER, place: "neer-town" } });
		expect(unknown).toEqual({
			check: undefined,
			findings: [
				{ path: ["measures", 0, "test", "place"], message: 'unknown place "neer-town"; did you mean "near-town"?' },
			],
		});
		expect(check({ unit: "people" }).findings[0]?.path).toEqual(["measures", 0, "unit"]);
		const mixed = check({ unit: "km", test: { method: "unit_conversion", value: 3, unit: "sqmi" } });
		expect(mixed.findings[0]?.path).toEqual(["measures", 0, "test", "unit"]);
	});

	it("makes no checks of a claim without numbers", () => {
		expect(runChecks(sampleClaim(), SAMPLE_CONTEXT)).toEqual({ checks: [], findings: [] });
	});
});
