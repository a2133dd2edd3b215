import { type IsoDay, toIsoDay } from "../../domain/day.ts";
import type { Lexicon } from "../gazetteer/lexicon.ts";
import { codePointOffsets } from "../places/code-point-offsets.ts";
import type { ClaimContext } from "./claims/describe-claim.ts";
import { findDates } from "./dates/find-dates.ts";
import { guessDocument, type StatedFacts } from "./guess-document.ts";
import { findPlaceMentions } from "./places/find-place-mentions.ts";
import { mentionRole } from "./places/mention-role.ts";
import { resolveMentions } from "./places/resolve-mentions.ts";
import { type Sentence, sentencesOf } from "./sentences-of.ts";
import { withoutDateline } from "./speakers/dateline.ts";
import { type FoundAttribution, findAttributions } from "./speakers/find-attributions.ts";
import { homeSide, voiceOf } from "./speakers/text-voice.ts";
import type { DraftDate, DraftDocumentInfo, DraftMention } from "./types.ts";
import { wordsOf } from "./words-of.ts";

/** A text as decoded from UTF-8 (a BOM counts as one code point), and what is stated about it. */
export interface DraftInput extends StatedFacts {
	readonly text: string;
}

/** What is known of a text before its claims are looked for: its sentences, who speaks, its places and dates. */
export interface ReadText {
	readonly document: DraftDocumentInfo;
	readonly mentions: readonly DraftMention[];
	readonly dates: readonly DraftDate[];
	readonly sentences: readonly Sentence[];
	/** One for each sentence. */
	readonly attributions: readonly (FoundAttribution | null)[];
	readonly context: ClaimContext;
}

/** Reads a text; linear in it. */
export function readText(input: DraftInput, lexicon: Lexicon, today: IsoDay): ReadText {
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
	const units = findDates(text, published);
	const dates = units.map((date) => ({ ...date, start: toCodePoint(date.start), end: toCodePoint(date.end) }));
	const sentences = sentencesOf(text).map(withoutDateline);
	const voice = voiceOf(text);
	const attributions = findAttributions(sentences, homeSide(voice, text), voice);
	const dated = dates.map((date, index) => ({
		...date,
		unitStart: units[index]?.start ?? 0,
		unitEnd: units[index]?.end ?? 0,
	}));
	return {
		document,
		mentions,
		dates,
		sentences,
		attributions,
		context: { published, toCodePoint, voice, mentions: located, dates: dated },
	};
}
