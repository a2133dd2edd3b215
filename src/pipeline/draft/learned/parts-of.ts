/** A stretch of a sentence that is a claim, goes on with one, or is none; UTF-16 units of the sentence, end exclusive. */
export interface Part {
	readonly start: number;
	readonly end: number;
	/** What parts it from the one before: a mark, in lower case; "word" before a conjunction; "first" at the sentence's beginning. */
	readonly opener: string;
}

/**
 * Wherever one statement could end and another begin: marks, and words that begin a clause. More than there are: which parts
 * belong together is decided by what they say.
 */
const CUT =
	/;\s+|,["”»]?\s+|\s+[—–-]\s+|:\s+|\s*[()]\s*|(?<=[.!?…]["”»]?)\s+|\s+(?=(?:and|but|while|as|after|when|that|who|which|where|whose|because|although|though|since|before|until|if|adding|with|leaving|killing|wounding|injuring|damaging|destroying|forcing|following|і|й|та|а|але|що|який|яка|яке|які|якого|якій|яких|коли|після|де|бо|якщо|щоб|аби|поки|и|но|что|который|которая|которое|которые|которых|которого|когда|если|чтобы|пока|потому|однако|однак)\s)/giu;
/** A part has so many words at least; "and the" is joined to what stands before it. */
const FEWEST_WORDS = 3;
/** As many as the first part must have before another may begin. */
const FEWEST_FIRST = 2;

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function cutAll(text: string): Part[] {
	const parts: Part[] = [];
	let start = 0;
	let opener = "first";
	for (const { 0: mark, index } of text.matchAll(CUT)) {
		if (index < start || !/[\p{L}\p{N}]/u.test(text.slice(start, index)) || index - start < FEWEST_WORDS) continue;
		parts.push({ start, end: index, opener });
		start = index + mark.length;
		opener = mark.trim() === "" ? "word" : mark.trim().toLowerCase();
	}
	return /[\p{L}\p{N}]/u.test(text.slice(start)) ? [...parts, { start, end: text.length, opener }] : parts;
}

/** The parts of a sentence, in order; white space and marks between them belong to none. Linear in the sentence. */
export function partsOf(text: string): Part[] {
	const joined: Part[] = [];
	let before = Number.POSITIVE_INFINITY;
	for (const part of cutAll(text)) {
		const words = wordCount(text.slice(part.start, part.end));
		const previous = joined.at(-1);
		if (previous !== undefined && ((words < FEWEST_WORDS && part.opener !== ";") || before < FEWEST_FIRST)) {
			joined[joined.length - 1] = { ...previous, end: part.end };
			before += words;
		} else {
			joined.push(part);
			before = words;
		}
	}
	return joined;
}
