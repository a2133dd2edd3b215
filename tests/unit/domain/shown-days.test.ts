import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber } from "../../../src/domain/day.ts";
import { distinctDays, shownDays } from "../../../src/domain/shown-days.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const spans = fc.array(fc.tuple(fc.integer({ min: -400, max: 20_000 }), fc.nat(300)), { maxLength: 20 });

describe("the shown days of claims", () => {
	it("are each claim's first and last, and the first and last of all", () => {
		fc.assert(
			fc.property(spans, (pairs) => {
				const days = shownDays(
					pairs.map(([from, length]) =>
						makeClaim({ properties: { shown: { from: fromDayNumber(from), until: fromDayNumber(from + length) } } }),
					),
				);
				expect([...days.starts]).toEqual(pairs.map(([from]) => from));
				expect([...days.ends]).toEqual(pairs.map(([from, length]) => from + length));
				const distinct = [...new Set(pairs.map(([from]) => from))].sort((one, other) => one - other);
				expect(distinctDays(days.starts, days)).toEqual(distinct);
				if (pairs.length > 0) {
					expect(days.first).toBe(Math.min(...days.starts));
					expect(days.last).toBe(Math.max(...days.ends));
				}
			}),
		);
	});

	it("are none without claims", () => {
		const days = shownDays([]);
		expect([days.starts.length, days.last - days.first]).toEqual([0, -1]);
		expect(distinctDays(days.starts, days)).toEqual([]);
	});
});
