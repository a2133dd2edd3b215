import type { IsoDay } from "../../../domain/day.ts";
import type { Actor, Side } from "../../../domain/vocabulary.ts";
import type { Sentence } from "../sentences-of.ts";
import type { FoundAttribution } from "../speakers/find-attributions.ts";
import type { DraftClaim, DraftDate } from "../types.ts";
import { withinSpan } from "../within-span.ts";
import { claimActor } from "./claim-actor.ts";
import { datingOf } from "./claim-date.ts";
import { claimPlace, type LocatedMention, namesTownAgain } from "./claim-place.ts";
import type { Clause } from "./clauses-of.ts";
import type { Hit } from "./hit-in.ts";
import { type Reading, takenKind } from "./read-clause.ts";
import { withoutSpeaker } from "./trim-clause.ts";

/** What a text says besides its words, in UTF-16 units of the text. */
export interface ClaimContext {
	readonly published: IsoDay;
	readonly mentions: readonly LocatedMention[];
	readonly dates: readonly (DraftDate & { readonly unitStart: number; readonly unitEnd: number })[];
	readonly toCodePoint: (unit: number) => number;
	/** The side that the text speaks for in its own voice. */
	readonly voice: Side;
}

/** Where in the text a clause stands: its sentence, who speaks, what came before. */
export interface ClaimSetting {
	readonly sentence: Sentence;
	readonly attribution: FoundAttribution | null;
	/** Where its paragraph begins. */
	readonly scope: number;
	/** Who acted in the claim before, in the same paragraph. */
	readonly previous: Actor;
}

/** A clause as it is read: its own words, what they say, who says it, and the places in it. */
export interface ReadClause {
	readonly clause: Clause;
	readonly hit: Hit | null;
	readonly reading: Reading;
	readonly attribution: FoundAttribution | null;
	readonly side: Side;
	readonly inside: readonly LocatedMention[];
}

export const unitsOf = ({ unitStart, unitEnd }: { readonly unitStart: number; readonly unitEnd: number }) =>
	[unitStart, unitEnd] as const;

/** A heading governs no more text than this, in UTF-16 units: without a bound an endless line would take quadratic time. */
const FARTHEST_PLACE = 10_000;

/** The side that answers for a clause: its speaker's, else the text's own. */
export const sideOf = (attribution: FoundAttribution | null, { voice }: ClaimContext): Side =>
	attribution === null || attribution.side === "unknown" ? voice : attribution.side;

/** The words that date a clause: its own, else its sentence's. */
function dateOf(clause: Clause, sentence: Sentence, { dates }: ClaimContext): DraftDate | null {
	const within = (from: number, to: number) => withinSpan(dates, unitsOf, from, to)[0];
	return within(clause.start, clause.end) ?? within(sentence.start, sentence.end) ?? null;
}

/** A claim with who, where and when, as far as the text names them. */
export function describeClaim(
	read: ReadClause,
	setting: ClaimSetting,
	context: ClaimContext,
	confidence = 0,
): DraftClaim {
	const { clause, hit, reading, attribution, side, inside } = read;
	const { sentence, scope, previous } = setting;
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
