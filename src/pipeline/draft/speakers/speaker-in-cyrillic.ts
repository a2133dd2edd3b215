import { appositionAt, isName, isPronoun, NEW_CLAUSE, type Speaker, tidy } from "./speaker-name.ts";

/** Words between a verb of saying and its subject: a day, an audience, a channel. */
const BETWEEN_CYRILLIC =
	/^\s+(?:(?:\d{1,2}\s\p{L}+|(?:у|в|во|на|під час|во время)\s[\p{L}’'ʼ-]+(?:\s(?:каналі|канале|ефірі|эфире|брифінгу|брифинге))?|вранці|ввечері|утром|вечером|вчора|вчера|сьогодні|сегодня|журналістам|журналистам|агентству|йому|ему|нам|також|также)\s+)*/iu;
const SOMEBODY =
	/^(?:його|її|їх|их|его|её|местн|місцев|глав|голов|губернатор|мер|мэр|речни|представни|представител|начальни|керівни|руководител|командир|комбат|військов|военн|чиновни|прокур|полі|поли|оперштаб|штаб|ведомств|відомств|міністерств|министерств|аналітик|аналитик|експерт|эксперт|правозахисн|правозащитн|жител|мешкан|родич|родствен|очевид|свідк|свидетел|волонт|журналіст|журналист|кореспондент|корреспондент|лікар|врач|солдат|боєць|боец|офіцер|офицер|пресс-служб|пресслужб|прессек|речник|влад|власт|рятувальник|спасател|слідч|следовател)\p{L}*/iu;

/** "…, повідомив у середу начальник ОВА": what follows the verb, a name or an office. */
function afterCyrillic(text: string, verbEnd: number): Speaker | null {
	const rest = text.slice(verbEnd);
	const skip = BETWEEN_CYRILLIC.exec(rest)?.[0].length ?? 0;
	const match =
		/^(?!(?:що|что|про|о|об)(?!\p{L}))([^.,;:”»]{2,80}?)(?=[.,;:”»]|\s+(?:про|об|о|і|й|та|и)\s\p{Ll}|$)/u.exec(
			rest.slice(skip),
		);
	const whole = tidy(match?.[1] ?? "");
	// "…, каже він стомлено": how it was said is no part of who says it.
	const name = /^(?:він|вона|вони|он|она|они)(?=\s)/iu.exec(whole)?.[0] ?? whole;
	const isSomebody = /\p{Lu}/u.test(name) || SOMEBODY.test(name) || isPronoun(name);
	return match !== null && skip > 0 && isName(name) && isSomebody
		? { from: verbEnd, to: verbEnd + skip + match[0].length, name, holdsFrom: 0 }
		: null;
}

/** "…, утверждают в ведомстве": the body alone, in lower case. */
function bodyAfter(text: string, verbEnd: number): Speaker | null {
	const match = /^\s+((?:у|в|во|на)\s+[^.,;:”"»]{3,60})/u.exec(text.slice(verbEnd));
	return match === null
		? null
		: { from: verbEnd, to: verbEnd + match[0].length, name: tidy(match[1] ?? ""), holdsFrom: 0 };
}

/** The stretch before a verb of saying in Ukrainian or Russian that names who says it. */
function beforeCyrillic(text: string, verbAt: number): Speaker | null {
	const head = text.slice(0, verbAt);
	const quote = /^.*[”"»]\s{0,2}[,—–]/su.exec(head);
	const from = quote?.[0].length ?? 0;
	const clause = from > 0 ? null : NEW_CLAUSE.exec(head);
	const start = clause === null ? from : clause.index + clause[0].length;
	const own = head.slice(start);
	const whole = appositionAt(own)?.name ?? tidy(own);
	const name = isName(whole) ? whole : tidy(own.split(/,\s+/).at(-1) ?? "");
	return isName(name) ? { from: start, to: verbAt, name, holdsFrom: clause === null ? 0 : start } : null;
}

/** "Про це повідомляє прокуратура": nobody stands before the verb. */
const OF_THIS =
	/^(?:(?:також|также|раніше|ранее)\s+)?(?:про це|об этом|про що|о чём|о чем)\s+(?:також\s+|также\s+|раніше\s+|ранее\s+|у \p{L}+\s+|в \p{L}+\s+)?$/iu;
/** "…, розповів журналістам, що": what is said comes after, so who says it stands before. */
const WHAT_IS_SAID = /^[\p{L}\d\s’'ʼ«»-]{0,50},\s+(?:що|что|нібито|якобы)(?!\p{L})/u;

/** Who speaks, by a verb of saying in Ukrainian or Russian: before it, or after it where the word order turns round. */
export function speakerInCyrillic(text: string, verb: RegExpExecArray): Speaker | null {
	const verbEnd = verb.index + verb[0].length;
	// In Ukrainian and Russian what follows the verb names the speaker if a comma, a dash or a quotation precedes it.
	const head = text.slice(0, verb.index);
	const follows = verb.index === 0 || /[,—–»”"]\s*$/u.test(head) || OF_THIS.test(head);
	if (!follows || (verb.index > 0 && WHAT_IS_SAID.test(text.slice(verbEnd)))) return beforeCyrillic(text, verb.index);
	return afterCyrillic(text, verbEnd) ?? bodyAfter(text, verbEnd);
}
