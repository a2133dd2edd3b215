import type { Lexicon, LexiconEntry } from "../../gazetteer/lexicon.ts";
import type { Word } from "../words-of.ts";
import { isNear, likeSpelled } from "./spelling-key.ts";

const LONGEST_NAME = 5;
const SOFT_GAPS = new Set([" ", "-", "'", ". ", "."]);

/** A name of the words up to `last`, and what it may mean. */
export interface NameAt {
	readonly last: number;
	readonly entries: readonly LexiconEntry[];
	readonly key: string;
	/** No list has this spelling; the places have one like it. */
	readonly isLike?: true;
}

/** The longest form of a name that begins at a word. */
export function longestAt(words: readonly Word[], at: number, lexicon: Lexicon): NameAt | null {
	let key = "";
	let best: NameAt | null = null;
	for (let index = at; index < Math.min(words.length, at + LONGEST_NAME); index++) {
		const word = words[index];
		if (word === undefined || (index > at && !SOFT_GAPS.has(word.gap))) break;
		key += index === at ? word.key : word.gap + word.key;
		const entries = lexicon.forms.get(key);
		if (entries !== undefined) best = { last: index, entries, key };
	}
	return best;
}

/** Two words in a spelling that no list has: "Kupyansk-Vuzlovyi", "Русской Лозовой". */
function likePairAt(words: readonly Word[], at: number, lexicon: Lexicon): NameAt | null {
	const [word, next] = [words[at], words[at + 1]];
	if (word === undefined || next?.isCapital !== true || (next.gap !== "-" && next.gap !== " ")) return null;
	const key = `${word.key}${next.gap}${next.key}`;
	const entries = likeSpelled(key, lexicon);
	return entries.length > 0 ? { last: at + 1, entries, key, isLike: true } : null;
}

/** "Kamyanka": where only far villages are written so, those near the front that are written otherwise are meant too. */
function withNearOnes(found: NameAt, lexicon: Lexicon): NameAt {
	if (found.entries.some((entry) => entry.isAdjective || entry.place.isStrong || isNear(entry))) return found;
	// The lists of towns have former names too, which are of other villages: only what was written down for the front.
	const near = likeSpelled(found.key, lexicon).filter(({ place }) => place.provider !== "settlements");
	return near.length === 0 ? found : { ...found, entries: [...found.entries, ...near] };
}

/** The longest name that begins at a word, in a spelling that the lists have or in one like it. */
export function nameAt(words: readonly Word[], at: number, lexicon: Lexicon): NameAt | null {
	const listed = longestAt(words, at, lexicon);
	if (listed !== null && listed.last > at) return listed;
	const pair = likePairAt(words, at, lexicon);
	if (pair !== null) return pair;
	if (listed !== null) return withNearOnes(listed, lexicon);
	const key = words[at]?.key ?? "";
	const entries = likeSpelled(key, lexicon);
	return entries.length > 0 ? { last: at, entries, key, isLike: true } : null;
}
