import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber } from "../../../src/domain/day.ts";
import {
	type AxisWindow,
	createTimelineAxis,
	positionOf,
	type TimelineAxis,
	toAxisPosition,
	zoomAxis,
} from "../../../src/domain/timeline-axis.ts";
import { brushWindow, followDay, panWindow, zoomWindow } from "../../../src/ui/timeline/axis-window.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const FIRST = 19_000;
const DAYS = 100;
const axis = createTimelineAxis(
	[0, 20, 40, 60, 80].map((start) =>
		makeClaim({
			properties: { shown: { from: fromDayNumber(FIRST + start), until: fromDayNumber(FIRST + start + 19) } },
		}),
	),
);
const shares = fc.double({ min: 0, max: 1, noNaN: true });

const ends = (window: AxisWindow | null, of: TimelineAxis = axis): readonly [number, number] =>
	window === null ? [0, 1] : [positionOf(of, window.from), positionOf(of, window.to)];

describe("zooming", () => {
	it("keeps what is under the pointer where it is, until an edge is met", () => {
		const window = zoomWindow(axis, null, { factor: 0.5, anchor: 0.25 });
		const [from, to] = ends(window);
		expect(to - from).toBeCloseTo(0.5, 6);
		expect(from + 0.25 * (to - from)).toBeCloseTo(0.25, 6);
	});

	it("stays within the axis and no closer than five days, however often", () => {
		fc.assert(
			fc.property(fc.array(fc.record({ factor: fc.constantFrom(0.3, 0.8, 1.3, 3), anchor: shares })), (steps) => {
				let window: AxisWindow | null = null;
				for (const step of steps) {
					window = zoomWindow(axis, window, step);
					const [from, to] = ends(window);
					expect(from).toBeGreaterThanOrEqual(-1e-9);
					expect(to).toBeLessThanOrEqual(1 + 1e-9);
					expect(to - from).toBeGreaterThan(4.99 / DAYS);
				}
			}),
		);
	});

	it("comes back to the whole", () => {
		const window = zoomWindow(axis, null, { factor: 0.2, anchor: 0.7 });
		expect(window).not.toBeNull();
		expect(zoomWindow(axis, window, { factor: 10, anchor: 0 })).toBeNull();
	});
});

describe("a drawn window", () => {
	it("goes from one end to the other, whichever was first", () => {
		for (const [one, other] of [
			[0.2, 0.6],
			[0.6, 0.2],
		] as const) {
			const [from, to] = ends(brushWindow(axis, null, one, other));
			expect([from, to]).toEqual([expect.closeTo(0.2, 6), expect.closeTo(0.6, 6)]);
		}
	});

	it("is drawn within the present one", () => {
		const [from, to] = ends(brushWindow(axis, brushWindow(axis, null, 0.2, 0.6), 0.5, 1));
		expect([from, to]).toEqual([expect.closeTo(0.4, 6), expect.closeTo(0.6, 6)]);
	});
});

describe("a moved window", () => {
	it("keeps its length at the edges", () => {
		const window = brushWindow(axis, null, 0.2, 0.6) as AxisWindow;
		expect(ends(panWindow(axis, window, 0.5))).toEqual([expect.closeTo(0.3, 6), expect.closeTo(0.7, 6)]);
		expect(ends(panWindow(axis, window, 1))).toEqual([expect.closeTo(0.6, 6), expect.closeTo(1, 6)]);
	});

	it("follows a day that leaves it, and stays for one that does not", () => {
		const window = brushWindow(axis, null, 0.2, 0.4);
		expect(followDay(axis, window, fromDayNumber(FIRST + 30))).toBe(window);
		fc.assert(
			fc.property(fc.nat(DAYS - 1), (offset) => {
				const day = fromDayNumber(FIRST + offset);
				const followed = followDay(axis, window, day);
				const [from, to] = ends(followed);
				expect(to - from).toBeCloseTo(0.2, 6);
				const position = toAxisPosition(zoomAxis(axis, followed), day);
				expect(position).toBeGreaterThanOrEqual(0);
				expect(position).toBeLessThanOrEqual(1);
			}),
		);
	});
});
