import type { Group, Modality } from "../../../domain/vocabulary.ts";
import type { Clause } from "../claims/clauses-of.ts";
import { type ClaimContext, type ClaimSetting, describeClaim, sideOf, unitsOf } from "../claims/describe-claim.ts";
import { type Hit, hitIn } from "../claims/hit-in.ts";
import { type Reading, readClause } from "../claims/read-clause.ts";
import { isAboutTheWar } from "../claims/told-of.ts";
import { trimmedClause, withoutAttribution, withoutNotice } from "../claims/trim-clause.ts";
import { isSpoken } from "../speakers/find-attributions.ts";
import type { DraftClaim } from "../types.ts";
import { withinSpan } from "../within-span.ts";
import type { Stretch } from "./stretch.ts";

/** What is known of a stretch before who, where and when. */
type ToldStretch = Omit<Stretch, "features">;

/** How a group's claims are mostly put, where no rule says more. */
const USUAL: Readonly<Record<Group, Modality>> = {
	advance: "occurred",
	"buffer-zone": "aimed",
	incident: "occurred",
	statement: "ongoing",
};

/** The rule's name of what was learned, with the words that told most. */
const learnedBy = (words: readonly string[]): string => ["learned", ...words].join(" ");

/** What a clause says, given its group and kind: as a rule reads it where one agrees. */
function readAs(clause: Clause, { group, kind, words }: ToldStretch, hit: Hit | null, isSaid: boolean): Reading {
	const read = readClause(clause, hit, isSaid);
	if (read?.group === group && read.kind === kind) return read;
	const modality = read?.group === group ? read.modality : USUAL[group];
	return { group, kind, modality, rule: learnedBy(words), weight: 0 };
}

/** A shorter one says nothing. */
const SHORTEST = 12;
/** So sure must be what names no side, place or war and what no rule knows: "Tickets cost five euros." */
const LEAST_UNTOLD = 0.5;

/**
 * A stretch as a claim, with who, where and when as the rules tell them; null where it says too little to be one.
 */
export function describeStretch(stretch: ToldStretch, setting: ClaimSetting, context: ClaimContext): DraftClaim | null {
	const { sentence, attribution } = setting;
	const [start, end] = [sentence.start + stretch.start, sentence.start + stretch.end];
	const whole = { start, end, text: sentence.text.slice(stretch.start, stretch.end) };
	const clause = trimmedClause(withoutAttribution(withoutNotice(whole), attribution));
	if (clause.text.length < SHORTEST) return null;
	const hit = hitIn(clause.text);
	const reading = readAs(clause, stretch, hit, isSpoken(attribution));
	const inside = withinSpan(context.mentions, unitsOf, clause.start, clause.end);
	const side = sideOf(attribution, context);
	if (hit === null && stretch.confidence < LEAST_UNTOLD && !isAboutTheWar(clause, side, inside.length > 0)) return null;
	const read = { clause, hit, reading, attribution, side, inside };
	return describeClaim(read, setting, context, stretch.confidence);
}
