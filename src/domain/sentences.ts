/** A sentence with the white space behind it; offsets are UTF-16 units, end exclusive. */
export interface SentenceSpan {
	readonly start: number;
	readonly end: number;
}

/** What ends with a full stop and no sentence, before whatever follows: titles, ranks, kinds of place, units. */
const ABBREVIATIONS = [
	"Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Brig|Capt|Sgt|Adm|Gov|Sen|Rep|St|vs|approx|[ap]\\.m",
	"[Сс]т|[Гг]ен|[Пп]олк|[Пп]роф|[Дд]р|[Вв]ул|[Уу]л|[ІіИи]м|[Оо]бл|[Сс]мт|[Пп]гт|[рг]{1,2}|[смпг]|тис|тыс|млн|млрд|кв",
].join("|");
/** These are words of their own as well ("He said no.") and short for something only before a number. */
const BEFORE_NUMBER = "No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec";
const ENDS_OPEN = new RegExp(`(?<![\\p{L}'’-])(?:${ABBREVIATIONS}|(?<!\\p{N})\\p{Lu})\\.\\s*$`, "u");
const ENDS_BEFORE_NUMBER = new RegExp(`(?<![\\p{L}'’-])(?:${BEFORE_NUMBER})\\.\\s*$`, "u");
/** No abbreviation is longer, with what stands before it and some white space behind it. */
const TAIL_UNITS = 24;

const LINE_END = /[\n\r\u0085\u2028\u2029]$/u;

/** Whether what the Unicode rules cut in two is one sentence: "Lt. Gen. | Smith", "на р. | Оскіл", "“Run!” | he said". */
function isOneSentence(text: string, cut: number): boolean {
	const tail = text.slice(Math.max(0, cut - TAIL_UNITS), cut);
	const after = text.slice(cut, cut + 2);
	if (LINE_END.test(tail)) return false;
	if (/^[\p{Ll},]/u.test(after) || ENDS_OPEN.test(tail)) return true;
	return /^\d/.test(after) && ENDS_BEFORE_NUMBER.test(tail);
}

/** Engines copy all of the text for each segment they hand out: a whole text at once would take quadratic time. */
const WINDOW_UNITS = 4096;

/**
 * Where the sentences end by the Unicode rules. A text is read window by window: of each, all but the last two sentences
 * are settled, since what decides a cut (the next letter or full stop) may lie beyond the window.
 */
function unicodeEnds(text: string, language: string): number[] {
	const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
	const all: number[] = [];
	let from = 0;
	let size = WINDOW_UNITS;
	while (from < text.length) {
		const ends: number[] = [];
		for (const { index, segment } of segmenter.segment(text.slice(from, from + size))) {
			ends.push(from + index + segment.length);
			if (size > WINDOW_UNITS && ends.length === 3) break;
		}
		const settled = ends.at(-1) === text.length ? ends : ends.slice(0, -2);
		for (const end of settled) all.push(end);
		from = settled.at(-1) ?? from;
		size = settled.length > 0 ? WINDOW_UNITS : size * 2;
	}
	return all;
}

/**
 * The sentences of a text: each begins where the one before ends, and together they are the text. Cut by the rules of
 * Unicode (UAX 29), which know a number ("3.5 km") and end every line, and joined again where a full stop only ends an
 * abbreviation. In doubt ("у 2022 р. Війська …") two sentences stay one: a quote is rather too long than cut short.
 * Linear in the text.
 */
export function splitSentences(text: string, language: string): SentenceSpan[] {
	const sentences: SentenceSpan[] = [];
	let start = 0;
	for (const end of unicodeEnds(text, language)) {
		if (end < text.length && isOneSentence(text, end)) continue;
		sentences.push({ start, end });
		start = end;
	}
	return sentences;
}

export interface SentenceByCodePoint extends SentenceSpan {
	readonly text: string;
}

/** As `splitSentences`, with each sentence's words; its offsets are Unicode code points. */
export function sentencesByCodePoint(text: string, language: string): SentenceByCodePoint[] {
	let end = 0;
	return splitSentences(text, language).map((span) => {
		const start = end;
		const words = text.slice(span.start, span.end);
		end += Array.from(words).length;
		return { start, end, text: words };
	});
}
