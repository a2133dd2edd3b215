import type { Gazetteer, GazetteerPlace } from "../../domain/gazetteer.ts";
import { type PlaceId, toPlaceId } from "../../domain/ids.ts";
import type { MentionUse } from "../../domain/vocabulary.ts";
import { emptyTrie, insertName, matchesAt, type TrieNode } from "./name-trie.ts";
import { type TextToken, textTokens } from "./text-tokens.ts";
import { typeWord } from "./type-words.ts";

/** A name that a place may go by. */
export interface PlaceName {
	readonly kind: "name";
	readonly place: GazetteerPlace;
	/** Whether the name can stand alone; "Kharkiv" from "Kharkiv Oblast" needs its word of type. */
	readonly standsAlone: boolean;
	/** Punctuation that ends the name, as in "U.K.". */
	readonly tail: string;
	/** The place's deciding words beside the name, as lower-case keys. */
	readonly before: readonly (readonly string[])[];
	readonly after: readonly (readonly string[])[];
}

/** A wording around a name that decides its use: "Kyiv regime". */
export interface PlaceWording {
	readonly kind: "wording";
	readonly place: GazetteerPlace;
	readonly use: MentionUse;
	readonly tail: string;
	/** The name within the wording, in tokens from its first one. */
	readonly nameStart: number;
	readonly nameEnd: number;
}

/** A name that only looks like one of a place: "The Kyiv Independent". */
export interface OrganisationName {
	readonly kind: "organisation";
}

export type IndexedName = PlaceName | PlaceWording | OrganisationName;

/** The gazetteer, ready for finding: places by id, and their names in a trie of words. */
export interface PlaceIndex {
	readonly byId: ReadonlyMap<string, GazetteerPlace>;
	readonly names: TrieNode<IndexedName>;
}

export const placeIdOf = (place: GazetteerPlace): PlaceId => toPlaceId(place.id);

/** Every name is also known in capitals, as headlines and datelines write it; in other texts case counts. */
function insertBothCases(trie: TrieNode<IndexedName>, name: string, value: IndexedName): void {
	insertName(trie, textTokens(name), value);
	const capitals = name.toUpperCase();
	if (capitals !== name) insertName(trie, textTokens(capitals), value);
}

const tailOf = (name: string): string => /\.$/.exec(name)?.[0] ?? "";

const toKeys = (words: string): string[] => textTokens(words).map((token) => token.key.toLowerCase());

/** "Kharkiv Oblast" without its word of type, or null where the name has none of its own type's. */
function baseName(name: string, place: GazetteerPlace): string | null {
	const match = /^(.+)\s+(\S+)$/u.exec(name);
	const [, base, word] = match ?? [];
	return base && word && typeWord(word)?.types.includes(place.type) ? base : null;
}

function insertNamesOf(trie: TrieNode<IndexedName>, place: GazetteerPlace): void {
	const before = (place.context?.before ?? []).map(toKeys);
	const after = (place.context?.after ?? []).map(toKeys);
	const insert = (name: string, standsAlone: boolean) =>
		insertBothCases(trie, name, { kind: "name", place, standsAlone, tail: tailOf(name), before, after });
	const names = new Set([place.names.en, place.names.uk, place.names.ru, ...(place.aliases ?? [])]);
	for (const name of names) {
		const base = baseName(name, place);
		insert(name, place.requiresContext !== true || base !== null);
		if (base !== null && !names.has(base)) insert(base, false);
	}
}

/** Where the place's own name stands within a wording; the whole wording where it does not ("the Kremlin"). */
function nameWithin(trie: TrieNode<IndexedName>, wording: readonly TextToken[], place: GazetteerPlace) {
	for (const nameStart of wording.keys()) {
		for (const { endToken, values } of matchesAt(trie, wording, nameStart)) {
			const name = values.find((value): value is PlaceName => value.kind === "name" && value.place === place);
			if (!name) continue;
			const next = typeWord(wording[endToken]?.key ?? "");
			const takesTypeWord = next?.inSpan === true && next.types.includes(place.type);
			return { nameStart, nameEnd: endToken + Number(takesTypeWord), tail: takesTypeWord ? "" : name.tail };
		}
	}
	return { nameStart: 0, nameEnd: wording.length, tail: "" };
}

/** Builds the index; places keep the gazetteer's order, which decides between namesakes that nothing else tells apart. */
export function createPlaceIndex(gazetteer: Gazetteer): PlaceIndex {
	const names = emptyTrie<IndexedName>();
	for (const place of gazetteer.places) insertNamesOf(names, place);
	const wordings = gazetteer.places.flatMap((place) =>
		(place.wordings ?? []).map(({ text, use }) => ({
			text,
			value: { kind: "wording" as const, place, use, ...nameWithin(names, textTokens(text), place) },
		})),
	);
	for (const { text, value } of wordings) insertBothCases(names, text, value);
	for (const organisation of gazetteer.organisations) {
		insertBothCases(names, organisation, { kind: "organisation" });
		const withoutArticle = organisation.replace(/^The\s+/, "");
		if (withoutArticle !== organisation) insertBothCases(names, withoutArticle, { kind: "organisation" });
	}
	return { byId: new Map(gazetteer.places.map((place) => [place.id, place])), names };
}
