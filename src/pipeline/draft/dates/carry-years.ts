import { addDays, daysBetween, type IsoDay } from "../../../domain/day.ts";
import { resolveEdtf } from "../../time/resolve-edtf.ts";
import type { FoundDate } from "./found-date.ts";

/** What was later than so many days before publication needs no year, and gets none from elsewhere. */
const RECENT_DAYS = 120;
/** A stated span of so many days is a period that a report is about. */
const PERIOD_DAYS = 60;

/** No year is carried farther, in UTF-16 units. */
const LONGEST_PARAGRAPH = 2_000;

interface Span {
	readonly first: IsoDay;
	readonly last: IsoDay;
}

/** The days of a date that has a beginning and an end. */
function spanOf(edtf: string | null): Span | null {
	const date = edtf === null ? null : resolveEdtf(edtf);
	if (date === null || !date.ok || date.value.start === null || date.value.end === null) return null;
	return { first: date.value.start, last: date.value.end };
}

const startOf = (edtf: string): string => edtf.split("/")[0] ?? "";

/** The date in the year of the one before it, if it is told on from there. */
function inYearOf(named: FoundDate, date: FoundDate): string | null {
	const carried = date.inYear?.(startOf(named.edtf).slice(0, 4)) ?? null;
	if (carried === null || !resolveEdtf(carried).ok) return null;
	return date.isOfYearNamed === true || startOf(carried) >= startOf(named.edtf) ? carried : null;
}

/** The date in the year of a period, if that brings it into the period. */
function inPeriod(period: Span, date: FoundDate): string | null {
	const carried = date.inYear?.(period.first.slice(0, 4)) ?? null;
	const span = spanOf(carried);
	return span !== null && span.first >= period.first && span.last <= period.last ? carried : null;
}

/** All that stands between two times that are told in one breath: "in late July and early August 2022". */
const IN_ONE_BREATH =
	/^,?\s(?:(?:and|or|then|та|і|й|и|або|или|а\s(?:потім|затем))\s)?(?:(?:again|also|знову|снова)\s)?$/u;
/** Only of these first months of a year may the time before be of the year before: "in December and January 2023". */
const FIRST_MONTHS = 3;

/** The date in the year that is stated of the one it is told in one breath with, or in the year before that. */
function inYearBehind(date: FoundDate, next: FoundDate): string | null {
	const [year, month] = [startOf(next.edtf).slice(0, 4), Number(startOf(next.edtf).slice(5, 7))];
	const same = date.inYear?.(year) ?? null;
	const before = month > FIRST_MONTHS ? null : (date.inYear?.(String(Number(year) - 1)) ?? null);
	const carried = same !== null && startOf(same) <= startOf(next.edtf) ? same : before;
	return carried !== null && resolveEdtf(carried).ok ? carried : null;
}

/** Reads dates without a year in the year stated of the last of them: "in May, June and July 2024". */
function yearsFromBehind(text: string, dates: readonly FoundDate[]): FoundDate[] {
	const read: FoundDate[] = [];
	for (const date of dates.toReversed()) {
		const next = read.at(-1);
		const isOne = next?.isExplicit === true && date.inYear !== undefined && !date.isExplicit;
		const carried = isOne && IN_ONE_BREATH.test(text.slice(date.end, next.start)) ? inYearBehind(date, next) : null;
		read.push(carried === null ? date : { ...date, edtf: carried, isExplicit: true });
	}
	return read.reverse();
}

/**
 * Reads dates without a year in the year stated before them: in their paragraph, where they go on from it, or anywhere, where
 * they fall into a period of months that the text is about: "from March to September 2022 … in June". Dates of the last months
 * before publication stay, unless they are told in one breath with one whose year is stated behind them.
 */
export function carryYears(text: string, dates: readonly FoundDate[], published: IsoDay): FoundDate[] {
	let named: FoundDate | null = null;
	let period: Span | null = null;
	const yearFor = (date: FoundDate): string | null => {
		const isRecent = startOf(date.edtf) >= addDays(published, -RECENT_DAYS);
		if (date.inYear === undefined || (isRecent && date.isOfYearNamed !== true)) return null;
		return (named === null ? null : inYearOf(named, date)) ?? (period === null ? null : inPeriod(period, date));
	};
	return yearsFromBehind(text, dates).map((date) => {
		const isFar = named !== null && date.start - named.end > LONGEST_PARAGRAPH;
		if (named !== null && (isFar || text.slice(named.end, date.start).includes("\n"))) named = null;
		const carried = yearFor(date);
		const dated = carried === null ? date : { ...date, edtf: carried };
		if (date.isExplicit || carried !== null) named = dated;
		const span = date.isExplicit && date.edtf.includes("/") ? spanOf(date.edtf) : null;
		if (span !== null && daysBetween(span.first, span.last) >= PERIOD_DAYS) period = span;
		return dated;
	});
}
