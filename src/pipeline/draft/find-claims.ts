import type { IsoDay } from "../../domain/day.ts";
import type { Actor, Kind, Side } from "../../domain/vocabulary.ts";
import { claimActor } from "./claim-actor.ts";
import { confidenceOf } from "./claim-confidence.ts";
import { claimDate } from "./claim-date.ts";
import { claimPlace, type LocatedMention, namesTownAgain } from "./claim-place.ts";
import { type Clause, clausesOf, type Hit, hitIn } from "./clauses-of.ts";
import type { FoundAttribution } from "./find-attributions.ts";
import { BOILERPLATE, JUDGEMENT } from "./opinion-words.ts";
import { withPurpose } from "./purpose-of.ts";
import { type Reading, readClause } from "./read-clause.ts";
import type { Sentence } from "./sentences-of.ts";
import { sideWords } from "./side-words.ts";
import { namesOnlySpeaker, trimmedClause, withoutAttribution, withoutNotice, withoutSpeaker } from "./trim-clause.ts";
import type { DraftClaim, DraftDate } from "./types.ts";
import { BACKGROUND } from "./view-words.ts";
import { withinSpan } from "./within-span.ts";

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

function dateOf(clause: Clause, sentence: Sentence, { dates, published }: ClaimContext): string {
	const within = (from: number, to: number) => withinSpan(dates, unitsOf, from, to)[0];
	return (within(clause.start, clause.end) ?? within(sentence.start, sentence.end))?.edtf ?? published;
}

/** A place that a side takes: Ukraine's side retakes, Russia's side occupies, whatever word its own sources have for it. */
function takenKind({ kind, rule }: Reading, actor: Actor): Kind {
	if (kind === "occupied" && rule === "occupied" && actor === "UA") return "retaken";
	return kind === "retaken" && actor === "RU" ? "occupied" : kind;
}

/** A headline or a heading: a line of its own that no full stop ends, unless it is an item of a list. */
const isHeadline = ({ text }: Sentence, isFirst: boolean): boolean =>
	!/[.!?…;:”"»)]$/u.test(text) && text.length < (isFirst ? 200 : 110) && (isFirst || !/^[^\p{L}\p{N}«“"]/u.test(text));

/** A number in digits or in words. */
const NUMBER =
	/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|several|both|at least one)\b|(?<!\p{L})(?:дв(?:а|ох|оє|ум|ома|е|ух|ое|умя)|дві|тр(?:и|ьох|оє|[её]х|ое)|чотир\p{L}+|четыр\p{L}+|четвер\p{L}+|п[’'ʼ]ят\p{L}+|пят\p{L}+|шіст\p{L}+|шест\p{L}+|сім|сем(?:ь|еро)|вісім|восем\p{L}+|дев[’'ʼ]ят\p{L}+|девят\p{L}+|десят\p{L}+|сот(?:ні|ни|ень|ен)|тисяч\p{L}*|тысяч\p{L}*|кілька|несколько|обидв\p{L}+)(?!\p{L})/iu;
/** Below this a proposal is more often wrong than right and only costs the editor time. */
const LEAST_CONFIDENCE = 0.45;

/** Where in the text a clause stands: its sentence, who speaks, what came before. */
interface Setting {
	readonly sentence: Sentence;
	readonly attribution: FoundAttribution | null;
	readonly scope: number;
	readonly previous: Actor;
}

/** "They will not hold": said of the war if it names a side, a place, or somebody spoken of before. */
function isAboutTheWar(clause: Clause, side: Side, hasOwnPlace: boolean): boolean {
	return (
		hasOwnPlace ||
		sideWords(clause.text, side).length > 0 ||
		/\b(?:they|them|their|we|our|troops|soldiers|forces|front|line|war|town|city|village|zones?|reports?)\b|(?<!\p{L})(?:вони|їх|ми|наш|они|их|мы|військ|войск|фронт|місто|город|село|зон|сил|ракет)\p{L}*/iu.test(
			clause.text,
		)
	);
}

/** What a text tells of a place and a side, or of a place and a number, in words that no rule knows. */
function toldOf({ text }: Clause, side: Side, inside: readonly LocatedMention[]): Reading | null {
	const says = sideWords(text, side).length > 0 || NUMBER.test(text.replace(/\b(?:19|20)\d\d\b/g, ""));
	if (!says || text.length < 40 || !inside.some(({ place }) => place !== null && place.type !== "country")) return null;
	return { group: "incident", kind: "other", modality: "occurred", rule: "told", weight: 0.5 };
}

/** A shorter one says nothing: "Moscow described the movement differently." */
const SHORTEST_JUDGED = 50;
const JUDGED: Reading = {
	group: "statement",
	kind: "assessment",
	modality: "ongoing",
	rule: "judgement",
	weight: 0.7,
};

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

const isSpoken = (attribution: FoundAttribution | null): boolean =>
	attribution !== null && attribution.isInherited !== true;

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
	const said = isJudged ? JUDGED : readClause(clause, hit, isSpoken(attribution));
	const reading = said ?? toldOf(clause, side, inside);
	if (reading === null || clause.text.length < 12) return null;
	const namesNobody = side === "unknown" && inside.length === 0 && sideWords(clause.text, side).length === 0;
	if (reading.rule === "said" && namesNobody) return null;
	if (hit === null && !isAboutTheWar(clause, side, inside.length > 0)) return null;
	return { clause, hit, reading, attribution, side, inside };
}

function claimOf(whole: Clause, setting: Setting, context: ClaimContext): DraftClaim | null {
	const { sentence, scope, previous } = setting;
	const read = readOne(whole, setting.attribution, context);
	if (read === null) return null;
	const { clause, hit, reading, attribution, side, inside } = read;
	const at = hit?.at ?? clause.text.length;
	const stretch = { start: Math.max(scope, sentence.start - FARTHEST_PLACE), end: sentence.end };
	const place = claimPlace(clause, hit?.at ?? 0, sentence, stretch, context.mentions, namesTownAgain(clause.text));
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
	const confidence = confidenceOf(reading, { ...facts, isBackground: BACKGROUND.test(sentence.text) });
	const saysLittle = actor === "unknown" && inside.length === 0 && place === null && !facts.isSpoken && !hasNumber;
	if (confidence < LEAST_CONFIDENCE || (saysLittle && reading.weight < 0.8)) return null;
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
		edtf: claimDate(dateOf(clause, sentence, context), reading.group, context.published),
		place,
		rule: reading.rule,
		confidence,
	};
}

const isNoStatement = (sentence: Sentence, isFirst: boolean, isOnly: boolean): boolean =>
	(isHeadline(sentence, isFirst) && !isOnly) || /\?[”"»]?$/u.test(sentence.text);

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
			.flatMap((clause) => {
				const claim = claimOf(clause, { sentence, attribution: attributions[index] ?? null, scope, previous }, context);
				if (claim !== null && claim.actor !== "unknown") previous = claim.actor;
				return claim === null ? [] : [claim];
			});
	});
}
