import type { Lexicon, LexiconEntry } from "../../gazetteer/lexicon.ts";
import { LATIN_LOOKALIKES } from "../../places/text-tokens.ts";

/**
 * What the ways of writing one name have in common: "Valuyki" and "Valuiki", "Kupyansk-Vuzlovyi" and "Kupiansk-Vuzlovyy",
 * "Hryhorivka" and "Grigorovka". Coarse on purpose; only for names of which no list has the spelling.
 */
const LATIN: readonly (readonly [RegExp, string])[] = [
	[/['’ʼ]/gu, ""],
	[/kh|gh|g/g, "h"],
	[/sh?ch/g, "sh"],
	[/[iy](?=[aou])|j(?=[aou])/g, "i"],
	[/[iyj]e/g, "e"],
	[/[iyj]+/g, "i"],
	[/tz|c(?![hk])/g, "ts"],
	[/w/g, "v"],
	[/i?[ieo]vka(?=$|[ -])/g, "vka"],
	[/(?:o[ei]e|oe)(?=$|[ -])/g, "e"],
	[/o(?=$|[ -])/g, "e"],
	[/(.)\1/g, "$1"],
];
/** The vowels in which Ukrainian and Russian names differ, the soft sign, the last vowel, and the endings of "Волохів Яр". */
const CYRILLIC: readonly (readonly [RegExp, string])[] = [
	[/['ьъ]/gu, ""],
	[/[иыйії]+/gu, "и"],
	[/[еєэоё]/gu, "о"],
	[/(?<=ов)(?:ого|ому|ом|им)(?=[ -])/gu, ""],
	[/[ио]вк(?=\p{L}{1,3}(?:$|[ -]))/gu, "вк"],
	[/и(?=в$|в[ -]|вц)/gu, "о"],
	[/(?<=[вн])им(?=$|[ -])/gu, "ом"],
	[/(?<=[вн])[аоуи](?=$|[ -])/gu, ""],
	[/(.)\1/gu, "$1"],
];
const SHORTEST = 5;

/** Folded names hold Latin letters for the Cyrillic ones that look like them. */
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
	Object.entries(LATIN_LOOKALIKES).map(([cyrillic, latin]) => [latin.toLowerCase(), cyrillic.toLowerCase()]),
);

function spellingKey(key: string): string {
	if (!/\p{Script=Cyrillic}/u.test(key)) return LATIN.reduce((name, [pattern, by]) => name.replace(pattern, by), key);
	const cyrillic = Array.from(key, (letter) => TO_CYRILLIC.get(letter) ?? letter).join("");
	return CYRILLIC.reduce((name, [pattern, by]) => name.replace(pattern, by), cyrillic);
}

/** Where people fight: only there are names written in so many ways that a coarse comparison is worth its risk. */
const NEAR = { west: 34.5, south: 47.8, east: 39.6, north: 51.6 } as const;

export const isNear = ({ place }: LexiconEntry): boolean =>
	place.lngLat !== null &&
	place.lngLat[0] > NEAR.west &&
	place.lngLat[0] < NEAR.east &&
	place.lngLat[1] > NEAR.south &&
	place.lngLat[1] < NEAR.north;

const indexes = new WeakMap<Lexicon, ReadonlyMap<string, readonly LexiconEntry[]>>();

function indexOf(lexicon: Lexicon): ReadonlyMap<string, readonly LexiconEntry[]> {
	const known = indexes.get(lexicon);
	if (known !== undefined) return known;
	const index = new Map<string, LexiconEntry[]>();
	for (const [key, entries] of lexicon.forms) {
		const names = key.length < SHORTEST ? [] : entries.filter((entry) => !entry.isAdjective && isNear(entry));
		if (names.length === 0 || names[0]?.isLand === true || names[0]?.isBare === true) continue;
		const spelling = spellingKey(key);
		const others = index.get(spelling) ?? [];
		index.set(spelling, [...others, ...names.filter(({ place }) => !others.some((other) => other.place === place))]);
	}
	indexes.set(lexicon, index);
	return index;
}

/** Places near the front whose names differ from a folded name only in their spelling. */
export function likeSpelled(key: string, lexicon: Lexicon): readonly LexiconEntry[] {
	return key.length < SHORTEST ? [] : (indexOf(lexicon).get(spellingKey(key)) ?? []);
}
