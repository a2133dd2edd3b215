import type { Word } from "../words-of.ts";
import { isFirstName, isInCapitals, isSettlementWord, nameEnd } from "./name-context.ts";
import { ASKS_FOR_PLACE, COMPASS_EN, DISTRICT_WORDS, JOINERS, NEARNESS, PART_OF_PLACE, TAKING } from "./place-words.ts";
import type { RawMention } from "./raw-mention.ts";
import {
	isInstitution,
	LOCATIVE_END,
	PERSONS_GENITIVE,
	SURE_ENDING,
	TOPONYM_ENDING,
	WEAK_ENDING,
} from "./toponym-endings.ts";

const GENERIC =
	/^(?:the|a|his|her|their|its|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|telegram|facebook|general|russian|ukrainian)$/;
const LONG = 6;

/** A capitalised name that no list knows, from `at` to `last`, with the words around it. */
interface UnknownName {
	readonly words: readonly Word[];
	readonly at: number;
	readonly last: number;
	readonly word: Word;
	readonly lower: string;
	/** The word right before, where only a blank stands between. */
	readonly before: Word | undefined;
	readonly after: Word | undefined;
	readonly endsLikeOne: boolean;
}

/** "По Киевскому времени": an adjective with its noun, and no village. */
const headsNoun = (after: Word | undefined): boolean =>
	after?.gap === " " && !JOINERS.has(after.key) && after.text.length > 3;

/** One word, or two of which the first describes the second: "Мала Вовча", "Красный Хутор". */
const isAlone = ({ at, last, word, after }: UnknownName): boolean =>
	(last === at || (last === at + 1 && DESCRIBES.test(word.text))) &&
	!(after?.isCapital === true && after.gap === " " && !isInCapitals(after));
const DESCRIBES = /(?:ий|ый|а|ая|е|ое|[аы]я|ого|ої|ой|ому|ій|yi|yy|aya|oye)$/u;

/** "The village of X", "с. X", "посёлок X". */
function isCalledPlace({ words, at, word, before }: UnknownName): boolean {
	if (before === undefined) return false;
	if (before.key === "of") return isSettlementWord(words, at - 2);
	const isTitle = before.isCapital && before.text.length > 2 && !before.opensSentence;
	return isSettlementWord(words, at - 1) && !isTitle && (word.gap !== ". " || before.text.length <= 3);
}

/** "Near X", "біля X", "the outskirts of X", "на околицях X": whatever is named there is a place. */
function isBeside(name: UnknownName): boolean {
	const { words, at, before, word } = name;
	if (before === undefined || !isAlone(name) || word.text.length < 4) return false;
	const isNear = NEARNESS.has(before.key) || /^(?:околиц|окраин|окрестност|передміст)\p{L}+$/iu.test(before.text);
	const part = words[at - 2]?.key ?? "";
	return isNear || (before.key === "of" && (COMPASS_EN.test(part) || /^(?:outskirts|edge|approaches)$/.test(part)));
}

/** "В Устинке", "у Берестовеньках", "in Dauphin, Man.": a name alone after "in", in the case that says where. */
function isInside(name: UnknownName): boolean {
	const { words, at, word, lower, before } = name;
	if (before === undefined || !isAlone(name) || word.text.length < 5) return false;
	const preposition = before.text.toLowerCase();
	if (preposition === "in" || preposition === "inside") {
		const isTitle = words[at - 2]?.isCapital === true && words[at - 2]?.opensSentence !== true;
		return !isTitle && words[at + 1]?.gap !== "'" && !/(?:ian|ean|ish|ese|s|ing)$/.test(word.key);
	}
	if (!/^(?:у|в|во)$/u.test(preposition)) return false;
	return LOCATIVE_END.test(lower) && !PERSONS_GENITIVE.test(lower);
}

/** "Из Саваслейки", "із Зарічного": where somebody comes from. */
function isOrigin(name: UnknownName): boolean {
	const { word, lower, before } = name;
	if (before === undefined || !isAlone(name) || word.text.length < 5) return false;
	return (
		/^(?:из|із|из-под|з-під)$/u.test(before.text.toLowerCase()) && /(?:[аяыиії]|ого|его|ої|ой|ова|ева)$/u.test(lower)
	);
}

/** "Під Шебекиним", "под Амбарным", "за Сеньковом": the case after a word of place. */
function isUnder(name: UnknownName): boolean {
	const { word, lower, before } = name;
	if (before === undefined || !isAlone(name) || word.text.length < 5) return false;
	return (
		/^(?:під|под|над|між|между|поза|перед)$/u.test(before.text.toLowerCase()) &&
		/(?:им|ым|ом|ем|єм|ою|ею|ой|ей|ами|ями)$/u.test(lower)
	);
}

/** After a word of direction where the name ends as names of settlements do: "from Buhaivka", "через Сеньково". */
function isOnTheWay({ word, lower, before, endsLikeOne }: UnknownName): boolean {
	if (before === undefined || word.text.length < LONG) return false;
	const preposition = before.text.toLowerCase();
	if (preposition === "у" && PERSONS_GENITIVE.test(lower)) return false;
	if (/^(?:in|near|у|в|во|під|под)$/u.test(preposition)) return endsLikeOne;
	return (
		/^(?:from|to|towards?|through|into|past|at|around|across|between|via|on|of|and|до|від|від|от|через|з|с|із|из|на|за|поза|між|между|к|проти)$/u.test(
			preposition,
		) && SURE_ENDING.test(lower)
	);
}

