import type { NamedPlace, ProposedPlace } from "../gazetteer/gazetteer-place.ts";
import type { Lexicon, LexiconEntry } from "../gazetteer/lexicon.ts";
import { nameKey } from "../gazetteer/name-key.ts";
import { isCalledSettlement, isPartOfPersonsName, isSecondHalf, isSupported, spaced } from "./name-context.ts";
import { organisationSpans } from "./organisations.ts";
import * as known from "./place-words.ts";
import { unknownToponymAt } from "./unknown-toponym.ts";
import { readWater } from "./water-context.ts";
import type { Word } from "./words-of.ts";

/** A mention before it is known which of several places is meant; offsets are UTF-16 units. */
export interface RawMention {
	readonly first: number;
	readonly last: number;
	readonly start: number;
	readonly end: number;
	readonly candidates: readonly NamedPlace[];
	/** A district or community around the place rather than the place. */
	readonly isDistrict: boolean;
	/** An axis of the front, which is named after the larger of namesakes. */
	readonly isAxis?: true;
}

const LONGEST_NAME = 5;
const US = /^US$|^UK$/;
const SOFT_GAPS = new Set([" ", "-", "'", ". ", "."]);

/** The longest form of a name that begins at a word. */
function longestAt(
	words: readonly Word[],
	at: number,
	lexicon: Lexicon,
): { last: number; entries: readonly LexiconEntry[]; key: string } | null {
	let key = "";
	let best: { last: number; entries: readonly LexiconEntry[]; key: string } | null = null;
	for (let index = at; index < Math.min(words.length, at + LONGEST_NAME); index++) {
		const word = words[index];
		if (word === undefined || (index > at && !SOFT_GAPS.has(word.gap))) break;
		key += index === at ? word.key : word.gap + word.key;
		const entries = lexicon.forms.get(key);
		if (entries !== undefined) best = { last: index, entries, key };
	}
	return best;
}

/** Whether an adjective of a place is followed, perhaps after a list, by a word that makes it one ("… та Сумської областей"). */
function headAfter(
	words: readonly Word[],
	last: number,
	lexicon: Lexicon,
): { kind: "oblast" | "district" | "axis"; at: number } | null {
	for (let at = last + 1; at <= last + 7; at++) {
		const word = words[at];
		if (word === undefined || (word.gap !== " " && word.gap !== ", ")) return null;
		if (known.OBLAST_WORDS.has(word.key)) return { kind: "oblast", at };
		if (known.DISTRICT_WORDS.has(word.key)) return { kind: "district", at };
		if (known.AXIS_WORDS.has(word.key)) return { kind: "axis", at };
		const isAdjective = lexicon.forms.get(word.key)?.some((entry) => entry.isAdjective) === true;
		if (!isAdjective && !known.JOINERS.has(word.key)) return null;
	}
	return null;
}

const DIVISIONS = new Set(["oblast", "region"]);

function readAdjective(
	words: readonly Word[],
	at: number,
	last: number,
	entries: readonly LexiconEntry[],
	lexicon: Lexicon,
): RawMention | null {
	const head = headAfter(words, last, lexicon);
	const first = words[at];
	if (head === null || first === undefined) return null;
	const places = entries.map(({ place }) => place);
	const fitting = places.filter((place) => DIVISIONS.has(place.type) === (head.kind === "oblast"));
	const wanted = fitting.length === 0 && head.kind === "axis" ? places : fitting;
	if (wanted.length === 0) return null;
	const end = head.at === last + 1 ? head.at : last;
	return {
		first: at,
		last: end,
		start: first.start,
		end: words[end]?.end ?? first.end,
		candidates: wanted,
		isDistrict: head.kind === "district",
		...(head.kind === "axis" ? { isAxis: true } : {}),
	};
}

/** "The Kyiv–Moscow talks" are two places; most other pairs of names are one. */
const isBuiltIn = ({ provider }: NamedPlace): boolean => provider === "gazetteer";

