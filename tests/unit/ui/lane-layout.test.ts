import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimProperties } from "../../../src/domain/claim.ts";
import { addDays, fromDayNumber, type IsoDay, toIsoDay } from "../../../src/domain/day.ts";
import {
	createTimelineAxis,
	momentAt,
	type TimelineAxis,
	toAxisDay,
	zoomAxis,
} from "../../../src/domain/timeline-axis.ts";
import { GROUPS } from "../../../src/domain/vocabulary.ts";
import { axisTicks, LABEL_PIXELS } from "../../../src/ui/timeline/axis-ticks.ts";
import { claimsInSight, layOutLanes } from "../../../src/ui/timeline/lane-layout.ts";
import { nextDay } from "../../../src/ui/timeline/next-day.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const WIDTH = 800;
const shownFor = (from: IsoDay, days: number) =>
	makeClaim({ properties: { shown: { from, until: addDays(from, days) } } });
const claims = fc.array(
	fc
		.record({ from: fc.integer({ min: 19_100, max: 19_900 }), length: fc.nat(40), group: fc.constantFrom(...GROUPS) })
		.map(({ from, length, group }) =>
			makeClaim({ properties: { group, shown: { from: fromDayNumber(from), until: fromDayNumber(from + length) } } }),
		),
	{ minLength: 1, maxLength: 40 },
);

describe("layOutLanes", () => {
	it("has a bar for every claim, in its group's lane, inside the axis, over no other bar", () => {
		fc.assert(
			fc.property(claims, (corpus) => {
				const lanes = layOutLanes(createTimelineAxis(corpus), corpus, WIDTH);
				expect(lanes.flatMap(({ marks }) => marks).length).toBe(corpus.length);
				for (const { group, rows, marks } of lanes) {
					for (const mark of marks) {
						expect(mark.claim.properties.group).toBe(group);
						expect(mark.row).toBeLessThan(rows);
						expect(mark.from).toBeGreaterThanOrEqual(0);
						expect(mark.to).toBeLessThanOrEqual(WIDTH);
						expect(mark.to - mark.from).toBeGreaterThanOrEqual(6.999);
						const overlapping = marks.filter(
							(other) => other !== mark && other.row === mark.row && other.from < mark.to && mark.from < other.to,
						);
						expect(overlapping).toEqual([]);
					}
				}
			}),
		);
	});
});

/** A window that begins at a share of an axis and takes a share of it. */
function windowOf(axis: TimelineAxis, start: number, length: number): TimelineAxis {
	const from = momentAt(axis, start * (1 - length)) ?? 0;
	return zoomAxis(axis, { from, to: momentAt(axis, start * (1 - length) + length) ?? 0 });
}

const shares = fc.double({ min: 0, max: 1, noNaN: true });
const lengths = fc.constantFrom(1, 0.5, 0.1, 0.03);

describe("the claims in sight of a window", () => {
	it("are those of which a day is in it", () => {
		fc.assert(
			fc.property(claims, shares, lengths, (corpus, start, length) => {
				const axis = windowOf(createTimelineAxis(corpus), start, length);
				const [first, last] = [toAxisDay(axis, 0), toAxisDay(axis, 1 - 1e-9)];
				if (first === null || last === null) throw new Error("an axis of claims has days");
				const naive = corpus.filter(({ properties: { shown } }) => {
					for (let day = first; day <= last; day = addDays(day, 1)) {
						if (shown.from <= day && day <= shown.until) return true;
					}
					return false;
				});
				expect(claimsInSight(axis, corpus, 1000)).toEqual(naive);
				expect(claimsInSight(axis, corpus, naive.length)).toEqual(naive);
				if (naive.length > 0) expect(claimsInSight(axis, corpus, naive.length - 1)).toBeNull();
			}),
		);
	});
});

describe("a bar", () => {
	const bar = (properties: Partial<ClaimProperties>) => {
		const claim = makeClaim({ properties });
		return layOutLanes(createTimelineAxis([claim]), [claim], WIDTH)[0]?.marks[0];
	};
	const when = (edtf: string, kind: "event" | "state" = "state") => ({
		...makeClaim().properties.when,
		kind,
		edtf,
		approximate: /[~?%]/.test(edtf),
	});

	it("fades where its date is uncertain, at that end", () => {
		expect(bar({ when: when("2022-09-09") })?.fades).toBeNull();
		expect(bar({ when: when("2022-09-09~") })?.fades).toBe("both");
		expect(bar({ when: when("2022-09-09~/..") })?.fades).toBe("start");
		expect(bar({ when: when("2022-09-09/2022-09-12?") })?.fades).toBe("end");
		expect(bar({ when: when("2022-09/2022-09-12"), start: toIsoDay("2022-09-01") })?.fades).toBe("start");
	});

	it("is open where a state has no stated end, and an event is not", () => {
		expect(bar({ when: when("2022-09-09/.."), end: null })?.isOpen).toBe(true);
		expect(bar({ when: when("2022-09-09/2022-09-12") })?.isOpen).toBe(false);
		expect(bar({ when: when("2022-09-09/..", "event"), end: null })?.isOpen).toBe(false);
	});
});

describe("axisTicks", () => {
	it("lets no two names meet, in order and in sight", () => {
		fc.assert(
			fc.property(claims, shares, lengths, (corpus, start, length) => {
				const ticks = axisTicks(windowOf(createTimelineAxis(corpus), start, length), WIDTH);
				const named = ticks.filter(({ style }) => style !== null);
				for (const [at, tick] of named.entries()) {
					const end = tick.at + LABEL_PIXELS[tick.style ?? "month"];
					expect(end).toBeLessThanOrEqual(named[at + 1]?.at ?? WIDTH);
				}
				for (const [at, tick] of ticks.entries()) {
					expect(tick.at).toBeGreaterThan(ticks[at - 1]?.at ?? -1.001);
				}
			}),
		);
	});

	it("names months on a long axis, weeks on a closer one and days on the closest", () => {
		const axis = createTimelineAxis(
			Array.from({ length: 19 }, (_, at) => shownFor(addDays(toIsoDay("2022-01-01"), at * 20), at === 18 ? 4 : 0)),
		);
		const days = (length: number) => axisTicks(windowOf(axis, 0, length), WIDTH).map(({ day }) => day.slice(5));
		expect(days(1)).toEqual(Array.from({ length: 12 }, (_, at) => `${String(at + 1).padStart(2, "0")}-01`));
		expect(days(60 / 365)).toEqual(["01-01", "01-08", "01-15", "01-22", "02-01", "02-08", "02-15", "02-22", "03-01"]);
		expect(days(5 / 365)).toEqual(["01-01", "01-02", "01-03", "01-04", "01-05"]);
	});
});

describe("nextDay", () => {
	const shown = (day: string) => makeClaim({ properties: { shown: { from: toIsoDay(day), until: toIsoDay(day) } } });
	const axis = createTimelineAxis([shown("2022-05-19"), shown("2022-09-09")]);

	it("goes day by day, passes a break in one step, and ends with the axis", () => {
		expect(nextDay(axis, toIsoDay("2022-05-19"))).toBe("2022-05-20");
		expect(nextDay(axis, toIsoDay("2022-05-22"))).toBe("2022-09-06");
		expect(nextDay(axis, toIsoDay("2022-09-09"))).toBeNull();
	});
});
