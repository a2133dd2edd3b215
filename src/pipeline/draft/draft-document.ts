import { type IsoDay, toIsoDay } from "../../domain/day.ts";
import type { Lexicon } from "../gazetteer/lexicon.ts";
import { codePointOffsets } from "../places/code-point-offsets.ts";
import { findClaims } from "./claims/find-claims.ts";
import { findDates } from "./dates/find-dates.ts";
import { findMeasures } from "./find-measures.ts";
import { guessDocument, type StatedFacts } from "./guess-document.ts";
import { checkBearings } from "./places/check-bearings.ts";
import { findPlaceMentions } from "./places/find-place-mentions.ts";
import { mentionRole } from "./places/mention-role.ts";
import { resolveMentions } from "./places/resolve-mentions.ts";
import { sentencesOf } from "./sentences-of.ts";
import { withoutDateline } from "./speakers/dateline.ts";
import { findAttributions } from "./speakers/find-attributions.ts";
import { homeSide, voiceOf } from "./speakers/text-voice.ts";
import type { Attribution, Draft } from "./types.ts";
import { wordsOf } from "./words-of.ts";

/** A text as decoded from UTF-8 (a BOM counts as one code point), and what is stated about it. */
export interface DraftInput extends StatedFacts {
	readonly text: string;
}

/** What drafting knows of the world: names, and the day that stands in where nothing dates a text. */
export interface DraftContext {
	readonly lexicon: Lexicon;
	readonly today: IsoDay;
}

/**
 * Proposes what an editor would annotate: places, dates, measures, attributions and claims, all in Unicode code points of
 * the text. Pure; linear in the text.
 */
export function draftDocument(input: DraftInput, { lexicon, today }: DraftContext): Draft {
	const { text } = input;
	const toCodePoint = codePointOffsets(text);
	const document = guessDocument(text, input, today);
	const published = toIsoDay(document.published.value);
	const raw = findPlaceMentions(text, wordsOf(text), lexicon);
	const mentions = resolveMentions(raw, text, toCodePoint);
	const located = mentions.map((mention, index) => ({
		...mention,
		unitStart: raw[index]?.start ?? 0,
		unitEnd: raw[index]?.end ?? 0,
		role: mentionRole(text, raw[index]?.start ?? 0, raw[index]?.end ?? 0, mention.place?.name),
	}));
	const units = findDates(text, published, (unit) => unit);
	const dates = units.map((date) => ({ ...date, start: toCodePoint(date.start), end: toCodePoint(date.end) }));
	const sentences = sentencesOf(text).map(withoutDateline);
	const voice = voiceOf(text);
	const attributions = findAttributions(sentences, homeSide(voice, text), voice);
	const claims = findClaims(sentences, attributions, {
		published,
		toCodePoint,
		voice,
		mentions: located,
		dates: dates.map((date, index) => ({
			...date,
			unitStart: units[index]?.start ?? 0,
			unitEnd: units[index]?.end ?? 0,
		})),
	});
	const said = attributions.flatMap((one): Attribution[] =>
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
	return {
		document,
		mentions,
		dates,
		measures: findMeasures(text, toCodePoint),
		attributions: said,
		claims,
		bearings: checkBearings(text, located),
	};
}
