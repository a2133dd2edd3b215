import { distance } from "@turf/distance";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	fitCamera,
	metersToPixels,
	pixelsPerMeter,
	project,
	projectionOf,
	unproject,
} from "../../../src/scene/viewport.ts";

const camera = fc.record({
	lng: fc.double({ min: 30, max: 42, noNaN: true }),
	lat: fc.double({ min: 45, max: 53, noNaN: true }),
	zoom: fc.double({ min: 5, max: 14, noNaN: true }),
});
const size = { width: 1000, height: 700 };

describe("project", () => {
	it("puts the camera's centre in the middle, north up and east right", () => {
		const viewport = { ...size, camera: { lng: 37, lat: 50, zoom: 8 } };
		expect(project(viewport, [37, 50])).toEqual([500, 350]);
		expect(project(viewport, [37.1, 50])[0]).toBeGreaterThan(500);
		expect(project(viewport, [37, 50.1])[1]).toBeLessThan(350);
	});

	it("shows 360 degrees on 512 pixels at zoom 0, twice as many at zoom 1", () => {
		const at = (zoom: number) => project({ ...size, camera: { lng: 0, lat: 0, zoom } }, [180, 0])[0] - 500;
		expect(at(0)).toBeCloseTo(256, 6);
		expect(at(1)).toBeCloseTo(512, 6);
	});

	it("is undone by unproject", () => {
		fc.assert(
			fc.property(camera, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 700 }), (at, x, y) => {
				const viewport = { ...size, camera: at };
				const [backX, backY] = project(viewport, unproject(viewport, x, y));
				expect(Math.hypot(backX - x, backY - y)).toBeLessThan(1e-4);
			}),
		);
	});
});

describe("pixelsPerMeter", () => {
	it("agrees with the latitude at that height", () => {
		const viewport = { width: 800, height: 600, camera: { lng: 37, lat: 49.7, zoom: 8.3 } };
		for (const y of [-100, 0, 300, 599, 2000]) {
			const [, lat] = unproject(viewport, 400, y);
			expect(pixelsPerMeter(projectionOf(viewport), y)).toBeCloseTo(metersToPixels(1, lat, 8.3), 10);
		}
	});
});

describe("metersToPixels", () => {
	it("agrees with the distance on the ground within half a percent", () => {
		const viewport = { ...size, camera: { lng: 37, lat: 50, zoom: 10 } };
		const [x1] = project(viewport, [37, 50]);
		const [x2] = project(viewport, [37.1, 50]);
		const meters = distance([37, 50], [37.1, 50], { units: "meters" });
		expect(metersToPixels(meters, 50, 10) / (x2 - x1)).toBeCloseTo(1, 2);
	});
});

describe("fitCamera", () => {
	it("puts the extent inside the uncovered part, as large as it can be", () => {
		const inset = fc.integer({ min: 0, max: 200 });
		const extents = fc.tuple(
			fc.double({ min: 34, max: 36, noNaN: true }),
			fc.double({ min: 48, max: 49, noNaN: true }),
			fc.double({ min: 36.5, max: 39, noNaN: true }),
			fc.double({ min: 49.5, max: 51, noNaN: true }),
		);
		fc.assert(
			fc.property(extents, fc.record({ top: inset, right: inset, bottom: inset, left: inset }), (extent, padding) => {
				const viewport = { ...size, camera: fitCamera(extent, size, padding) };
				const [left, top] = project(viewport, [extent[0], extent[3]]);
				const [right, bottom] = project(viewport, [extent[2], extent[1]]);
				const [freeWidth, freeHeight] = [1000 - padding.left - padding.right, 700 - padding.top - padding.bottom];
				expect(left).toBeGreaterThan(padding.left - 0.01);
				expect(right).toBeLessThan(1000 - padding.right + 0.01);
				expect(top).toBeGreaterThan(padding.top - 0.01);
				expect(bottom).toBeLessThan(700 - padding.bottom + 0.01);
				expect(Math.max((right - left) / freeWidth, (bottom - top) / freeHeight)).toBeCloseTo(1, 4);
			}),
		);
	});
});
