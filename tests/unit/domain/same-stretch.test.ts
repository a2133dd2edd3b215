import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import { isSameStretch } from "../../../src/domain/same-stretch.ts";
import { createTimelineAxis } from "../../../src/domain/timeline-axis.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const shown = (from: string, until: string) => ({ from: toIsoDay(from), until: toIsoDay(until) });
const axis = createTimelineAxis([
	makeClaim({ id: "one", properties: { shown: shown("2022-09-09", "2022-09-20") } }),
	makeClaim({ id: "two", properties: { shown: shown("2024-05-11", "2024-05-20") } }),
]);
const isSame = (one: string, other: string): boolean => isSameStretch(axis, toIsoDay(one), toIsoDay(other));

describe("isSameStretch", () => {
	it("holds within a stretch in which sources speak", () => {
		expect(isSame("2022-09-09", "2022-09-20")).toBe(true);
		expect(isSame("2022-09-20", "2022-09-09")).toBe(true);
	});

	it("does not hold across a break, nor for a day in one or outside the corpus", () => {
		expect(isSame("2022-09-09", "2024-05-11")).toBe(false);
		expect(isSame("2022-09-09", "2023-05-11")).toBe(false);
		expect(isSame("2023-05-10", "2023-05-11")).toBe(false);
		expect(isSame("2022-09-09", "2021-01-01")).toBe(false);
	});
});
