import { distance } from "@turf/distance";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleBarAt } from "../../../src/scene/draw-scale-bar.ts";
import { unproject } from "../../../src/scene/viewport.ts";

describe("the scale bar", () => {
	it("is a round length that fits, and not half as long as it could be", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 44, max: 53, noNaN: true }),
				fc.double({ min: 4, max: 14, noNaN: true }),
				(lat, zoom) => {
					const { kilometers, pixels } = scaleBarAt(lat, zoom);
					expect(pixels).toBeLessThanOrEqual(110);
					expect(pixels).toBeGreaterThan(110 / 2.5 - 1e-6);
					expect(`${kilometers}`.replace(/[0.]/g, "")).toMatch(/^[125]$/);
				},
			),
		);
	});

	it("is as long as turf measures on the ground, to a third of a percent", () => {
		const camera = { lng: 37, lat: 49.7, zoom: 7.3 };
		const { kilometers, pixels } = scaleBarAt(camera.lat, camera.zoom);
		const viewport = { width: 1000, height: 600, camera };
		const ends = [unproject(viewport, 500 - pixels / 2, 300), unproject(viewport, 500 + pixels / 2, 300)] as const;
		expect(Math.abs(distance(ends[0], ends[1]) / kilometers - 1)).toBeLessThan(0.0034);
	});
});