/** "Seized X", "взяття X", "севернее X", "по X". */
function isAskedFor({ words, at, last, word, lower, before, endsLikeOne }: UnknownName): boolean {
	if (before === undefined || word.text.length < LONG) return false;
	if (!endsLikeOne && !WEAK_ENDING.test(lower)) return false;
	const isAlong = before.text.toLowerCase() === "по" && (SURE_ENDING.test(lower) || !headsNoun(words[last + 1]));
	const part = before.key === "of" ? (words[at - 2]?.key ?? "") : "";
	if (PART_OF_PLACE.test(part)) return true;
	// "В напрямку X"; after "на Куп’янському напрямку" comes who is there.
	const isToward = /^(?:напрямку|направлении)$/iu.test(before.text) && /^[ув]$/iu.test(words[at - 2]?.text ?? "");
	return TAKING.test(before.text) || ASKS_FOR_PLACE.test(before.text) || isAlong || isToward;
}

/** In a list after a place: "Kupiansk, X and Y". */
function isListed(name: UnknownName, previousMention: number): boolean {
	const { words, at, word, lower, endsLikeOne } = name;
	const isJoined = word.gap === ", " || /^(?:and|та|і|й|и)$/u.test(words[at - 1]?.text ?? "");
	// "Волчанск, Хатнее и Великий Бурлук", "под Волчанском и Амбарным".
	const isRight = previousMention === at - (word.gap === ", " ? 1 : 2);
	if (previousMention < at - 3 || !isJoined || !isAlone(name)) return false;
	if (isRight && word.text.length >= 4 && (isAmongItems(name) || isOfVillages(name))) return true;
	return (endsLikeOne || (isRight && WEAK_ENDING.test(lower))) && word.text.length >= LONG;
}

/** "The villages of Andriivka and Vodolahy": two names after the plural. */
function isOfVillages({ words, at, word }: UnknownName): boolean {
	if (word.gap !== " ") return false;
	for (let back = at - 3; back >= at - 5; back--) {
		const type = words[words[back]?.key === "of" ? back - 1 : back]?.text ?? "";
		if (VILLAGES.test(type)) return true;
		if (words[back]?.isCapital !== true) return false;
	}
	return false;
}
const VILLAGES = /^(?:villages|settlements|towns|hamlets|сёла|села|сёл|сел|сіл|селах|сёлах|посёлки|селища|хутори)$/u;

/** Between the commas of a list of names: "…, Козинка, Глотово, Терезовка". */
function isAmongItems({ words, at, last, after, word }: UnknownName): boolean {
	const item = words[last + 2];
	const isJoined =
		after?.gap === " " && /^(?:and|та|й|і|и)$/u.test(after.text) && item?.isCapital === true && item.gap === " ";
	const goesOn = (after?.gap === ", " && after.isCapital) || isJoined;
	const isLast = after === undefined || /^[.;]/.test(after.gap);
	if (word.gap === ", ") return goesOn || (isLast && words[at - 1]?.gap === ", ");
	return isLast && /^, /.test(words[at - 2]?.gap ?? "");
}

/** A name that ends as hardly anything but a village does, in the midst of a sentence: "doubts Krivomelnivka". */
function soundsLikeVillage({ words, at, last, word, lower }: UnknownName): boolean {
	if (word.opensSentence || word.text.length < LONG || last !== at || !/^(?: |, )$/.test(word.gap)) return false;
	const isAfterName = word.gap === " " && words[at - 1]?.isCapital === true;
	return SURE_ENDING.test(lower) && !isAfterName;
}

const isAllCaps = (text: string): boolean => text.length <= 5 && text === text.toUpperCase();

/**
 * A place that no list knows, where the text itself says that it is one: by a word of type, by a preposition and the case
 * after it, by a verb of taking, or by how it ends.
 */
export function unknownToponymAt(words: readonly Word[], at: number, previousMention: number): RawMention | null {
	const word = words[at];
	if (word === undefined || word.text.length < 3 || GENERIC.test(word.key)) return null;
	const lower = word.text.toLowerCase();
	if (isAllCaps(word.text) || isInstitution(lower)) return null;
	const follows = word.gap === " " || (word.gap === ". " && (words[at - 1]?.text.length ?? 9) <= 3);
	const last = nameEnd(words, at);
	if (isFirstName(word) && !isSettlementWord(words, at - 1)) return null;
	if (last > at && isFirstName(word)) return null;
	const name: UnknownName = {
		words,
		at,
		last,
		word,
		lower,
		before: follows ? words[at - 1] : undefined,
		after: words[last + 1],
		endsLikeOne: words.slice(at, last + 1).some(({ text }) => TOPONYM_ENDING.test(text.toLowerCase())),
	};
	const { after } = name;
	const isDistrict = after?.gap === " " && DISTRICT_WORDS.has(after.key) && !word.opensSentence && name.endsLikeOne;
	const isPlace =
		isDistrict ||
		isCalledPlace(name) ||
		isBeside(name) ||
		isInside(name) ||
		isOrigin(name) ||
		isUnder(name) ||
		isOnTheWay(name) ||
		isAskedFor(name) ||
		isListed(name, previousMention) ||
		soundsLikeVillage(name);
	if (!isPlace) return null;
	const end = isDistrict ? last + 1 : last;
	return { first: at, last: end, start: word.start, end: words[end]?.end ?? word.end, candidates: [], isDistrict };
}
