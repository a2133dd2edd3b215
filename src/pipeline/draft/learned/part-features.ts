import { type ClaimContext, unitsOf } from "../claims/describe-claim.ts";
import { hasFiniteVerb } from "../claims/finite-verb.ts";
import { type Hit, hitIn } from "../claims/hit-in.ts";
import { readClause } from "../claims/read-clause.ts";
import { sideWords } from "../claims/side-words.ts";
import { NUMBER } from "../claims/told-of.ts";
import type { Sentence } from "../sentences-of.ts";
import { type FoundAttribution, isSpoken } from "../speakers/find-attributions.ts";
import type { DraftClaim } from "../types.ts";
import { withinSpan } from "../within-span.ts";
import { besideSpeaker } from "./beside-speaker.ts";
import type { KnownWords } from "./known-words.ts";
import { type Part, partsOf } from "./parts-of.ts";
import { classesOf, plainWords } from "./word-classes.ts";
import { endingsOf, rootOf, stemOf } from "./word-forms.ts";
import { meaningsOf } from "./word-meanings.ts";

/** A sentence, where it stands, who says it, and what the rules propose for the text. */
export interface SentenceSetting {
	readonly sentence: Sentence;
	readonly isHeadline: boolean;
	readonly attribution: FoundAttribution | null;
	readonly proposals: readonly DraftClaim[];
}

/** A part with what tells for or against its being a claim, as words like "stem:captur" and "rule:occupied". */
export interface DescribedPart extends Part {
	readonly words: readonly string[];
	readonly features: readonly string[];
	/** Words in twos, neighbours or nearly: many, so that they tell only whether a part is a claim, and of which group. */
	readonly pairs: readonly string[];
}

const MOST_PARTS = 6;
const WORDS_PER_STEP = 3;

export const stemFeature = (word: string): string => `stem:${stemOf(word)}`;
const each = (name: string, values: Iterable<string>): string[] =>
	[...new Set(values)].map((value) => `${name}:${value}`);

interface ReadPart {
	readonly part: Part;
	readonly own: readonly string[];
	readonly words: readonly string[];
	/** What its words mean, those of no known meaning left out. */
	readonly meanings: readonly string[];
	readonly hit: Hit | null;
	readonly hasVerb: boolean;
}

function wordFeatures(words: readonly string[], meanings: readonly string[], { classes }: KnownWords): string[] {
	const stems = words.map(stemOf);
	const found = classesOf(words, classes);
	return [
		...each("stem", stems),
		...each("root", words.map(rootOf)),
		...each("ending", words.flatMap(endingsOf)),
		...each("class", found),
		...each(
			"family",
			found.map((name) => name.split("-")[0] ?? name),
		),
		...each("means", meanings),
		...(meanings.length > 0 ? [`means first:${meanings[0]}`, `means last:${meanings.at(-1)}`] : []),
		`first:${stems[0]}`,
		`first two:${stems.slice(0, 2).join(" ")}`,
		`last:${stems.at(-1)}`,
		`length:${Math.min(MOST_PARTS, Math.floor(words.length / WORDS_PER_STEP))}`,
	];
}

/** So many words lie at most between two that are told as a pair: "took the village". */
const MOST_BETWEEN = 2;

/** Neighbours, and those with one or two between them. */
function pairsOf(name: string, apartName: string, forms: readonly string[]): string[] {
	const pairsAt = (distance: number): string[] =>
		forms.slice(distance).map((form, before) => `${forms[before]} ${form}`);
	const apart = Array.from({ length: MOST_BETWEEN }, (_, between) => pairsAt(between + 2)).flat();
	return [...each(name, pairsAt(1)), ...each(apartName, apart)];
}

const pairFeatures = ({ words, meanings }: ReadPart): string[] => [
	...pairsOf("pair", "apart", words.map(stemOf)),
	...pairsOf("means pair", "means apart", meanings),
];

