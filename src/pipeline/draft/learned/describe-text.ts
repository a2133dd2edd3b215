import { isNoStatement } from "../claims/no-statement.ts";
import type { ReadText } from "../read-text.ts";
import type { Sentence } from "../sentences-of.ts";
import type { FoundAttribution } from "../speakers/find-attributions.ts";
import type { DraftClaim } from "../types.ts";
import { withinSpan } from "../within-span.ts";
import type { KnownWords } from "./known-words.ts";
import { type DescribedPart, describeParts } from "./part-features.ts";

/** A sentence in parts, with what the rules propose for it. */
export interface DescribedSentence {
	readonly sentence: Sentence;
	/** A headline, a heading or a question. */
	readonly isHeadline: boolean;
	readonly attribution: FoundAttribution | null;
	readonly proposals: readonly DraftClaim[];
	readonly parts: readonly DescribedPart[];
}

const spanOf = ({ start, end }: DraftClaim) => [start, end] as const;

/** The sentences of a text as the weights read them, or are learned from. Linear in the text. */
export function describeText(
	{ sentences, attributions, context }: ReadText,
	proposals: readonly DraftClaim[],
	known: KnownWords,
): DescribedSentence[] {
	return sentences.map((sentence, index) => {
		const attribution = attributions[index] ?? null;
		const [start, end] = [context.toCodePoint(sentence.start), context.toCodePoint(sentence.end)];
		const own = withinSpan(proposals, spanOf, start, end);
		const isHeadline = isNoStatement(sentence, index === 0, sentences.length === 1);
		const setting = { sentence, attribution, isHeadline, proposals: own };
		return { sentence, isHeadline, attribution, proposals: own, parts: describeParts(setting, context, known) };
	});
}
