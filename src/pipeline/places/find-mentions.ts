import type { PlaceId } from "../../domain/ids.ts";
import type { MentionUse } from "../../domain/vocabulary.ts";
import { applyOverrides } from "./apply-overrides.ts";
import { codePointOffsets } from "./code-point-offsets.ts";
import { matchesAt } from "./name-trie.ts";
import { type IndexedName, type PlaceIndex, type PlaceName, type PlaceWording, placeIdOf } from "./place-index.ts";
import { type NameHit, readName, type SharedType } from "./read-name.ts";
import { type TextToken, textTokens } from "./text-tokens.ts";

/** A mention of a place: Unicode code points of the text as it is, end exclusive; `words` is what stands there. */
export interface FoundMention {
	start: number;
	end: number;
	words: string;
	place: PlaceId;
	use: MentionUse;
}

/**
 * An editor's word on what stands at a span (already anchored to code points): another place, another use, a mention that
 * no name shows, or, with neither place nor use, no mention.
 */
export interface MentionOverride {
	start: number;
	end: number;
	place?: PlaceId;
	use?: MentionUse;
}

/** Something read at a token: a mention, or an organisation's name to be passed over (`place` is null). */
interface Reading {
	readonly place: PlaceId | null;
	readonly use: MentionUse;
	readonly first: number;
	readonly end: number;
	readonly tail: string;
	readonly shared: SharedType | null;
}

const isWording = (name: IndexedName): name is PlaceWording => name.kind === "wording";
const isName = (name: IndexedName): name is PlaceName => name.kind === "name";

/** "CONTACT US" and "US TROOPS" look alike: between words in capitals, the abbreviation is not told from the pronoun. */
function isPronounInCapitals(tokens: readonly TextToken[], { first, end }: NameHit): boolean {
	if (tokens[first]?.key !== "US" || end !== first + 1) return false;
	const previous = tokens[first]?.gap === " " ? tokens[first - 1] : undefined;
	const next = tokens[end]?.gap === " " ? tokens[end] : undefined;
	return [previous, next].some((neighbour) => neighbour !== undefined && /^\p{Lu}{2,}$/u.test(neighbour.key));
}

/** A word goes on after an apostrophe, except for the possessive: "Kyiv's", but not the "Slov" of "Slov'iansk". */
function isCutByApostrophe(tokens: readonly TextToken[], { end }: NameHit): boolean {
	const next = tokens[end];
	return next?.gap === "'" && !/^s$/i.test(next.key);
}

/** How far the text has been read, and a plural that still counts for the names to come. */
interface Progress {
	readonly at: number;
	/** The first token that no earlier mention has taken. */
	readonly free: number;
	readonly shared: SharedType | null;
}

/** What stands at a token, the longest name first; null where no name begins there. */
function readAt(text: string, tokens: readonly TextToken[], index: PlaceIndex, { at, free, shared }: Progress) {
	for (const { endToken, values } of matchesAt(index.names, tokens, at)) {
		const reading = { use: "place" as const, first: at, end: endToken, tail: "", shared: null };
		if (values.some(({ kind }) => kind === "organisation")) return { ...reading, place: null } satisfies Reading;
		const wording = values.find(isWording);
		if (wording) {
			const { place, use, tail, nameStart, nameEnd } = wording;
			return { place: placeIdOf(place), use, first: at + nameStart, end: at + nameEnd, tail, shared: null };
		}
		const textAfter = tokens[endToken - 1]?.end ?? 0;
		const names = values.filter(isName).filter(({ tail }) => text.startsWith(tail, textAfter));
		const hit = { first: at, end: endToken, names, free };
		if (isPronounInCapitals(tokens, hit) || isCutByApostrophe(tokens, hit)) continue;
		const name = readName(tokens, index, hit, shared);
		if (name) return { ...reading, ...name, place: placeIdOf(name.place) } satisfies Reading;
	}
	return null;
}

/**
 * Finds every mention of a place, in order: the longest name at word boundaries, in the case in which names are written
 * or all in capitals, lookalike letters folded. Words of type beside a name decide between namesakes and belong to the
 * span ("Kharkiv region"); organisations' names are passed over. Linear in the text.
 */
export function findMentions(text: string, index: PlaceIndex, overrides: readonly MentionOverride[]): FoundMention[] {
	const tokens = textTokens(text);
	const toCodePoints = codePointOffsets(text);
	const found: FoundMention[] = [];
	let shared: SharedType | null = null;
	let free = 0;
	for (let at = 0; at < tokens.length; ) {
		const reading: Reading | null = readAt(text, tokens, index, { at, free, shared });
		const first = reading && tokens[reading.first];
		const last = reading && tokens[reading.end - 1];
		if (reading?.place && first && last) {
			const end = last.end + reading.tail.length;
			const span = { start: toCodePoints(first.start), end: toCodePoints(end) };
			found.push({ ...span, words: text.slice(first.start, end), place: reading.place, use: reading.use });
			shared = reading.shared;
			free = reading.end;
		}
		at = Math.max(reading?.end ?? 0, at + 1);
	}
	return applyOverrides(found, overrides, text, index);
}
