import type { GazetteerPlace } from "../../domain/gazetteer.ts";
import type { PlaceType } from "../../domain/vocabulary.ts";
import { matchesAt } from "./name-trie.ts";
import type { PlaceIndex, PlaceName } from "./place-index.ts";
import type { TextToken } from "./text-tokens.ts";
import { type TypeWord, typeWord, typeWordBeforeName, typeWordBeforeOf } from "./type-words.ts";

/** A name in a text, in tokens; `end` is exclusive. */
export interface NameHit {
	readonly first: number;
	readonly end: number;
	readonly names: readonly PlaceName[];
	/** The first token that no earlier mention has taken: a word of type counts for one name only. */
	readonly free: number;
}

/** A word of type that counts for a name, and the span of the name together with it. */
interface TypeSignal {
	readonly word: TypeWord;
	readonly first: number;
	readonly end: number;
}

/** A plural before a list ("regions of Kharkiv and Sumy") that counts for the names to come. */
export interface SharedType {
	readonly word: TypeWord;
	/** The token after the last name it has counted for. */
	readonly listEnd: number;
}

/** What a name was taken to mean. */
export interface NameReading {
	readonly place: GazetteerPlace;
	readonly first: number;
	readonly end: number;
	readonly tail: string;
	readonly shared: SharedType | null;
}

/** Longer lists are left alone, so that reading stays linear in the text. */
const LONGEST_LIST = 8;
const CONJUNCTION = /^(?:and|or)$/i;

/** Skips the link between two names of a list: ", ", " and ", ", and the ". Returns the token after it, or null. */
function afterListLink(tokens: readonly TextToken[], at: number): number | null {
	const token = tokens[at];
	if (!token) return null;
	if (CONJUNCTION.test(token.key) && (token.gap === " " || token.gap === ", ")) {
		const next = /^the$/i.test(tokens[at + 1]?.key ?? "") ? at + 2 : at + 1;
		return tokens[next]?.gap === " " ? next : null;
	}
	return token.gap === ", " ? at : null;
}

/** "Kharkiv and Sumy regions": the plural at the end of the list that the name before `at` opens, or null. */
function pluralAfterList(tokens: readonly TextToken[], index: PlaceIndex, from: number): TypeWord | null {
	let at = from;
	for (let length = 1; length <= LONGEST_LIST; length++) {
		const next = afterListLink(tokens, at);
		if (next === null) return null;
		const name = matchesAt(index.names, tokens, next).find(({ values }) => values.some(({ kind }) => kind === "name"));
		if (!name) return null;
		at = name.endToken;
		const within = at - next > 1 ? typeWord(tokens[at - 1]?.key ?? "") : undefined;
		const word = within ?? (tokens[at]?.gap === " " ? typeWord(tokens[at]?.key ?? "") : undefined);
		if (word) return word.plural ? word : null;
	}
	return null;
}

/** The word of type beside a name: after it, before it with or without "of", or shared with a list. */
function typeSignal(tokens: readonly TextToken[], index: PlaceIndex, hit: NameHit, shared: SharedType | null) {
	const { first, end, free } = hit;
	const signal = (word: TypeWord, from: number, to: number): TypeSignal => ({ word, first: from, end: to });
	const after = tokens[end]?.gap === " " ? typeWord(tokens[end]?.key ?? "") : undefined;
	if (after) return signal(after, first, end + 1);
	const previous = tokens[first]?.gap === " " ? (tokens[first - 1]?.key ?? "") : "";
	if (first - 2 >= free && /^of$/i.test(previous) && tokens[first - 1]?.gap === " ") {
		const beforeOf = typeWordBeforeOf(tokens[first - 2]?.key ?? "");
		if (beforeOf) return signal(beforeOf, first - 2, end);
	}
	const before = first - 1 >= free ? typeWordBeforeName(previous) : undefined;
	if (before) return signal(before, first - 1, end);
	if (shared && afterListLink(tokens, shared.listEnd) === first) return signal(shared.word, first, end);
	const plural = pluralAfterList(tokens, index, end);
	return plural && signal(plural, first, end);
}

const keysAt = (tokens: readonly TextToken[], at: number, keys: readonly string[]): boolean =>
	at >= 0 && keys.every((key, offset) => tokens[at + offset]?.key.toLowerCase() === key);

/** Whether one of the place's own deciding words stands directly beside the name. */
const hasOwnContext = ({ before, after }: PlaceName, tokens: readonly TextToken[], { first, end }: NameHit): boolean =>
	after.some((keys) => keysAt(tokens, end, keys)) || before.some((keys) => keysAt(tokens, first - keys.length, keys));

/** A bare name is the settlement rather than the river or region called after it. */
const RANKS: readonly PlaceType[] = ["city", "town", "village", "country"];
const rankOf = ({ place }: PlaceName): number => RANKS.indexOf(place.type) + 1 || RANKS.length + 1;

function bareReading(names: readonly PlaceName[]): PlaceName | undefined {
	const [first, ...others] = names.filter(({ standsAlone }) => standsAlone);
	return first && others.reduce((best, name) => (rankOf(name) < rankOf(best) ? name : best), first);
}

/**
 * Decides what a name means here: by the place's own deciding words, else by a word of type beside it, else what the bare
 * name means; null where a word of type rules all of these out, or none can stand alone.
 */
export function readName(
	tokens: readonly TextToken[],
	index: PlaceIndex,
	hit: NameHit,
	shared: SharedType | null,
): NameReading | null {
	const signal = typeSignal(tokens, index, hit, shared);
	const typed = signal && hit.names.find(({ place }) => signal.word.types.includes(place.type));
	const bare = signal?.word.strict ? undefined : bareReading(hit.names);
	const name = hit.names.find((candidate) => hasOwnContext(candidate, tokens, hit)) ?? typed ?? bare;
	if (!name) return null;
	const isOfType = signal?.word.types.includes(name.place.type) === true;
	const span = isOfType && signal.word.inSpan ? signal : hit;
	const isShared = isOfType && signal.word.plural && (signal.first < hit.first || span.end === hit.end);
	return {
		place: name.place,
		first: span.first,
		end: span.end,
		tail: span.end === hit.end ? name.tail : "",
		shared: isShared ? { word: signal.word, listEnd: hit.end } : null,
	};
}
