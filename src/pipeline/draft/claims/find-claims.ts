import type { Actor } from "../../../domain/vocabulary.ts";
import { resolveEdtf } from "../../time/resolve-edtf.ts";
import type { Sentence } from "../sentences-of.ts";
import { type FoundAttribution, isSpoken } from "../speakers/find-attributions.ts";
import type { DraftClaim } from "../types.ts";
import { withinSpan } from "../within-span.ts";
import { confidenceOf } from "./claim-confidence.ts";
import { type Clause, clausesOf } from "./clauses-of.ts";
import {
	type ClaimContext,
	type ClaimSetting,
	describeClaim,
	type ReadClause,
	sideOf,
	unitsOf,
} from "./describe-claim.ts";
import { hasFiniteVerb } from "./finite-verb.ts";
import { hitIn } from "./hit-in.ts";
import { isOfNet } from "./net-rules.ts";
import { NET_THRESHOLD, type NetFacts, netScore } from "./net-score.ts";
import { isNoStatement } from "./no-statement.ts";
import { BOILERPLATE, DENIES, JUDGEMENT } from "./opinion-words.ts";
import { withPurpose } from "./purpose-of.ts";
import { readClause } from "./read-clause.ts";
import { sideWords } from "./side-words.ts";
import { isAboutTheWar, JUDGED, NUMBER, TAKEN_BACK, toldOf } from "./told-of.ts";
import { namesOnlySpeaker, partedAtNotice, trimmedClause, withoutAttribution, withoutNotice } from "./trim-clause.ts";
import { BACKGROUND } from "./view-words.ts";

/** Below this what a rule proposes is more often wrong than right. The net has a bar of its own: `NET_THRESHOLD`. */
const LEAST_CONFIDENCE = 0.45;

/** A shorter one says nothing: "Moscow described the movement differently." */
const SHORTEST_JUDGED = 50;
/** "The current situation": shorter than this, what has no verb and no deed says nothing. */
const SHORTEST_WITHOUT_VERB = 24;
/** Reads a clause that may be a claim; null where it is none: a notice, a speaker's name, talk of other things. */
function readOne(whole: Clause, spoken: FoundAttribution | null, context: ClaimContext): ReadClause | null {
	const raw = withoutNotice(whole);
	const attribution = spoken !== null && raw.end <= spoken.holdsFrom ? null : spoken;
	if (namesOnlySpeaker(raw, attribution) || BOILERPLATE.test(raw.text)) return null;
	const isJudged = attribution !== null && raw.text.length >= SHORTEST_JUDGED && JUDGEMENT.test(raw.text);
	const clause = trimmedClause(isJudged ? raw : withoutAttribution(raw, attribution));
	const hit = hitIn(clause.text);
	const side = sideOf(attribution, context);
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

function claimOf(whole: Clause, setting: ClaimSetting, context: ClaimContext): DraftClaim | null {
	const read = readOne(whole, setting.attribution, context);
	if (read === null) return null;
	const { clause, hit, reading, attribution, inside } = read;
	const claim = describeClaim(read, setting, context);
	const { actor, place } = claim;
	const hasNumber = NUMBER.test(clause.text);
	const facts = { actor, place, isSpoken: isSpoken(attribution), hasNumber, namesSomewhere: inside.length > 0 };
	const isFromNet = hit !== null && isOfNet(hit.rule) && reading.rule === hit.rule.name;
	const confidence = isFromNet
		? netScore(netFacts(read, hasNumber, context))
		: confidenceOf(reading, { ...facts, isBackground: BACKGROUND.test(setting.sentence.text) });
	const saysLittle = actor === "unknown" && inside.length === 0 && place === null && !facts.isSpoken && !hasNumber;
	if (isFromNet && confidence < NET_THRESHOLD) return null;
	if (!isFromNet && (confidence < LEAST_CONFIDENCE || (saysLittle && reading.weight < 0.8))) return null;
	return { ...claim, confidence };
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
