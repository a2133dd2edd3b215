import type { Actor } from "../../../domain/vocabulary.ts";
import type { ClaimContext } from "../claims/describe-claim.ts";
import type { ReadText } from "../read-text.ts";
import type { DraftClaim } from "../types.ts";
import { actorOf, askedFeatures, sideOfWord } from "./answers.ts";
import type { ClaimReader } from "./claim-reader.ts";
import { describeStretch } from "./describe-stretch.ts";
import { type DescribedSentence, describeText } from "./describe-text.ts";
import { type Saying, sideFeatures, speakersOf, wordOf } from "./side-features.ts";
import type { Stretch } from "./stretch.ts";
import { stretchesOf } from "./stretches-of.ts";
import type { Weights } from "./weights.ts";

/** Code points that two spans share; 0 or less where they are apart. */
const shared = (one: { start: number; end: number }, other: { start: number; end: number }): number =>
	Math.min(one.end, other.end) - Math.max(one.start, other.start);
const sharesHalf = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
	2 * shared(one, other) >= Math.min(one.end - one.start, other.end - other.start);

/** Takes what the rules say of whose word a claim is, and tells it as the weights do. */
type Hear = (ruled: Saying, features: ReadonlySet<string>) => Saying;

/** Nothing that was learned is certain. */
const MOST_SURE = 0.99;

/** A claim as the rules describe it, with who acted and whose word it is as the weights tell them, and how sure they are. */
function answered(claim: DraftClaim, { features, confidence }: Stretch, { answers }: Weights, hear: Hear): DraftClaim {
	const asked = askedFeatures(features, claim);
	return {
		...claim,
		...hear({ side: claim.side, claimant: claim.claimant }, features),
		actor: actorOf(asked, claim.actor, answers),
		confidence: Math.min(MOST_SURE, Math.round(confidence * 100) / 100),
	};
}

/** Hears a sentence of a text, of which all are given. */
function hearing(
	sentences: readonly DescribedSentence[],
	index: number,
	speakers: string,
	{ voice }: ClaimContext,
	{ answers }: Weights,
): Hear {
	const around = sideFeatures(sentences, index, speakers, voice);
	return (ruled, features) =>
		wordOf(sentences, index, ruled, sideOfWord(new Set([...features, ...around]), ruled.side, answers));
}

/** A sentence's claims; where a rule proposes the same one, its words and what it reads stand, all but who acted and who says it. */
function claimsOf(
	{ sentence, attribution, proposals, parts }: DescribedSentence,
	scope: number,
	spoken: Actor,
	context: ClaimContext,
	reader: ClaimReader,
	hear: Hear,
): DraftClaim[] {
	const stretches = stretchesOf(parts, reader);
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
		const described =
			isOne && only.group === stretch.group && only.kind === stretch.kind
				? only
				: describeStretch(stretch, { sentence, attribution, scope, previous }, context);
		if (described === null) return [];
		const claim = answered(described, stretch, reader.weights, hear);
		if (claim.actor !== "unknown") previous = claim.actor;
		return claim;
	});
}

/**
 * Reads a text's claims by what was learned from annotated texts, the rules' proposals among the grounds. Linear in the
 * text.
 */
export function learnedClaims(proposals: readonly DraftClaim[], read: ReadText, reader: ClaimReader): DraftClaim[] {
	let paragraph = -1;
	let scope = 0;
	let previous: Actor = "unknown";
	const sentences = describeText(read, proposals, reader.known);
	const speakers = speakersOf(sentences);
	return sentences.flatMap((described, index) => {
		const { sentence, isHeadline } = described;
		// A title says what the text says again, and more boldly.
		if (index === 0 && isHeadline) return [];
		if (sentence.paragraph !== paragraph) {
			paragraph = sentence.paragraph;
			scope = sentence.start;
			previous = "unknown";
		}
		const hear = hearing(sentences, index, speakers, read.context, reader.weights);
		const claims = claimsOf(described, scope, previous, read.context, reader, hear);
		previous = claims.findLast(({ actor }) => actor !== "unknown")?.actor ?? previous;
		return claims;
	});
}
