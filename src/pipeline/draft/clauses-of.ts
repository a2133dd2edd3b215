import type { ClaimRule } from "./claim-rule.ts";
import { CLAIM_RULES } from "./claim-rules.ts";
import type { Sentence } from "./sentences-of.ts";
import { ASSESSMENT, DENIAL } from "./view-words.ts";

/** A stretch of a sentence, UTF-16 units of the text, end exclusive. */
export interface Clause {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Says what the clause before is for. */
	readonly isPurpose?: true;
}

/** The words by which a rule proposes a claim, in units of the clause. */
export interface Hit {
	readonly rule: ClaimRule;
	readonly at: number;
	readonly end: number;
}

/** Where one statement ends and another, with its own verb, begins. */
const CLAUSE_BREAK =
	/;\s+|,\s+(?:adding|noting|warning|stressing|insisting|claiming)(?: that)?\s+|,\s+(?:додавши|зазначивши|уточнивши|добавив|отметив|уточнив),?\s+(?:що|что)\s+|,\s+(?:but|while|and|although|though|whereas|as well as|as|after which|а також|а|але|та|і|й|и|но|однако|а также|проте|однак|зато|тоді як|тогда как|в то время как|водночас|при этом|при цьому)\s+|\s+(?:and|but)\s+(?=(?:said|says|warned|warns|added|adds|claimed|claims|urged|acknowledged|insisted|reported|noted)\s)|\s+(?:and have also|and also|and that|while|but|with the intention of)\s+|,\s+(?:where|де|где)\s+|\s+and\s+(?=(?:are|is|were|was|have|has|had|they|we|he|it|now|then|later)\s)|\s+(?:і|й|та|и)\s+(?=(?:що|что|також|также|тепер|теперь)\s)|\s+—\s+|:\s+(?=[“"«\p{Lu}\u0400-\u04ff])/gu;
const COMMA = /,\s+|\s+(?:and|і|й|та|и)\s+/gu;
/** "In the Kharkiv and Sumy regions": names joined before a word they share; nothing ends between them. */
const SHARED_HEAD = /^\p{Lu}[\p{Ll}’'ʼ]+(?:ськ|цьк|ск|цк)\p{L}{2,3}\s/u;
/** "…, while Ohirtseve" */
const ONLY_NAME =
	/[,;]\s(?:(?:and|while|but|а|та|і|й|и|также|також|in|у|в)\s){0,2}\p{Lu}[\p{L}’'ʼ]{2,24}(?:[ -]\p{Lu}[\p{L}’'ʼ]{2,24})?$/u;
/** What a text sets against the words before: "…, but we have not seen any evidence of this". */
const AGAINST = /(?:but|although|though|yet|але|проте|однак|хоча|но|однако|хотя)\s+$/iu;
/** After a bare comma these begin a claim of their own: "…, two people were wounded". */
const OWN_AFTER_COMMA: ReadonlySet<string> = new Set([
	"losses",
	"infrastructure-damage",
	"detention",
	"surrender",
	"withdrawal",
	"retaken",
	"occupied",
	"advance",
	"attempted-advance",
]);
/** So much of a stretch is read to see whether it is one: a line of a thousand "and" takes no longer than its length. */
const LONGEST_OWN = 240;
const SHORTEST_CLAUSE = 24;
const SHORTEST_OWN = 14;
const STRIKES: ReadonlySet<string> = new Set(["air-strike", "shelling"]);

/** The rule that decides a stretch of text: the first of the list; of taking, trying and leaving, the earliest word. */
export function hitIn(text: string): Hit | null {
	let best: Hit | null = null;
	for (const rule of CLAIM_RULES) {
		if (best !== null && rule.group !== "advance") continue;
		const match = rule.pattern.find(text);
		if (match === null || (best !== null && match.at >= best.at)) continue;
		best = { rule, ...match };
		if (rule.group !== "advance") return best;
	}
	return best;
}

type Break = readonly [at: number, next: number];

const breaksBy = (text: string, pattern: RegExp): Break[] =>
	[...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);

/** After a bare comma or "and", only a stretch with its own verb and its own place begins something new. */
function ownAfterComma(text: string, [at, next]: Break, hasPlace: (from: number, to: number) => boolean): boolean {
	// "Ohirtseve and Pylna are occupied": a mere name before "and" is no clause that could end there.
	const lead = text.slice(Math.max(0, at - LONGEST_OWN), at);
	if (ONLY_NAME.test(lead)) return false;
	const rest = /^[^,;]*/.exec(text.slice(next, next + LONGEST_OWN))?.[0] ?? "";
	const rule = hitIn(rest)?.rule;
	const kind = rule?.kind ?? "";
	return (
		!SHARED_HEAD.test(rest) &&
		rest.length >= SHORTEST_OWN &&
		OWN_AFTER_COMMA.has(kind) &&
		(hasPlace(next, next + rest.length) || kind === "withdrawal" || rule?.name === "drives-out")
	);
}

/** A clause in the making. */
interface Piece extends Clause {
	readonly isAgainst: boolean;
	/** Read once, when first asked for; undefined where no rule knows it. */
	rule?: ClaimRule | undefined;
	isRead?: true;
}

function ruleOf(piece: Piece): ClaimRule | undefined {
	if (piece.isRead !== true) {
		piece.rule = hitIn(piece.text)?.rule;
		piece.isRead = true;
	}
	return piece.rule;
}

/** Whether a stretch only goes on with what the one before says. */
function continues(previous: Piece, piece: Piece, hasPlace: boolean): boolean {
	const [before, now] = [ruleOf(previous), ruleOf(piece)];
	const { text } = piece;
	if (piece.isAgainst && before !== undefined && now === undefined && text.length >= SHORTEST_CLAUSE)
		return !DENIAL.test(text) && !ASSESSMENT.test(text);
	if (before === undefined || now === undefined || text.length < (hasPlace ? SHORTEST_OWN : SHORTEST_CLAUSE))
		return true;
	if (STRIKES.has(before.kind) && now.kind === "losses") return true;
	return before.kind === now.kind && !hasPlace;
}

/**
 * Clauses that each propose a claim of their own; a sentence whose parts say one thing stays whole. `hasPlace` tells
 * whether a place is mentioned between two offsets of the sentence.
 */
export function clausesOf(sentence: Sentence, hasPlace: (from: number, to: number) => boolean): Clause[] {
	const { text, start } = sentence;
	const breaks = breaksBy(text, CLAUSE_BREAK);
	const taken = new Set(breaks.map(([at]) => at));
	breaks.push(...breaksBy(text, COMMA).filter((one) => !taken.has(one[0]) && ownAfterComma(text, one, hasPlace)));
	breaks.sort(([one], [other]) => one - other);
	const clauses: Piece[] = [];
	let from = 0;
	for (const [at, next] of [...breaks, [text.length, text.length] as const]) {
		if (at < from) continue;
		const isAgainst = AGAINST.test(text.slice(Math.max(0, from - 14), from));
		const piece: Piece = { start: start + from, end: start + at, text: text.slice(from, at), isAgainst };
		const previous = clauses.at(-1);
		if (previous !== undefined && continues(previous, piece, hasPlace(from, at))) {
			const whole = text.slice(previous.start - start, at);
			clauses[clauses.length - 1] = {
				start: previous.start,
				end: start + at,
				text: whole,
				isAgainst: previous.isAgainst,
			};
		} else clauses.push(piece);
		from = next;
	}
	return clauses;
}
