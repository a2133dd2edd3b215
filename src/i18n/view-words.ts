/** Sentences about the view as a whole: what it shows in words, hints, citing, exporting, printing. */
export interface ViewWords {
	/** "On 9 September 2022: 28 claims, 7 on the map." */
	readonly summary: (date: string, claims: number, placed: number) => string;
	readonly summaryCompared: (a: string, b: string, onlyA: number, onlyB: number, both: number) => string;
	/** Names with their counts, most often named first. */
	readonly summaryPlaces: (places: string) => string;
	readonly summaryGroups: (groups: string) => string;
	readonly hints: {
		readonly heading: string;
		readonly dates: string;
		readonly marks: string;
		readonly sources: string;
		/** To the next of so many hints. */
		readonly next: (position: number, total: number) => string;
		readonly skip: string;
		readonly dismiss: string;
	};
	readonly cite: {
		readonly heading: string;
		readonly text: string;
		readonly bibtex: string;
		readonly csl: string;
	};
	readonly take: {
		readonly heading: string;
		readonly geojson: string;
		readonly csv: string;
		readonly print: string;
		readonly claims: (count: number) => string;
		readonly failed: string;
	};
	/** The rail's last line where it cannot hold all claims of a region. */
	readonly more: (count: number) => string;
	readonly printed: {
		readonly legend: string;
		readonly claims: string;
		readonly sources: string;
		readonly withVersion: (text: string, version: string) => string;
		readonly passagesMissing: string;
	};
}
