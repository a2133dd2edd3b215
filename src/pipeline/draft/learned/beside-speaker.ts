import { type ClaimContext, unitsOf } from "../claims/describe-claim.ts";
import type { FoundAttribution } from "../speakers/find-attributions.ts";
import { withinSpan } from "../within-span.ts";

/** So many words beside who says it make a statement; more are not counted. */
const MOST_WORDS = 4;
/** Longer parts tell something anyway, and would take long to look through. */
const LONGEST = 1000;

/**
 * How much a part that names its speaker tells beside that and beside dates, and beside places too, in words: "Kyiv said on
 * Thursday" nothing. Nothing where it names no speaker. `start` in UTF-16 units of the text.
 */
export function besideSpeaker(
	text: string,
	start: number,
	attribution: FoundAttribution | null,
	{ mentions, dates }: ClaimContext,
): string[] {
	const end = start + text.length;
	if (attribution === null || attribution.start >= end || attribution.end <= start) return [];
	const said = [[attribution.start, attribution.end] as const, ...withinSpan(dates, unitsOf, start, end).map(unitsOf)];
	const named = [...said, ...withinSpan(mentions, unitsOf, start, end).map(unitsOf)];
	const wordsBeside = (spans: readonly (readonly [from: number, to: number])[]): number => {
		if (text.length > LONGEST) return MOST_WORDS;
		const words = [...text.matchAll(/[\p{L}\d]+/gu)].map(({ index }) => start + index);
		const told = words.filter((at) => spans.every(([from, to]) => at < from || at >= to));
		return Math.min(MOST_WORDS, told.length);
	};
	const [told, unnamed] = [wordsBeside(said), wordsBeside(named)];
	return [`beside:${told}`, `beside places:${unnamed}`, `beside, both:${told} ${unnamed}`];
}
