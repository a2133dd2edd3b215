/** A sentence with blanks for what stands between quotation marks, and whether a quotation is open at its end. */
export interface OutsideQuotes {
	/** As long as the sentence; the marks themselves stay. */
	readonly text: string;
	readonly endsInside: boolean;
	/** Whether any mark opens or closes a quotation. */
	readonly hasMarks: boolean;
}

const OPENS = new Set(["“", "«", "„"]);
const CLOSES = new Set(["”", "»"]);

/** Whether a straight mark opens a quotation: it stands first or behind a blank or a bracket. */
const opensStraight = (text: string, at: number): boolean => at === 0 || /[\s([—–-]/u.test(text[at - 1] ?? "");

/** Where a sentence that is not known to begin in a quotation closes one that it never opened; -1 where it does not. */
function strayClose(text: string): number {
	for (let at = 0; at < text.length; at++) {
		const mark = text[at] ?? "";
		if (OPENS.has(mark) || (mark === '"' && opensStraight(text, at))) return -1;
		if (CLOSES.has(mark) || mark === '"') return at;
	}
	return -1;
}

/**
 * Blanks out what is quoted: verbs of saying in it are the speaker's own words. Offsets stay.
 *
 * @param startsInside whether a quotation of the sentence before is still open
 */
export function outsideQuotes(text: string, startsInside = false): OutsideQuotes {
	let depth = startsInside || strayClose(text) > 0 ? 1 : 0;
	let hasMarks = false;
	let out = "";
	for (let at = 0; at < text.length; at++) {
		const mark = text[at] ?? "";
		const isOpening = OPENS.has(mark) || (mark === '"' && opensStraight(text, at) && (depth === 0 || at > 0));
		if (isOpening && !(at === 0 && startsInside)) depth++;
		else if (CLOSES.has(mark) || (mark === '"' && !isOpening)) depth = Math.max(0, depth - 1);
		const isMark = OPENS.has(mark) || CLOSES.has(mark) || mark === '"';
		hasMarks ||= isMark;
		out += isMark || depth === 0 ? mark : " ";
	}
	return { text: out, endsInside: depth > 0, hasMarks };
}