function factFeatures(text: string, start: number, end: number, { mentions, dates }: ClaimContext): string[] {
	const named = withinSpan(mentions, unitsOf, start, end);
	const places = named.filter(({ place, role }) => role !== "seat" && place?.type !== "country");
	return [
		`places:${Math.min(2, places.length)}`,
		...(named.length > places.length ? ["country"] : []),
		...(withinSpan(dates, unitsOf, start, end).length > 0 ? ["date"] : []),
		...(/\d/.test(text) ? ["digits"] : []),
		...(NUMBER.test(text) ? ["number"] : []),
		...(/["“”«»]/u.test(text) ? ["quote"] : []),
		`sides:${sideWords(text, "unknown").length}`,
	];
}

function ruleFeatures(text: string, start: number, end: number, hit: Hit | null, isSaid: boolean): string[] {
	const reading = readClause({ start, end, text }, hit, isSaid);
	return [
		...(hit === null
			? ["rule:none"]
			: [`rule:${hit.rule.name}`, `rule group:${hit.rule.group}`, `rule kind:${hit.rule.kind}`]),
		...(reading === null
			? ["read:none"]
			: [
					`read:${reading.group} ${reading.rule}`,
					`read group:${reading.group}`,
					`read kind:${reading.kind}`,
					`modality:${reading.modality}`,
				]),
	];
}

/** A rule's proposal that covers more than half of a part. */
function proposalFeatures(start: number, end: number, proposals: readonly DraftClaim[]): string[] {
	const over = proposals.find((one) => 2 * (Math.min(one.end, end) - Math.max(one.start, start)) > end - start);
	if (over === undefined) return ["proposed:none"];
	const begins = over.start >= start - 4 ? "begun" : "gone on";
	return [
		`proposed:${over.group}`,
		`proposed ${begins}`,
		`proposed ${begins}:${over.group}`,
		`proposed by:${over.rule}`,
		`proposed kind:${over.kind}`,
		`proposed sure:${over.group} ${Math.round(over.confidence * 10)}`,
	];
}

function speakerFeatures(start: number, end: number, attribution: FoundAttribution | null): string[] {
	if (attribution === null) return ["said:no"];
	const shared = Math.min(end, attribution.end) - Math.max(start, attribution.start);
	const where =
		shared <= 0 ? (start >= attribution.end ? "after" : "before") : shared > 0.6 * (end - start) ? "most" : "partly";
	return [
		"said:yes",
		`said by:${attribution.side}`,
		`inherited:${attribution.isInherited === true}`,
		`speaker:${where}`,
	];
}

function readPart(
	part: Part,
	{ sentence, attribution, proposals }: SentenceSetting,
	context: ClaimContext,
	known: KnownWords,
): ReadPart {
	const text = sentence.text.slice(part.start, part.end);
	const [start, end] = [sentence.start + part.start, sentence.start + part.end];
	const words = plainWords(text);
	const meanings = meaningsOf(words, known.meanings);
	const hit = hitIn(text);
	const hasVerb = hasFiniteVerb(text);
	const own = [
		...wordFeatures(words, meanings, known),
		...factFeatures(text, start, end, context),
		...ruleFeatures(text, start, end, hit, isSpoken(attribution)),
		...proposalFeatures(context.toCodePoint(start), context.toCodePoint(end), proposals),
		...speakerFeatures(start, end, attribution),
		...besideSpeaker(text, start, attribution, context).map((feature) => `${feature} ${hasVerb}`),
		`verb:${hasVerb}`,
		`opener:${part.opener}`,
		`opener, verb:${part.opener} ${hasVerb}`,
	];
	return { part, own, words, meanings, hit, hasVerb };
}

const groupOf = (part: ReadPart | undefined): string => part?.hit?.rule.group ?? "none";

/** What stands beside a part, and where in the sentence and the text it stands. */
function placeFeatures(
	parts: readonly Part[],
	read: readonly ReadPart[],
	at: number,
	setting: SentenceSetting,
): string[] {
	const [part, here, before, after] = [parts[at], read[at], read[at - 1], read[at + 1]];
	const { sentence, isHeadline } = setting;
	return [
		`headline:${isHeadline}`,
		`parts:${Math.min(parts.length, MOST_PARTS)}`,
		`part:${Math.min(at, 3)}`,
		...(/\?["”»]?$/u.test(sentence.text) ? ["question"] : []),
		...(before === undefined
			? ["before:none"]
			: [
					...each("before stem", before.words.map(stemOf)),
					...each("before means", before.meanings),
					`before verb:${before.hasVerb}`,
					`before kind:${before.hit?.rule.kind ?? "none"}`,
					`before group:${groupOf(before)}`,
					`before, opener, verb:${before.hasVerb} ${part?.opener} ${here?.hasVerb}`,
				]),
		...(after === undefined
			? ["after:none"]
			: [`after verb:${after.hasVerb}`, `after group:${groupOf(after)}`, `after opener:${parts[at + 1]?.opener}`]),
		`groups:${groupOf(before)} ${part?.opener} ${groupOf(here)}`,
	];
}

/** The parts of a sentence, each with its features. Linear in the sentence. */
export function describeParts(setting: SentenceSetting, context: ClaimContext, known: KnownWords): DescribedPart[] {
	const parts = partsOf(setting.sentence.text);
	const read = parts.map((part) => readPart(part, setting, context, known));
	return read.map((one, at) => ({
		...one.part,
		words: one.words,
		pairs: pairFeatures(one),
		features: [...one.own, ...placeFeatures(parts, read, at, setting)],
	}));
}
