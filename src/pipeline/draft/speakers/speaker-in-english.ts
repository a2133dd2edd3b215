import { appositionAt, hasOwnVerb, isName, isPronoun, NEW_CLAUSE, type Speaker, tidy } from "./speaker-name.ts";

/** After a verb of saying nothing but when and where it was said, or the rest of what the speaker breaks into. */
const NOTHING_SAID =
	/^(?:\s+(?:on|in|at|late|early|during|via|by|through|yesterday|today|earlier|later|separately|over|to)\b[^,;:“"”]{0,70}?)?\s*(?:[,.”"»]|$)/iu;
/** "The village had fallen, the ministry said": who speaks stands last, or between commas. */
function trailing(head: string, verbAt: number): Speaker | null {
	const beside = appositionAt(head);
	if (beside !== null) return { from: beside.at, to: verbAt, name: beside.name, holdsFrom: 0 };
	const at = head.lastIndexOf(", ");
	const name = tidy(head.slice(at + 1));
	return at > 0 && isName(name) ? { from: at, to: verbAt, name, holdsFrom: 0 } : null;
}

/** "The ministry said that …": who speaks stands first. */
function leading(head: string, verbAt: number): Speaker | null {
	const clause = NEW_CLAUSE.exec(head);
	const from = clause === null ? 0 : clause.index + clause[0].length;
	const own = head.slice(from);
	const apposition = appositionAt(own);
	const whole = apposition?.name ?? tidy(own);
	const name = isName(whole) ? whole : tidy(own.split(/,\s+/).at(-1) ?? "");
	return isName(name) ? { from, to: verbAt, name, holdsFrom: from } : null;
}

/** "…," said Ivan Petrenko, 40, head of the council. */
function inverted(text: string, head: string, verbEnd: number): Speaker | null {
	if (!/[,”"]\s*$/u.test(head) || (!/[”"]\s*$/u.test(head) && appositionAt(head) !== null)) return null;
	const match =
		/^\s+(?!that\b)((?:\b(?:Gen|Brig|Col|Lt|Maj|Capt|Gov|Dr|Mr|Mrs|Ms|Sgt|St)\.|[^.,;:”"“»]){2,80})((?:,\s{1,3}[^\s,.;:”"“][^,.;:”"“]{1,90})*(?=\.?\s*$))?/u.exec(
			text.slice(verbEnd),
		);
	const name = tidy(match?.[1] ?? "");
	const isSomebody = /\p{Lu}/u.test(name) || /^(?:the|an?|his|her|its|local|regional|officials?|police)\b/iu.test(name);
	if (match === null || !isName(name) || !(isSomebody || isPronoun(name))) return null;
	const isMore = match[2] !== undefined && !hasOwnVerb(match[2]);
	const length = isMore ? match[0].length : match[0].length - (match[2]?.length ?? 0);
	return { from: verbEnd, to: verbEnd + length, name, holdsFrom: 0 };
}

/** "told reporters in Kyiv that": to whom, which is no part of what is said. */
const AUDIENCE =
	/^\s+(?:(?:the\s+)?(?:\p{Ll}+\s+)?(?:reporters|journalists|lawmakers|parliament|viewers|diplomats|residents|agenc(?:y|ies)|media|television|radio)|a (?:news |press |daily )?(?:conference|briefing)|him|her|them|us|me|(?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}(?=\s+(?:that|on|in|late|early)\b|,|\s*[“"]))(?!\p{L})/u;

/** Who speaks, by an English verb of saying: before what is said, after it, or in its middle. */
export function speakerInEnglish(text: string, verb: RegExpExecArray): Speaker | null {
	const verbEnd = verb.index + verb[0].length;
	const head = text.slice(0, verb.index);
	const isTelling = verb[0] === "told";
	const behind = isTelling ? null : inverted(text, head, verbEnd);
	if (behind !== null) return behind;
	const quoteEnd = Math.max(head.lastIndexOf("”"), head.lastIndexOf('"'));
	if (quoteEnd >= 0) {
		const name = appositionAt(head.slice(quoteEnd + 1))?.name ?? tidy(head.slice(quoteEnd + 1));
		return isName(name) ? { from: quoteEnd + 1, to: verb.index, name, holdsFrom: 0 } : null;
	}
	const isLast = head.includes(", ") && NOTHING_SAID.test(text.slice(verbEnd));
	const speaker = (isLast ? trailing(head, verb.index) : null) ?? leading(head, verb.index);
	const audience = isTelling ? (AUDIENCE.exec(text.slice(verbEnd))?.[0].length ?? 0) : 0;
	return speaker === null ? null : { ...speaker, to: verbEnd + audience };
}
