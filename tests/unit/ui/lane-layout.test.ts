import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber, toIsoDay } from "../../../src/domain/day.ts";
import { createTimelineAxis } from "../../../src/domain/timeline-axis.ts";
import { GROUPS } from "../../../src/domain/vocabulary.ts";
import { layOutLanes } from "../../../src/ui/timeline/lane-layout.ts";
import { monthTicks } from "../../../src/ui/timeline/month-ticks.ts";
import { nextDay } from "../../../src/ui/timeline/next-day.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const WIDTH = 800;
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

describe("monthTicks", () => {
	it("lets no two names meet", () => {
		fc.assert(
			fc.property(claims, (corpus) => {
				const named = monthTicks(createTimelineAxis(corpus), WIDTH).filter(({ style }) => style !== null);
				for (const [at, tick] of named.entries()) {
					const next = named[at + 1];
					if (next !== undefined) expect(next.at - tick.at).toBeGreaterThanOrEqual(76);
				}
			}),
		);
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
