import { describe, expect, it } from "vitest";
import { mapOpener } from "./map-opener.ts";
import { launchBrowserWithoutWebGl } from "./map-page.ts";
import { mapVisits } from "./map-visits.ts";
import { claim, shownOn } from "./site-data.ts";

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

describe("on a phone", () => {
	const { load, visit } = mapVisits(PHONE);

	it("shows the map and lists its claims without scrolling sideways", async () => {
		const map = await load("?date=2022-09-09");
		expect(await map.visibleClaims()).toEqual(shownOn("2022-09-09"));
		expect(await map.listedClaims()).toEqual(shownOn("2022-09-09"));
		const overflow = await map.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});

	it("has its slider on screen, and taps open a claim", async () => {
		const map = await visit("?date=2022-09-13");
		const box = await map.dateSlider.boundingBox();
		expect(box).not.toBeNull();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.viewport.height);
		expect(box?.height).toBeGreaterThanOrEqual(24);
		await map.entry("003-vovchansk-retaken").tap();
		await map.marks("003-vovchansk-retaken").first().waitFor();
		expect(await map.highlightedPassage("003-vovchansk-retaken")).toBe(
			claim("003-vovchansk-retaken").properties.passage.exact,
		);
	});
});

describe("in Ukrainian", () => {
	const openMap = mapOpener();

	it("speaks Ukrainian, and leaves the sources in their own language", async () => {
		const map = await openMap("?claim=003-vovchansk-retaken&lang=uk");
		expect(await map.page.locator("html").getAttribute("lang")).toBe("uk");
		expect(await map.text()).toContain(claim("003-vovchansk-retaken").properties.headline.uk);
		expect(await map.dateSlider.getAttribute("aria-valuetext")).toMatch(/13 вересня 2022/);
		const languageOfPassage = await map
			.marks("003-vovchansk-retaken")
			.first()
			.evaluate((mark) => mark.closest("[lang]")?.getAttribute("lang"));
		expect(languageOfPassage).toBe("en");
	});

	it("is chosen by the browser's language where the address names none", async () => {
		const map = await openMap("?date=2022-09-13", { locale: "uk-UA" });
		expect(await map.page.locator("html").getAttribute("lang")).toBe("uk");
	});
});

describe("without WebGL", () => {
	const openMap = mapOpener(launchBrowserWithoutWebGl);

	it("still becomes ready, slides and reads", async () => {
		const map = await openMap("?date=2022-09-12");
		expect(await map.page.evaluate(() => document.createElement("canvas").getContext("webgl2"))).toBeNull();
		expect(await map.visibleClaims()).toEqual(shownOn("2022-09-12"));
		await map.dateSlider.focus();
		await map.page.keyboard.press("ArrowRight");
		expect(await map.claimsOnceAt("2022-09-13")).toEqual(shownOn("2022-09-13"));
		await map.openEntry("003-vovchansk-retaken");
		expect(await map.highlightedPassage("003-vovchansk-retaken")).toBe(
			claim("003-vovchansk-retaken").properties.passage.exact,
		);
	});
});
