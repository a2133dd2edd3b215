import { distance } from "@turf/distance";
import { point } from "@turf/helpers";
import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import type { LineString } from "geojson";
import { describe, expect, it } from "vitest";
import { parseSegments } from "../../../../src/pipeline/basemap/rivers.ts";
import { featureById, PLACES, toPosition } from "./read-basemap.ts";

const oskil = featureById<LineString>("rivers", "oskil");
const donets = featureById<LineString>("rivers", "siverskyi-donets");

describe("rivers", () => {
	it("the Oskil passes Kupiansk, more than 40 km from the village of Oskil", () => {
		const crossing = nearestPointOnLine(oskil, point(toPosition(PLACES.kupiansk)));
		expect(distance(crossing, toPosition(PLACES.kupiansk), { units: "meters" })).toBeLessThan(200);
		expect(distance(crossing, toPosition(PLACES.oskilVillage))).toBeGreaterThan(40);
	});

	it("the Oskil ends at a vertex of the Siverskyi Donets, below Izium", () => {
		const mouth = oskil.geometry.coordinates.at(-1);
		const vertices = donets.geometry.coordinates.map(String);
		expect(vertices).toContain(String(mouth));
		const atIzium = nearestPointOnLine(donets, point(toPosition(PLACES.izium)));
		expect(vertices.indexOf(String(mouth))).toBeGreaterThan(atIzium.properties.segmentIndex);
	});

	it.each([
		["Izium", PLACES.izium, 500],
		["Chuhuiv", [36.687, 49.835], 1500],
	] as const)("the Siverskyi Donets passes %s", (_name, place, metres) => {
		const nearest = nearestPointOnLine(donets, point([...place]));
		expect(distance(nearest, [...place], { units: "meters" })).toBeLessThan(metres);
	});

	it("run downstream, without a jump", () => {
		for (const { geometry } of [oskil, donets]) {
			expect(geometry.type).toBe("LineString");
			const steps = geometry.coordinates.slice(1).map((to, index) => distance(geometry.coordinates[index] ?? to, to));
			expect(Math.max(...steps)).toBeLessThan(8);
		}
		expect(oskil.geometry.coordinates[0]?.[1]).toBeGreaterThan(51);
	});

	it("reads the segments that gmt prints, without those of no length", () => {
		expect(parseSegments("> River\n34\t51\n34\t51\n> River\n35\t51\n35.1\t51.1\n")).toEqual([
			[
				[35, 51],
				[35.1, 51.1],
			],
		]);
	});
});
