import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/scene/text-width.ts";

/** Measured in Chromium with the bundled Noto Sans at 100 px: text, regular, semibold. */
const MEASURED = [
	["Kupiansk", 430.2, 449.8],
	["Куп’янськ", 466.5, 494.2],
	["Vovchansk", 496.3, 519.9],
	["Вовчанськ", 513.6, 536.3],
	["Siverskyi Donets", 769, 804.2],
	["Сіверський Донець", 933.7, 974.2],
	["Kharkiv Oblast", 682.6, 716.2],
	["Харківська область", 929.7, 977.2],
	["10 km", 287.3, 295.2],
	["Балаклія", 426.6, 448.3],
	["Ізюм", 233.9, 245.5],
] as const;

describe("textWidth", () => {
	it.each(MEASURED)("is within 5%% of the browser's measure: %s", (text, regular, semibold) => {
		expect(Math.abs(textWidth(text, { size: 100, weight: 400 }) / regular - 1)).toBeLessThan(0.05);
		expect(Math.abs(textWidth(text, { size: 100, weight: 600 }) / semibold - 1)).toBeLessThan(0.05);
	});

	it("adds the space between letters, and none for combining marks", () => {
		const font = { size: 10, weight: 400 } as const;
		expect(textWidth("abc", { ...font, spacing: 5 }) - textWidth("abc", font)).toBe(15);
		expect(textWidth("е\u0301", font)).toBe(textWidth("е", font));
	});
});
