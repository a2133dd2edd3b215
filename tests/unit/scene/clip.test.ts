import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipRing, splitLine } from "../../../src/scene/clip.ts";

const BOX = { left: 0, top: 0, right: 10, bottom: 10 };
const point = fc.tuple(fc.integer({ min: -30, max: 40 }), fc.integer({ min: -30, max: 40 }));

const areaOf = (ring: readonly (readonly [number, number])[]): number =>
	Math.abs(
		ring.reduce((sum, [x, y], index) => {
			const [lastX, lastY] = ring.at(index - 1) ?? [x, y];
			return sum + lastX * y - x * lastY;
		}, 0),
	) / 2;

describe("clipRing", () => {
	it("cuts a ring to the box", () => {
		expect(
			areaOf(
				clipRing(
					[
						[-5, -5],
						[5, -5],
						[5, 5],
						[-5, 5],
					],
					BOX,
				),
			),
		).toBe(25);
		expect(
			clipRing(
				[
					[20, 20],
					[30, 20],
					[30, 30],
				],
				BOX,
			),
		).toEqual([]);
		expect(
			areaOf(
				clipRing(
					[
						[-50, -50],
						[50, -50],
						[50, 50],
						[-50, 50],
					],
					BOX,
				),
			),
		).toBe(100);
	});

	it("keeps every point of any triangle inside the box", () => {
		fc.assert(
			fc.property(point, point, point, (a, b, c) => {
				for (const [x, y] of clipRing([a, b, c], BOX)) {
					expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
					expect(Math.max(x, y)).toBeLessThanOrEqual(10 + 1e-9);
				}
			}),
		);
	});
});

describe("splitLine", () => {
	it("keeps the segments that come near the box, in stretches", () => {
		const line = [
			[-20, 5],
			[5, 5],
			[30, 5],
			[30, 30],
			[5, 30],
			[5, 5],
			[5, 6],
		] as const;
		expect(splitLine(line, BOX)).toEqual([
			[
				[-20, 5],
				[5, 5],
				[30, 5],
			],
			[
				[5, 30],
				[5, 5],
				[5, 6],
			],
		]);
	});
});
