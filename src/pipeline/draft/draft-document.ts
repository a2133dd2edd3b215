import type { IsoDay } from "../../domain/day.ts";
import type { Lexicon } from "../gazetteer/lexicon.ts";
import { findClaims } from "./claims/find-claims.ts";
import { findMeasures } from "./find-measures.ts";
import type { ClaimReader } from "./learned/claim-reader.ts";
import { learnedClaims } from "./learned/learned-claims.ts";
import { checkBearings } from "./places/check-bearings.ts";
import { type DraftInput, type ReadText, readText } from "./read-text.ts";
import type { Attribution, Draft } from "./types.ts";

/** What drafting knows of the world: names, and the day that stands in where nothing dates a text. */
export interface DraftContext {
	readonly lexicon: Lexicon;
	/** What was learned of claims from annotated texts; without it the rules alone decide. */
	readonly reader?: ClaimReader | undefined;
	readonly today: IsoDay;
}

function attributionsIn(text: string, { attributions, context: { toCodePoint } }: ReadText): Attribution[] {
	return attributions.flatMap((one) =>
		one === null
			? []
			: [
					{
						start: toCodePoint(one.start),
						end: toCodePoint(one.end),
						words: text.slice(one.start, one.end),
						claimant: one.claimant,
						side: one.side,
						hedge: one.hedge,
					},
				],
	);
}

/**
 * Proposes what an editor would annotate: places, dates, measures, attributions and claims, all in Unicode code points of
 * the text. Pure; linear in the text.
 */
export function draftDocument(input: DraftInput, { lexicon, reader, today }: DraftContext): Draft {
	const { text } = input;
	const read = readText(input, lexicon, today);
	const { document, mentions, dates, sentences, attributions, context } = read;
	const proposals = findClaims(sentences, attributions, context);
	return {
		document,
		mentions,
		dates,
		measures: findMeasures(text, context.toCodePoint),
		attributions: attributionsIn(text, read),
		claims: reader === undefined ? proposals : learnedClaims(proposals, read, reader),
		bearings: checkBearings(text, context.mentions),
	};
}
