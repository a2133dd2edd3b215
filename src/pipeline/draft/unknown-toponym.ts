import type { RawMention } from "./find-place-mentions.ts";
import { DISTRICT_WORDS, JOINERS, NEARNESS, SETTLEMENT_WORDS, TAKING } from "./place-words.ts";
import type { Word } from "./words-of.ts";

/** How names of settlements in Ukraine and its neighbourhood end, in English, Ukrainian and Russian texts. */
const TOPONYM_ENDING =
	/(?:ivka|yivka|ovka|evka|ivtsi|ove|eve|ieve|ske|skoye|ovo|evo|insk|yansk|iansk|hirsk|hrad|pil|pol|nychi|shchyna|ychi|yne|ine|vtsy|khutir|івк[аиуіо]\p{L}*|ївк[аиуі]\p{L}*|івці|овк[аиуе]\p{L}*|евк[аиуе]\p{L}*|ов[ео]\p{L}*|ев[ео]\p{L}*|ськ[оеуа]\p{L}*|цьк\p{L}*|инськ\p{L}*|янськ\p{L}*|град\p{L}*|піл\p{L}*|ивці|инц[іяь]\p{L}*|ичі|янк[аиуі]|инка|инки|инці|ян[еи]|ськ|нск\p{L}*|ское|ского|ском)$/u;
/** Endings that count only after words which ask for a place: "seized Odradne", "освобождение Хатнего". */
const WEAK_ENDING = /(?:[bcdfgklmnprstvz]ne|nie|[гджзклмнпрстфхцчшщ]не|[нр]ого|[нр]ому|ное|ее|него|нє|нього)$/u;
/** Nouns of taking and words of direction, right before a name: "взяття Гряниківки", "южнее Кондрашовки". */
const ASKS_FOR_PLACE =
	/^(?:взятт[яі]м?|вз?яти[еюя]|захопленн[яі]м?|захват[ауе]?|звільненн[яі]м?|освобождени[еюям]+|штурм[ауі]?|обстріл[ауи]?|обстрел[ауы]?|(?:південн|північн|західн|східн)іше|(?:южн|северн|западн|восточн)ее|(?:південно-|північно-)\p{L}+|(?:юго|северо)-\p{L}+|район[іуе]|районах|околиц\p{L}+|окраин\p{L}+|clear(?:ed|ing)|abandon(?:ed|ing)?|attack(?:ed|ing)|bomb(?:ed|ing)|hit|struck|retook|left)$/iu;
const GENERIC =
	/^(?:the|a|his|her|their|its|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|telegram|facebook|general|russian|ukrainian)$/;

/** The district a village lies in, right after its name: "Ржевка Шебекинского …". */
const ADJECTIVE = /(?:ського|ської|ского|ской|цького|цкого)$/u;

/** The last word of a capitalised name that begins at a word: "Mala Danylivka", "Новий Мир". */
function nameEnd(words: readonly Word[], at: number): number {
	let last = at;
	while (
		last < at + 2 &&
		words[last + 1]?.isCapital === true &&
		!ADJECTIVE.test(words[last + 1]?.text ?? "") &&
		[" ", "-"].includes(words[last + 1]?.gap ?? "")
	)
		last++;
	return last;
}

/** "По Киевскому времени": an adjective with its noun, and no village. */
const headsNoun = (after: Word | undefined): boolean =>
	after?.gap === " " && !JOINERS.has(after.key) && after.text.length > 3;

/**
 * A place that no list knows, where the text itself says that it is one: "the village of X", "с. X", "X district", or
 * beside a word of nearness where it ends as names of settlements do.
 */
export function unknownToponymAt(words: readonly Word[], at: number, previousMention: number): RawMention | null {
	const word = words[at];
	if (word === undefined || word.text.length < 3 || GENERIC.test(word.key)) return null;
	const [before, beforeThat] = [words[at - 1], words[at - 2]];
	const follows = word.gap === " " || (word.gap === ". " && (before?.text.length ?? 9) <= 3);
	const last = nameEnd(words, at);
	const name = words.slice(at, last + 1);
	const endsLikeOne = name.some(({ text }) => TOPONYM_ENDING.test(text.toLowerCase()));
	const isTyped =
		follows &&
		before !== undefined &&
		((SETTLEMENT_WORDS.has(before.key) && !(before.isCapital && before.text.length > 2 && !before.opensSentence)) ||
			(before.key === "of" && beforeThat !== undefined && SETTLEMENT_WORDS.has(beforeThat.key)));
	// "с" is also the Russian "with": as an abbreviation it has a full stop.
	const isInitial =
		isTyped && before !== undefined && before.text.length <= 2 && before.key !== "of" && word.gap !== ". ";
	const after = words[last + 1];
	const isDistrict = after?.gap === " " && DISTRICT_WORDS.has(after.key) && !word.opensSentence && endsLikeOne;
	const isNear =
		follows &&
		before !== undefined &&
		(NEARNESS.has(before.key) || /^(?:in|у|в|під|под)$/u.test(before.text.toLowerCase())) &&
		endsLikeOne &&
		word.text.length > 5;
	const isAskedFor =
		follows &&
		before !== undefined &&
		word.text.length > 5 &&
		(endsLikeOne || WEAK_ENDING.test(word.text.toLowerCase())) &&
		(TAKING.test(before.text) ||
			ASKS_FOR_PLACE.test(before.text) ||
			(before.text.toLowerCase() === "по" && !headsNoun(words[last + 1])));
	const isListed =
		endsLikeOne &&
		word.text.length > 5 &&
		previousMention >= at - 3 &&
		(word.gap === ", " || /^(?:and|та|і|й|и)$/u.test(before?.text ?? "")) &&
		last === at &&
		!(words[at + 1]?.isCapital === true && words[at + 1]?.gap === " ");
	if (!(isTyped && !isInitial) && !isDistrict && !isNear && !isAskedFor && !isListed) return null;
	const end = isDistrict ? last + 1 : last;
	return { first: at, last: end, start: word.start, end: words[end]?.end ?? word.end, candidates: [], isDistrict };
}