/** Every capitalised word that begins a name; case of a name in capitals is of no account. */
function readName(
	text: string,
	words: readonly Word[],
	at: number,
	lexicon: Lexicon,
	previousMention: number,
): RawMention | null {
	const found = longestAt(words, at, lexicon);
	const first = words[at];
	if (found === null || first === undefined) return null;
	const { last } = found;
	if (isSecondHalf(words, at, previousMention)) return null;
	const half = words[at - 1];
	if (first.gap === " " && half?.isCapital === true && previousMention < at - 1 && known.FIRST_HALF.test(half.text)) {
		const end = words[last]?.end ?? first.end;
		// "Великої Британії": the only name of this kind that is a country's.
		const candidates = found.entries.map(({ place }) => place).filter(({ type }) => type === "country");
		return { first: at - 1, last, start: half.start, end, candidates, isDistrict: false };
	}
	const water = readWater(words, at, last, found.entries, isCalledSettlement(words, at));
	const entries = water.entries;
	if (entries.length > 0 && entries.every(({ isBare }) => isBare === true)) {
		const start = words[water.first]?.start ?? first.start;
		const candidates = entries.map(({ place }) => place);
		const typed = withTypeWord(text, words, { at, last, nouns: candidates, previousMention }, lexicon);
		return {
			first: water.first,
			last: typed?.last ?? last,
			start,
			end: typed?.end ?? first.end,
			candidates,
			isDistrict: false,
		};
	}
	const adjective = entries.filter((entry) => entry.isAdjective);
	const asAdjective = adjective.length > 0 ? readAdjective(words, at, last, adjective, lexicon) : null;
	if (asAdjective !== null) return asAdjective;
	const named = entries.filter((entry) => !entry.isAdjective);
	const own = named.filter(({ isLand }) => isLand !== true);
	const nouns = (own.length > 0 ? own : named).map(({ place }) => place);
	const isAbbreviation = last === at && first.key.length <= 3 && nouns.every(({ type }) => type === "country");
	if (nouns.length === 0 || (isAbbreviation && first.text !== first.text.toUpperCase())) return null;
	if (words[last + 1]?.gap === "'" && !/^s$/.test(words[last + 1]?.key ?? "")) return null;
	if (
		words[last + 1]?.gap === "-" &&
		words[last + 1]?.isCapital === true &&
		!nouns.some(({ type }) => type === "country") &&
		!(
			nouns.some(isBuiltIn) &&
			longestAt(words, last + 1, lexicon)?.entries.some(({ place }) => isBuiltIn(place)) === true
		)
	)
		return null;
	if (
		US.test(first.text) &&
		last === at &&
		spaced(words[at + 1])?.text === spaced(words[at + 1])?.text.toUpperCase() &&
		(words[at + 1]?.text.length ?? 0) > 3
	)
		return null;
	const next = words[last + 1];
	const isInLongerName =
		next?.gap === " " &&
		next.isCapital &&
		!nouns.some((place) => place.isStrong) &&
		!known.SETTLEMENT_WORDS.has(words[at - 1]?.key ?? "");
	if (isInLongerName && !/^(?:region|oblast|district|raion|river|city)$/.test(next.key)) return null;
	const supported = isSupported(words, at, last, previousMention);
	if (!supported && (!nouns.some((place) => place.isStrong) || isPartOfPersonsName(words, at))) return null;
	const mention = withTypeWord(text, words, { at, last, nouns, previousMention }, lexicon);
	return mention !== null && own.length === 0 ? { ...mention, isDistrict: true } : mention;
}

interface NounAt {
	readonly at: number;
	readonly last: number;
	readonly nouns: readonly NamedPlace[];
	readonly previousMention: number;
}

function oblastOf(words: readonly Word[], at: number, last: number, lexicon: Lexicon): NamedPlace | undefined {
	const name = words
		.slice(at, last + 1)
		.map(({ key }, index) => (index === 0 ? key : `${words[at + index]?.gap}${key}`))
		.join("");
	return lexicon.forms.get(`${name} ${nameKey("oblast")}`)?.find(({ place }) => place.type === "oblast")?.place;
}

/** "Kharkiv and Sumy regions": the plural at the end of a list of names. */
function pluralAhead(words: readonly Word[], last: number): boolean {
	for (let at = last + 1; at <= last + 8; at++) {
		const word = words[at];
		if (word === undefined || (word.gap !== " " && word.gap !== ", ")) return false;
		if (/^(?:regions|oblasts|provinces)$/.test(word.key)) return true;
		if (!word.isCapital && word.key !== "and") return false;
	}
	return false;
}

