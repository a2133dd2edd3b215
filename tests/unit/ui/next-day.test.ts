import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import { createTimelineAxis } from "../../../src/domain/timeline-axis.ts";
import { nextDay } from "../../../src/ui/timeline/next-day.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const shown = (from: string, until: string) =>
	makeClaim({ properties: { shown: { from: toIsoDay(from), until: toIsoDay(until) } } });
const axis = createTimelineAxis([shown("2022-05-19", "2022-05-20"), shown("2024-05-11", "2024-05-12")]);

describe("the next day to play", () => {
	it.each([
		["the day after, within the axis", "2022-05-19", "2022-05-20"],
		["the first after a break, from its edge", "2022-05-23", "2024-05-08"],
		["the axis' first, from any day before it", "1999-01-01", "2022-05-19"],
		["none, from the last day and from any after it", "2024-05-12", null],
		["none, from any day after the last", "2031-01-01", null],
	])("is %s", (_which, day, next) => expect(nextDay(axis, toIsoDay(day))).toBe(next));
});
