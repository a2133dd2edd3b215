import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../../../src/domain/place.ts";
import type { TextMark } from "../../../src/scene/scene.ts";
import { textWidth } from "../../../src/scene/text-width.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";
import { claimAt, makeBand, makeSettlement, makeStub, PLACES } from "../../fixtures/scene-factory.ts";
import { compose, discs, texts, words } from "./scene-reading.ts";

const [, izium] = PLACES as [Place, Place];

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
		expect(words(compose([]))).toEqual(expect.arrayContaining(["UKRAINE", "Kharkiv Oblast"]));
		const viewport = { width: 560, height: 480, camera: { lng: 37.5, lat: 49.8, zoom: 8 } };
		expect(words(compose([], { viewport }))).toContain("Oskil");
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
