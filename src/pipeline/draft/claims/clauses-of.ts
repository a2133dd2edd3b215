import type { Sentence } from "../sentences-of.ts";
import type { ClaimRule } from "./claim-rule.ts";
import { type Break, breaksOf } from "./clause-breaks.ts";
import { hasFiniteVerb } from "./finite-verb.ts";
import { hitIn } from "./hit-in.ts";
import { isOfNet } from "./net-rules.ts";
import { BOILERPLATE } from "./opinion-words.ts";
import { ASSESSMENT, DENIAL } from "./view-words.ts";

/** A stretch of a sentence, UTF-16 units of the text, end exclusive. */
export interface Clause {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Says what the clause before is for. */
	readonly isPurpose?: true;
}

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
/** From this length on a second clause of the same kind tells something new. */
const SHORTEST_AGAIN = 28;
const STRIKES: ReadonlySet<string> = new Set(["air-strike", "shelling"]);

/** "A woman died" is a whole clause. */
const shortest = (kind: string): number => (kind === "losses" ? SHORTEST_OWN : SHORTEST_CLAUSE);

/** After a bare comma or "and", only a stretch with its own deed and its own verb or place begins something new. */
function ownAfterComma(text: string, [at, next]: Break, hasPlace: (from: number, to: number) => boolean): boolean {
	// "Ohirtseve and Pylna are occupied": a mere name before "and" is no clause that could end there.
	const lead = text.slice(Math.max(0, at - LONGEST_OWN), at);
	if (ONLY_NAME.test(lead)) return false;
	// "Units of the missile forces and artillery struck": of what "and" joins both must have a verb.
	const followsDeed = hasFiniteVerb(text[at] === "," ? lead : (/[^,;:]*$/.exec(lead)?.[0] ?? ""));
	const rest = /^[^,;]*/.exec(text.slice(next, next + LONGEST_OWN))?.[0] ?? "";
	if (SHARED_HEAD.test(rest) || rest.length < SHORTEST_OWN) return false;
	const hasOwnVerb = followsDeed && hasFiniteVerb(rest);
	const hasOwnPlace = hasPlace(next, next + rest.length);
	const rule = hasOwnVerb || hasOwnPlace ? hitIn(rest)?.rule : undefined;
	if (rule === undefined) return false;
	return (hasOwnVerb && rest.length >= shortest(rule.kind)) || (hasOwnPlace && OWN_AFTER_COMMA.has(rule.kind));
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

/** Two pieces as one: what a rule reads in only one of them decides; where it reads both, they are read again as a whole. */
function joined(previous: Piece, piece: Piece, text: string): Piece {
	const [before, now] = [ruleOf(previous), ruleOf(piece)];
	const { start, isAgainst } = previous;
	const whole = { start, end: piece.end, text, isAgainst };
	return before !== undefined && now !== undefined ? whole : { ...whole, rule: before ?? now, isRead: true };
}

/** "It is hard at Novomlynsk: there they try to get hold of the bank": a view and a deed, each with its own verb. */
function isViewBesideDeed(previous: Piece, piece: Piece): boolean {
	const [before, now] = [ruleOf(previous), ruleOf(piece)];
	if ((before === undefined) === (now === undefined)) return false;
	const [view, deed] = before === undefined ? [previous, piece] : [piece, previous];
	return (
		Math.min(view.text.length, deed.text.length) >= SHORTEST_CLAUSE &&
		hasFiniteVerb(deed.text) &&
		(view === previous || hasFiniteVerb(view.text)) &&
		ASSESSMENT.test(view.text)
	);
}

/** Whether a stretch only goes on with what the one before says. */
function continues(previous: Piece, piece: Piece, hasPlace: boolean): boolean {
	const [before, now] = [ruleOf(previous), ruleOf(piece)];
	const { text } = piece;
	if (before === undefined && now === undefined) return true;
	if (isViewBesideDeed(previous, piece) || BOILERPLATE.test(text) !== BOILERPLATE.test(previous.text)) return false;
	// "Buses to Kharkiv and Poltava": words of the net without a verb begin no clause of their own.
	if (before !== undefined && isOfNet(before) && !hasFiniteVerb(previous.text)) return true;
	if (piece.isAgainst && before !== undefined && now === undefined && text.length >= SHORTEST_CLAUSE)
		return !DENIAL.test(text) && !ASSESSMENT.test(text);
	if (before === undefined || now === undefined || text.length < (hasPlace ? SHORTEST_OWN : shortest(now.kind)))
		return true;
	if (STRIKES.has(before.kind) && now.kind === "losses") return !hasFiniteVerb(text);
	return before.kind === now.kind && !hasPlace && !(text.length >= SHORTEST_AGAIN && hasFiniteVerb(text));
}

/**
 * Clauses that each propose a claim of their own; a sentence whose parts say one thing stays whole. `hasPlace` tells
 * whether a place is mentioned between two offsets of the sentence.
 */
export function clausesOf(sentence: Sentence, hasPlace: (from: number, to: number) => boolean): Clause[] {
	const { text, start } = sentence;
	const breaks = breaksOf(text, (one) => ownAfterComma(text, one, hasPlace));
	const clauses: Piece[] = [];
	let from = 0;
	for (const [at, next] of [...breaks, [text.length, text.length] as const]) {
		if (at < from) continue;
		const isAgainst = AGAINST.test(text.slice(Math.max(0, from - 14), from));
		const piece: Piece = { start: start + from, end: start + at, text: text.slice(from, at), isAgainst };
		const previous = clauses.at(-1);
		const isAfterStop = text[(previous?.end ?? 0) - start] === ".";
		if (previous !== undefined && !isAfterStop && continues(previous, piece, hasPlace(from, at))) {
			clauses[clauses.length - 1] = joined(previous, piece, text.slice(previous.start - start, at));
		} else clauses.push(piece);
		from = next;
	}
	return clauses;
}
