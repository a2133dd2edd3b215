import edtf from "edtf";
import { addDays, daysBetween, fromDayNumber, type IsoDay, parseIsoDay } from "../../domain/day.ts";
import { failure, type Result, success } from "../../domain/result.ts";
import type { DatePrecision } from "../../domain/vocabulary.ts";

export type DateUnit = "year" | "month" | "day";

/** One end of a time: a year, a month or a day, with its first and last day. */
export interface DateBound {
	/** The EDTF of this end without its qualifier: "2022-02". */
	readonly plain: string;
	readonly unit: DateUnit;
	readonly first: IsoDay;
	readonly last: IsoDay;
}

/** A resolved EDTF string. An open end is null; a single date has equal ends. */
export interface ResolvedDate {
	readonly lower: DateBound | null;
	readonly upper: DateBound | null;
	/** First day of the lower end, last day of the upper one, inclusive. */
	readonly start: IsoDay | null;
	readonly end: IsoDay | null;
	readonly isInterval: boolean;
	/** `~` or `?` at either end. It widens nothing. */
	readonly approximate: boolean;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const UNITS = { 1: "year", 2: "month", 3: "day" } as const;
const BOUND = /^\d{4}(?:-\d{2}(?:-\d{2})?)?[~?]?$/;
const WANTED = 'write a day, a month or a year, or an interval of these: "2022-09-09", "2022-02/.."';

/** What the `edtf` package would take but resolves wrongly, or what means more than this map can show. */
const REJECTED: readonly (readonly [RegExp, string])[] = [
	[/^[[{]/, "sets and lists of dates are not accepted: give one claim per date, or an interval"],
	[/T\d|:/, "a time of day is not accepted: write the day"],
	[/[Xxu*]/, "unspecified digits are not accepted: write the month or the year alone"],
	[/(?:^|\/)\d{4}-(?:2[1-9]|3\d|4[01])[~?%]?(?:\/|$)/, "seasons are not accepted: write months"],
	[/%/, '"%" is not accepted: write "~" (approximate) or "?" (uncertain)'],
	[/[~?]\d|\d[~?]-/, "a qualifier stands at the end of a date and holds for all of it"],
	[/^\/|\/$/, 'an open end is written "..": "2022-02/.."'],
	[/\/.*\//, "an interval has two ends"],
	[/^\.\.\/\.\.$/, "an interval needs at least one known end"],
];

const resolved = new Map<string, Result<ResolvedDate>>();

/**
 * Resolves an EDTF string (ISO 8601-2): days, months, years and intervals of these, each with `~` or `?`, open ends as
 * `..`. Everything else is refused with a reason.
 */
export function resolveEdtf(text: string): Result<ResolvedDate> {
	const known = resolved.get(text);
	if (known !== undefined) return known;
	const result = resolveAnew(text);
	resolved.set(text, result);
	return result;
}

function resolveAnew(text: string): Result<ResolvedDate> {
	const rejection = REJECTED.find(([pattern]) => pattern.test(text));
	if (rejection !== undefined) return failure(`date "${text}": ${rejection[1]}`);
	const parts = text.split("/");
	const [lower, upper] = [parts[0] ?? "", parts[1] ?? parts[0] ?? ""].map((part) =>
		part === ".." ? null : toBound(part),
	);
	if (lower === undefined || upper === undefined) return failure(`date "${text}" is not understood: ${WANTED}`);
	for (const bound of [lower, upper]) if (bound?.ok === false) return failure(`date "${text}": ${bound.problem}`);
	const ends = { lower: lower?.ok ? lower.value : null, upper: upper?.ok ? upper.value : null };
	if (ends.lower && ends.upper && ends.lower.first > ends.upper.last) {
		return failure(`date "${text}": the interval ends before it begins`);
	}
	const start = ends.lower?.first ?? null;
	const end = ends.upper?.last ?? null;
	return success({ ...ends, start, end, isInterval: parts.length > 1, approximate: /[~?]/.test(text) });
}

function toBound(part: string): Result<DateBound> {
	const plain = part.replace(/[~?]$/, "");
	if (!BOUND.test(part)) return failure(`"${part}" is not a date: ${WANTED}`);
	// The package counts 2022-02-29 on to March; a day has to be real before it is asked.
	if (plain.length === 10 && !parseIsoDay(plain).ok) return failure(`there is no day ${plain}`);
	const date = parseBound(part);
	if (date === null || date.type !== "Date" || date.precision === 0) return failure(`there is no date ${plain}`);
	const first = fromDayNumber(date.min / MILLISECONDS_PER_DAY);
	const last = fromDayNumber((date.max + 1) / MILLISECONDS_PER_DAY - 1);
	return success({ plain, unit: UNITS[date.precision], first, last });
}

function parseBound(part: string): ReturnType<typeof edtf> | null {
	try {
		return edtf(part);
	} catch {
		return null;
	}
}

/** UCDP's `date_prec` of a number of days: 1 a day, 2 two to six, 3 a week, 4 up to a month, 5 more. */
function precisionOfDays(days: number): DatePrecision {
	if (days <= 1) return 1;
	if (days < 7) return 2;
	if (days === 7) return 3;
	return days <= 31 ? 4 : 5;
}

/**
 * UCDP's `date_prec`. For what happened in a span it is the length of the span; for a state it is the coarser of its
 * stated ends, because a long state can be dated to the day. 5 where no end is stated at the beginning.
 */
export function datePrecisionOf({ lower, upper, start, end }: ResolvedDate, isState: boolean): DatePrecision {
	if (!isState) return start !== null && end !== null ? precisionOfDays(daysBetween(start, addDays(end, 1))) : 5;
	if (lower === null) return 5;
	const days = [lower, upper ?? lower].map(({ first, last }) => daysBetween(first, addDays(last, 1)));
	return precisionOfDays(Math.max(...days));
}
