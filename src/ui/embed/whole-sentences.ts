import type { TextPiece } from "../../domain/source-document.ts";

/** A stretch of a source text: code points of the seed, end exclusive. */
interface Span {
	readonly start: number;
	readonly end: number;
}

/** What ends with a full stop and no sentence: initials, ranks, titles. */
const ABBREVIATION =
	/(?:^|[\s("“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|St|No|vs|ім|вул|р|ст|ген|полк)\.\s*$/u;

/**
 * The whole sentences of a text that hold any of the spans, as far as the text is carried; neighbours are joined. Empty
 * where none of the spans is carried whole.
 */
export function wholeSentences(
	pieces: readonly TextPiece[],
	spans: readonly Span[],
	language: string,
): readonly TextPiece[] {
	return pieces.flatMap((piece) => {
		const end = piece.start + Array.from(piece.text).length;
		const held = spans.filter((span) => span.start >= piece.start && span.end <= end);
		return held.length === 0 ? [] : joined(sentencesOf(piece, language).filter(touches(held)));
	});
}

const endOf = ({ start, text }: TextPiece): number => start + Array.from(text).length;

const touches =
	(spans: readonly Span[]) =>
	(sentence: TextPiece): boolean =>
		spans.some(({ start, end }) => start < endOf(sentence) && end > sentence.start);

/** The sentences of a piece, each with the space after it; joined they are the piece. */
function sentencesOf({ start, text }: TextPiece, language: string): TextPiece[] {
	const sentences: TextPiece[] = [];
	let at = start;
	for (const { segment } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)) {
		const last = sentences.at(-1);
		if (last !== undefined && ABBREVIATION.test(last.text)) {
			sentences[sentences.length - 1] = { start: last.start, text: last.text + segment };
		} else sentences.push({ start: at, text: segment });
		at += Array.from(segment).length;
	}
	return sentences;
}

function joined(sentences: readonly TextPiece[]): TextPiece[] {
	const groups: TextPiece[] = [];
	for (const sentence of sentences) {
		const last = groups.at(-1);
		if (last !== undefined && endOf(last) === sentence.start) {
			groups[groups.length - 1] = { start: last.start, text: last.text + sentence.text };
		} else groups.push(sentence);
	}
	return groups;
}
