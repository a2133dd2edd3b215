/** Where one statement may end and another begin, in UTF-16 units: where the first ends, where the next begins. */
export type Break = readonly [at: number, next: number];

/** Where one statement ends and another, with its own verb, begins. */
const BREAK =
	/;\s+|,\s+(?:adding|noting|warning|stressing|insisting|claiming)(?: that)?\s+|,\s+(?:додавши|зазначивши|уточнивши|добавив|отметив|уточнив),?\s+(?:що|что)\s+|,\s+(?:but|while|and|although|though|whereas|as well as|as|after which|а також|а|але|та|і|й|и|но|однако|а также|проте|однак|зато|тоді як|тогда как|в то время как|водночас|при этом|при цьому)\s+|\s+(?:and|but)\s+(?=(?:said|says|warned|warns|added|adds|claimed|claims|urged|acknowledged|insisted|reported|noted)\s)|\s+(?:and have also|and also|and that|while|but)\s+|,\s+(?:where|де|где)\s+|\s+and\s+(?=(?:are|is|were|was|have|has|had|they|we|he|it|now|then|later)\s)|\s+(?:і|й|та|и)\s+(?=(?:що|что|також|также|тепер|теперь)\s)|\s+—\s+|:\s+(?=[“"«\p{Lu}\p{N}\u0400-\u04ff])/gu;
/** A full stop that the sentence ends are not looked for at: before a number, and where a quotation goes on. */
const STOP = /(?<=\p{Ll}{4})\.\s+(?=\p{N})|(?<=\p{L}{4})\.\s+[–—-]\s+(?=\p{Lu})/gu;
/** A comma or a conjunction, after which only a stretch with its own deed begins something new. */
const COMMA =
	/,\s+|\s+(?:and|і|й|та|и)\s+|(?<!minutes|hours|days|weeks|months|years|day|hour|week)\s+(?:when|after|since)\s+(?=(?!being|having)\p{L}+ (?!of )\p{L}+ )|\s+(?:коли|когда|після того,? як|после того,? как|відколи|с тех пор,? как)\s+/gu;

const breaksBy = (text: string, pattern: RegExp): Break[] =>
	[...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);

/** Breaks in order; `isOwn` decides about those of commas. */
export function breaksOf(text: string, isOwn: (one: Break) => boolean): Break[] {
	const sure = [...breaksBy(text, STOP), ...breaksBy(text, BREAK)];
	const taken = new Set(sure.map(([at]) => at));
	const own = breaksBy(text, COMMA).filter((one) => !taken.has(one[0]) && isOwn(one));
	return [...sure, ...own].sort(([one], [other]) => one - other);
}
