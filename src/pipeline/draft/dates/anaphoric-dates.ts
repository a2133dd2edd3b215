import { addDays } from "../../../domain/day.ts";
import * as words from "./anaphoric-words.ts";
import { countOf, ordinalOf } from "./count-words.ts";
import { leavesOpenBeforeWhat } from "./day-before-what.ts";
import {
	type DayOfText,
	dateAlone,
	firstOf,
	type NamedDate,
	nameAt,
	nextName,
	type Reader,
	shifted,
	spanAt,
	type TimeOfDay,
} from "./named-date.ts";
import { shiftDate } from "./shift-date.ts";

/** Words for a time told by the date named before: "at dawn", "того ж вечора", "a day earlier", "two months later". */
export interface AnaphoricDate {
	readonly start: number;
	readonly end: number;
	/** "In the morning" beside "on Monday" is one date with it. */
	readonly isPartOfDay: boolean;
	/** Whether what follows may count from this date: "two days later" goes on from there, "the day before" looks aside. */
	readonly goesOn: boolean;
	/** "Over the same period" is of the span named last, wherever it stands. */
	readonly isOfSpan: boolean;
	/** "The day before" counts from the day that the text tells of; "in the morning" may be of the day it appeared. */
	readonly isCounted: boolean;
	/** "That day" means nothing by itself, so its date may stand in the paragraph before. */
	readonly isAfar: boolean;
	/** Given the date named before, if there is one near, and the day the text is of. */
	readonly edtfFor: (named: NamedDate | null, dayAt: DayOfText) => string | null;
}

const dayAt =
	(time: TimeOfDay): Reader =>
	(_, named, day) =>
		named?.dayAt(time) ?? day;

/** "Two hours later" is no other date. */
const IS_HOUR = /^(?:hour|hrs|годин|час)/iu;

interface Kind {
	readonly pattern: RegExp;
	readonly read: Reader;
	readonly isPartOfDay?: boolean;
	readonly isBefore?: boolean;
	readonly goesOn?: boolean;
	readonly isOfSpan?: boolean;
	readonly isCounted?: boolean;
	readonly isAfar?: boolean;
	readonly time?: TimeOfDay;
}
const kind = (pattern: string, read: Reader, more: Omit<Kind, "pattern" | "read"> = {}): Kind => ({
	pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu"),
	read,
	...more,
});

