import { describe, expect, it } from "vitest";
import { ThemeColors } from "../../../../src/pipeline/site/two-themes.ts";

describe("ThemeColors", () => {
	it("gives a pair of colours one name in all drawings, and each theme its own", () => {
		const colors = new ThemeColors();
		expect(colors.merge('<a fill="#ffffff" stroke="#000000"/>', '<a fill="#111111" stroke="#222222"/>')).toBe(
			'<a fill="var(--p0)" stroke="var(--p1)"/>',
		);
		expect(colors.merge('<b fill="#ffffff"/>', '<b fill="#222222"/>')).toBe('<b fill="var(--p2)"/>');
		expect(colors.merge('<b fill="#000000"/>', '<b fill="#222222"/>')).toBe('<b fill="var(--p1)"/>');
		expect(colors.toCss("light")).toBe("--p0:#ffffff;--p1:#000000;--p2:#ffffff");
		expect(colors.toCss("dark")).toBe("--p0:#111111;--p1:#222222;--p2:#222222");
	});

	it("refuses drawings that differ in more than colour", () => {
		expect(() => new ThemeColors().merge('<a x="1"/>', '<a x="2"/>')).toThrow(/more than their colours/);
	});
});
