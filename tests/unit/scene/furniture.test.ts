import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import type { Locator } from "../../../src/scene/basemap-layers.ts";
import { drawFurniture } from "../../../src/scene/draw-furniture.ts";
import type { Mark, PathMark } from "../../../src/scene/scene.ts";
import { createSheet } from "../../../src/scene/sheet.ts";

const FILE = resolve(import.meta.dirname, "../../../data/basemap/locator.geojson");
const locator = JSON.parse(readFileSync(FILE, "utf8")) as Locator;
const NOTHING: Locator = { type: "FeatureCollection", features: [] };

const furnitureOf = (width: number, height: number, outline = locator): readonly Mark[] => {
	const viewport = { width, height, camera: { lng: 37, lat: 49.7, zoom: 7.3 } };
	const date = toIsoDay("2022-09-09");
	const sheet = createSheet({ viewport, date, theme: "light", language: "uk", selected: null, hovered: null });
	drawFurniture(sheet, outline);
	return sheet.layers.areaNames;
};
const textsOf = (marks: readonly Mark[]): string[] =>
	marks.flatMap((mark) => (mark.type === "text" ? [mark.text] : []));
const boxOf = ({ path: { numbers } }: PathMark) => {
	const xs = numbers.filter((_, at) => at % 2 === 0);
	const ys = numbers.filter((_, at) => at % 2 === 1);
	return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

describe("the furniture of a map", () => {
	it("says how long a stretch is, in the reader's language, and never covers a claim", () => {
		const marks = furnitureOf(900, 600);
		expect(textsOf(marks)).toEqual([expect.stringMatching(/^\d+\u00a0км$/)]);
	});

	it("shows Ukraine with a box around the picture's part of it, inside its frame", () => {
		const paths = furnitureOf(900, 600).filter((mark): mark is PathMark => mark.type === "path");
		const [frame, ukraine, oblast, shown] = paths.map(boxOf);
		for (const inner of [ukraine, oblast, shown]) {
			expect(inner?.left).toBeGreaterThanOrEqual(frame?.left ?? Number.POSITIVE_INFINITY);
			expect(inner?.bottom).toBeLessThanOrEqual(frame?.bottom ?? Number.NEGATIVE_INFINITY);
		}
		/** The picture's middle, 37° E, lies in the east of the country and within the oblast. */
		const middle = ((shown?.left ?? 0) + (shown?.right ?? 0)) / 2;
		expect(middle).toBeGreaterThan((ukraine?.left ?? 0) + 0.7 * ((ukraine?.right ?? 0) - (ukraine?.left ?? 0)));
		expect(middle).toBeGreaterThan(oblast?.left ?? Number.POSITIVE_INFINITY);
		expect(middle).toBeLessThan(oblast?.right ?? Number.NEGATIVE_INFINITY);
	});

	it("leaves the outline out where there is no room or no outline, and keeps the scale", () => {
		for (const marks of [furnitureOf(280, 200), furnitureOf(900, 600, NOTHING)]) {
			expect(textsOf(marks)).toHaveLength(1);
			expect(marks.filter(({ type }) => type === "path")).toHaveLength(2);
		}
	});
});
