import type { Actor, Group, Modality } from "../../../domain/vocabulary.ts";
import type { Clause } from "../claims/clauses-of.ts";
import { type ClaimContext, type ClaimSetting, describeClaim, sideOf, unitsOf } from "../claims/describe-claim.ts";
import { type Hit, hitIn } from "../claims/hit-in.ts";
import { type Reading, readClause } from "../claims/read-clause.ts";
import { isAboutTheWar } from "../claims/told-of.ts";
import { trimmedClause, withoutAttribution, withoutNotice } from "../claims/trim-clause.ts";
import type { ReadText } from "../read-text.ts";
import { isSpoken } from "../speakers/find-attributions.ts";
import type { DraftClaim } from "../types.ts";
import { withinSpan } from "../within-span.ts";
import type { ClaimReader } from "./claim-reader.ts";
import { type DescribedSentence, describeText } from "./describe-text.ts";
import { type Stretch, stretchesOf } from "./stretches-of.ts";
import type { Weights } from "./weights.ts";

/** How a group's claims are mostly put, where no rule says more. */
const USUAL: Readonly<Record<Group, Modality>> = {
	advance: "occurred",
	"buffer-zone": "aimed",
	incident: "occurred",
	statement: "ongoing",
};

const hundredths = (share: number): number => Math.round(share * 100) / 100;

/** Code points that two spans share; 0 or less where they are apart. */
const shared = (one: { start: number; end: number }, other: { start: number; end: number }): number =>
	Math.min(one.end, other.end) - Math.max(one.start, other.start);
const sharesHalf = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
	2 * shared(one, other) >= Math.min(one.end - one.start, other.end - other.start);

/** The rule's name of what was learned, with the words that told most. */
const learnedBy = (words: readonly string[]): string => ["learned", ...words].join(" ");

/** What a clause says, given its group and kind: as a rule reads it where one agrees. */
function readAs(clause: Clause, { group, kind, words }: Stretch, hit: Hit | null, isSaid: boolean): Reading {
	const read = readClause(clause, hit, isSaid);
	if (read?.group === group && read.kind === kind) return read;
	const modality = read?.group === group ? read.modality : USUAL[group];
	return { group, kind, modality, rule: learnedBy(words), weight: 0 };
}

/** A shorter one says nothing. */
const SHORTEST = 12;
/** So sure must be what names no side, place or war and what no rule knows: "Tickets cost five euros." */
const LEAST_UNTOLD = 0.5;

function claimOf(stretch: Stretch, setting: ClaimSetting, context: ClaimContext): DraftClaim | null {
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
	return describeClaim(read, setting, context, hundredths(stretch.confidence));
}

/** A sentence's claims; where a rule proposes the same one, its words and what it reads stand. */
function claimsOf(
	{ sentence, attribution, proposals, parts }: DescribedSentence,
	scope: number,
	spoken: Actor,
	context: ClaimContext,
	weights: Weights,
): DraftClaim[] {
	const stretches = stretchesOf(parts, weights);
	const spans = stretches.map(({ start, end }) => ({
		start: context.toCodePoint(sentence.start + start),
		end: context.toCodePoint(sentence.start + end),
	}));
	let previous = spoken;
	return stretches.flatMap((stretch, index) => {
		const own = spans.slice(index, index + 1);
		const same = proposals.filter((proposal) => own.some((span) => sharesHalf(proposal, span)));
		const [only] = same;
		const isOne =
			only !== undefined && same.length === 1 && spans.filter((span) => sharesHalf(only, span)).length === 1;
		const claim =
			isOne && only.group === stretch.group && only.kind === stretch.kind
				? { ...only, confidence: hundredths(stretch.confidence) }
				: claimOf(stretch, { sentence, attribution, scope, previous }, context);
		if (claim !== null && claim.actor !== "unknown") previous = claim.actor;
		return claim ?? [];
	});
}

/**
 * Reads a text's claims by what was learned from annotated texts, the rules' proposals among the grounds. Linear in the
 * text.
 */
export function learnedClaims(
	proposals: readonly DraftClaim[],
	read: ReadText,
	{ weights, classes }: ClaimReader,
): DraftClaim[] {
	let paragraph = -1;
	let scope = 0;
	let previous: Actor = "unknown";
	return describeText(read, proposals, classes).flatMap((described) => {
		const { sentence } = described;
		if (sentence.paragraph !== paragraph) {
			paragraph = sentence.paragraph;
			scope = sentence.start;
			previous = "unknown";
		}
		const claims = claimsOf(described, scope, previous, read.context, weights);
		previous = claims.findLast(({ actor }) => actor !== "unknown")?.actor ?? previous;
		return claims;
	});
}
