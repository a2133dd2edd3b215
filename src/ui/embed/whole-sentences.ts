import { sentencesByCodePoint } from "../../domain/sentences.ts";
import type { TextPiece } from "../../domain/source-document.ts";

/** A stretch of a source text: code points of the seed, end exclusive. */
interface Span {
	readonly start: number;
	readonly end: number;
}

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
const sentencesOf = (piece: TextPiece, language: string): TextPiece[] =>
	sentencesByCodePoint(piece.text, language).map(({ start, text }) => ({ start: piece.start + start, text }));

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
