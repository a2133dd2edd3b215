import type { TextSpan } from "../domain/claim.ts";
import { splitSentences } from "../domain/sentences.ts";
import type { TextPiece } from "../domain/source-document.ts";
import type { Rights } from "../domain/vocabulary.ts";
import type { SeedText } from "./anchor/seed-text.ts";

/** How much of a text `rights: excerpt` lets the public site carry. */
const LARGEST_EXCERPT_SHARE = 0.25;

/** A stretch of code points, end exclusive. */
interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** What the public site may carry of a text. */
export interface CarriedText {
	/** The whole text with `rights: full`, else null. */
	readonly text: string | null;
	readonly pieces: readonly TextPiece[];
	/** A span's words if they lie within what may be carried, else the empty string. */
	readonly wordsOf: (span: Stretch) => string;
	/** The stretch between two code points, cut to the piece in which `anchor` lies. */
	readonly clip: (stretch: Stretch, anchor: Stretch) => string;
	/** Whether words occur in what may be carried. */
	readonly carries: (words: string) => boolean;
}

/** What is quoted of a text for one claim. */
export interface QuotedClaim {
	readonly isDrawn: boolean;
	readonly passage: TextSpan;
	readonly support: readonly TextSpan[];
}

/**
 * What may be carried of a text. `full`: all of it. `link`: nothing. `excerpt`: at most a quarter of its code points,
 * filled in the order that `excerptOf` states.
 */
export function carryText(
	seed: SeedText,
	rights: Rights,
	quoted: readonly QuotedClaim[],
	language: string,
): CarriedText {
	if (rights === "full") return toCarried(seed, [{ start: 0, end: seed.length }], true);
	return toCarried(seed, rights === "link" ? [] : excerptOf(seed, quoted, language), false);
}

/**
 * The excerpt of a text: passages, those of drawn claims before the others, each time in text order; then for each
 * passage carried its whole sentence, then one sentence to each side, then the words that support it. Each is carried
 * whole or not at all, and each of these steps ends at the first that does not fit.
 */
function excerptOf(seed: SeedText, quoted: readonly QuotedClaim[], language: string): readonly Stretch[] {
	const budget = Math.floor(seed.length * LARGEST_EXCERPT_SHARE);
	const ordered = [...quoted].sort(
		(one, other) => Number(other.isDrawn) - Number(one.isDrawn) || one.passage.start - other.passage.start,
	);
	let carried: readonly Stretch[] = [];
	const addWhileFitting = (stretches: readonly Stretch[]): number => {
		for (const [index, stretch] of stretches.entries()) {
			const larger = mergeStretches([...carried, stretch]);
			if (lengthOf(larger) > budget) return index;
			carried = larger;
		}
		return stretches.length;
	};
	const kept = ordered.slice(0, addWhileFitting(ordered.map(({ passage }) => passage)));
	const sentences = trimmedSentences(seed, language);
	for (const neighbours of [0, 1]) {
		addWhileFitting(kept.map(({ passage }) => sentencesAround(sentences, passage, neighbours)));
	}
	addWhileFitting(kept.flatMap(({ support }) => support));
	return carried;
}

function toCarried(seed: SeedText, stretches: readonly Stretch[], isFull: boolean): CarriedText {
	const pieces = stretches.map(({ start, end }) => ({ start, text: seed.slice(start, end) }));
	const holding = ({ start, end }: Stretch): Stretch | undefined =>
		stretches.find((stretch) => stretch.start <= start && end <= stretch.end);
	return {
		text: isFull ? seed.text : null,
		pieces,
		wordsOf: (span) => (holding(span) === undefined ? "" : seed.slice(span.start, span.end)),
		clip: ({ start, end }, anchor) => {
			const piece = holding(anchor);
			if (piece === undefined) return "";
			return seed.slice(Math.max(start, piece.start), Math.min(end, piece.end));
		},
		carries: (words) => pieces.some(({ text }) => text.includes(words)),
	};
}

/** The sentences of a text without the white space around them: an excerpt need not carry it. */
function trimmedSentences({ text, toCodePoint }: SeedText, language: string): Stretch[] {
	return splitSentences(text, language)
		.map(({ start, end }) => {
			const words = text.slice(start, end);
			const from = start + words.length - words.trimStart().length;
			return { start: toCodePoint(from), end: toCodePoint(Math.max(from, start + words.trimEnd().length)) };
		})
		.filter(({ start, end }) => end > start);
}

function sentencesAround(sentences: readonly Stretch[], span: Stretch, neighbours: number): Stretch {
	const firstReached = sentences.findIndex(({ end }) => end > span.start);
	const first = firstReached === -1 ? sentences.length - 1 : firstReached;
	const last = sentences.findLastIndex(({ start }) => start < span.end);
	const from = sentences[Math.max(0, first - neighbours)];
	const to = sentences[Math.min(sentences.length - 1, last + neighbours)];
	return { start: Math.min(span.start, from?.start ?? span.start), end: Math.max(span.end, to?.end ?? span.end) };
}

function mergeStretches(stretches: readonly Stretch[]): Stretch[] {
	const merged: Stretch[] = [];
	for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
		const last = merged.at(-1);
		if (last !== undefined && start <= last.end)
			merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
		else merged.push({ start, end });
	}
	return merged;
}

const lengthOf = (stretches: readonly Stretch[]): number =>
	stretches.reduce((sum, { start, end }) => sum + end - start, 0);
