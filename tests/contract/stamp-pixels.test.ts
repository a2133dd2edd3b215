import { describe, expect, it, vi } from "vitest";
import { toIsoDay } from "../../src/domain/day.ts";
import { toClaimId } from "../../src/domain/ids.ts";
import { ACTORS, KINDS, STATUSES } from "../../src/domain/vocabulary.ts";
import { StampPixels } from "../../src/map/stamp-pixels.ts";
import { countBadge } from "../../src/scene/count-badge.ts";
import { paintScene, type StampPainter } from "../../src/scene/paint-scene.ts";
import { paletteOf } from "../../src/scene/palette.ts";
import { iconStamp } from "../../src/scene/point-icon.ts";
import type { Mark, Scene } from "../../src/scene/scene.ts";
import { stampAt, stampOf } from "../../src/scene/stamp.ts";
import { tagsAround } from "../../src/scene/state-tags.ts";

const [WIDTH, HEIGHT] = [400, 300];
const palette = paletteOf("light");
/** Of 255. */
const LARGEST_DIFFERENCE = 10;
/** Of 480,000; a stamp that is a pixel off makes tens of thousands. */
const MOST_DIFFERENCES = 60;

/** Icons, numbers and tags on whole pixels, in rows. */
function makeMarks(): Mark[] {
	const icons = KINDS.map((kind, index): Mark => {
		const [actor, status] = [ACTORS[index % ACTORS.length] ?? "UA", STATUSES[index % STATUSES.length] ?? "claimed"];
		const look = { kind, actor, status, isApproximate: index % 3 === 0, isHollow: false };
		return stampAt(iconStamp(look, palette), 30 + (index % 9) * 40, 30 + Math.floor(index / 9) * 46);
	});
	const badges = [2, 17, 240].flatMap((count, index) =>
		countBadge(
			60 + index * 60,
			200,
			Array.from({ length: count }, (_, at) => ACTORS[at % 3] ?? "UA"),
			palette,
		),
	);
	const tags = (["a", "b", "both"] as const).flatMap((presence, index) =>
		tagsAround(60 + index * 60, 260, [{ presence, isPast: true }], palette),
	);
	const halo = stampOf(palette, "halo of this test", () => [
		{ type: "circle", x: 0, y: 0, radius: 40, fill: palette.neutral, opacity: 0.05 },
	]);
	return [
		stampAt(halo, 330, 220),
		{ type: "group", claims: [toClaimId("some")], label: "", marks: icons },
		...badges,
		...tags,
	];
}

const sceneOf = (marks: readonly Mark[]): Scene => ({
	viewport: { width: WIDTH, height: HEIGHT, camera: { lng: 37, lat: 50, zoom: 8 } },
	date: toIsoDay("2022-09-09"),
	compared: null,
	theme: "light",
	language: "en",
	marks,
	targets: [],
	signs: new Set(),
});

function paint(marks: readonly Mark[], ratio: number, stamps?: StampPainter): Uint8ClampedArray {
	const canvas = Object.assign(document.createElement("canvas"), { width: WIDTH * ratio, height: HEIGHT * ratio });
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (context === null) throw new Error("no canvas");
	paintScene(context, sceneOf(marks), ratio, stamps);
	/** On a ground, as everywhere: of pixels that are nearly transparent, colours are kept in few steps only. */
	context.globalCompositeOperation = "destination-over";
	context.fillStyle = palette.land;
	context.fillRect(0, 0, WIDTH, HEIGHT);
	return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** How many of the pictures' numbers differ visibly. Coverage is rounded by where on the canvas a shape lies. */
const countDifferences = (one: Uint8ClampedArray, other: Uint8ClampedArray): number =>
	one.filter((value, at) => Math.abs(value - (other[at] ?? 0)) > LARGEST_DIFFERENCE).length;

describe("StampPixels", () => {
	it.each([1, 2, 3])("copies what would be drawn, at %d pixels per pixel", async (ratio) => {
		await document.fonts.load('600 12px "Noto Sans"', "A");
		const marks = makeMarks();
		const drawn = paint(marks, ratio);
		expect(drawn.filter((value) => value < 128).length).toBeGreaterThan(10_000);
		const stamps = new StampPixels({ inMainMemory: true });
		/** The second picture is copied only. */
		for (let picture = 0; picture < 2; picture += 1) {
			expect(countDifferences(paint(marks, ratio, stamps), drawn)).toBeLessThanOrEqual(MOST_DIFFERENCES);
		}
	});

	it("paints stamps that are too large to keep, and goes on when it has no more room", () => {
		const stamps = new StampPixels({ inMainMemory: true });
		const freed = vi.spyOn(ImageBitmap.prototype, "close");
		const wide = stampOf(palette, "wide", () => [{ type: "circle", x: 0, y: 0, radius: 180, fill: palette.text }]);
		const one = [stampAt(wide, 200, 150)];
		expect(countDifferences(paint(one, 1, stamps), paint(one, 1))).toBe(0);
		for (let round = 0; round < 7; round += 1) {
			const many = Array.from({ length: 40 }, (_, at) =>
				stampAt(
					stampOf(palette, `crowd ${round} ${at}`, () => [
						{ type: "circle", x: 0, y: 0, radius: 100 + at / 10, fill: palette.actor.RU },
					]),
					at * 10,
					150,
				),
			);
			expect(countDifferences(paint(many, 1, stamps), paint(many, 1))).toBeLessThanOrEqual(MOST_DIFFERENCES);
		}
		expect(freed).toHaveBeenCalled();
		freed.mockRestore();
	});

	it("keeps nothing new, and paints it all the same, while that is not likely to come again", () => {
		const stamps = new StampPixels({ inMainMemory: true });
		const [known, added] = [makeMarks().slice(0, 2), makeMarks()];
		const drawn = paint(added, 1);
		paint(known, 1, stamps);
		const kept = vi.spyOn(OffscreenCanvas.prototype, "transferToImageBitmap");
		stamps.keepsMore = false;
		expect(countDifferences(paint(added, 1, stamps), drawn)).toBeLessThanOrEqual(MOST_DIFFERENCES);
		expect(kept).not.toHaveBeenCalled();
		stamps.keepsMore = true;
		paint(added, 1, stamps);
		expect(kept).toHaveBeenCalled();
		kept.mockRestore();
	});
});
