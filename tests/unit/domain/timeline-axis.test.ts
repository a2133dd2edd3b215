import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/domain/claim.ts";
import { addDays, fromDayNumber, toDayNumber, toIsoDay } from "../../../src/domain/day.ts";
import { createTimelineAxis, toAxisDay, toAxisPosition } from "../../../src/domain/timeline-axis.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const shown = (from: number, length: number): Claim =>
	makeClaim({ properties: { shown: { from: fromDayNumber(from), until: fromDayNumber(from + length) } } });

const claims = fc.array(
	fc.tuple(fc.integer({ min: 18_900, max: 20_000 }), fc.nat(300)).map(([from, length]) => shown(from, length)),
	{ minLength: 1, maxLength: 20 },
);

describe("createTimelineAxis", () => {
	it("covers every day from the first to the last once, and its whole length", () => {
		fc.assert(
			fc.property(claims, (corpus) => {
				const { segments } = createTimelineAxis(corpus);
				expect(segments[0]?.from).toBe(0);
				expect(segments.at(-1)?.to).toBe(1);
				for (const [at, segment] of segments.entries()) {
					expect(segment.first <= segment.last).toBe(true);
					const next = segments[at + 1];
					if (next === undefined) continue;
					expect(next.first).toBe(addDays(segment.last, 1));
					expect(next.from).toBe(segment.to);
				}
			}),
		);
	});

	it("lets no claim begin or end in a break", () => {
		fc.assert(
			fc.property(claims, (corpus) => {
				const breaks = createTimelineAxis(corpus).segments.filter(({ kind }) => kind === "break");
				const changes = corpus.flatMap(({ properties }) => [properties.shown.from, properties.shown.until]);
				expect(breaks.some(({ first, last }) => changes.some((day) => first <= day && day <= last))).toBe(false);
			}),
		);
	});

	it("collapses months without a change, and keeps two weeks", () => {
		const day = toDayNumber(toIsoDay("2022-05-01"));
		const kinds = createTimelineAxis([shown(day, 0), shown(day + 14, 0), shown(day + 200, 0)]).segments.map(
			({ kind }) => kind,
		);
		expect(kinds).toEqual(["open", "break", "open"]);
	});

	it("is empty without claims", () => {
		const axis = createTimelineAxis([]);
		expect(axis.segments).toEqual([]);
		expect(toAxisDay(axis, 0.5)).toBeNull();
		expect(toAxisPosition(axis, toIsoDay("2022-09-09"))).toBe(0);
	});
});

describe("positions on the axis", () => {
	it("rise with the days, and lead back to each, in breaks too", () => {
		fc.assert(
			fc.property(claims, (corpus) => {
				const axis = createTimelineAxis(corpus);
				const first = toDayNumber(axis.segments[0]?.first ?? toIsoDay("2022-01-01"));
				const last = toDayNumber(axis.segments.at(-1)?.last ?? toIsoDay("2022-01-01"));
				let previous = Number.NEGATIVE_INFINITY;
				for (let number = first; number <= last; number += 1) {
					const position = toAxisPosition(axis, fromDayNumber(number));
					expect(position).toBeGreaterThan(previous);
					expect(toAxisDay(axis, position)).toBe(fromDayNumber(number));
					previous = position;
				}
			}),
			{ numRuns: 25 },
		);
	});

	it("are clamped to its ends", () => {
		const axis = createTimelineAxis([shown(19_244, 10)]);
		expect(toAxisDay(axis, -1)).toBe(fromDayNumber(19_244));
		expect(toAxisDay(axis, 2)).toBe(fromDayNumber(19_254));
		expect(toAxisPosition(axis, fromDayNumber(18_000))).toBe(0);
		expect(toAxisPosition(axis, fromDayNumber(21_000))).toBe(1);
	});
});
