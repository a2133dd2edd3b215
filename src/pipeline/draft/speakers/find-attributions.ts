import type { Side } from "../../../domain/vocabulary.ts";
import type { Sentence } from "../sentences-of.ts";
import { findSpeaker, findViewHolder } from "./find-speaker.ts";
import { withInterviewee } from "./interview.ts";
import { outsideQuotes } from "./outside-quotes.ts";
import { isPronoun } from "./speaker-name.ts";
import { bodyBefore, firstNaming, type Hearing, sideOfSpeaker } from "./speaker-side.ts";
import { namedSource, withStandingSource } from "./standing-source.ts";

/** Who says a sentence, and where that is said; UTF-16 units of the text. */
export interface FoundAttribution {
	readonly start: number;
	readonly end: number;
	readonly claimant: string;
	readonly side: Side;
	readonly hedge: boolean;
	/** Taken over from a sentence before ("He said"). */
	readonly isCarried: boolean;
	/** What stands before is the text's own: "…, but analysts said". */
	readonly holdsFrom: number;
	/** No words of this sentence name a speaker: the one of the sentence before is taken to go on. */
	readonly isInherited?: boolean;
}

const HEDGE =
	/\b(?:reportedly|allegedly|apparently|evidently|purport\p{L}*|likely|unverified|believed to|appears? to|possibly|probably)\b|(?<!\p{L})(?:нібито|ймовірно|начебто|можливо|за попередніми даними|якобы|вероятно|предположительно|возможно|по предварительным данным)(?!\p{L})/iu;

/** "«Rybak» (Russia) shows …": a channel that opens a sentence with its side in brackets. */
function channelAt(text: string): { readonly name: string; readonly holdsFrom: number } | null {
	const name = /^[«“"]([^»”"]{2,40})[»”"]\s?\([^()]{2,60}\)/u.exec(text)?.[1];
	return name === undefined ? null : { name, holdsFrom: 0 };
}

/** Who is named in a sentence as answering for it, though nothing is reported as speech. */
function viewIn(index: number, hearing: Hearing): FoundAttribution | null {
	const sentence = hearing.sentences[index] as Sentence;
	const holder = findViewHolder(sentence.text) ?? channelAt(sentence.text);
	if (holder === null || isPronoun(holder.name)) return null;
	const side = sideOfSpeaker(holder.name, index, hearing);
	if (side === "unknown") return null;
	const { start } = sentence;
	const at = { start, end: start, holdsFrom: start + holder.holdsFrom };
	return { ...at, claimant: holder.name, side, hedge: HEDGE.test(sentence.text), isCarried: false, isInherited: true };
}

/** Whether a quotation of the sentence before is still open where a sentence begins, and where it ends. */
function quotationsOf(sentences: readonly Sentence[]): readonly Quotation[] {
	let endsInside = false;
	return sentences.map(({ text, paragraph }, index) => {
		const startsInside = endsInside && sentences[index - 1]?.paragraph === paragraph;
		const quotes = outsideQuotes(text, startsInside);
		({ endsInside } = quotes);
		return { endsInside, isAllQuoted: startsInside && endsInside && !quotes.hasMarks };
	});
}

interface Quotation {
	readonly endsInside: boolean;
	/** Whether the whole sentence stands within a quotation that other sentences open and close. */
	readonly isAllQuoted: boolean;
}

/** Who spoke last, and in which paragraph. */
interface Floor {
	last: FoundAttribution | null;
	paragraph: number;
}

/** Of a sentence that names no speaker: a view, or the speaker before who goes on. */
function withoutSpeech(index: number, isAllQuoted: boolean, floor: Floor, hearing: Hearing): FoundAttribution | null {
	const { text, start, paragraph } = hearing.sentences[index] as Sentence;
	const view = isAllQuoted ? null : viewIn(index, hearing);
	if (view !== null) return view;
	const hedge = HEDGE.test(text);
	const isQuoted = QUOTED.test(text);
	const goesOn = isQuoted || paragraph === floor.paragraph;
	if (floor.last === null || !goesOn || (hedge && UNNAMED.test(text))) return null;
	return { ...floor.last, start, end: start, holdsFrom: start, hedge, isCarried: true, isInherited: !isQuoted };
}

