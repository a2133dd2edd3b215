import { foldLookalikes } from "./fold-lookalikes.ts";
import { nearestPassage } from "./nearest-passage.ts";
import type { SeedText } from "./seed-text.ts";

/** Beyond this share of changed characters, a stretch is not "near" and showing it would mislead. */
const LARGEST_SHARE_CHANGED = 0.5;

/** So many lookalikes are named one by one. */
const NAMED_LOOKALIKES = 4;

/** Why a quote was not found: the nearest text as the seed has it, and the first character that differs. */
export function describeMiss(seed: SeedText, quote: string): string {
	const near = nearestPassage(seed.text, quote);
	if (near.distance > quote.length * LARGEST_SHARE_CHANGED) {
		return `the quote does not occur in ${seed.file}, and nothing there is like it`;
	}
	const found = seed.text.slice(near.start, near.end);
	const { line, column } = seed.positionOf(seed.toCodePoint(near.start));
	const place = `${seed.file}:${line}:${column}`;
	if (foldLookalikes(found) === foldLookalikes(quote)) {
		const pairs = describeLookalikes(quote, found);
		return `the quote differs only in lookalikes from ${place}: ${pairs}; copy the text as the seed has it: ${JSON.stringify(found)}`;
	}
	return `the quote does not occur in ${seed.file}; nearest is ${JSON.stringify(found)} at ${place}, ${describeFirstDifference(quote, found)}`;
}

function describeLookalikes(quote: string, found: string): string {
	const [ours, theirs] = [[...quote], [...found]];
	if (ours.length !== theirs.length) return describeFirstDifference(quote, found);
	const pairs = ours.flatMap((character, index) =>
		character === theirs[index] ? [] : [`the quote has ${name(character)}, the seed ${name(theirs[index])}`],
	);
	const distinct = [...new Set(pairs)];
	const more = distinct.length > NAMED_LOOKALIKES ? "; and others" : "";
	return `${distinct.slice(0, NAMED_LOOKALIKES).join("; ")}${more}`;
}

function describeFirstDifference(quote: string, found: string): string {
	const [ours, theirs] = [[...quote], [...found]];
	const index = ours.findIndex((character, at) => character !== theirs[at]);
	const at = index === -1 ? ours.length : index;
	return `which first differs at character ${at + 1}: the quote has ${name(ours[at])}, the seed ${name(theirs[at])}`;
}

/** `"М" (U+041C)`; what cannot be seen gets its code point alone. */
function name(character: string | undefined): string {
	if (character === undefined) return "nothing more";
	const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
	return /[\s\p{C}\p{M}]/u.test(character) ? codePoint : `"${character}" (${codePoint})`;
}
