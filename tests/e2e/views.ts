import type { MapPage } from "./map-page.ts";

/** Every view that a reader can come to, by its address less language and theme. */
const VIEWS: Readonly<Record<string, string>> = {
	"the opening view": "?",
	"a day without claims": "?date=2023-06-01",
	"an open claim": "?claim=004-bridge-oskil",
	"an aim with its band": "?claim=000-buffer-zone",
	"two days compared": "?date=2022-09-09&compare=2022-09-14",
	"a search that finds nothing": "?date=2022-09-09&q=zzzz",
	"as of a day, with incidents kept": "?date=2022-09-12&published=2022-09-12&linger=7",
	"the sources": "?page=sources&claim=004-arrival-kupiansk",
	"the method": "?page=method",
	"the corrections": "?page=corrections",
	"inside an article": "?embed=1&date=2022-09-09",
};

/** Inside an article the page is another one: it is loaded, not come to. */
const isLoaded = (query: string): boolean => query.includes("embed=1");

/** Goes to each view in turn, without loading the page anew where the page is the same. */
export async function eachView(
	map: MapPage,
	parameters: string,
	look: (name: string, map: MapPage) => Promise<void>,
): Promise<void> {
	for (const [name, query] of Object.entries(VIEWS)) {
		const address = `${query}&${parameters}`;
		if (isLoaded(query)) await map.goTo(address);
		else {
			await map.moveTo(address);
			await map.page
				.locator(query.includes("page=") ? ".page h1, .page h2" : ".timeline")
				.first()
				.waitFor();
			await map.page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
		}
		await look(name, map);
	}
}