/** Takes in the word of type beside a name, which also decides between namesakes. */
function withTypeWord(
	text: string,
	words: readonly Word[],
	{ at, last, nouns }: NounAt,
	lexicon: Lexicon,
): RawMention | null {
	const start = words[at]?.start ?? 0;
	const mention = (from: number, to: number, candidates: readonly NamedPlace[], isDistrict = false): RawMention => {
		const end = words[to]?.end ?? 0;
		const tail = /^(?:[A-Z]\.){1,3}$/.test(text.slice(words[from]?.start ?? start, end + 1)) ? 1 : 0;
		return { first: from, last: to, start: words[from]?.start ?? start, end: end + tail, candidates, isDistrict };
	};
	const after = spaced(words[last + 1]);
	const division = oblastOf(words, at, last, lexicon);
	if (division !== undefined && after !== undefined) {
		if (/^(?:regions?|oblasts?|provinces?|area|oblast’s)$/.test(after.key)) return mention(at, last + 1, [division]);
		if (/^(?:regional|governor|oblast)$/.test(after.key)) return mention(at, last, [division]);
	}
	if (division !== undefined && pluralAhead(words, last)) return mention(at, last, [division]);
	const [before, of] = [words[at - 1], words[at - 2]];
	if (
		division !== undefined &&
		before?.key === "of" &&
		words[at]?.gap === " " &&
		of !== undefined &&
		/^(?:region|regions|oblast|province)$/.test(of.key)
	) {
		return of.key === "regions" ? mention(at, last, [division]) : mention(at - 2, last, [division]);
	}
	if (
		after !== undefined &&
		/^(?:district|raion|rayon|hromada)$/.test(after.key) &&
		nouns.some(({ lngLat }) => lngLat !== null)
	) {
		return mention(
			at,
			last + 1,
			nouns.filter(({ type }) => !DIVISIONS.has(type)),
			true,
		);
	}
	const river =
		after !== undefined && known.WATER_WORDS.has(after.key)
			? nouns.filter(({ type }) => type === "river" || type === "sea")
			: [];
	if (river.length > 0) return mention(at, last + 1, river);
	return nouns.length > 0 ? mention(at, last, nouns) : null;
}

/** Finds mentions in order, the longest name first. Linear in the text. */
export function findPlaceMentions(text: string, words: readonly Word[], lexicon: Lexicon): RawMention[] {
	const bodies = organisationSpans(text);
	const mentions: RawMention[] = [];
	/** Names that no list knows but an earlier sentence called a place. */
	const called = new Set<string>();
	let body = 0;
	for (let at = 0; at < words.length; ) {
		const word = words[at];
		if (word === undefined) break;
		while (bodies[body] !== undefined && (bodies[body]?.[1] ?? 0) <= word.start) body++;
		const inBody = (bodies[body]?.[0] ?? Number.POSITIVE_INFINITY) <= word.start;
		const isBody = inBody || isNamedBody(words, at, lexicon);
		const previous = mentions.at(-1)?.last ?? -10;
		const found =
			!word.isCapital || isBody
				? null
				: (readName(text, words, at, lexicon, previous) ??
					unknownToponymAt(words, at, previous) ??
					namedAgain(words, at, called));
		if (found !== null) mentions.push(found);
		if (found?.candidates.length === 0 && found.first === found.last && word.text.length > 5) called.add(word.key);
		at = Math.max(at, found?.last ?? at) + 1;
	}
	return mentions;
}

/** A name that the text has called a place before, without any word beside it now. */
function namedAgain(words: readonly Word[], at: number, called: ReadonlySet<string>): RawMention | null {
	const word = words[at];
	if (word === undefined || !called.has(word.key)) return null;
	return { first: at, last: at, start: word.start, end: word.end, candidates: [], isDistrict: false };
}

/** A body of the gazetteer's list ("The Kyiv Independent") that covers a word. */
function isNamedBody(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
	for (let first = Math.max(0, at - 6); first <= at; first++) {
		if (!lexicon.organisationOpenings.has(words[first]?.key ?? "")) continue;
		let key = "";
		for (let index = first; index < Math.min(words.length, first + 9); index++) {
			key += index === first ? (words[index]?.key ?? "") : `${words[index]?.gap}${words[index]?.key}`;
			if (index >= at && lexicon.organisations.has(key)) return true;
		}
	}
	return false;
}

export const toProposedPlace = ({ id, name, type, lngLat, provider, population }: ProposedPlace): ProposedPlace => ({
	id,
	name,
	type,
	lngLat,
	provider,
	population,
});
