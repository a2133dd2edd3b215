import type { IsoDay } from "../../../domain/day.ts";
import type { Actor, Side } from "../../../domain/vocabulary.ts";
import { resolveEdtf } from "../../time/resolve-edtf.ts";
import type { Sentence } from "../sentences-of.ts";
import { type FoundAttribution, isSpoken } from "../speakers/find-attributions.ts";
import type { DraftClaim, DraftDate } from "../types.ts";
import { withinSpan } from "../within-span.ts";
import { claimActor } from "./claim-actor.ts";
import { confidenceOf } from "./claim-confidence.ts";
import { datingOf } from "./claim-date.ts";
import { claimPlace, type LocatedMention, namesTownAgain } from "./claim-place.ts";
import { type Clause, clausesOf } from "./clauses-of.ts";
import { hasFiniteVerb } from "./finite-verb.ts";
import { type Hit, hitIn } from "./hit-in.ts";
import { isOfNet } from "./net-rules.ts";
import { NET_THRESHOLD, type NetFacts, netScore } from "./net-score.ts";
import { isNoStatement } from "./no-statement.ts";
import { BOILERPLATE, DENIES, JUDGEMENT } from "./opinion-words.ts";
import { withPurpose } from "./purpose-of.ts";
import { type Reading, readClause, takenKind } from "./read-clause.ts";
import { sideWords } from "./side-words.ts";
import { isAboutTheWar, JUDGED, NUMBER, TAKEN_BACK, toldOf } from "./told-of.ts";
import {
	namesOnlySpeaker,
	partedAtNotice,
	trimmedClause,
	withoutAttribution,
	withoutNotice,
	withoutSpeaker,
} from "./trim-clause.ts";
import { BACKGROUND } from "./view-words.ts";

/** What a text says besides its words, in UTF-16 units of the text. */
export interface ClaimContext {
	readonly published: IsoDay;
	readonly mentions: readonly LocatedMention[];
	readonly dates: readonly (DraftDate & { readonly unitStart: number; readonly unitEnd: number })[];
	readonly toCodePoint: (unit: number) => number;
	/** The side that the text speaks for in its own voice. */
	readonly voice: Side;
}

const unitsOf = ({ unitStart, unitEnd }: { readonly unitStart: number; readonly unitEnd: number }) =>
	[unitStart, unitEnd] as const;

/** The words that date a clause: its own, else its sentence's. */
function dateOf(clause: Clause, sentence: Sentence, { dates }: ClaimContext): DraftDate | null {
	const within = (from: number, to: number) => withinSpan(dates, unitsOf, from, to)[0];
	return within(clause.start, clause.end) ?? within(sentence.start, sentence.end) ?? null;
}

/** Below this what a rule proposes is more often wrong than right. The net has a bar of its own: `NET_THRESHOLD`. */
const LEAST_CONFIDENCE = 0.45;

/** Where in the text a clause stands: its sentence, who speaks, what came before. */
interface Setting {
	readonly sentence: Sentence;
	readonly attribution: FoundAttribution | null;
	readonly scope: number;
	readonly previous: Actor;
}

/** A shorter one says nothing: "Moscow described the movement differently." */
const SHORTEST_JUDGED = 50;
/** "The current situation": shorter than this, what has no verb and no deed says nothing. */
const SHORTEST_WITHOUT_VERB = 24;
/** A heading governs no more text than this, in UTF-16 units: without a bound an endless line would take quadratic time. */
const FARTHEST_PLACE = 10_000;

/** A clause as it is read: its own words, what they say, who says it, and the places in it. */
interface ReadClause {
	readonly clause: Clause;
	readonly hit: Hit | null;
	readonly reading: Reading;
	readonly attribution: FoundAttribution | null;
	readonly side: Side;
	readonly inside: readonly LocatedMention[];
}

/** Reads a clause that may be a claim; null where it is none: a notice, a speaker's name, talk of other things. */
function readOne(whole: Clause, spoken: FoundAttribution | null, context: ClaimContext): ReadClause | null {
	const raw = withoutNotice(whole);
	const attribution = spoken !== null && raw.end <= spoken.holdsFrom ? null : spoken;
	if (namesOnlySpeaker(raw, attribution) || BOILERPLATE.test(raw.text)) return null;
	const isJudged = attribution !== null && raw.text.length >= SHORTEST_JUDGED && JUDGEMENT.test(raw.text);
	const clause = trimmedClause(isJudged ? raw : withoutAttribution(raw, attribution));
	const hit = hitIn(clause.text);
	const side = attribution === null || attribution.side === "unknown" ? context.voice : attribution.side;
	const inside = withinSpan(context.mentions, unitsOf, clause.start, clause.end);
	const isTakenBack =
		hit !== null &&
		clause.start > raw.start &&
		DENIES.test(raw.text.slice(0, clause.start - raw.start + "that".length));
	const said = isTakenBack ? TAKEN_BACK : isJudged ? JUDGED : readClause(clause, hit, isSpoken(attribution));
	const reading = said ?? toldOf(clause, side, inside);
	if (reading === null || clause.text.length < 12) return null;
	const namesNobody = side === "unknown" && inside.length === 0 && sideWords(clause.text, side).length === 0;
	if (reading.rule === "said" && namesNobody) return null;
	const isHeading = clause.text.length < SHORTEST_WITHOUT_VERB && !hasFiniteVerb(clause.text);
	if (hit === null && (isHeading || !isAboutTheWar(clause, side, inside.length > 0))) return null;
	return { clause, hit, reading, attribution, side, inside };
}

