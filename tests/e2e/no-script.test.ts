import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { joinBrowser } from "./shared-browser.ts";
import { shownOn } from "./site-data.ts";

let browser: Browser;

beforeAll(async () => {
	browser = await joinBrowser();
});
afterAll(() => browser.close());

async function withPage(path: string, options: BrowserContextOptions, check: (page: Page) => Promise<void>) {
	const context = await browser.newContext({ javaScriptEnabled: false, ...options });
	try {
		const page = await context.newPage();
		await page.goto(`${inject("siteUrl")}${path}`);
		await check(page);
	} finally {
		await context.close();
	}
}

describe("with scripts disabled", () => {
	it("shows the poster, its date, and says in a sentence what is missing", () =>
		withPage("", { viewport: { width: 1280, height: 800 } }, async (page) => {
			expect(await page.locator(".poster-wide").isVisible()).toBe(true);
			expect(await page.locator(".poster time:visible").first().getAttribute("datetime")).toBe("2022-09-09");
			expect(await page.locator(".without-script").isVisible()).toBe(true);
			expect(await page.locator(".attribution").innerText()).toContain("OpenStreetMap");
		}));

	it("lists every claim of the view with its passage, claimant and source", () =>
		withPage("views/vovchansk-2022-09-13/", { viewport: { width: 1280, height: 800 } }, async (page) => {
			const items = page.locator(".static-claims li");
			expect(await items.count()).toBe(shownOn("2022-09-13").length);
			const retaken = page.locator("#claim-003-vovchansk-retaken");
			expect(await retaken.locator("blockquote").innerText()).not.toBe("");
			expect(await retaken.locator("a").getAttribute("href")).toMatch(/^https?:\/\//);
			expect(await retaken.innerText()).toContain("NY Breaking");
			expect(await page.locator(".static-claims h3 .in-uk").first().isVisible()).toBe(true);
		}));

	it("fits a phone: one column, nothing to scroll sideways", () =>
		withPage("", { viewport: { width: 360, height: 740 } }, async (page) => {
			expect(await page.locator(".poster-narrow").isVisible()).toBe(true);
			const widths = await page
				.locator(".static-claims, .poster-area, .site-header")
				.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
			expect(Math.max(...widths)).toBeLessThanOrEqual(360);
			await page.locator(".static-claims li").last().scrollIntoViewIfNeeded();
			expect(await page.locator(".static-claims li").last().isVisible()).toBe(true);
		}));

	it.each([
		["light", "rgb(237, 234, 226)"],
		["dark", "rgb(24, 27, 32)"],
	] as const)("follows the reader's %s theme", (colorScheme, beyond) =>
		withPage("", { colorScheme }, async (page) => {
			const fill = await page.locator("#poster-ground rect").evaluate((rect) => getComputedStyle(rect).fill);
			expect(fill).toBe(beyond);
		}),
	);
});
