import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/domain/claim.ts";
import { addDays, fromDayNumber, type IsoDay, toDayNumber, toIsoDay } from "../../../src/domain/day.ts";
import {
	axisDays,
	createTimelineAxis,
	momentAt,
	openBreaks,
	positionOf,
	type TimelineAxis,
	toAxisDay,
	toAxisPosition,
	zoomAxis,
} from "../../../src/domain/timeline-axis.ts";
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

const daysFrom = (first: number, last: number): IsoDay[] =>
	Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => fromDayNumber(first + offset));

/** Each day stands beyond the day before it, and its position leads back to it. An assertion for each day takes most of the time. */
function expectInOrder(axis: TimelineAxis, days: readonly IsoDay[]): void {
	const positions = days.map((day) => toAxisPosition(axis, day));
	const isBeyond = (position: number, at: number): boolean =>
		position > (positions[at - 1] ?? Number.NEGATIVE_INFINITY);
	expect(days.filter((_, at) => !isBeyond(positions[at] ?? Number.NaN, at))).toEqual([]);
	expect(positions.map((position) => toAxisDay(axis, position))).toEqual(days);
}

describe("positions on the axis", () => {
	it("rise with the days, and lead back to each, in breaks too", () => {
		fc.assert(
			fc.property(claims, (corpus) => {
				const axis = createTimelineAxis(corpus);
				const first = toDayNumber(axis.segments[0]?.first ?? toIsoDay("2022-01-01"));
				const last = toDayNumber(axis.segments.at(-1)?.last ?? toIsoDay("2022-01-01"));
				expectInOrder(axis, daysFrom(first, last));
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

/** Some of an axis' breaks, by a bit for each. */
const breaksOf = (axis: TimelineAxis, bits: number): ReadonlySet<IsoDay> =>
	new Set(
		axis.segments
			.filter(({ kind }) => kind === "break")
			.map(({ first }) => first)
			.filter((_, at) => (bits >> at) & 1),
	);

describe("an axis with opened breaks", () => {
	it("covers the same days, rises with them, and leads back to each", () => {
		fc.assert(
			fc.property(claims, fc.nat(255), (corpus, bits) => {
				const closed = createTimelineAxis(corpus);
				const opened = breaksOf(closed, bits);
				const axis = openBreaks(closed, opened);
				expect(axis.segments.map(({ first, last }) => [first, last])).toEqual(
					closed.segments.map(({ first, last }) => [first, last]),
				);
				expect(axis.segments.filter(({ kind }) => kind === "opened-break").map(({ first }) => first)).toEqual([
					...opened,
				]);
				expectInOrder(
					axis,
					axis.segments.flatMap(({ first, last }) => daysFrom(toDayNumber(first), toDayNumber(last))),
				);
			}),
			{ numRuns: 25 },
		);
	});

	it("gives every day the same room once all are open", () => {
		const axis = createTimelineAxis([shown(19_000, 0), shown(19_100, 0), shown(19_400, 2)]);
		const open = openBreaks(axis, breaksOf(axis, 255));
		expect([axisDays(axis), axisDays(open)]).toEqual([4 + 5 + 7 + 5 + 6, 403]);
		const positions = [19_000, 19_100, 19_200, 19_402].map((day) => toAxisPosition(open, fromDayNumber(day)));
		for (const [at, day] of [0.5, 100.5, 200.5, 402.5].entries()) expect(positions[at]).toBeCloseTo(day / 403, 10);
	});
});

describe("a window of an axis", () => {
	it("takes the whole length, keeps the order of days and leads back to each of its own", () => {
		fc.assert(
			fc.property(claims, fc.double({ min: 0, max: 0.9, noNaN: true }), fc.nat(255), (corpus, start, bits) => {
				const closed = createTimelineAxis(corpus);
				const axis = openBreaks(closed, breaksOf(closed, bits));
				const from = momentAt(axis, start) ?? 0;
				const to = momentAt(axis, start + 0.1) ?? 0;
				const zoomed = zoomAxis(axis, { from, to });
				expect(positionOf(zoomed, from)).toBeCloseTo(0, 6);
				expect(positionOf(zoomed, to)).toBeCloseTo(1, 6);
				const days = daysFrom(Math.ceil(from), Math.floor(to - 1));
				const positions = days.map((day) => toAxisPosition(zoomed, day));
				expect(positions.filter((position) => !(position > -1e-9 && position < 1 + 1e-9))).toEqual([]);
				expect(positions.map((position) => toAxisDay(zoomed, position))).toEqual(days);
			}),
			{ numRuns: 50 },
		);
	});

	it("leaves the axis as it is where there is none", () => {
		const axis = createTimelineAxis([shown(19_244, 10)]);
		expect(zoomAxis(axis, null)).toBe(axis);
	});
});
