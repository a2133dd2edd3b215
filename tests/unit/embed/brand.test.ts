import { describe, expect, it } from "vitest";
import { brandProperties, parseBrand, readableOn } from "../../../src/embed/brand.ts";

describe("a publisher's look", () => {
	it("is read from the address", () => {
		const brand = parseBrand("?accent=%23bb1919&font=Guardian+Text+Sans,serif&corner=6");
		expect(brand).toEqual({ accent: "#bb1919", font: "Guardian Text Sans,serif", corner: 6 });
		expect(brandProperties(brand)).toEqual({
			"--accent": "#bb1919",
			"--on-accent": "#ffffff",
			"--font": '"Guardian Text Sans", serif, "Noto Sans", system-ui, sans-serif',
			"--radius": "6px",
			"--frame-corner": "6px",
		});
	});

	it.each([
		"accent=red",
		"accent=%23fff",
		"font=x;background:url(//evil)",
		'font="x"',
		"corner=99",
		"corner=-1",
		"corner=1e1",
	])("leaves out what could be more than a look: %s", (query) => {
		expect(brandProperties(parseBrand(query))).toEqual({});
	});

	it("keeps words on the accent readable", () => {
		expect(readableOn("#ffe000")).toBe("#000000");
		expect(readableOn("#00205b")).toBe("#ffffff");
	});
});