/** From the most to the least special. */
const KINDS: readonly Kind[] = [
	kind(
		words.LATER,
		(groups, named) => {
			const count = countOf(firstOf(groups, "laterCount", "inCount")) || 1;
			const unit = firstOf(groups, "laterUnit", "inUnit", "oneUnit", "oneUnit2");
			return count < 24 && IS_HOUR.test(unit) ? null : shifted(named, count, unit);
		},
		{ goesOn: true, isAfar: true },
	),
	kind(
		words.EARLIER,
		(groups, named, day) => {
			const count = countOf(firstOf(groups, "earlierCount", "forCount")) || 1;
			const unit = firstOf(groups, "earlierUnit", "oneEarlier", "forUnit");
			return named === null ? shiftDate(day, -count, unit) : shifted(named, -count, unit);
		},
		{ isCounted: true },
	),
	kind(words.DAY_BEFORE, (_, named, day) => addDays(named?.dayAt("any") ?? day, -1), {
		isBefore: true,
		isCounted: true,
	}),
	kind(
		words.DAY_AFTER,
		(_, named) => {
			const day = named?.dayAt("any") ?? null;
			return day === null ? null : addDays(day, 1);
		},
		{ goesOn: true, isAfar: true },
	),
	kind(
		words.NTH_DAY,
		({ nth = "" }, named) => {
			const [day, count] = [named?.dayAt("any") ?? null, ordinalOf(nth)];
			return day === null || count < 2 ? null : addDays(day, count - 1);
		},
		{ goesOn: true },
	),
	kind(words.SAME_DAY, (_, named, day) => named?.dayAt("any") ?? day, { isCounted: true }),
	kind(
		words.SINCE_THAT_DAY,
		(_, named) => {
			const day = named?.dayAt("any") ?? null;
			return day === null ? null : `${day}/..`;
		},
		{ isAfar: true },
	),
	kind(words.THAT_DAY, (_, named) => named?.dayAt("any") ?? null, { isAfar: true }),
	// "Since 10 May, and in this time" says nothing new beside its span.
	kind(
		words.SAME_SPAN,
		({ bare }, named) => (bare !== undefined && named?.isInSentence ? null : (named?.edtf ?? null)),
		{
			isOfSpan: true,
		},
	),
	kind(words.THAT_NAME, nameAt),
	kind(words.NEXT_NAME, nextName),
	kind(words.THAT_SPAN, (groups, named) =>
		spanAt(firstOf(groups, "thatUnit", "thatUnit2", "thatUnit3", "thatUnit4"), named, 0),
	),
	kind(words.NEXT_SPAN, (groups, named) => spanAt(firstOf(groups, "nextUnit", "nextUnit2"), named, 1)),
	kind(words.PREVIOUS_SPAN, (groups, named, day) => {
		const unit = firstOf(groups, "previousUnit", "previousUnit2");
		return spanAt(unit, named ?? { edtf: day, dayAt: () => day, isInSentence: false }, -1);
	}),
	kind(words.DATE_ALONE, dateAlone, { goesOn: true }),
	kind(
		words.BY_MORNING,
		(_, named, day) => {
			const evening = named?.dayAt("evening") ?? null;
			return evening === null || evening >= day ? day : addDays(evening, 1);
		},
		{ isPartOfDay: true },
	),
	kind(
		words.NIGHT,
		(_, named, day) => {
			const evening = named?.isInSentence === true ? named.dayAt("evening") : null;
			const last = evening === null || evening >= day ? day : addDays(evening, 1);
			return `${addDays(last, -1)}/${last}`;
		},
		{ isPartOfDay: true },
	),
	kind(words.MORNING, dayAt("morning"), { isPartOfDay: true }),
	kind(words.NOON, dayAt("noon"), { isPartOfDay: true, isCounted: true, time: "noon" }),
	kind(words.EVENING, dayAt("evening"), { isPartOfDay: true, isCounted: true, time: "evening" }),
];

/** "Every evening" tells no one time. */
const IS_HABIT =
	/(?:every|each|most(?:ly)?|usually|normally|typically|кожн\p{L}{1,3}|кажд\p{L}{2,3}|по|що|здебільшого|переважно|зазвичай|звичайно|обычно|чаще\sвсего|преимущественно)\s$/iu;

/** So far around the words it is looked, in UTF-16 units. */
const LOOK = 40;

/** In order; where two overlap, the more special. Of what other rules have taken nothing is said here. */
export function anaphoricDatesIn(text: string): AnaphoricDate[] {
	const found: AnaphoricDate[] = [];
	const taken = new Uint8Array(text.length);
	for (const {
		pattern,
		read,
		isPartOfDay = false,
		isBefore = false,
		goesOn = false,
		isOfSpan = false,
		isCounted = false,
		isAfar = false,
		time = "any",
	} of KINDS) {
		for (const { 0: matched, index, groups = {} } of text.matchAll(pattern)) {
			const start = index + matched.length - matched.trimStart().length;
			const end = index + matched.length;
			if (taken[start] === 1 || taken[end - 1] === 1 || IS_HABIT.test(text.slice(Math.max(0, start - LOOK), start)))
				continue;
			if (isBefore && !leavesOpenBeforeWhat(matched, text.slice(end, end + LOOK))) continue;
			taken.fill(1, start, end);
			found.push({
				start,
				end,
				isPartOfDay,
				goesOn,
				isOfSpan,
				isCounted,
				isAfar,
				edtfFor: (named, dayAt) => read(groups, named, dayAt(time)),
			});
		}
	}
	return found.sort((one, other) => one.start - other.start);
}
