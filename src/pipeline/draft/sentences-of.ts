/** A sentence, or a headline or list item on a line of its own; UTF-16 units, end exclusive, trimmed. */
export interface Sentence {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Counts from 0; text is divided by line breaks. */
	readonly paragraph: number;
}

const ABBREVIATION =
	/(?:^|[\s(“"«])(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Brig|Capt|Sgt|Gov|Sen|Rep|St|No|U\.S|U\.K|U\.N|a\.m|p\.m|approx|с|м|смт|р|рр|обл|тис|млн|млрд|ул|вул|им|ім|г|п|пгт|гг|тыс|кв|др|проф|ген|[А-ЯІЇЄҐA-Z])\.$/u;
/** A longer line is cut there, so that nothing is more than linear in a text without line breaks. */
const LONGEST_SENTENCE = 1500;

const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });

function chunksOf(segment: string): { readonly at: number; readonly text: string }[] {
	const count = Math.ceil(segment.length / LONGEST_SENTENCE);
	return Array.from({ length: count }, (_, index) => {
		const at = index * LONGEST_SENTENCE;
		return { at, text: segment.slice(at, at + LONGEST_SENTENCE) };
	});
}

function cutLine(line: string): { readonly at: number; readonly text: string }[] {
	const pieces: { at: number; text: string }[] = [];
	for (let from = 0; from < line.length; from += 20_000) {
		for (const { segment, index } of SEGMENTER.segment(line.slice(from, from + 20_000))) {
			const last = pieces.at(-1);
			const joins =
				last !== undefined &&
				last.text.length < LONGEST_SENTENCE &&
				(ABBREVIATION.test(last.text.trimEnd()) || /^[\p{Ll},]/u.test(segment));
			if (joins) last.text += segment;
			else for (const piece of chunksOf(segment)) pieces.push({ at: from + index + piece.at, text: piece.text });
		}
	}
	return pieces;
}

/** Splits a text into sentences by Unicode's rules, joined again after abbreviations. Linear in the text. */
export function sentencesOf(text: string): Sentence[] {
	const sentences: Sentence[] = [];
	let lineStart = 0;
	let paragraph = 0;
	for (const line of text.split("\n")) {
		for (const { at, text: piece } of cutLine(line)) {
			const trimmed = piece.trim();
			if (trimmed === "") continue;
			const start = lineStart + at + piece.indexOf(trimmed);
			sentences.push({ start, end: start + trimmed.length, text: trimmed, paragraph });
		}
		lineStart += line.length + 1;
		paragraph++;
	}
	return sentences;
}
