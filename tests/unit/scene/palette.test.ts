import { describe, expect, it } from "vitest";
import { ACTORS, THEMES } from "../../../src/domain/vocabulary.ts";
import { type Color, paletteOf } from "../../../src/scene/palette.ts";

/** Relative luminance, WCAG 2.2. */
function luminance(color: Color): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, WCAG 2.2. */
function contrast(one: Color, other: Color): number {
	const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (lighter + 0.05) / (darker + 0.05);
}

describe.each(THEMES)("the %s palette", (theme) => {
	const palette = paletteOf(theme);
	const grounds = [palette.land, palette.landBeyond, palette.halo];

	it("gives every mark a contrast of 3 to 1 on all land and on its casing", () => {
		for (const color of [
			...ACTORS.map((actor) => palette.actor[actor]),
			palette.neutral,
			palette.selection,
			palette.border,
		]) {
			for (const ground of grounds) expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(3);
		}
	});

	it("gives every text a contrast of 4.5 to 1 on all land and on its halo", () => {
		for (const color of [
			palette.text,
			palette.textMuted,
			palette.textArea,
			palette.textWater,
			palette.actor.RU,
			palette.actor.UA,
		]) {
			for (const ground of grounds)
				expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(4.5);
		}
	});

	it("draws glyphs on actors' colours with a contrast of 4.5 to 1", () => {
		for (const actor of ACTORS) expect(contrast(palette.onActor, palette.actor[actor])).toBeGreaterThanOrEqual(4.5);
	});

	it("weighs both sides alike: their contrasts with the land differ by less than a fifth", () => {
		const [ukraine, russia] = [contrast(palette.actor.UA, palette.land), contrast(palette.actor.RU, palette.land)];
		expect(Math.max(ukraine, russia) / Math.min(ukraine, russia)).toBeLessThan(1.2);
	});

	it("keeps both sides and grey apart for readers who see no red or no green", () => {
		const { UA, RU, unknown } = palette.actor;
		for (const [one, other] of [
			[UA, RU],
			[UA, unknown],
			[RU, unknown],
		] as const) {
			expect(distanceWithoutRedAndGreen(one, other), `${one} and ${other}`).toBeGreaterThan(25);
		}
	});
});

/** How far two colours lie apart on the axis from blue to yellow, which red-green blindness leaves: 0 to 255. */
function distanceWithoutRedAndGreen(one: Color, other: Color): number {
	const axis = (color: Color): number => {
		const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
		return blue - (red + green) / 2;
	};
	return Math.abs(axis(one) - axis(other));
}
