import type { IsoDay } from "../../src/domain/day.ts";
import type { Actor, Group, Kind, MentionUse, Side } from "../../src/domain/vocabulary.ts";
import type { GoldFile, GoldPlace, ReadingFile } from "./gold-schema.ts";

/** Code points, end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export interface GoldMention extends Span {
	readonly words: string;
	readonly place: GoldPlace;
	readonly use: MentionUse;
	readonly optional: boolean;
}

export interface GoldDate extends Span {
	readonly words: string;
	/** Every reading that counts as right; empty where no date follows from the words. */
	readonly readings: readonly string[];
	readonly optional: boolean;
}

export interface GoldClaim extends Span {
	readonly exact: string;
	readonly group: Group;
	readonly kind: Kind;
	readonly actor: Actor;
	readonly side: Side;
	/** Null where nobody who holds the claim was asked for its places. */
	readonly places: readonly GoldPlace[] | null;
	readonly optional: boolean;
}

/** What one careful reader finds in a text. */
export interface Reading {
	readonly dates: readonly GoldDate[];
	readonly claims: readonly GoldClaim[];
}

/** A text with what careful readers find in it. */
export interface GoldText {
	readonly id: string;
	/** The part of the table it is counted in: its language, "unseen" for those kept apart, "real" for those in `seeds/`. */
	readonly sample: "en" | "uk" | "ru" | "unseen" | "retold" | "real";
	readonly text: string;
	readonly published: IsoDay;
	readonly mentions: readonly GoldMention[];
	/** One by the author of the gold file or the annotation, then those of `readings/`, if there are any. */
	readonly readings: readonly Reading[];
	/** What the readings agree on. */
	readonly dates: readonly GoldDate[];
	readonly claims: readonly GoldClaim[];
}

/**
 * Finds the `nth` occurrence (from 1) of a quote, overlapping ones counted. Throws a RangeError if the text has fewer, or
 * if it has several and `nth` is not given.
 */
export function locateQuote(text: string, quote: string, nth?: number): Span {
	const offsets: number[] = [];
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) offsets.push(at);
	if (nth === undefined && offsets.length > 1) {
		throw new RangeError(`"${quote}" occurs ${offsets.length} times: say which with "nth"`);
	}
	const offset = offsets[(nth ?? 1) - 1];
	if (offset === undefined) {
		throw new RangeError(`"${quote}" occurs ${offsets.length} times, not ${nth ?? 1}`);
	}
	const start = codePoints(text.slice(0, offset));
	return { start, end: start + codePoints(quote) };
}

const codePoints = (text: string): number => Array.from(text).length;

/** Anchors dates written as quotes. */
export function anchorDates(text: string, dates: GoldFile["dates"]): GoldDate[] {
	return dates.map(({ words, nth, edtf, or, optional }) => ({
		...locateQuote(text, words, nth),
		words,
		readings: edtf === null ? [] : [edtf, ...(or ?? [])],
		optional: edtf === null || optional === true,
	}));
}

/** What stands for a text that one reader has read. */
export const byOneReader = (reading: Reading): Pick<GoldText, "readings" | "dates" | "claims"> => ({
	readings: [reading],
	...reading,
});

/** Anchors what a further reader found. */
export const anchorReading = (text: string, { claims, dates }: ReadingFile): Reading => ({
	dates: anchorDates(text, dates),
	claims: claims.map(({ nth, optional, ...claim }) => ({
		...locateQuote(text, claim.exact, nth),
		...claim,
		places: null,
		optional: optional === true,
	})),
});

/** Anchors a gold file in its text. Throws a RangeError for a quote not found or a place without an entry. */
export function toGoldText(
	id: string,
	file: GoldFile,
	text: string,
	places: Readonly<Record<string, GoldPlace>>,
): GoldText {
	const placeOf = (key: string): GoldPlace => {
		const place = places[key];
		if (place === undefined) throw new RangeError(`there is no place "${key}"`);
		return place;
	};
	return {
		id,
		sample: file.unseen !== true ? file.language : file.retoldFrom === undefined ? "unseen" : "retold",
		text,
		published: file.published as IsoDay,
		mentions: file.mentions.map(({ words, nth, place, use, optional }) => ({
			...locateQuote(text, words, nth),
			words,
			place: placeOf(place),
			use,
			optional: optional === true,
		})),
		...byOneReader({
			dates: anchorDates(text, file.dates),
			claims: file.claims.map(({ exact, nth, places: keys, optional, ...claim }) => ({
				...locateQuote(text, exact, nth),
				...claim,
				exact,
				places: keys.map(placeOf),
				optional: optional === true,
			})),
		}),
	};
}
