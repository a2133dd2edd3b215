import type { FoundAttribution } from "../speakers/find-attributions.ts";
import type { Clause } from "./clauses-of.ts";
import { hasFiniteVerb } from "./finite-verb.ts";
import { hitIn } from "./hit-in.ts";
import { UNVERIFIED } from "./opinion-words.ts";

const SHORTEST_REST = 12;
const SHORTEST_SAID = 40;
/** What may stand between a verb of saying and what is said: a day, a place, "that". */
const BRIDGE =
	/^[\s,:»”—–-]*(?:,\s+)?(?:(?:who|whom|which|на котор\p{L}+|котор\p{L}+|на як\p{L}+|який|яка|які)\s[^,.]{2,70},\s+)?(?:(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+)?(?:(?:(?:in|on|at|to|during)\s+[^,.]{1,40}?\s+)?that|що|что)?[\s,]*/iu;

/** Cuts the words that only say who says it off either end. */
export function withoutAttribution(clause: Clause, attribution: FoundAttribution | null): Clause {
	if (attribution === null) return clause;
	let { start, end } = clause;
	// "Kyiv kept silent, but an official said that …": what stands before the speaker is not said by him.
	if (attribution.holdsFrom > start && attribution.holdsFrom < end - SHORTEST_REST && attribution.end < end) {
		const from = attribution.holdsFrom - start;
		return withoutAttribution({ ...clause, start: attribution.holdsFrom, text: clause.text.slice(from) }, attribution);
	}
	if (attribution.start <= start + 3 && attribution.end < end && attribution.end - start < clause.text.length * 0.7) {
		const rest = clause.text.slice(Math.max(0, attribution.end - start));
		start += clause.text.length - rest.length + (BRIDGE.exec(rest)?.[0].length ?? 0);
	} else if (attribution.start > start + SHORTEST_REST && attribution.start < end && attribution.end >= end - 25) {
		end = start + clause.text.slice(0, attribution.start - start).replace(/[\s,—–-]+$/u, "").length;
	}
	return end - start < SHORTEST_REST
		? clause
		: { ...clause, start, end, text: clause.text.slice(start - clause.start, end - clause.start) };
}

/** Where a clause that says something before it begins to say that nobody could check it, and the end of these words. */
function noticeIn(text: string): { readonly at: number; readonly end: number } | null {
	const notice = UNVERIFIED.find(text);
	const at = notice === null ? -1 : text.lastIndexOf(", ", notice.at);
	return notice === null || at < SHORTEST_SAID ? null : { at, end: notice.end };
}

/** Cuts a notice off the end of a clause that says something before it: "…, footage that could not be verified". */
export function withoutNotice(clause: Clause): Clause {
	const notice = noticeIn(clause.text);
	return notice === null ? clause : { ...clause, end: clause.start + notice.at, text: clause.text.slice(0, notice.at) };
}

/** A clause in two where a deed is told behind such a notice: "took Starytsia, which could not be verified, then shelled …". */
export function partedAtNotice(clause: Clause): Clause[] {
	const notice = noticeIn(clause.text);
	const rest = notice === null ? "" : clause.text.slice(notice.end);
	if (notice === null || !hasFiniteVerb(rest) || hitIn(rest) === null) return [clause];
	return [withoutNotice(clause), { ...clause, start: clause.start + notice.end, text: rest }];
}

/** Without blanks, dashes, the bullet of a list and conjunctions at its ends. */
export function trimmedClause(clause: Clause): Clause {
	const { start, end, text } = clause;
	const lead = /^(?:[\s,;:—–•▪●◦‣·*-]+|(?:and|but|while|as|а|але|та|но|і|и|й)\s+)*/iu.exec(text)?.[0].length ?? 0;
	const tail = /\s*$/u.exec(text)?.[0].length ?? 0;
	return lead + tail >= text.length
		? clause
		: { ...clause, start: start + lead, end: end - tail, text: text.slice(lead, text.length - tail) };
}

/** "Про взяття … повідомили": what is spoken of stands before who speaks. */
const SUBJECT_OF_SPEECH = /^(?:про|о|об)\s/iu;

/** Whether a clause is hardly more than the words that say who speaks. */
export function namesOnlySpeaker({ start, end, text }: Clause, attribution: FoundAttribution | null): boolean {
	if (attribution === null || SUBJECT_OF_SPEECH.test(text)) return false;
	const shared = Math.min(end, attribution.end) - Math.max(start, attribution.start);
	return shared > 0.75 * (end - start) && end - start - shared < 2 * SHORTEST_REST;
}

/** A clause's text with blanks for the words in it that say who speaks: they name no actor. Offsets stay. */
export function withoutSpeaker({ start, text }: Clause, attribution: FoundAttribution | null): string {
	if (attribution === null) return text;
	const from = Math.max(0, attribution.start - start);
	const to = Math.min(text.length, attribution.end - start);
	return from >= to ? text : text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
}
