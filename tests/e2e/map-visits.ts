import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { MapPage } from "./map-page.ts";
import { joinBrowser } from "./shared-browser.ts";

/** A day that no test visits, on a page that has neither timeline nor list. */
const STOPOVER = { date: "2023-01-01", page: "corrections" } as const;

/** The ways to a view in the one map that a file's tests share. */
export interface MapVisits {
	/** Loads an address, as for a reader who follows a link to the site. */
	load(query: string): Promise<MapPage>;
	/**
	 * Comes to an address, which has to name a date, from another view of the open map, and waits for its picture. What no
	 * address carries is as after loading: nothing unfolded, typed or zoomed. Only the timeline's step and speed, notices, the
	 * place of map and pointer, and what the browser stores stay as they were left.
	 */
	visit(query: string): Promise<MapPage>;
	/** The map as it was left; it is loaded with an address only if none is open. */
	stay(query: string): Promise<MapPage>;
}

/**
 * Keeps one map open for a file's tests, since loading costs far more than moving. Anything that went wrong in it during a
 * test fails that test; after a test that failed it is opened anew, so that no other suffers.
 */
export function mapVisits(options: BrowserContextOptions = {}): MapVisits {
	let browser: Browser;
	let map: MapPage | null = null;

	beforeAll(async () => {
		browser = await joinBrowser();
	});
	afterAll(() => browser.close());
	afterEach(async ({ task }) => {
		const troubles = map?.troubles.splice(0) ?? [];
		if (task.result?.state === "fail" || troubles.length > 0) {
			await map?.close();
			map = null;
		}
		expect(troubles).toEqual([]);
	});

	async function open(query: string): Promise<MapPage> {
		map = await MapPage.open(browser, inject("siteUrl"), query, options);
		return map;
	}
	return {
		load: async (query) => {
			if (map === null) return open(query);
			await map.goTo(query);
			return map;
		},
		visit: async (query) => {
			if (map === null) return open(query);
			await comeTo(map, query);
			return map;
		},
		stay: async (query) => map ?? open(query),
	};
}

/**
 * By way of another page and day: the one folds up what was unfolded, the other tells the new picture from the old. It is
 * left in the task that drew it, before the map has taken the room it has behind that page.
 */
async function comeTo(map: MapPage, query: string): Promise<void> {
	const picture = pictureOf(query);
	const stopover = `?${new URLSearchParams(STOPOVER)}`;
	await map.page.evaluate(
		async ([through, to, date]) => {
			const moveTo = (address: string): void => {
				history.pushState(null, "", address);
				dispatchEvent(new PopStateEvent("popstate"));
			};
			const drawn = new Promise<void>((resolve) => {
				const observer = new MutationObserver(() => {
					if (document.querySelector(`[data-rendered-date="${date}"]`) === null) return;
					observer.disconnect();
					resolve();
				});
				observer.observe(document.body, { subtree: true, attributeFilter: ["data-rendered-date"] });
			});
			moveTo(through);
			await drawn;
			moveTo(to);
		},
		[stopover, query, STOPOVER.date] as const,
	);
	await map.claimsOnceAt(picture);
	await map.untilStill();
}

/** What the map says of the picture of an address: its date, or its two dates. */
function pictureOf(query: string): string {
	const parameters = new URLSearchParams(query);
	const [date, compared] = [parameters.get("date"), parameters.get("compare")];
	if (date === null || date === STOPOVER.date) throw new Error(`"${query}" names no date to tell its picture by`);
	return compared === null ? date : `${date}/${compared}`;
}
