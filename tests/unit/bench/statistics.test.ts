import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growthExponent, median, quantile, spreadOf } from "../../bench/report/statistics.ts";

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });

describe("quantile", () => {
	it("interpolates between neighbours, whatever the order", () => {
		expect(quantile([40, 10, 20, 30], 0.5)).toBe(25);
		expect(quantile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4.8, 10);
		expect(median([7])).toBe(7);
	});

	it("leaves its input as it was", () => {
		const given = [3, 1, 2];
		quantile(given, 0.5);
		expect(given).toEqual([3, 1, 2]);
	});

	it("lies between the least and the most, and grows with the share", () => {
		fc.assert(
			fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
				const { least, most } = spreadOf(list);
				const found = quantile(list, share);
				expect(found).toBeGreaterThanOrEqual(least);
				expect(found).toBeLessThanOrEqual(most);
				expect(quantile(list, 1)).toBeGreaterThanOrEqual(found);
			}),
		);
	});

	it("refuses a list of nothing", () => {
		expect(() => quantile([], 0.5)).toThrow(RangeError);
	});
});

describe("growthExponent", () => {
	it("finds the power with which values grow, whatever the factor", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.2, max: 3, noNaN: true }),
				fc.double({ min: 0.01, max: 100, noNaN: true }),
				(power, factor) => {
					const points = [10, 100, 1_000, 10_000].map((x) => ({ x, y: factor * x ** power }));
					expect(growthExponent(points)).toBeCloseTo(power, 6);
				},
			),
		);
	});

	it("refuses one point, and what has no logarithm", () => {
		expect(() => growthExponent([{ x: 1, y: 1 }])).toThrow(RangeError);
		expect(() =>
			growthExponent([
				{ x: 1, y: 0 },
				{ x: 2, y: 1 },
			]),
		).toThrow(RangeError);
	});
});