/** Who says one sentence, by a source line or by its words; keeps in mind who has the floor. */
function speakerOf(index: number, isAllQuoted: boolean, floor: Floor, hearing: Hearing): FoundAttribution | null {
	const { text, start, end, paragraph } = hearing.sentences[index] as Sentence;
	const source = namedSource(text);
	if (source !== null) {
		const side = sideOfSpeaker(source, index, hearing);
		return { start, end, claimant: source, side, hedge: false, isCarried: false, holdsFrom: start };
	}
	const speaker = isAllQuoted ? null : findSpeaker(text);
	if (speaker === null) return withoutSpeech(index, isAllQuoted, floor, hearing);
	const span = { start: start + speaker.from, end: start + speaker.to, hedge: HEDGE.test(text) };
	const found = { ...span, holdsFrom: start + speaker.holdsFrom };
	floor.paragraph = paragraph;
	const spokeJustBefore = (floor.last?.start ?? -1) > (hearing.sentences[index - 1]?.start ?? 0);
	const body = spokeJustBefore ? null : bodyBefore(speaker.name, index, hearing);
	if (body !== null) {
		floor.last = { ...found, claimant: body.name, side: body.side, isCarried: true };
		return floor.last;
	}
	if (isPronoun(speaker.name)) {
		if (floor.last !== null) return { ...floor.last, ...found, isInherited: false, isCarried: true };
		return { ...found, claimant: "not named", side: hearing.home, isCarried: false };
	}
	const side = sideOfSpeaker(speaker.name, index, hearing);
	hearing.sideByName.set(speaker.name.split(/\s+/).at(-1) ?? "", side);
	floor.last = { ...found, claimant: speaker.name, side, isCarried: false };
	return floor.last;
}

/**
 * Per sentence, who says it; a pronoun, or a quotation that goes on, takes the speaker of the sentence before.
 *
 * @param home the side whose officials the text means when it names none
 * @param voice the side that the text speaks for
 */
export function findAttributions(
	sentences: readonly Sentence[],
	home: Side = "unknown",
	voice: Side = "unknown",
): (FoundAttribution | null)[] {
	const hearing: Hearing = { sentences, home, voice, first: firstNaming(sentences), sideByName: new Map() };
	const quotations = quotationsOf(sentences);
	const floor: Floor = { last: null, paragraph: -1 };
	const found = quotations.map(({ isAllQuoted }, index) => speakerOf(index, isAllQuoted, floor, hearing));
	const all = withSpeakerBehind(sentences, withReportBefore(sentences, found), quotations);
	return withInterviewee(sentences, withStandingSource(sentences, all), home);
}

/** "“It is quiet. They left,” said …": a quotation's first sentences are said by whoever is named behind its last. */
function withSpeakerBehind(
	sentences: readonly Sentence[],
	found: readonly (FoundAttribution | null)[],
	quotations: readonly { readonly endsInside: boolean }[],
): (FoundAttribution | null)[] {
	const all = [...found];
	for (let index = sentences.length - 2; index >= 0; index--) {
		const [own, behind] = [all[index], all[index + 1]];
		const goesOn =
			quotations[index]?.endsInside === true && sentences[index]?.paragraph === sentences[index + 1]?.paragraph;
		if (!goesOn || behind == null || behind.isInherited === true || (own != null && !own.isCarried)) continue;
		const { start } = sentences[index] as Sentence;
		all[index] = { ...behind, start, end: start, holdsFrom: start, isCarried: true };
	}
	return all;
}

/** A quotation, or a turn of a conversation behind a dash. */
const QUOTED = /^(?:[“"«]|[—–-]\s)/u;
/** "Reportedly": by somebody, but not by whoever spoke before. */
const UNNAMED = /\b(?:reportedly|allegedly)\b|(?<!\p{L})(?:нібито|начебто|якобы)(?!\p{L})/iu;
/** "Про це повідомляє прокуратура": who said what stands before. */
const OF_THIS =
	/^(?:про це|об этом|відповідне|соответствующ\p{L}+|this was (?:reported|announced|stated) by)(?!\p{L})/iu;

/** Gives a speaker who is only named afterwards to the sentences of the same paragraph that name none. */
function withReportBefore(
	sentences: readonly Sentence[],
	found: readonly (FoundAttribution | null)[],
): (FoundAttribution | null)[] {
	const all = [...found];
	for (const [index, sentence] of sentences.entries()) {
		const speaker = found[index];
		if (speaker == null || speaker.isCarried || !OF_THIS.test(sentence.text)) continue;
		for (let before = index - 1; sentences[before]?.paragraph === sentence.paragraph && all[before] == null; before--) {
			const { start } = sentences[before] as Sentence;
			all[before] = { ...speaker, start, end: start, holdsFrom: start, isCarried: true, isInherited: true };
		}
	}
	return all;
}

/** Whether words of the sentence itself name its speaker. */
export const isSpoken = (attribution: FoundAttribution | null): boolean =>
	attribution !== null && attribution.isInherited !== true;
