import type { NamedPlace } from "../../gazetteer/gazetteer-place.ts";
import type { Lexicon, LexiconEntry } from "../../gazetteer/lexicon.ts";
import type { Word } from "../words-of.ts";
import { longestAt, type NameAt, nameAt } from "./longest-name.ts";
import {
	isCalledSettlement,
	isFirstName,
	isPartOfPersonsName,
	isSecondHalf,
	isSupported,
	spaced,
	standsAlone,
} from "./name-context.ts";
import * as known from "./place-words.ts";
import type { RawMention } from "./raw-mention.ts";
import { readAdjective, readSidedAdjective, readUnknownAdjective } from "./read-adjective.ts";
import { readEnglishAxis, readEnglishDistrict, withTypeWord } from "./type-word.ts";
import { readWater } from "./water-context.ts";

/** The text around a name: its words, what is known of the world and of the text's persons. */
export interface NameReading {
	readonly text: string;
	readonly words: readonly Word[];
	readonly lexicon: Lexicon;
	/** Folded surnames and call signs of the text. */
	readonly persons: ReadonlySet<string>;
}

const US = /^US$|^UK$/;
const TYPE_AFTER = /^(?:region|oblast|district|raion|river|city|reservoir|axis|direction|sector|front)$/;
const SPEAKS =
	/^(?:said|says|told|added|writes|wrote|сказа(?:в|ла|л)|каже|говорит|розпов\p{L}+|расск\p{L}+|відпові\p{L}+|ответил\p{L}?|дода(?:в|є|ла)|добавил\p{L}?|зазнач\p{L}+|отметил\p{L}?|пояснил\p{L}?|просит|поруч)$/u;

/** "До Нового року", "в Белом доме". */
const HEADED = /^(?:рок|год|дом)\p{L}{0,3}$/u;

const isBuiltIn = ({ provider }: NamedPlace): boolean => provider === "gazetteer";
const placesOf = (entries: readonly LexiconEntry[]): NamedPlace[] => entries.map(({ place }) => place);

/** "Вище Куп’янська": which way along the river, where it opens a sentence, and the half of a name within one. */
const ADVERB = /^(?:вище|нижче)$/iu;

/** "Великої Британії": the only name with such a first half that is a country's; the others no list has whole. */
function afterFirstHalf(words: readonly Word[], at: number, found: NameAt, previousMention: number): RawMention | null {
	const [half, first] = [words[at - 1], words[at]];
	if (first?.gap !== " " || half?.isCapital !== true || previousMention >= at - 1) return null;
	if (!known.FIRST_HALF.test(half.text) || (half.opensSentence && ADVERB.test(half.text))) return null;
	const end = words[found.last]?.end ?? first.end;
	const candidates = placesOf(found.entries).filter(({ type }) => type === "country");
	return { first: at - 1, last: found.last, start: half.start, end, candidates, isDistrict: false };
}

