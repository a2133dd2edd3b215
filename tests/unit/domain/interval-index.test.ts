import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IntervalIndex } from "../../../src/domain/interval-index.ts";

const interval = fc
	.tuple(fc.integer({ min: -60, max: 60 }), fc.nat(40))
	.map(([start, length]) => [start, start + length] as const);

const build = (intervals: readonly (readonly [number, number])[]): IntervalIndex =>
	new IntervalIndex(
		intervals.map(([start]) => start),
		intervals.map(([, end]) => end),
	);

describe("IntervalIndex", () => {
	it("finds what a look at every interval finds", () => {
		fc.assert(
			fc.property(fc.array(interval, { maxLength: 60 }), interval, (intervals, [from, to]) => {
				const naive = intervals.flatMap(([start, end], item) => (start <= to && from <= end ? [item] : []));
				expect(
					build(intervals)
						.overlapping(from, to)
						.sort((one, other) => one - other),
				).toEqual(naive);
			}),
			{ numRuns: 500 },
		);
	});

	it("holds both ends of an interval, and nothing beside them", () => {
		const index = build([[3, 5]]);
		expect([2, 3, 5, 6].map((value) => index.overlapping(value, value))).toEqual([[], [0], [0], []]);
	});

	it("finds nothing in an empty index", () => {
		expect(build([]).overlapping(0, 9)).toEqual([]);
	});

	it("refuses starts without ends", () => {
		expect(() => new IntervalIndex([1, 2], [3])).toThrow(RangeError);
	});
});
