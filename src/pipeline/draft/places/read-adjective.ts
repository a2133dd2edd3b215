import type { NamedPlace } from "../../gazetteer/gazetteer-place.ts";
import type { Lexicon, LexiconEntry } from "../../gazetteer/lexicon.ts";
import { nameKey } from "../../gazetteer/name-key.ts";
import type { Word } from "../words-of.ts";
import * as known from "./place-words.ts";
import type { RawMention } from "./raw-mention.ts";

type HeadKind = "oblast" | "district" | "axis" | "town";

/** The word that makes an adjective a place's name, and whether the name takes it in ("Харківської області"). */
interface Head {
	readonly kind: HeadKind;
	readonly at: number;
	readonly isOfName: boolean;
}

/** A list of adjectives before their head is no longer. */
const REACH = 16;
const DIVISIONS: ReadonlySet<string> = new Set(["oblast", "region"]);

function kindOf({ key }: Word): HeadKind | null {
	if (known.OBLAST_WORDS.has(key)) return "oblast";
	if (known.DISTRICT_WORDS.has(key)) return "district";
	return known.AXIS_WORDS.has(key) || ENGLISH_AXIS.test(key) ? "axis" : null;
}
const ENGLISH_AXIS = /^(?:directions?|axis|axes|sectors?)$/;

/** The administrations that are called after what they administer: "Харківської ОВА", "Куп’янської районної ради". */
function bodyAfter(words: readonly Word[], last: number): Head | null {
	const [body, next] = [words[last + 1], words[last + 2]];
	if (body?.gap !== " ") return null;
	const isMilitary = next?.gap === " " && /^(?:військов|военн|военно|адм[іи]н[іи]страц)/iu.test(next.text);
	const kind = BODIES.find(([, pattern]) => pattern.test(body.text))?.[0];
	const isTowns = TOWN_BODY.test(body.text) && isMilitary;
	return kind === undefined && !isTowns ? null : { kind: kind ?? "town", at: last + 1, isOfName: false };
}
const BODIES: readonly (readonly [HeadKind, RegExp])[] = [
	[
		"oblast",
		/^(?:ОВА|ОДА|ОГА|обласн\p{L}{1,3}|областн\p{L}{1,3}|обл(?:рад|совет|прокур|поліц|полиц|держадм|госадм|адм)\p{L}*)$/iu,
	],
	["district", /^(?:РВА|РДА|РГА|районн\p{L}{1,3}|рай(?:рад|совет|держадм|госадм|адм)\p{L}*)$/iu],
	["town", /^(?:МВА|ГВА)$/u],
];
const TOWN_BODY = /^(?:міськ|городск|селищн|поселков)\p{L}{1,3}$/iu;

/** Whether nothing follows that an adjective could describe: "…, почасти – Кіндрашівська, Курилівська та Куп’янська." */
function endsItem(words: readonly Word[], last: number): boolean {
	const next = words[last + 1];
	return next === undefined || next.gap !== " " || known.JOINERS.has(next.key);
}

