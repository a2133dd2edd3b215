import { toIsoDay } from "../../../src/domain/day.ts";
import { findClaims } from "../../../src/pipeline/draft/claims/find-claims.ts";
import { beginOf, LABELS } from "../../../src/pipeline/draft/learned/chain.ts";
import { describeText } from "../../../src/pipeline/draft/learned/describe-text.ts";
import type { WordClasses } from "../../../src/pipeline/draft/learned/word-classes.ts";
import { readText } from "../../../src/pipeline/draft/read-text.ts";
import type { Lexicon } from "../../../src/pipeline/gazetteer/lexicon.ts";
import type { KindExample } from "./learn-kinds.ts";
import type { Example } from "./learn-labels.ts";
import type { TrainingClaim, TrainingText } from "./read-training.ts";

const ANY = (1 << LABELS) - 1;
const NONE = 1;
/** So much of a part, or of the claim if that is shorter, must be the claim's for the part to be one of it. */
const LEAST_SHARED = 0.4;

interface Span {
	readonly start: number;
	readonly end: number;
}

/** The claim that a part belongs to: the one it shares most with. */
function claimOf(part: Span, claims: readonly TrainingClaim[]): TrainingClaim | undefined {
	const sharedWith = (one: Span): number => Math.min(part.end, one.end) - Math.max(part.start, one.start);
	const [best] = [...claims].sort((one, other) => sharedWith(other) - sharedWith(one));
	if (best === undefined || sharedWith(best) <= 0) return undefined;
	const shorter = Math.min(part.end - part.start, best.end - best.start);
	return sharedWith(best) >= LEAST_SHARED * shorter ? best : undefined;
}

/** The labels of parts, as bits: any where the claim may be argued. */
function labelsOf(parts: readonly Span[], claims: readonly TrainingClaim[]): number[] {
	let before: TrainingClaim | undefined;
	return parts.map((part) => {
		const claim = claimOf(part, claims);
		const goesOn = claim !== undefined && claim === before;
		before = claim;
		if (claim === undefined) return NONE;
		return claim.optional ? ANY : 1 << (beginOf(claim.group) + Number(goesOn));
	});
}

/** What a text teaches: which parts of its sentences are claims, and of which kind its claims are. */
export interface Lessons {
	readonly sentences: readonly Example[];
	readonly kinds: readonly KindExample[];
}

/** The features of all parts of each claim that cannot be argued. */
function kindsOf(
	parts: readonly (Span & { readonly features: readonly string[] })[],
	claims: readonly TrainingClaim[],
): KindExample[] {
	const features = new Map<TrainingClaim, Set<string>>();
	for (const part of parts) {
		const claim = claimOf(part, claims);
		if (claim === undefined || claim.optional) continue;
		const own = features.get(claim) ?? new Set();
		for (const feature of part.features) own.add(feature);
		features.set(claim, own);
	}
	return [...features].map(([{ group, kind }, own]) => ({ group, kind, features: [...own] }));
}

/** Reads an annotated text as drafting would; a sentence whose every part may be argued teaches nothing. */
export function lessonsOf({ text, published, claims }: TrainingText, lexicon: Lexicon, classes: WordClasses): Lessons {
	const day = toIsoDay(published);
	const read = readText({ text, published: day }, lexicon, day);
	const { sentences, attributions, context } = read;
	const described = describeText(read, findClaims(sentences, attributions, context), classes).map(
		({ sentence, parts }) =>
			parts.map(({ start, end, features }) => ({
				start: context.toCodePoint(sentence.start + start),
				end: context.toCodePoint(sentence.start + end),
				features,
			})),
	);
	const examples = described.map((parts) => ({
		parts: parts.map(({ features }) => features),
		allowed: labelsOf(parts, claims),
	}));
	return {
		sentences: examples.filter(({ allowed }) => allowed.some((labels) => labels !== ANY)),
		kinds: kindsOf(described.flat(), claims),
	};
}
