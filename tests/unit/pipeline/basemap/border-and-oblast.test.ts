import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { point } from "@turf/helpers";
import { pointToLineDistance } from "@turf/point-to-line-distance";
import { describe, expect, it } from "vitest";
import { border, kharkivOblast, PLACES, toPosition } from "./read-basemap.ts";

const line = border().geometry.coordinates;
const [ring = []] = kharkivOblast().geometry.coordinates;

describe("the border", () => {
	it("keeps full resolution in the theatre", () => {
		const near = line.filter(([lng = 0, lat = 0]) => lng > 34.6 && lng < 38.8 && lat > 48.2 && lat < 51.1);
		expect(near.length).toBe(1469);
	});

	it("is about 6.4 km from the centre of Vovchansk", () => {
		const kilometres = pointToLineDistance(point(toPosition(PLACES.vovchansk)), border(), { units: "kilometers" });
		expect(kilometres).toBeGreaterThan(5.9);
		expect(kilometres).toBeLessThan(6.9);
	});
});

describe("Kharkiv oblast", () => {
	it.each(["kharkiv", "vovchansk", "lyptsi", "kupiansk", "izium", "oskilVillage"] as const)("holds %s", (name) => {
		expect(booleanPointInPolygon(toPosition(PLACES[name]), kharkivOblast())).toBe(true);
	});

	it("does not hold Belgorod", () => {
		expect(booleanPointInPolygon(toPosition(PLACES.belgorod), kharkivOblast())).toBe(false);
	});

	it("has one unbroken stretch of the border as its side", () => {
		const own = new Set(ring.map(String));
		const shared = line.flatMap((vertex, index) => (own.has(String(vertex)) ? [index] : []));
		expect(shared.length).toBeGreaterThan(400);
		expect((shared.at(-1) ?? 0) - (shared[0] ?? 0) + 1).toBe(shared.length);
	});

	it("is a closed ring that runs anticlockwise", () => {
		expect(ring[0]).toEqual(ring.at(-1));
		const twiceArea = ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
			const [fromX = 0, fromY = 0] = ring[index] ?? [];
			return sum + fromX * y - x * fromY;
		}, 0);
		expect(twiceArea).toBeGreaterThan(0);
		const squareKilometres = (twiceArea / 2) * 111.195 ** 2 * Math.cos((49.6 * Math.PI) / 180);
		expect(Math.abs(squareKilometres / 31_415 - 1)).toBeLessThan(0.02);
	});
});
