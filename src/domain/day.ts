import { failure, type Result, success } from "./result.ts";

declare const brand: unique symbol;

/** A calendar day in ISO 8601, `YYYY-MM-DD`, proleptic Gregorian, without a time zone. Sorts as a string. */
export type IsoDay = string & { readonly [brand]: "IsoDay" };

const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Parses `YYYY-MM-DD` of a day that exists; the problem says what was expected. */
export function parseIsoDay(text: string): Result<IsoDay> {
	const match = ISO_DAY.exec(text);
	const isReal = match !== null && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
	return isReal ? success(text as IsoDay) : failure(`"${text}" is not a day written YYYY-MM-DD`);
}

/** As `parseIsoDay`, for literals known to be right. Throws a RangeError otherwise. */
export function toIsoDay(text: string): IsoDay {
	const parsed = parseIsoDay(text);
	if (!parsed.ok) throw new RangeError(parsed.problem);
	return parsed.value;
}

/** The day that a moment falls on where its reader is. */
export function localDay(moment: Date): IsoDay {
	const year = String(moment.getFullYear()).padStart(4, "0");
	const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, "0"));
	return toIsoDay(`${year}-${month}-${day}`);
}

/** Whole days since 1970-01-01. */
export const toDayNumber = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY;

/** The day that lies a whole number of days after 1970-01-01. */
export const fromDayNumber = (dayNumber: number): IsoDay =>
	new Date(dayNumber * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as IsoDay;

export const addDays = (day: IsoDay, days: number): IsoDay => fromDayNumber(toDayNumber(day) + days);

/** Days from `from` to `to`; negative if `to` is earlier. */
export const daysBetween = (from: IsoDay, to: IsoDay): number => toDayNumber(to) - toDayNumber(from);

export const laterDay = (one: IsoDay, other: IsoDay): IsoDay => (one > other ? one : other);
export const earlierDay = (one: IsoDay, other: IsoDay): IsoDay => (one < other ? one : other);
