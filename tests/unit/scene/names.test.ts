import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../../../src/domain/place.ts";
import type { BasemapLayers } from "../../../src/scene/basemap-layers.ts";
import type { TextMark } from "../../../src/scene/scene.ts";
import { textWidth } from "../../../src/scene/text-width.ts";
import { project } from "../../../src/scene/viewport.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";
import { claimAt, makeBand, makeSettlement, makeStub, PLACES } from "../../fixtures/scene-factory.ts";
import { compose, discs, texts, words } from "./scene-reading.ts";

const [, izium, vovchansk] = PLACES as [Place, Place, Place];

describe("names", () => {
	it("gives claimed places both names, the reader's language first, and other settlements one", () => {
		const english = compose([makeClaim()]);
		expect(words(english)).toEqual(expect.arrayContaining(["Kupiansk", "Куп’янськ", "Izium"]));
		expect(words(english)).not.toContain("Ізюм");
		const ukrainian = texts(compose([makeClaim()], { language: "uk" }));
		expect(ukrainian.find(({ text }) => text === "Куп’янськ")?.font.weight).toBe(600);
		expect(ukrainian.find(({ text }) => text === "Kupiansk")?.font.weight).toBe(400);
	});

	it("names a place once, though it is both claimed and a settlement", () => {
		expect(words(compose([makeClaim()])).filter((text) => text === "Kupiansk")).toHaveLength(1);
	});

	it("names it once even where its settlement lies a little apart", () => {
		const settlements = [makeSettlement("Kupiansk", "Куп’янськ", [37.65, 49.73])];
		const viewport = { width: 560, height: 480, camera: { lng: 37.63, lat: 49.72, zoom: 11 } };
		expect(words(compose([makeClaim()], { settlements, viewport })).filter((text) => text === "Kupiansk")).toHaveLength(
			1,
		);
	});

	it("falls back to the Latin name where there is no Ukrainian one", () => {
		expect(words(compose([], { language: "uk" }))).toContain("Shebekino");
	});

	it("names countries, an oblast and the river", () => {
		expect(words(compose([]))).toEqual(expect.arrayContaining(["UKRAINE", "Kharkiv region"]));
		const viewport = { width: 560, height: 480, camera: { lng: 37.5, lat: 49.8, zoom: 8 } };
		expect(words(compose([], { viewport }))).toContain("Oskil");
	});

	it("names a river that meanders, clear of its bends", () => {
		const bends = Array.from({ length: 160 }, (_, at): [number, number] => [
			37.2 + Math.sin(at / 2.4) * 0.012,
			49.3 + at * 0.005,
		]);
		const rivers: BasemapLayers["rivers"] = {
			type: "FeatureCollection",
			features: [
				{
					type: "Feature",
					geometry: { type: "LineString", coordinates: bends },
					properties: { name: { en: "Crooked", uk: "Крива" } },
				},
			],
		};
		const border: BasemapLayers["border"] = { type: "FeatureCollection", features: [] };
		const viewport = { width: 560, height: 480, camera: { lng: 37.4, lat: 49.7, zoom: 8.5 } };
		const scene = compose([], { viewport, settlements: [], lines: { rivers, border } });
		const name = texts(scene).find(({ text }) => text === "Crooked");
		expect(name).toBeDefined();
		const [west] = project(viewport, [37.188, 49.7]);
		const [east] = project(viewport, [37.212, 49.7]);
		expect(name === undefined || name.x < west || name.x > east).toBe(true);
	});

	it.each([
		["west", 36.66, 50.291],
		["east", 37.22, 50.291],
		["south", 36.94, 50.13],
		["north", 36.94, 50.45],
	])("leave room for a metropolis to the %s of a claimed place", (_side, lng, lat) => {
		const viewport = { width: 360, height: 480, camera: { lng: 36.9, lat: 50, zoom: 7 } };
		const settlements = [makeSettlement("Metropolis", "Метрополіс", [lng, lat], 1)];
		const scene = compose([claimAt("held", vovchansk)], { viewport, settlements });
		expect(words(scene)).toEqual(expect.arrayContaining(["Vovchansk", "Metropolis"]));
	});

	it("never lets names overlap each other, claims' marks or the covered edges", () => {
		const camera = fc.record({
			lng: fc.double({ min: 36.5, max: 38, noNaN: true }),
			lat: fc.double({ min: 49.3, max: 50.2, noNaN: true }),
			zoom: fc.double({ min: 6.5, max: 10, noNaN: true }),
		});
		const claims = [
			makeClaim(),
			claimAt("izium", izium),
			claimAt("izium-2", izium),
			makeStub("stub"),
			makeBand("band"),
		];
		const insets = { top: 40, right: 10, bottom: 60, left: 120 };
		fc.assert(
			fc.property(camera, fc.constantFrom("en" as const, "uk" as const), (at, language) => {
				const scene = compose(claims, { viewport: { width: 560, height: 480, camera: at }, language, insets });
				const placeNames = texts(scene).filter(({ halo, radians }) => halo !== undefined && radians === undefined);
				const boxes = placeNames.filter(({ text }) => !text.endsWith("m") && !text.endsWith("м")).map(boxOf);
				boxes.forEach((box, index) => {
					expect(box.left).toBeGreaterThanOrEqual(120);
					expect(box.right).toBeLessThanOrEqual(550);
					for (const other of boxes.slice(index + 1)) {
						const isApart =
							box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
						expect(isApart).toBe(true);
					}
					for (const { x, y, radius } of discs(scene)) {
						const [nearX, nearY] = [
							Math.max(box.left, Math.min(x, box.right)),
							Math.max(box.top, Math.min(y, box.bottom)),
						];
						expect(Math.hypot(nearX - x, nearY - y)).toBeGreaterThanOrEqual(radius);
					}
				});
			}),
			{ numRuns: 80 },
		);
	});
});

/** The box of a text: from cap height to just under the baseline, so that the lines of one label do not touch. */
function boxOf({ text, x, y, align, font }: TextMark) {
	const width = textWidth(text, font);
	const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
	return { left, right: left + width, top: y - font.size * 0.75, bottom: y + font.size * 0.1 };
}
