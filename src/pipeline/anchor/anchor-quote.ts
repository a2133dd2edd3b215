import type { AuthoredQuote } from "../../domain/annotation.ts";
import type { Passage, TextSpan } from "../../domain/claim.ts";
import { failure, type Result, success } from "../../domain/result.ts";
import { describeMiss } from "./describe-miss.ts";
import type { SeedText } from "./seed-text.ts";

/** Code points of `prefix` and `suffix` in what is written; the length that the W3C model's other users chose too. */
const SURROUNDINGS_LENGTH = 32;

/** At most so many places of an ambiguous quote are named. */
const NAMED_OCCURRENCES = 5;

/**
 * Finds a quote in a source text: exactly, and once, or once with its `prefix` and `suffix`. What is merely similar is
 * never an anchor; the problem then shows the nearest text and where it first differs.
 */
export function anchorQuote(seed: SeedText, quote: AuthoredQuote): Result<TextSpan> {
	if (quote.exact === "") return failure("the quote is empty; copy the words of the text that it stands for");
	const all = occurrencesOf(seed.text, quote.exact);
	if (all.length === 0) return failure(describeMiss(seed, quote.exact));
	const { prefix = "", suffix = "" } = quote;
	const fitting = all.filter(
		(offset) => seed.text.endsWith(prefix, offset) && seed.text.startsWith(suffix, offset + quote.exact.length),
	);
	const [offset] = fitting;
	if (offset === undefined) return failure(describeSurroundings(seed, all));
	if (fitting.length > 1) return failure(describeAmbiguity(seed, fitting));
	const start = seed.toCodePoint(offset);
	return success({ exact: quote.exact, start, end: seed.toCodePoint(offset + quote.exact.length) });
}

/** A span with up to 32 code points of the text on each side. */
export const withSurroundings = (seed: SeedText, span: TextSpan): Passage => ({
	...span,
	prefix: seed.slice(Math.max(0, span.start - SURROUNDINGS_LENGTH), span.start),
	suffix: seed.slice(span.end, Math.min(seed.length, span.end + SURROUNDINGS_LENGTH)),
});

function occurrencesOf(text: string, words: string): number[] {
	const offsets: number[] = [];
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) offsets.push(at);
	return offsets;
}

function describeSurroundings(seed: SeedText, offsets: readonly number[]): string {
	const before = offsets.map((offset) => JSON.stringify(seed.text.slice(Math.max(0, offset - 20), offset)));
	const places = before.slice(0, NAMED_OCCURRENCES).join(", ");
	return `the quote occurs in ${seed.file} (${listPlaces(seed, offsets)}), but not with this prefix and suffix; it stands after ${places}`;
}

const describeAmbiguity = (seed: SeedText, offsets: readonly number[]): string =>
	`the quote occurs ${offsets.length} times in ${seed.file} (${listPlaces(seed, offsets)}); tell which with prefix or suffix`;

function listPlaces(seed: SeedText, offsets: readonly number[]): string {
	const named = offsets.slice(0, NAMED_OCCURRENCES).map((offset) => {
		const { line, column } = seed.positionOf(seed.toCodePoint(offset));
		return `${line}:${column}`;
	});
	return `${named.join(", ")}${offsets.length > NAMED_OCCURRENCES ? ", …" : ""}`;
}
