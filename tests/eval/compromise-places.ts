import nlp from "compromise";
import { codePointOffsets } from "../../src/pipeline/places/code-point-offsets.ts";
import type { Finder } from "./proposal.ts";

interface PlaceJson {
	readonly offset: { readonly start: number; readonly length: number };
}

/** Baseline: the place finder of a general NLP library for English. It finds spans and knows no positions. */
export const compromisePlaces: Finder = {
	name: "compromise",
	reads: ["mentions"],
	propose: async ({ text }) => {
		const toCodePoint = codePointOffsets(text);
		const places = nlp(text).places().json({ offset: true }) as PlaceJson[];
		const mentions = places.map(({ offset: { start, length } }) => {
			// The library's offsets begin with the words but take in the punctuation after them.
			const words = text.slice(start, start + length).replace(/[^\p{L}\p{N}]+$/u, "");
			return { start: toCodePoint(start), end: toCodePoint(start + words.length), place: null };
		});
		return { mentions, dates: [], claims: [] };
	},
};