/** "US" before a word in capitals is no country, and "Kharkiv-…" is only where both halves are places of their own. */
function isHalfOfAnother(reading: NameReading, at: number, last: number, nouns: readonly NamedPlace[]): boolean {
	const { words, lexicon } = reading;
	const [first, next] = [words[at], words[last + 1]];
	if (next?.gap === "'" && !/^s$/.test(next.key)) return true;
	if (US.test(first?.text ?? "") && last === at) {
		const after = spaced(next);
		return after !== undefined && after.text === after.text.toUpperCase() && after.text.length > 3;
	}
	if (next?.gap !== "-" || !next.isCapital || nouns.some(({ type }) => type === "country")) return false;
	// "Kyiv–Moscow", "Kupyansk–Svatove–Kreminna": a dash or hyphen between two well-known names joins two places.
	const other = longestAt(words, last + 1, lexicon)?.entries.some(
		({ place, isAdjective }) => !isAdjective && (isBuiltIn(place) || place.isStrong),
	);
	return (
		!(nouns.some((place) => isBuiltIn(place) || place.isStrong) && other === true) || /[«„“"]$/.test(first?.gap ?? "")
	);
}

/** "Terny, Hrekivka and Zarichne": the first of a list is a place where the next one is. */
function isListedAhead(words: readonly Word[], last: number, lexicon: Lexicon): boolean {
	const next = words[last + 1];
	if (next === undefined) return false;
	const isJoiner = next.gap === " " && known.JOINERS.has(next.key);
	const at = isJoiner ? last + 2 : last + 1;
	const other = words[at];
	if (other?.isCapital !== true || (isJoiner ? other.gap !== " " : next.gap !== ", ")) return false;
	return longestAt(words, at, lexicon)?.entries.some(({ isAdjective }) => !isAdjective) === true;
}

/** A form of a name that the region list has only for its adjective ("Дергачівськ" of Derhachi). */
const isOnlyAdjective = ({ place }: LexiconEntry, adjectives: readonly LexiconEntry[]): boolean =>
	place.provider === "region" && !/sk$/.test(place.name) && adjectives.some((other) => other.place === place);

type Standing = "sure" | "doubtful" | "none";

/** How surely a name is one of a place, by how well known it is and by what stands beside it. */
function standingOf(
	{ words, lexicon, persons }: NameReading,
	found: NameAt,
	nouns: readonly NamedPlace[],
	{ at, previousMention }: { readonly at: number; readonly previousMention: number },
): Standing {
	const { last } = found;
	const [first, next] = [words[at], words[last + 1]];
	if (first === undefined || isPartOfPersonsName(words, at) || known.COMPARATIVE.test(first.text)) return "none";
	// "Мала Вовча": the first half of a name that no list has whole, though it is a capital's name elsewhere.
	const isNextBeside = last === at && next?.gap === " ";
	if (isNextBeside && known.OTHER_SENSE.test(first.text) && (next.isCapital || HEADED.test(next.text))) return "none";
	if (last === at && isFirstName(first) && !isCalledSettlement(words, at) && !nouns.some(({ isStrong }) => isStrong))
		return "none";
	if (found.isLike === true && last === at && (first.key.length < 6 || !standsAlone(words, at, last))) return "none";
	if (isSupported(words, at, last, previousMention)) return "sure";
	if (last === at && persons.has(first.key)) return "none";
	const isKnown = (found.isLike !== true || last > at) && nouns.some(({ isStrong }) => isStrong);
	if (isKnown) return known.OTHER_SENSE.test(first.text) && last === at ? "none" : "sure";
	if (found.isLike === true && first.opensSentence) return "none";
	if (found.key.length < 4 || (next?.gap === " " && SPEAKS.test(next.text))) return "none";
	if (!standsAlone(words, at, last)) return "none";
	if (isListedAhead(words, last, lexicon)) return "sure";
	return "doubtful";
}

function readWaterName(
	reading: NameReading,
	at: number,
	last: number,
	entries: readonly LexiconEntry[],
	first: number,
): RawMention | null {
	const { words, text, lexicon, persons } = reading;
	if (isPartOfPersonsName(words, at)) return null;
	const candidates = placesOf(entries);
	const typed = withTypeWord(text, words, { at, last, nouns: candidates }, lexicon);
	const isTyped = first < at || (typed !== null && typed.last > last) || words[at - 1]?.key === "the";
	if (!isTyped && persons.has(words[at]?.key ?? "") && !isSupported(words, at, last, -10)) return null;
	return {
		first,
		last: typed?.last ?? last,
		start: words[first]?.start ?? 0,
		end: typed?.end ?? words[last]?.end ?? 0,
		candidates,
		isDistrict: false,
	};
}

/** A capital after a name that is not well known: a longer name, unless a word of type or the name's district follows. */
function isInLongerName(words: readonly Word[], at: number, last: number, nouns: readonly NamedPlace[]): boolean {
	const next = words[last + 1];
	if (next?.gap !== " " || !next.isCapital || nouns.some((place) => place.isStrong)) return false;
	if (known.SETTLEMENT_WORDS.has(words[at - 1]?.key ?? "")) return false;
	return !TYPE_AFTER.test(next.key) && !known.DIVISION_AFTER.test(next.text);
}

/** A name of the lexicon that begins at a capitalised word; case of a name in capitals is of no account. */
export function readName(reading: NameReading, at: number, previousMention: number): RawMention | null {
	const { text, words, lexicon } = reading;
	const first = words[at];
	const sided =
		readEnglishDistrict(words, at, lexicon) ??
		readSidedAdjective(words, at, lexicon) ??
		readUnknownAdjective(words, at, lexicon);
	const found = sided === null ? nameAt(words, at, lexicon) : null;
	if (found === null || first === undefined) return sided ?? readEnglishAxis(words, at, lexicon);
	const { last } = found;
	if (isSecondHalf(words, at, previousMention)) return null;
	const half = afterFirstHalf(words, at, found, previousMention);
	if (half !== null) return half;
	const water = readWater(words, at, last, found.entries, isCalledSettlement(words, at));
	const entries = water.entries;
	if (entries.length > 0 && entries.every(({ isBare }) => isBare === true))
		return readWaterName(reading, at, last, entries, water.first);
	const adjectives = entries.filter((entry) => entry.isAdjective);
	const asAdjective = adjectives.length > 0 ? readAdjective(words, at, last, adjectives, lexicon) : null;
	if (asAdjective !== null) return asAdjective;
	const named = entries.filter((entry) => !entry.isAdjective && !isOnlyAdjective(entry, adjectives));
	const own = named.filter(({ isLand }) => isLand !== true);
	const nouns = placesOf(own.length > 0 ? own : named);
	if (nouns.length === 0 || isAbbreviated(first, at, last, nouns) || isHalfOfAnother(reading, at, last, nouns))
		return null;
	if (isInLongerName(words, at, last, nouns)) return null;
	const standing = standingOf(reading, found, nouns, { at, previousMention });
	const mention = standing === "none" ? null : withTypeWord(text, words, { at, last, nouns }, lexicon);
	if (mention === null) return null;
	return {
		...mention,
		...(own.length === 0 ? { isDistrict: true } : {}),
		...(standing === "doubtful" ? { isDoubtful: true } : {}),
	};
}

/** "us" is no country, nor is "EST" a town. */
function isAbbreviated(first: Word, at: number, last: number, nouns: readonly NamedPlace[]): boolean {
	if (last !== at || first.key.length > 3) return false;
	const isInCapitals = first.text === first.text.toUpperCase();
	return nouns.every(({ type }) => type === "country") ? !isInCapitals : isInCapitals && first.text.length > 1;
}
