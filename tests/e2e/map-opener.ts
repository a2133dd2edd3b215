import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { ContextPool } from "./context-pool.ts";
import { DESKTOP, MapPage, type OpeningOptions } from "./map-page.ts";
import { joinBrowser } from "./shared-browser.ts";

/**
 * Keeps one browser for a file's tests, the shared one unless another is launched. The returned function opens the map;
 * when a test ends, the maps it opened are closed, and anything that went wrong in them fails it. A map whose requests are
 * answered in the site's stead has a context to itself.
 */
export function mapOpener(
	launch: () => Promise<Browser> = joinBrowser,
): (query?: string, options?: OpeningOptions) => Promise<MapPage> {
	let browser: Browser;
	let contexts: ContextPool;
	let opened: MapPage[] = [];

	beforeAll(async () => {
		browser = await launch();
		contexts = new ContextPool(browser, inject("siteUrl"));
	});
	afterAll(() => browser.close());
	afterEach(async () => {
		const maps = opened;
		opened = [];
		const troubles = maps.flatMap((map) => map.troubles);
		await Promise.all(maps.map((map) => contexts.giveBack(map.page)));
		expect(troubles).toEqual([]);
	});

	async function openMap(query = "", { replaced, ...options }: OpeningOptions = {}): Promise<MapPage> {
		const siteUrl = inject("siteUrl");
		const map =
			replaced === undefined
				? await MapPage.openIn(await contexts.newPage({ ...DESKTOP, ...options }), siteUrl, query)
				: await MapPage.open(browser, siteUrl, query, { replaced, ...options });
		opened.push(map);
		return map;
	}
	return openMap;
}
