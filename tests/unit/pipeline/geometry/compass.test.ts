import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { angleBetween, toBearingDegrees, toPositiveDegrees } from "../../../../src/pipeline/geometry/compass.ts";

describe("compass", () => {
	it("counts bearings clockwise from north", () => {
		expect((["north", "east", "south", "west", "south-west"] as const).map(toBearingDegrees)).toEqual([
			0, 90, 180, 270, 225,
		]);
		expect(toPositiveDegrees(-90)).toBe(270);
		expect(toPositiveDegrees(540)).toBe(180);
	});

	it("measures the smaller angle, the same both ways", () => {
		expect(angleBetween(350, 10)).toBe(20);
		expect(angleBetween(90, 270)).toBe(180);
		fc.assert(
			fc.property(fc.integer({ min: -720, max: 720 }), fc.integer({ min: -720, max: 720 }), (one, other) => {
				expect(angleBetween(one, other)).toBe(angleBetween(other, one));
				expect(angleBetween(one, other)).toBeLessThanOrEqual(180);
				expect(angleBetween(one, one + other)).toBe(angleBetween(0, other));
			}),
		);
	});
});
