import type { IsoDay } from "../../domain/day.ts";
import type { Actor, Kind, Side } from "../../domain/vocabulary.ts";
import { BACKGROUND } from "./claim-rules.ts";
import type { FoundAttribution } from "./find-attributions.ts";
import { type Hit, hitIn, type Reading, readClause } from "./read-clause.ts";
import type { Sentence } from "./sentences-of.ts";
import { actorAt, sideWords } from "./side-words.ts";
import type { DraftClaim, DraftDate, DraftMention } from "./types.ts";
import { withinSpan } from "./within-span.ts";

/** What a text says besides its words, in UTF-16 units of the text. */
export interface ClaimContext {
	readonly published: IsoDay;
	readonly mentions: readonly (DraftMention & { readonly unitStart: number; readonly unitEnd: number })[];
	readonly dates: readonly (DraftDate & { readonly unitStart: number; readonly unitEnd: number })[];
	readonly toCodePoint: (unit: number) => number;
}

interface Clause {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Where one statement ends and another, with its own verb, begins. */
const CLAUSE_BREAK =
	/;\s+|,\s+(?:but|while|and|although|whereas|as well as|а також|а|але|та|і|и|но|однако|а также|тоді як|в то время как)\s+|\s+(?:and have also|and also|and that|while|but|with the intention of)\s+|\s+—\s+/giu;
const COMMA = /,\s+/gu;
/** After a bare comma these begin a claim of their own: "…, two people were wounded". */
const OWN_AFTER_COMMA: ReadonlySet<string> = new Set([
	"losses",
	"infrastructure-damage",
	"detention",
	"surrender",
	"withdrawal",
	"retaken",
]);
const SHORTEST_CLAUSE = 24;

/** Clauses that each propose a claim of their own kind; a sentence whose parts say one thing stays whole. */
function clausesOf(sentence: Sentence): Clause[] {
	const breaks = [...sentence.text.matchAll(CLAUSE_BREAK)].map(
		(match) => [match.index, match.index + match[0].length] as const,
	);
	const commas = [...sentence.text.matchAll(COMMA)]
		.map((match) => [match.index, match.index + match[0].length] as const)
		.filter(([, next]) =>
			OWN_AFTER_COMMA.has(hitIn(/^[^,;]*/.exec(sentence.text.slice(next))?.[0] ?? "")?.rule.kind ?? ""),
		);
	const starts = new Set(breaks.map(([at]) => at));
	breaks.push(...commas.filter(([at]) => !starts.has(at)));
	breaks.sort(([one], [other]) => one - other);
	const clauses: Clause[] = [];
	let from = 0;
	for (const [at, next] of [...breaks, [sentence.text.length, sentence.text.length] as const]) {
		const text = sentence.text.slice(from, at);
		const previous = clauses.at(-1);
		const kind = hitIn(text)?.rule.kind;
		const joins =
			previous !== undefined &&
			(text.length < SHORTEST_CLAUSE ||
				kind === undefined ||
				kind === hitIn(previous.text)?.rule.kind ||
				hitIn(previous.text) === null);
		if (joins && previous !== undefined) {
			const whole = sentence.text.slice(previous.start - sentence.start, at);
			clauses[clauses.length - 1] = { start: previous.start, end: sentence.start + at, text: whole };
		} else clauses.push({ start: sentence.start + from, end: sentence.start + at, text });
		from = next;
	}
	return clauses;
}

/** Cuts the words that only say who says it off either end. */
function withoutAttribution(clause: Clause, attribution: FoundAttribution | null): Clause {
	if (attribution === null) return clause;
	let { start, end } = clause;
	if (attribution.start <= start + 3 && attribution.end < end && attribution.end - start < clause.text.length * 0.7) {
		const rest = clause.text.slice(attribution.end - start);
		start +=
			clause.text.length -
			rest.length +
			(/^[\s,:—–-]*(?:(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+)?(?:(?:(?:in|on|at|to|during)\s+[^,.]{1,40}?\s+)?that|що|что)?[\s,]*/iu.exec(
				rest,
			)?.[0].length ?? 0);
	} else if (attribution.end >= end - 2 && attribution.start > start + SHORTEST_CLAUSE / 2) {
		end = start + clause.text.slice(0, attribution.start - start).replace(/[\s,—–-]+$/u, "").length;
	}
	return end - start < SHORTEST_CLAUSE / 2
		? clause
		: { start, end, text: clause.text.slice(start - clause.start, end - clause.start) };
}

const unitsOf = ({ unitStart, unitEnd }: { readonly unitStart: number; readonly unitEnd: number }) =>
	[unitStart, unitEnd] as const;

const PLACE_ORDER = ["village", "town", "city", "district", "river", "border", "oblast", "region"];

function placeOf(clause: Clause, verbAt: number, context: ClaimContext): string | null {
	const inside = withinSpan(context.mentions, unitsOf, clause.start, clause.end);
	const ranked = inside
		.flatMap(({ place, unitStart }) =>
			place === null ? [] : [{ place, distance: Math.abs(unitStart - clause.start - verbAt) }],
		)
		.filter(({ place }) => PLACE_ORDER.includes(place.type))
		.sort(
			(one, other) =>
				Number(PLACE_ORDER.indexOf(one.place.type) > 4) - Number(PLACE_ORDER.indexOf(other.place.type) > 4) ||
				one.distance - other.distance,
		);
	return ranked[0]?.place.id ?? null;
}

function dateOf(clause: Clause, sentence: Sentence, { dates, published }: ClaimContext): string {
	const within = (from: number, to: number) => withinSpan(dates, unitsOf, from, to)[0];
	return (within(clause.start, clause.end) ?? within(sentence.start, sentence.end))?.edtf ?? published;
}

/** A kind that happens to one side is said of that side: the soldiers who refuse, desert or surrender. */
function actorOf(reading: Reading, clause: Clause, hit: Hit | null, side: Side): Actor {
	const found = actorInClause(reading, clause, hit, side);
	// Who takes is told by the word for it, where no side is named.
	if (found === "unknown" && reading.rule === "retaken" && side !== "RU") return "UA";
	return found === "unknown" && side === "RU" && (reading.rule === "retaken" || reading.rule === "occupied")
		? "RU"
		: found;
}

function actorInClause(reading: Reading, clause: Clause, hit: Hit | null, side: Side): Actor {
	const [at, end] = hit === null ? [clause.text.length, clause.text.length] : [hit.at, hit.end];
	if (reading.kind === "losses") {
		const isDeed =
			/\b(?:destroyed|wiped out|eliminated)\b|(?:знищ|ліквід|уничтож|ликвид)\p{L}*/iu.test(clause.text) &&
			!/\b(?:was|were|been)\b/u.test(clause.text);
		return isDeed ? actorAt(clause.text, at, end, side) : "unknown";
	}
	return actorAt(clause.text, at, end, side);
}

/** A place that a side takes: Ukraine's side retakes, Russia's side occupies, whatever word its own sources have for it. */
function takenKind({ kind, rule }: Reading, actor: Actor): Kind {
	if (rule === "occupied" && actor === "UA") return "retaken";
	return rule === "retaken" && actor === "RU" ? "occupied" : kind;
}

const trimmed = ({ start, end, text }: Clause): Clause => {
	const lead = /^(?:[\s,;:—–-]+|(?:and|but|while|а|але|та|но)\s+)*/iu.exec(text)?.[0].length ?? 0;
	const tail = /\s*$/u.exec(text)?.[0].length ?? 0;
	return lead + tail >= text.length
		? { start, end, text }
		: { start: start + lead, end: end - tail, text: text.slice(lead, text.length - tail) };
};

const isHeadline = (sentence: Sentence): boolean => !/[.!?…”"»]$/u.test(sentence.text) && sentence.text.length < 160;

/** How sure a proposal is: the rule's own weight, and what the clause says of who and where. */
function confidenceOf(
	reading: Reading,
	facts: { actor: Actor; place: string | null; isAttributed: boolean; hasNumber: boolean; isBackground: boolean },
): number {
	const extra =
		(facts.actor === "unknown" ? -0.15 : 0.03) +
		(facts.place === null ? -0.08 : 0.04) +
		(facts.isAttributed ? 0.05 : 0) +
		(facts.hasNumber ? 0.02 : 0);
	return (
		Math.round(Math.max(0.05, Math.min(0.99, reading.weight + extra - (facts.isBackground ? 0.4 : 0))) * 100) / 100
	);
}

/** Below this a proposal is more often wrong than right and only costs the editor time. */
const LEAST_CONFIDENCE = 0.5;

function claimOf(
	raw: Clause,
	sentence: Sentence,
	attribution: FoundAttribution | null,
	context: ClaimContext,
): DraftClaim | null {
	const clause = trimmed(withoutAttribution(raw, attribution));
	const hit = hitIn(clause.text);
	const reading = readClause(clause.text, hit);
	if (reading === null) return null;
	const side = attribution?.side ?? "unknown";
	const actor = actorOf(reading, clause, hit, side);
	const place = placeOf(clause, hit?.at ?? 0, context);
	const facts = {
		actor,
		place,
		isAttributed: attribution !== null,
		hasNumber: /\d/.test(clause.text),
		isBackground: BACKGROUND.test(sentence.text),
	};
	const kind = takenKind(reading, actor);
	const confidence = confidenceOf(reading, facts);
	const isBareOpinion =
		hit === null && (attribution === null || (place === null && sideWords(clause.text, side).length === 0));
	const saysLittle = actor === "unknown" && place === null && attribution === null && !facts.hasNumber;
	if (confidence < LEAST_CONFIDENCE || isBareOpinion || saysLittle) return null;
	return {
		start: context.toCodePoint(clause.start),
		end: context.toCodePoint(clause.end),
		exact: clause.text,
		group: reading.group,
		kind,
		modality: reading.modality,
		actor,
		claimant: attribution?.claimant ?? null,
		side,
		edtf: dateOf(clause, sentence, context),
		place,
		rule: reading.rule,
		confidence,
	};
}

/** Proposes claims, at most one for each statement of a sentence. Headlines repeat what the text says and propose none. */
export function findClaims(
	sentences: readonly Sentence[],
	attributions: readonly (FoundAttribution | null)[],
	context: ClaimContext,
): DraftClaim[] {
	return sentences.flatMap((sentence, index) => {
		if (isHeadline(sentence) && sentences.length > 1) return [];
		const claims = clausesOf(sentence).map((clause) => claimOf(clause, sentence, attributions[index] ?? null, context));
		return claims.filter((claim) => claim !== null);
	});
}
