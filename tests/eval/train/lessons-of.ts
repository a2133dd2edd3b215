import { toIsoDay } from "../../../src/domain/day.ts";
import { ACTORS, SIDES } from "../../../src/domain/vocabulary.ts";
import type { ClaimContext } from "../../../src/pipeline/draft/claims/describe-claim.ts";
import { findClaims } from "../../../src/pipeline/draft/claims/find-claims.ts";
import { type AnswerTables, askedFeatures, columnOf } from "../../../src/pipeline/draft/learned/answers.ts";
import { beginOf, LABELS } from "../../../src/pipeline/draft/learned/chain.ts";
import { NO_CLAIM } from "../../../src/pipeline/draft/learned/convolution.ts";
import { describeStretch } from "../../../src/pipeline/draft/learned/describe-stretch.ts";
import { type DescribedSentence, describeText } from "../../../src/pipeline/draft/learned/describe-text.ts";
import type { KnownWords } from "../../../src/pipeline/draft/learned/known-words.ts";
import type { DescribedPart } from "../../../src/pipeline/draft/learned/part-features.ts";
import { passageOf } from "../../../src/pipeline/draft/learned/passage.ts";
import { sideFeatures, speakersOf } from "../../../src/pipeline/draft/learned/side-features.ts";
import { readText } from "../../../src/pipeline/draft/read-text.ts";
import type { Lexicon } from "../../../src/pipeline/gazetteer/lexicon.ts";
import type { AnswerExample } from "./learn-answers.ts";
import type { PassageExample } from "./learn-convolution.ts";
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

/** What a text teaches: which parts of its sentences are claims, and of its claims the kind, who acted, and whose word they are. */
export interface Lessons {
	readonly sentences: readonly Example[];
	readonly answers: Readonly<Record<keyof AnswerTables, readonly AnswerExample[]>>;
	/** What each claim is, and half of the parts that are none. */
	readonly passages: readonly PassageExample[];
}

/** A claim with the parts that are its own. */
interface OwnParts {
	readonly claim: TrainingClaim;
	readonly parts: readonly DescribedPart[];
	readonly sentence: DescribedSentence;
	/** What stands around the sentence. */
	readonly around: readonly string[];
}

/** The parts of each claim that cannot be argued. */
function partsOfClaims(
	sentence: DescribedSentence,
	around: readonly string[],
	parts: readonly (Span & { readonly part: DescribedPart })[],
	claims: readonly TrainingClaim[],
): OwnParts[] {
	const own = new Map<TrainingClaim, DescribedPart[]>();
	for (const one of parts) {
		const claim = claimOf(one, claims);
		if (claim !== undefined && !claim.optional) own.set(claim, [...(own.get(claim) ?? []), one.part]);
	}
	return [...own].map(([claim, its]) => ({ claim, parts: its, sentence, around }));
}

/** What a claim teaches of its kind, of who acted, and of whose word it is. */
function answersOf(
	{ claim, parts, sentence, around }: OwnParts,
	context: ClaimContext,
): Record<keyof AnswerTables, AnswerExample[]> {
	const { group, kind, actor, side } = claim;
	const features = new Set(parts.flatMap((part) => part.features));
	const [first, last] = [parts[0], parts.at(-1)];
	const kinds = [{ features: [...features], right: columnOf(group, kind) }];
	const sides = [{ features: [...features, ...around], right: SIDES.indexOf(side) }];
	if (first === undefined || last === undefined) return { kinds, actors: [], sides };
	const stretch = { start: first.start, end: last.end, group, kind, confidence: 1, words: [] };
	const ruled = describeStretch(stretch, { ...sentence, scope: sentence.sentence.start, previous: "unknown" }, context);
	if (ruled === null) return { kinds, actors: [], sides };
	const asked = [...askedFeatures(features, ruled)];
	return {
		kinds,
		actors: [{ features: asked, right: ACTORS.indexOf(actor) }],
		sides,
	};
}

/** Of the parts that are no claim, every other one is learned from: they are many. */
const EVERY = 2;

/** The claims of a sentence and what is none, as passages. */
function passagesOf(
	parts: readonly (Span & { readonly part: DescribedPart })[],
	claims: readonly TrainingClaim[],
	known: KnownWords,
): { readonly told: PassageExample[]; readonly silent: PassageExample[] } {
	const described = parts.map(({ part }) => part);
	const owners = parts.map((part) => claimOf(part, claims));
	const passage = (right: number, own: readonly number[]): PassageExample => ({
		passage: passageOf(described, own, known),
		right,
	});
	const placesOf = (claim: TrainingClaim): number[] => owners.flatMap((owner, index) => (owner === claim ? index : []));
	const told = [...new Set(owners)].flatMap((claim) =>
		claim === undefined || claim.optional ? [] : passage(columnOf(claim.group, claim.kind), placesOf(claim)),
	);
	const silent = owners.flatMap((claim, index) =>
		claim === undefined && described[index]?.features.includes("verb:true") === true ? passage(NO_CLAIM, [index]) : [],
	);
	return { told, silent };
}

/** Reads an annotated text as drafting would; a sentence whose every part may be argued teaches nothing. */
export function lessonsOf({ text, published, claims }: TrainingText, lexicon: Lexicon, known: KnownWords): Lessons {
	const day = toIsoDay(published);
	const read = readText({ text, published: day }, lexicon, day);
	const { sentences, attributions, context } = read;
	const all = describeText(read, findClaims(sentences, attributions, context), known);
	const speakers = speakersOf(all);
	const described = all.map((sentence, index) => ({
		sentence,
		around: sideFeatures(all, index, speakers, context.voice),
		parts: sentence.parts.map((part) => ({
			start: context.toCodePoint(sentence.sentence.start + part.start),
			end: context.toCodePoint(sentence.sentence.start + part.end),
			part,
		})),
	}));
	const examples = described.map(({ parts }) => ({
		parts: parts.map(({ part }) => [...part.features, ...part.pairs]),
		allowed: labelsOf(parts, claims),
	}));
	const answers = described
		.flatMap(({ sentence, around, parts }) => partsOfClaims(sentence, around, parts, claims))
		.map((own) => answersOf(own, context));
	const passages = described
		.filter(({ sentence: { isHeadline } }, index) => index > 0 || !isHeadline)
		.map(({ parts }) => passagesOf(parts, claims, known));
	return {
		sentences: examples.filter(({ allowed }) => allowed.some((labels) => labels !== ANY)),
		answers: {
			kinds: answers.flatMap(({ kinds }) => kinds),
			actors: answers.flatMap(({ actors }) => actors),
			sides: answers.flatMap(({ sides }) => sides),
		},
		passages: [
			...passages.flatMap(({ told }) => told),
			...passages.flatMap(({ silent }) => silent).filter((_, index) => index % EVERY === 0),
		],
	};
}
