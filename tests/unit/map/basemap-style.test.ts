import { describe, expect, it } from "vitest";
import { basemapStyle, themePaint } from "../../../src/map/basemap-style.ts";
import { paletteOf } from "../../../src/scene/palette.ts";
import { MADE_UP_BASEMAP } from "../../fixtures/scene-factory.ts";

describe("basemapStyle", () => {
	const style = basemapStyle(MADE_UP_BASEMAP, "light");

	it("asks for nothing: no glyphs, no sprite, no address, and all data inline", () => {
		expect(style.glyphs).toBeUndefined();
		expect(style.sprite).toBeUndefined();
		expect(JSON.stringify(style)).not.toMatch(/https?:|\burl\b/);
		for (const source of Object.values(style.sources))
			expect(source.type === "geojson" && typeof source.data).toBe("object");
	});

	it("draws no text or symbol: names belong to the scene", () => {
		expect(new Set(style.layers.map(({ type }) => type))).toEqual(new Set(["background", "fill", "line"]));
	});

	it("changes at once: no transition, and no colour that is computed from data", () => {
		expect(style.transition).toEqual({ duration: 0, delay: 0 });
		for (const { paint } of themePaint("dark")) {
			for (const [property, value] of Object.entries(paint))
				if (property.endsWith("color")) expect(typeof value).toBe("string");
		}
	});

	it("has the same layers in both themes, in the theme's colours", () => {
		const [light, dark] = [themePaint("light"), themePaint("dark")];
		expect(light.map(({ id }) => id)).toEqual(dark.map(({ id }) => id));
		expect(JSON.stringify(dark)).toContain(paletteOf("dark").land);
		expect(JSON.stringify(dark)).not.toContain(paletteOf("light").land);
	});
});
