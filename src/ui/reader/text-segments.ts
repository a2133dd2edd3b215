import type { TextPiece } from "../../domain/source-document.ts";

/** Something that lies on a stretch of a source text: code points of the seed, end exclusive. */
export interface TextLayer<Value> {
	readonly start: number;
	readonly end: number;
	readonly value: Value;
}

/** A stretch of text under which the same layers lie throughout. */
export interface TextSegment<Value> {
	readonly start: number;
	readonly text: string;
	readonly values: readonly Value[];
}

/** One line of the source, its line breaks included; joined, the segments' texts are the piece's text exactly. */
export interface TextLine<Value> {
	readonly start: number;
	readonly segments: readonly TextSegment<Value>[];
}

const LINE = /[^\n]*\n+|[^\n]+$/g;

/** Cuts a piece of text into lines, and each line where a layer begins or ends. */
export function segmentText<Value>(piece: TextPiece, layers: readonly TextLayer<Value>[]): readonly TextLine<Value>[] {
	let start = piece.start;
	return (piece.text.match(LINE) ?? []).map((line) => {
		const letters = Array.from(line);
		const segments = segmentLine(letters, start, layers);
		const lineStart = start;
		start += letters.length;
		return { start: lineStart, segments };
	});
}

function segmentLine<Value>(
	letters: readonly string[],
	start: number,
	layers: readonly TextLayer<Value>[],
): readonly TextSegment<Value>[] {
	const end = start + letters.length;
	const touching = layers.filter((layer) => layer.start < end && layer.end > start);
	const cuts = new Set([start, end]);
	for (const layer of touching) {
		cuts.add(Math.max(start, layer.start));
		cuts.add(Math.min(end, layer.end));
	}
	const sorted = [...cuts].sort((one, other) => one - other);
	return sorted.slice(0, -1).map((from, position) => {
		const to = sorted[position + 1] ?? end;
		return {
			start: from,
			text: letters.slice(from - start, to - start).join(""),
			values: touching.filter((layer) => layer.start <= from && layer.end >= to).map(({ value }) => value),
		};
	});
}
