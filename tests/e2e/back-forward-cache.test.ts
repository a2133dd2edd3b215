import { type Browser, chromium, type Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { findBrowser, SITE_TEST_ARGUMENTS } from "../setup/find-browser.ts";
import { mapOpener } from "./map-opener.ts";

/** Playwright turns off what readers' browsers do: to keep a page as it is for the way back. */
const launch = (): Promise<Browser> =>
	chromium.launch({
		executablePath: findBrowser(),
		args: [...SITE_TEST_ARGUMENTS],
		ignoreDefaultArgs: ["--disable-back-forward-cache"],
	});
const openMap = mapOpener(launch);
const siteUrl = inject("siteUrl");

/** What the browser says hindered it from keeping a page, less its own circumstances, as a machine short of memory. */
async function notedHindrances(page: Page): Promise<readonly string[]> {
	const hindrances: string[] = [];
	const session = await page.context().newCDPSession(page);
	await session.send("Page.enable");
	session.on("Page.backForwardCacheNotUsed", ({ notRestoredExplanations }) => {
		for (const { type, reason } of notRestoredExplanations) if (type !== "Circumstantial") hindrances.push(reason);
	});
	return hindrances;
}

describe.each([
	["the map", "?date=2022-09-09&lang=en"],
	["an open claim", "?date=2022-09-09&claim=004-bridge-oskil&lang=en"],
	["the compact view", "?date=2022-09-09&lang=en&embed=1"],
])("a reader who leaves %s and comes back", (_what, query) => {
	it("finds it live on the day it was left at, and nothing in it hinders the browser from keeping it", async () => {
		const map = await openMap(query);
		const { page } = map;
		const hindrances = await notedHindrances(page);
		await map.dateSlider.press("ArrowRight");
		await map.claimsOnceAt("2022-09-10");
		/** The address follows a moment later; it is all that a page which was not kept comes back with. */
		await expect.poll(() => map.address.get("date")).toBe("2022-09-10");
		await page.goto(`${siteUrl}method/`);
		/** A page that was kept is not loaded again: there is no such event to wait for. */
		await page.goBack({ waitUntil: "commit" });
		await map.claimsOnceAt("2022-09-10");
		await page.locator(".live-layer canvas").first().waitFor();
		await map.dateSlider.press("ArrowLeft");
		await map.claimsOnceAt("2022-09-09");
		expect(hindrances).toEqual([]);
	});
});
