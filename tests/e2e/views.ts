/** Every view that a reader can come to, by its address less language and theme. */
export const VIEWS: Readonly<Record<string, string>> = {
	"the opening view": "?",
	"a day with many claims": "?date=2022-09-09",
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
