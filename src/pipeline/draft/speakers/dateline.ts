import type { Sentence } from "../sentences-of.ts";

/**
 * Where and when a report was filed, before its first words: "KHARKIV, Ukraine, May 17 (Agency) - ". In capitals, and with
 * a comma or an agency in brackets: "NATO - …" is none.
 */
const DATELINE =
	/^\(\p{Lu}[\p{L} ’'-]{2,30},\s[^()\n]{4,30}\)\s+(?:—|–|--?)\s+|^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,3}(?=,|\s+[(/])(?:,\s+[\p{L}\d. ’'/-]{2,30}?){0,3}\s*(?:\([^)\n]{1,40}\)|\/[^/\n]{1,30}\/)?\.?\s+(?:—|–|--?)\s+(?:\p{Lu}[\p{L} ]{1,24}\.\s+)?(?=\S)/u;

/** The sentence without a dateline at its beginning: a claim's words, place and day are not those of the filing. */
export function withoutDateline(sentence: Sentence): Sentence {
	const length = DATELINE.exec(sentence.text)?.[0].length ?? 0;
	return length === 0 ? sentence : { ...sentence, start: sentence.start + length, text: sentence.text.slice(length) };
}