/** What a clause that only the net caught has of what makes it news. */
function netFacts(
	{ clause, hit, attribution, side, inside }: ReadClause,
	hasNumber: boolean,
	context: ClaimContext,
): NetFacts {
	const { text, start, end } = clause;
	const [date] = withinSpan(context.dates, unitsOf, start, end);
	const resolved = date === undefined ? null : resolveEdtf(date.edtf);
	return {
		text,
		family: hit?.rule.weight ?? 0,
		hasPlace: inside.some(({ place, role }) => role !== "seat" && place?.type !== "country"),
		hasDate: date !== undefined,
		hasSide: sideWords(text, side).length > 0,
		hasNumber,
		isSpoken: isSpoken(attribution),
		lastDay: resolved?.ok === true ? resolved.value.end : null,
		published: context.published,
	};
}

function claimOf(whole: Clause, setting: Setting, context: ClaimContext): DraftClaim | null {
	const { sentence, scope, previous } = setting;
	const read = readOne(whole, setting.attribution, context);
	if (read === null) return null;
	const { clause, hit, reading, attribution, side, inside } = read;
	const at = hit?.at ?? clause.text.length;
	const stretch = { start: Math.max(scope, sentence.start - FARTHEST_PLACE), end: sentence.end };
	// "In the city a hospital was damaged and 2 people were killed": the second clause is of the city too.
	const speaksOfTown = namesTownAgain(inside.length > 0 ? clause.text : sentence.text);
	const place = claimPlace(clause, hit?.at ?? 0, sentence, stretch, context.mentions, speaksOfTown);
	const actor = claimActor({
		text: withoutSpeaker(clause, attribution),
		sentence: sentence.text,
		at,
		end: hit?.end ?? at,
		kind: reading.kind,
		rule: reading.rule,
		side,
		previous,
	});
	const hasNumber = NUMBER.test(clause.text);
	const facts = { actor, place, isSpoken: isSpoken(attribution), hasNumber, namesSomewhere: inside.length > 0 };
	const isFromNet = hit !== null && isOfNet(hit.rule) && reading.rule === hit.rule.name;
	const confidence = isFromNet
		? netScore(netFacts(read, hasNumber, context))
		: confidenceOf(reading, { ...facts, isBackground: BACKGROUND.test(sentence.text) });
	const saysLittle = actor === "unknown" && inside.length === 0 && place === null && !facts.isSpoken && !hasNumber;
	if (isFromNet && confidence < NET_THRESHOLD) return null;
	if (!isFromNet && (confidence < LEAST_CONFIDENCE || (saysLittle && reading.weight < 0.8))) return null;
	return {
		start: context.toCodePoint(clause.start),
		end: context.toCodePoint(clause.end),
		exact: clause.text,
		group: reading.group,
		kind: takenKind(reading, actor),
		modality: reading.modality,
		actor,
		claimant: attribution?.claimant ?? null,
		side,
		...datingOf(dateOf(clause, sentence, context), reading.group, context.published),
		place,
		rule: reading.rule,
		confidence,
	};
}

/**
 * Proposes claims, at most one for each statement of a sentence. Headlines repeat what the text says and propose none, nor
 * do questions and notices. Linear in the text.
 */
export function findClaims(
	sentences: readonly Sentence[],
	attributions: readonly (FoundAttribution | null)[],
	context: ClaimContext,
): DraftClaim[] {
	let paragraph = -1;
	let scope = 0;
	let previous: Actor = "unknown";
	return sentences.flatMap((sentence, index) => {
		if (sentence.paragraph !== paragraph) {
			paragraph = sentence.paragraph;
			scope = sentence.start;
			previous = "unknown";
		}
		if (isNoStatement(sentence, index === 0, sentences.length === 1)) return [];
		const hasPlace = (from: number, to: number) =>
			withinSpan(context.mentions, unitsOf, sentence.start + from, sentence.start + to).length > 0;
		return clausesOf(sentence, hasPlace)
			.flatMap(withPurpose)
			.flatMap(partedAtNotice)
			.flatMap((clause) => {
				const claim = claimOf(clause, { sentence, attribution: attributions[index] ?? null, scope, previous }, context);
				if (claim !== null && claim.actor !== "unknown") previous = claim.actor;
				return claim === null ? [] : [claim];
			});
	});
}
