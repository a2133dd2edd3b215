import type { Sentence } from "../sentences-of.ts";

/** A headline or a heading: a line of its own that no full stop ends, unless it is an item of a list. */
const isHeadline = ({ text }: Sentence, isFirst: boolean): boolean =>
	!/[.!?…;:”"»)]$/u.test(text) && text.length < (isFirst ? 200 : 110) && (isFirst || !/^[^\p{L}\p{N}«“"]/u.test(text));

/** Headlines repeat what the text says, and questions say nothing; a text of one line is no headline. */
export const isNoStatement = (sentence: Sentence, isFirst: boolean, isOnly: boolean): boolean =>
	(isHeadline(sentence, isFirst) && !isOnly) || /\?[”"»]?$/u.test(sentence.text);