/** The head of a list that goes on after it, in the plural: "Дворічанська й Вільхуватська громади, частково – Борівська". */
function headBefore(words: readonly Word[], first: number, last: number): Head | null {
	if (!endsItem(words, last)) return null;
	for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
		const [word, after] = [words[at], words[at + 1]];
		if (word === undefined || after === undefined || !/^(?:[,:]? (?:- )?|')$/u.test(after.gap)) return null;
		// An apostrophe parts "Куп’янський" in two.
		if (after.gap === "'") continue;
		const kind = kindOf(word);
		if (kind !== null && kind !== "axis") {
			// "У районах Вовчанська": the town's genitive; a district's adjective would be masculine.
			const isGenitive = /^район/iu.test(word.text) && /[сц]ька$/u.test(words[last]?.text ?? "");
			return PLURAL_HEAD.test(word.text) && !isGenitive ? { kind, at, isOfName: false } : null;
		}
		// "По чотирьох районах Харківщини – Куп’янському, Ізюмському": whose districts they are.
		if (/щин\p{L}{1,3}$/u.test(word.text) && word.gap === " " && PLURAL_HEAD.test(words[at - 1]?.text ?? "")) continue;
		const isBetween = BETWEEN_ITEMS.test(word.text) || known.JOINERS.has(word.key);
		if (!isBetween && !((word.isCapital || word.gap === "'") && known.ADJECTIVE_END.test(word.text))) return null;
	}
	return null;
}
const PLURAL_HEAD =
	/^(?:громади|громад|громадах|общины|общин|общинах|райони|районів|районах|районы|районов|районах|области|областях|областей|області|округа|округов|округах|округи)$/iu;
const BETWEEN_ITEMS =
	/^(?:а|також|также|ще|ещё|еще|почасти|частково|частично|потім|затем|далі|крім|кроме|того|зокрема|серед|них)$/iu;

/** Whether an adjective of a place is followed, perhaps after a list, by a word that makes it one ("… та Сумської областей"). */
function headAfter(words: readonly Word[], last: number, lexicon: Lexicon): Head | null {
	for (let at = last + 1; at <= last + REACH; at++) {
		const word = words[at];
		if (word === undefined || !isOfList(word)) return null;
		if (word.isCapital && words[at + 1]?.gap === "'") continue;
		const kind = kindOf(word);
		// The word "напрямок" belongs to no name.
		if (kind !== null) return { kind, at, isOfName: kind !== "axis" };
		const isAdjective = lexicon.forms.get(word.key)?.some((entry) => entry.isAdjective) === true;
		const isLike = isAdjective || known.ADJECTIVE_END.test(word.text) || known.BEFORE_HEAD.test(word.text);
		if (!isLike && !known.JOINERS.has(word.key) && !isAgain(words, at) && !COUNTED.test(word.text)) return null;
	}
	return null;
}
/** "На Лиманському й на Куп’янському напрямках": the preposition said again. */
const isAgain = (words: readonly Word[], at: number): boolean =>
	/^(?:на|в|у|по)$/u.test(words[at]?.text ?? "") && known.JOINERS.has(words[at - 1]?.key ?? "");
/** "Куп’янський, Лиманський – два напрямки": how many the list has named. */
const COUNTED = /^(?:\d+|дв[аеі]|оба|обидва|три|чотири|четыре|п['’]ять|пять|шість|шесть)$/u;
const isOfList = ({ gap, text }: Word): boolean =>
	gap === " " || gap === ", " || gap === "'" || (gap === " - " && COUNTED.test(text));

/** "Краматорський. Чотири атаки.": the adjective that heads a paragraph of a bulletin. */
function isHeading(words: readonly Word[], first: number, last: number, lexicon: Lexicon): boolean {
	const [word, next] = [words[last], words[last + 1]];
	const opening = words[first];
	if (opening?.opensSentence !== true || !opening.isCapital || word === undefined || next === undefined) return false;
	// "Новосёловское." may be the village.
	if (/ое$/u.test(word.text) && lexicon.forms.get(word.key)?.some(({ isAdjective }) => !isAdjective)) return false;
	return /(?:[сц]ький|[сц]кий|[сц]кое)$/u.test(word.text) && /^[.:]/.test(next.gap) && next.isCapital;
}

/** "На Куп’янському — п’ять атак", "на Лиманском отбито": the bulletin's axis whose word of type goes without saying. */
function isAxisUnsaid(words: readonly Word[], first: number, last: number): boolean {
	const [before, next] = [words[first - 1], words[last + 1]];
	if (words[first]?.gap !== " " || before?.text.toLowerCase() !== "на") return false;
	if (!/(?:ському|цькому|ском|цком)$/u.test(words[last]?.text ?? "")) return false;
	return next?.gap !== " " || /^\d|(?:[оа]$|[оа]сь$|ть$|ся$|ли$|ли[сш]ь$|ено$|ето$|ыто$|ито$)/u.test(next.text);
}

/** A district that the lists have by its own name: "Салтівському та Київському районах". */
function cityDistrict({ text }: Word, lexicon: Lexicon): NamedPlace[] | undefined {
	const stem = text.toLowerCase().replace(/(?:ий|ый|ого|ому|им|ім|ом|ой)$/u, "");
	const named = ["ий", "ой"].flatMap((ending) => lexicon.forms.get(nameKey(`${stem}${ending} район`)) ?? []);
	return named.length === 0 ? undefined : named.map(({ place }) => place);
}

/** Of an axis or a district even an adjective that no list knows tells a place: "на Покалянском направлении". */
function isUnknownAdjective({ text, isCapital, opensSentence }: Word, kind: HeadKind, isBeside: boolean): boolean {
	if (text.length < SHORTEST_ADJECTIVE || kind === "oblast" || kind === "town" || NO_PLACE.test(text)) return false;
	return isCapital ? !opensSentence || isBeside : kind === "axis" && isBeside;
}
const SHORTEST_ADJECTIVE = 7;
const NO_PLACE =
	/^(?:росс?ійс|россий|украинс|українс|русс|бел[ао]рус|білорус|американс|польс|[еє]вропейс|городск|міськ|сельс|сільс|военн|морс|вражес|женс|чоловіч|людс|заводс|приморс|гражданс|цивільн|адмирал|ворож)|(?:ческ|ічеськ|войск|військ)/iu;

/** Reads the adjective of a place where its head makes it a mention: "Харківської області", "на купянском направлении". */
export function readAdjective(
	words: readonly Word[],
	at: number,
	last: number,
	entries: readonly LexiconEntry[],
	lexicon: Lexicon,
): RawMention | null {
	const first = words[at];
	const head =
		headAfter(words, last, lexicon) ??
		bodyAfter(words, last) ??
		headBefore(words, at, last) ??
		(isAxisUnsaid(words, at, last) || isHeading(words, at, last, lexicon)
			? { kind: "axis" as const, at: last, isOfName: false }
			: null);
	if (head === null || first === undefined) return null;
	const quarter = head.kind === "district" ? cityDistrict(first, lexicon) : undefined;
	const places = quarter ?? entries.map(({ place }) => place);
	if (places.length === 0 && !isUnknownAdjective(first, head.kind, head.at === last + 1)) return null;
	const fitting = places.filter((place) => DIVISIONS.has(place.type) === (head.kind === "oblast"));
	const wanted = fitting.length === 0 && head.kind === "axis" ? places : fitting;
	if (wanted.length === 0 && places.length > 0) return null;
	const end = head.at === last + 1 && head.isOfName ? head.at : last;
	return {
		first: at,
		last: end,
		start: first.start,
		end: words[end]?.end ?? first.end,
		candidates: wanted,
		isDistrict: head.kind === "district" && quarter === undefined,
		...(head.kind === "axis" ? { isAxis: true } : {}),
	};
}

/** The side of the compass before the hyphen: "Південно-Слобожанському", "Южно-Донецкого". */
const SIDE_BEFORE =
	/^(?:північно|південно|східно|західно|центрально|северо|южно|юго|восточно|западно|центрально|northern|southern)$/iu;

/** "На Південно-Слобожанському напрямку": the adjective after the hyphen, and the whole word as the mention. */
export function readSidedAdjective(words: readonly Word[], at: number, lexicon: Lexicon): RawMention | null {
	const [side, word] = [words[at], words[at + 1]];
	if (side === undefined || word?.gap !== "-" || !SIDE_BEFORE.test(side.text)) return null;
	const entries = lexicon.forms.get(word.key)?.filter(({ isAdjective }) => isAdjective) ?? [];
	return entries.length === 0 ? null : readAdjective(words, at, at + 1, entries, lexicon);
}

/** An adjective of a place that no list knows, with its head: "Великобурлуцькому напрямку", "в Грайворонском округе". */
export function readUnknownAdjective(words: readonly Word[], at: number, lexicon: Lexicon): RawMention | null {
	const word = words[at];
	if (word === undefined || !known.ADJECTIVE_END.test(word.text)) return null;
	const isKnown = lexicon.forms.get(word.key)?.some(({ isAdjective }) => isAdjective) === true;
	return isKnown ? null : readAdjective(words, at, at, [], lexicon);
}

/** Names of the state that Ukrainian texts write small since 2022, and abbreviations. */
const SMALL_STATES =
	/^(?:рф|росі(?:я|ї|ю|єю)|білорус(?:ь|і|сю)|российск(?:ая|ой|ую) федераци(?:я|и|ю|ей)|російськ(?:а|ої|ій|у|ою) федераці(?:я|ї|ю|єю)|москв(?:а|и|і|у|ою)|кремл(?:ь|я|ю|ем|і)|криму)$/u;

/**
 * What is a place though no capital says so: an adjective with its head ("харьковское направление", "харківської
 * області"), and the state that a text will not give its capital ("військовослужбовці рф").
 */
export function readSmallName(words: readonly Word[], at: number, lexicon: Lexicon): RawMention | null {
	const word = words[at];
	if (word === undefined || word.isCapital || word.text.length < 2) return null;
	if (known.ADJECTIVE_END.test(word.text)) {
		const entries = lexicon.forms.get(word.key)?.filter(({ isAdjective }) => isAdjective) ?? [];
		const isAxis = entries.length > 0 || /^(?:направлени|напрям)/iu.test(words[at + 1]?.text ?? "");
		const read = isAxis ? readAdjective(words, at, at, entries, lexicon) : null;
		if (read !== null) return read;
	}
	const next = words[at + 1];
	const pair = next?.gap === " " ? `${word.text} ${next.text}` : "";
	const last = SMALL_STATES.test(pair) ? at + 1 : SMALL_STATES.test(word.text) ? at : null;
	if (last === null) return null;
	const key = last === at ? word.key : `${word.key} ${next?.key}`;
	const candidates = (lexicon.forms.get(key) ?? []).filter(({ isAdjective }) => !isAdjective).map(({ place }) => place);
	const end = words[last]?.end ?? word.end;
	return candidates.length === 0 ? null : { first: at, last, start: word.start, end, candidates, isDistrict: false };
}
