import type { Word } from "../words-of.ts";
import * as known from "./place-words.ts";

/** The word, where nothing but a blank or an abbreviation's full stop is before it. */
export const spaced = (word: Word | undefined): Word | undefined =>
	word?.gap === " " || word?.gap === ". " ? word : undefined;

/** Whether a word stands for "village" or "town" before a name; "с" is also "with" and "г." also "of the year". */
export function isSettlementWord(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word === undefined || !known.SETTLEMENT_WORDS.has(word.key)) return false;
	// "Взят десяток сел. Взять Харьков": a whole word before a full stop ends its sentence.
	if (word.text.length > 2) return !/^с[её]л$|^сіл$/u.test(word.text) || words[at + 1]?.gap === " ";
	// "M. Reisner" has an initial.
	if (/^[A-Z]$/.test(word.text)) return false;
	return words[at + 1]?.gap === ". " && !/^\d|^(?:марта|мая|июня|июля|августа)$/u.test(words[at - 1]?.text ?? "");
}

/** The word right before a name, leaping over "самого", "the so-called". */
function wordBefore(words: readonly Word[], at: number): number | null {
	const gap = words[at]?.gap;
	if (gap !== " " && gap !== ". ") return null;
	return known.FILLER.test(words[at - 1]?.text ?? "") && words[at - 1]?.gap === " " ? at - 2 : at - 1;
}

/** "Kamianka in the Izium district", "Кам’янка Ізюмського району". */
function isWithinDivision(words: readonly Word[], last: number): boolean {
	const next = words[last + 1];
	if (next?.gap !== " ") return false;
	if (next.isCapital) return known.DIVISION_AFTER.test(next.text);
	const at = words[last + 2]?.key === "the" ? last + 3 : last + 2;
	const type = words[at + 1];
	return next.key === "in" && words[at]?.isCapital === true && type?.gap === " " && DIVISION.test(type.key);
}
const DIVISION = /^(?:district|raion|region|oblast|community|hromada|province)$/;

/** So many words may stand between "is a" and "village". */
const EXPLAINED_WITHIN = 4;

/** "Kamianka is a small village", "the place is called Zapadne": the sentence says what the name is. */
function isExplained(words: readonly Word[], at: number, last: number): boolean {
	const lead = words.slice(Math.max(0, at - EXPLAINED_WITHIN), at).map(({ key }) => key);
	if (lead.at(-1) === "called" && lead.some((key) => PLACE_NOUN.test(key))) return true;
	const [verb, article] = [words[last + 1], words[last + 2]];
	if (verb?.gap !== " " || !/^(?:is|was)$/.test(verb.key) || !/^an?$/.test(article?.key ?? "")) return false;
	for (let next = last + 3; next <= last + 2 + EXPLAINED_WITHIN && words[next]?.gap === " "; next++)
		if (PLACE_NOUN.test(words[next]?.key ?? "")) return true;
	return false;
}
const PLACE_NOUN = /^(?:village|town|city|settlement|hamlet|place|suburb)$/;

/** Whether something beside a name that is not well known says that it is one of a place. */
export function isSupported(words: readonly Word[], at: number, last: number, previousMention: number): boolean {
	const beforeAt = wordBefore(words, at);
	const before = beforeAt === null ? undefined : words[beforeAt];
	const beforeThat = before?.gap === " " && beforeAt !== null ? words[beforeAt - 1] : undefined;
	if (before !== undefined && beforeAt !== null) {
		if (known.TAKING.test(before.text) || known.ASKS_FOR_PLACE.test(before.text)) return true;
		if (isSettlementWord(words, beforeAt) || known.LOCATIVES.has(before.key)) return true;
		if (before.key === "of" && beforeThat !== undefined) {
			return (
				isSettlementWord(words, beforeAt - 1) ||
				known.COMPASS_EN.test(beforeThat.key) ||
				known.PART_OF_PLACE.test(beforeThat.key)
			);
		}
	}
	const after = spaced(words[last + 1]);
	if (
		after !== undefined &&
		(known.DISTRICT_WORDS.has(after.key) ||
			/^(?:village|town|city|settlement|hamlet|community|municipality|station)$/.test(after.key) ||
			known.AXIS_WORDS.has(after.key) ||
			/^(?:area|direction|axis|front|sector)$/.test(after.key))
	)
		return true;
	if (isWithinDivision(words, last) || isExplained(words, at, last)) return true;
	const isListed = words[at]?.gap === ", " || (before !== undefined && known.JOINERS.has(before.key));
	return isListed && previousMention >= at - 3;
}

