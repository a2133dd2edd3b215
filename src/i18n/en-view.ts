import { countEnglish } from "./plural.ts";
import type { ViewWords } from "./view-words.ts";

const claims = (count: number): string => countEnglish(count, { one: "claim", other: "claims" });

export const enView: ViewWords = {
	summary: (date, count, placed) =>
		count === 0 ? `On ${date}: no claims.` : `On ${date}: ${claims(count)}, ${placed} on the map.`,
	summaryCompared: (a, b, onlyA, onlyB, both) =>
		`${a} (A) compared with ${b} (B): ${claims(onlyA)} only on A, ${onlyB} only on B, ${both} on both.`,
	summaryPlaces: (places) => `Named: ${places}.`,
	summaryGroups: (groups) => `Of these: ${groups}.`,
	hints: {
		heading: "How to read this map",
		dates: "Slide the date: the map shows what texts say of that day.",
		marks: "Press a mark to read the sentence that put it there.",
		sources: "A dashed rim: claimed, not confirmed. What texts place nowhere is in the list.",
		next: (position, total) => `Next (${position} of ${total})`,
		skip: "Skip the hints",
		dismiss: "Understood",
	},
	cite: {
		heading: "Cite",
		text: "Text",
		bibtex: "BibTeX",
		csl: "CSL-JSON",
	},
	take: {
		heading: "Take it with you",
		geojson: "Claims as GeoJSON",
		csv: "Claims as CSV",
		print: "Print this view",
		claims: (count) => `${claims(count)} of this view, with passage, source and derivation`,
		failed: "The passages could not be loaded, so nothing was written. Try again.",
	},
	more: (count) => `and ${count} more in the list`,
	printed: {
		legend: "Signs",
		claims: "Claims and their passages",
		sources: "Sources",
		withVersion: (text, version) => `${text} · data ${version}`,
		passagesMissing: "The passages were not loaded when this was printed; they are at the address below.",
	},
};
