import { gzipSync } from "node:zlib";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { border, featureById, GEOJSON_FILES, PLACES, readFeatures, readText, toPosition } from "./read-basemap.ts";

describe("every committed file", () => {
	it.each(GEOJSON_FILES)("%s has unique text ids and at most five decimals", (name) => {
		const ids = readFeatures(name).map((feature) => feature.id);
		expect(ids.every((id) => typeof id === "string" && id !== "")).toBe(true);
		expect(new Set(ids).size).toBe(ids.length);
		expect(readText(`${name}.geojson`)).not.toMatch(/\d\.\d{6}/);
	});

	it("stays small enough to be loaded with the page", () => {
		const texts = GEOJSON_FILES.filter((name) => name !== "oblasts").map((name) => readText(`${name}.geojson`));
		expect(texts.reduce((sum, text) => sum + text.length, 0)).toBeLessThan(300_000);
		expect(texts.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThan(80_000);
		expect(readText("locator.geojson").length).toBeLessThan(12_000);
	});

	it("says where each file comes from", () => {
		const provenance = JSON.parse(readText("provenance.json")) as Record<
			string,
			{ sources: { licence: string; version: string; integrity?: string; sha256?: string }[]; steps: string[] }
		>;
		expect(Object.keys(provenance)).toEqual(GEOJSON_FILES.map((name) => `${name}.geojson`));
		for (const { sources, steps } of Object.values(provenance)) {
			expect(steps.length).toBeGreaterThan(0);
			for (const source of sources) expect(source.integrity ?? source.sha256).toMatch(/^(sha512-.{88}|[0-9a-f]{64})$/);
		}
	});
});

describe("Crimea is Ukraine", () => {
	it("Simferopol lies in Ukraine's outline in the locator", () => {
		const ukraine = featureById<Polygon | MultiPolygon>("locator", "ukraine");
		expect(booleanPointInPolygon(toPosition(PLACES.simferopol), ukraine)).toBe(true);
	});

	it.each(["land", "locator"])("and in no polygon of Russia in %s", (name) => {
		const russian = readFeatures<Polygon | MultiPolygon>(name).filter((feature) => feature.properties.iso === "RU");
		expect(russian.some((feature) => booleanPointInPolygon(toPosition(PLACES.simferopol), feature))).toBe(false);
	});
});

describe("land", () => {
	it.each(["ukraine", "russia"])("%s carries every vertex of the border, in order", (id) => {
		const [ring = []] = featureById<Polygon>("land", id).geometry.coordinates;
		const line = border().geometry.coordinates.map(String);
		const own = ring.map(String);
		const [forward, backward] = [line, [...line].reverse()].map((order) => own.join(";").includes(order.join(";")));
		expect([forward, backward]).toContain(true);
	});

	it("has each settlement in its own country", () => {
		for (const settlement of readFeatures("settlements")) {
			const id = settlement.properties.country === "UA" ? "ukraine" : "russia";
			const { geometry } = settlement;
			if (geometry.type !== "Point") throw new Error("A settlement is not a point");
			const isInside = booleanPointInPolygon(geometry.coordinates, featureById<Polygon>("land", id));
			expect(isInside, String(settlement.id)).toBe(true);
		}
	});
});