/** "Позивний Оскол", "with the call sign Grayvoron", "whose call sign is Oskil", "позивним «Лиман»". */
function isCallSign(words: readonly Word[], at: number): boolean {
	if (!/^ (?:[«„“"'])?$/u.test(words[at]?.gap ?? "")) return false;
	const back = /^(?:is|was|“|—)$/.test(words[at - 1]?.text ?? "") ? at - 2 : at - 1;
	const word = words[back];
	if (word === undefined) return false;
	const isTwoWords = /^signs?$/.test(word.key) && words[back - 1]?.key === "call";
	return isTwoWords || known.CALL_SIGN.test(word.text);
}

/** A folded name without the ending of its case; folding has made Latin letters of some Cyrillic ones. */
const caseless = (key: string): string => key.replace(/(?:[иiіoоeеє][mм]|[oо][юїі]|[aаяуyюиiіїeеєйьoо])$/u, "");
const FIRST_NAMES: ReadonlySet<string> = new Set([...known.PERSON_BEFORE].map(caseless));

/** A first name in whatever case: "у Богдана", "під Андрієм". */
export const isFirstName = ({ key }: Word): boolean => key.length > 3 && FIRST_NAMES.has(caseless(key));

const PATRONYMIC = /(?:ович|евич|йович|івн|ївн|овн|евн)\p{L}{0,3}$/u;

/** After a first name, a patronymic, an initial or "call sign": what follows is a person. */
export function isPartOfPersonsName(words: readonly Word[], at: number): boolean {
	const before = words[at]?.gap === " " ? words[at - 1] : undefined;
	if (isCallSign(words, at)) return true;
	const isInitial = words[at]?.gap === ". " && words[at - 1]?.text.length === 1 && words[at - 1]?.isCapital === true;
	if (isInitial || before === undefined || !before.isCapital) return isInitial;
	if (known.PERSON_BEFORE.has(before.key)) return true;
	const first = before.gap === " " ? words[at - 2] : undefined;
	// "General Gleb Sorokin", "Петро Іванович Лиман".
	const isRanked = first?.isCapital === true && known.PERSON_BEFORE.has(first.key) && before.text.length > 2;
	return isRanked || (first?.isCapital === true && PATRONYMIC.test(before.text));
}

/** Nothing capitalised stands right beside it: no part of a longer name or of a person's. */
export function standsAlone(words: readonly Word[], at: number, last: number): boolean {
	const [before, next] = [words[at - 1], words[last + 1]];
	const isAfterName = words[at]?.gap === " " && before?.isCapital === true && !before.opensSentence;
	return !isAfterName && !((next?.gap === " " || next?.gap === "-") && next.isCapital);
}

/** "Лимано-Куп’янському": the axis of two towns. Elsewhere the first half belongs to the name, "Середино-Будська". */
function isJoinedAdjective(words: readonly Word[], at: number, { text }: Word): boolean {
	// An apostrophe parts a word in two.
	const end = words[at + 1]?.gap === "'" ? at + 1 : at;
	return /^лимано$/iu.test(text) && known.ADJECTIVE_END.test(words[end]?.text ?? "");
}

/** The second half of a name that no list has whole: "«Азов-Харків»". */
export function isSecondHalf(words: readonly Word[], at: number, previousMention: number): boolean {
	const first = words[at]?.gap === "-" ? words[at - 1] : undefined;
	// "Харківсько-Куп’янський" names the places of both halves.
	const isPair = first !== undefined && (/(?:ськ|ск)о$/u.test(first.text) || isJoinedAdjective(words, at, first));
	return first?.isCapital === true && previousMention !== at - 1 && !isPair;
}

/** Whether a word for a settlement stands right before: "село Оскіл", "the village of Oskil". */
export function isCalledSettlement(words: readonly Word[], at: number): boolean {
	const gap = words[at]?.gap;
	if (gap !== " " && gap !== ". ") return false;
	return isSettlementWord(words, words[at - 1]?.key === "of" ? at - 2 : at - 1);
}

/** "FPV", "ЗСУ": no part of the name before it. */
export const isInCapitals = (word: Word | undefined): boolean => /^\p{Lu}{2,}$/u.test(word?.text ?? "");

/** "Куп’янського" of "Одрадне Куп’янського району" is no part of the name before it. */
const IS_OF_DISTRICT = /(?:ськ|цьк)(?:ого|ому|ий|ої|ій)$/u;

/** The last word of a capitalised name that begins at a word: "Mala Danylivka", "Новий Мир", "Нова Кам’янка". */
export function nameEnd(words: readonly Word[], at: number): number {
	let last = at;
	while (
		last < at + 2 &&
		words[last + 1]?.isCapital === true &&
		!known.DIVISION_AFTER.test(words[last + 1]?.text ?? "") &&
		!(isInCapitals(words[last + 1]) && !isInCapitals(words[at])) &&
		[" ", "-"].includes(words[last + 1]?.gap ?? "")
	) {
		const goesOn = words[last + 2]?.gap === "'" ? words[last + 2] : undefined;
		if (goesOn !== undefined && IS_OF_DISTRICT.test(goesOn.text)) break;
		last += goesOn !== undefined && /^\p{Script=Cyrillic}/u.test(goesOn.text) ? 2 : 1;
	}
	return last;
}
