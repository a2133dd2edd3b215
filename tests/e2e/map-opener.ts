import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launchBrowser, MapPage, type OpeningOptions } from "./map-page.ts";

/**
 * Keeps one browser for a file's tests. The returned function opens the map; when a test ends, the maps it opened are
 * closed, and anything that went wrong in them fails it.
 */
export function mapOpener(
	launch: () => Promise<Browser> = launchBrowser,
): (query?: string, options?: OpeningOptions) => Promise<MapPage> {
	let browser: Browser;
	let opened: MapPage[] = [];

	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser.close());
	afterEach(async () => {
		const maps = opened;
		opened = [];
		const troubles = maps.flatMap((map) => map.troubles);
		await Promise.all(maps.map((map) => map.close()));
		expect(troubles).toEqual([]);
	});

	async function openMap(query = "", options: OpeningOptions = {}): Promise<MapPage> {
		const map = await MapPage.open(browser, inject("siteUrl"), query, options);
		opened.push(map);
		return map;
	}
	return openMap;
}
