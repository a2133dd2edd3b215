import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { mapOpener } from "./map-opener.ts";
import { claim } from "./site-data.ts";

const openMap = mapOpener();
const MOST_STOPS = 120;
const CLAIM = "003-vovchansk-retaken";

interface Stop {
	/** How the element would be called by whoever hears it. */
	readonly name: string;
	readonly entry: string | null;
	/** Whether something shows that the focus is here, inside the window. */
	readonly isSeen: boolean;
}

/** What has the focus. A focus ring may be drawn by the element or, for a hidden one, by what stands for it. */
const stopOf = (page: Page): Promise<Stop> =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (element === null || element === document.body) return { name: "the page", entry: null, isSeen: true };
		const hasRing = (one: Element | null): boolean => {
			if (one === null) return false;
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
			return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
		};
		const { top, bottom, left, right } = element.getBoundingClientRect();
		const isInside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
		const standIns = [element, element.parentElement, ...(element.parentElement?.children ?? [])];
		return {
			name: element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 60) ?? element.tagName,
			entry: element.closest("[data-claim-entry]")?.getAttribute("data-claim-entry") ?? null,
			isSeen: isInside && standIns.some(hasRing),
		};
	});

describe("a walk with the tab key", () => {
	it("leads from the address bar to the passage and back, and the focus is always seen", async () => {
		const map = await openMap("?date=2022-09-13");
		const { page } = map;
		const walk: Stop[] = [];
		const step = async (key: string): Promise<Stop> => {
			await page.keyboard.press(key);
			const stop = await stopOf(page);
			walk.push(stop);
			return stop;
		};
		let stop = await step("Tab");
		while (stop.entry !== CLAIM && walk.length < MOST_STOPS) stop = await step("Tab");
		expect(stop.entry).toBe(CLAIM);
		const toEntry = walk.length;

		await step("Enter");
		await map.marks(CLAIM).first().waitFor();
		expect(await map.highlightedPassage(CLAIM)).toBe(claim(CLAIM).properties.passage.exact);
		await expect.poll(async () => (await stopOf(page)).name).toContain(claim(CLAIM).properties.headline.en);

		await page.keyboard.press("Escape");
		await expect.poll(async () => (await stopOf(page)).entry).toBe(CLAIM);
		for (let back = 1; back < toEntry; back += 1) await step("Shift+Tab");
		expect(walk.at(-1)?.name).toBe(walk[0]?.name);
		expect(walk.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
	});
});
