import type { FoundDate } from "./found-date.ts";

/** What may stand between two halves of one date: "on Monday, in the morning", "ввечері у вівторок", "May 13 (Monday)". */
const JOIN =
	/^(?:,?[ \u00a0](?:\p{Lu}\p{L}{2,12}[’']s[ \u00a0]|of[ \u00a0]|on[ \u00a0]|at[ \u00a0]|the[ \u00a0]|проти[ \u00a0]|у[ \u00a0]|в[ \u00a0]|во[ \u00a0]|на[ \u00a0]|о[ \u00a0])?|[ \u00a0]\()$/u;
const IS_NIGHT = /^(?:(?:late|early)\s)?(?:overnight|[ву]ночі|ночью)$/iu;
/** No join is longer. */
const LONGEST_JOIN = 18;

/** A date that may be no more than a time of the day. */
export type DatePart = FoundDate & { readonly isPartOfDay?: boolean };

/** Whether two dates beside each other are one, and which of them says when. */
function oneOf(text: string, one: DatePart, other: DatePart): DatePart | null {
	if (other.start - one.end > LONGEST_JOIN || !JOIN.test(text.slice(one.end, other.start))) return null;
	if (one.isPartOfDay === true && other.isPartOfDay === true) return one;
	if (one.isPartOfDay === true) return isDay(other) ? other : null;
	if (other.isPartOfDay === true) return isDay(one) ? one : null;
	if (IS_NIGHT.test(text.slice(one.start, one.end))) return isDay(other) ? other : null;
	if (IS_NIGHT.test(text.slice(other.start, other.end))) return isDay(one) ? one : null;
	if (one.edtf === other.edtf || beganIn(one, other)) return one;
	return isApposition(text, one, other) ? other : null;
}

const IS_ONE_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** "Today, May 16" in what is published the day after, "за добу 16 травня": the date says which day is meant. */
function isApposition(text: string, one: DatePart, other: DatePart): boolean {
	const isTold = one.isExplicit || one.inYear !== undefined;
	const isStated = other.isExplicit || other.inYear !== undefined;
	if (isTold || !isStated || isOpen(one) || !isDay(one) || !isDay(other)) return false;
	return IS_ONE_DAY.test(one.edtf) || !/[,(]/.test(text.slice(one.end, other.start));
}

/** "Since the invasion began" beside "in February 2022". */
const beganIn = (one: DatePart, other: DatePart): boolean =>
	isOpen(one) && other.edtf.startsWith(one.edtf.slice(0, "YYYY-MM".length));

const isOpen = ({ edtf }: DatePart): boolean => edtf.endsWith("/..");
const isDay = ({ edtf }: DatePart): boolean => /^\d{4}-\d{2}-\d{2}(?:\/(?:\d{4}-\d{2}-\d{2}|\.\.))?$/.test(edtf);

/** Joins a time of the day with the day it is of, and one day that is named twice; dates in order. */
export function mergeNeighbours(text: string, dates: readonly DatePart[]): FoundDate[] {
	const merged: DatePart[] = [];
	for (const date of dates) {
		const last = merged.at(-1);
		const one = last === undefined ? null : oneOf(text, last, date);
		if (last === undefined || one === null) merged.push(date);
		else merged[merged.length - 1] = { ...one, start: last.start, end: date.end, isExplicit: one.isExplicit };
	}
	return merged;
}
