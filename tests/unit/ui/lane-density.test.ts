import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/domain/claim.ts";
import { fromDayNumber, toDayNumber } from "../../../src/domain/day.ts";
import { createTimelineAxis, momentAt, zoomAxis } from "../../../src/domain/timeline-axis.ts";
import { ACTORS, type Actor, GROUPS, type Group } from "../../../src/domain/vocabulary.ts";
import { dailyCounts } from "../../../src/ui/timeline/daily-counts.ts";
import { dayBins, histogramOf } from "../../../src/ui/timeline/density-bins.ts";
import { densityPaths } from "../../../src/ui/timeline/density-path.ts";
import { drawLanes } from "../../../src/ui/timeline/lane-drawing.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const spans = fc.array(
	fc
		.record({
			from: fc.integer({ min: 19_100, max: 19_600 }),
			length: fc.nat(40),
			group: fc.constantFrom(...GROUPS),
			actor: fc.constantFrom(...ACTORS),
		})
		.map(({ from, length, group, actor }) =>
			makeClaim({
				properties: { group, actor, shown: { from: fromDayNumber(from), until: fromDayNumber(from + length) } },
			}),
		),
	{ minLength: 1, maxLength: 40 },
);

/** The first and last days of a group's claims, and of one side's where it is given, as numbers. */
const spansOf = (claims: readonly Claim[], group: Group, actor?: Actor): (readonly [number, number])[] =>
	claims
		.filter(({ properties }) => properties.group === group && (actor === undefined || properties.actor === actor))
		.map(({ properties: { shown } }) => [toDayNumber(shown.from), toDayNumber(shown.until)]);

/** How many are shown on a day. */
const countOn = (shown: readonly (readonly [number, number])[], day: number): number =>
	shown.filter(([from, until]) => from <= day && day <= until).length;

describe("the counts of each day", () => {
	it("agree with a count of the claims shown on it", () => {
		fc.assert(
			fc.property(spans, (claims) => {
				const daily = dailyCounts(claims);
				const days = Array.from({ length: daily.days }, (_, at) => daily.firstDay + at);
				for (const group of GROUPS) {
					for (const actor of ACTORS) {
						const shown = spansOf(claims, group, actor);
						const naive = days.map((day) => countOn(shown, day));
						expect([...daily.of(group, actor)].slice(0, daily.days)).toEqual(naive);
					}
				}
			}),
			{ numRuns: 20 },
		);
	});

	it("are none for no claims", () => {
		expect(dailyCounts([]).days).toBe(0);
	});

	it("are made once for the same claims", () => {
		const claims = [makeClaim()];
		expect(dailyCounts(claims)).toBe(dailyCounts(claims));
	});
});

describe("the bins of a window", () => {
	it("cover every day in sight once, and hold the count of their fullest day", () => {
		fc.assert(
			fc.property(
				spans,
				fc.constantFrom(40, 300, 2000),
				fc.double({ min: 0, max: 0.8, noNaN: true }),
				(claims, width, start) => {
					const whole = createTimelineAxis(claims);
					const axis = zoomAxis(whole, { from: momentAt(whole, start) ?? 0, to: momentAt(whole, start + 0.2) ?? 0 });
					const bins = dayBins(axis, width);
					expect(bins.slice(1).map(({ firstDay, from }) => [firstDay, Math.round(from)])).toEqual(
						bins.slice(0, -1).map(({ lastDay, to }) => [lastDay + 1, Math.round(to)]),
					);
					for (const group of GROUPS) {
						const { counts, most } = histogramOf(dailyCounts(claims), group, bins);
						const shown = spansOf(claims, group);
						const heights = bins.map(({ firstDay, lastDay }) => {
							const days = Array.from({ length: lastDay - firstDay + 1 }, (_, offset) => firstDay + offset);
							return Math.max(...days.map((day) => countOn(shown, day)));
						});
						const sums = bins.map((_, at) => ACTORS.reduce((sum, actor) => sum + (counts[actor][at] ?? 0), 0));
						expect(sums).toEqual(heights);
						expect(most).toBe(Math.max(0, ...heights));
					}
				},
			),
			{ numRuns: 30 },
		);
	});
});

describe("the lanes", () => {
	const claims = Array.from({ length: 401 }, (_, at) =>
		makeClaim({
			id: `claim-${at}`,
			properties: { shown: { from: fromDayNumber(19_000 + at), until: fromDayNumber(19_000 + at) } },
		}),
	);
	const draw = (count: number, height: number) =>
		drawLanes(createTimelineAxis(claims.slice(0, count)), claims.slice(0, count), { width: 800, height });

	it("are bars while these can be told apart, and counts once there are too many or their rows too low", () => {
		expect(draw(400, 140).kind).toBe("bars");
		expect(draw(401, 140).kind).toBe("density");
		expect(draw(400, 12).kind).toBe("density");
	});

	it("stack the sides on each other, each in one path, inside the lane", () => {
		const day = { from: fromDayNumber(19_000), until: fromDayNumber(19_000) };
		const of = (actor: Actor) => Array.from({ length: 300 }, () => makeClaim({ properties: { actor, shown: day } }));
		const drawing = drawLanes(createTimelineAxis(of("UA")), [...of("UA"), ...of("RU")], { width: 100, height: 104 });
		if (drawing.kind !== "density") throw new Error("six hundred claims are too many for bars");
		const [lane] = drawing.lanes;
		if (lane === undefined) throw new Error("there is one lane");
		expect(densityPaths(lane, drawing.bins)).toEqual({
			UA: "M0 102V52H100V102Z",
			RU: "M0 52V2H100V52Z",
			other: "",
			unknown: "",
		});
	});
});
