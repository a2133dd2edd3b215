import type { MapPage } from "./map-page.ts";
import { mapVisits } from "./map-visits.ts";

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
const isInArticle = (query: string): boolean => query.includes("embed=1");

/** What is there once the view is. */
function landmarkOf(query: string): string {
	if (isInArticle(query)) return ".embed";
	return query.includes("page=") ? ".page h1, .page h2" : ".timeline";
}

interface Tour {
	/** Put behind the address of each view. */
	readonly parameters: string;
	readonly viewport?: { readonly width: number; readonly height: number };
}

/**
 * Keeps two open pages for a file's tests: the site's, and the one inside an article. The returned function goes to each
 * view in turn; language, theme and size change in the open page, as they may for a reader.
 */
export function viewTours(): (tour: Tour, look: (name: string, map: MapPage) => Promise<void>) => Promise<void> {
	const onSite = mapVisits();
	const inArticle = mapVisits();
	return async ({ parameters, viewport }, look) => {
		for (const [name, query] of Object.entries(VIEWS)) {
			const address = `${query}&${parameters}`;
			const map = await (isInArticle(query) ? inArticle : onSite).stay(address);
			if (viewport !== undefined) await map.page.setViewportSize(viewport);
			await map.moveTo(address);
			await map.page.locator(landmarkOf(query)).first().waitFor();
			await map.untilStill();
			await look(name, map);
		}
	};
}
