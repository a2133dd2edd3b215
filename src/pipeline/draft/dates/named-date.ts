import { addDays, type IsoDay, toIsoDay } from "../../../domain/day.ts";
import { latestWeekday, mondayOf, monthIn, realDay, twoDigits, weekdayIn } from "./calendar-words.ts";
import { ordinalOf } from "./count-words.ts";
import type { Groups } from "./date-rule.ts";
import { seasonIn, seasonOf } from "./seasons.ts";
import { shiftDate } from "./shift-date.ts";

export type TimeOfDay = "morning" | "noon" | "evening" | "any";
/** The day that the text is of, where no date is named; in the morning's paper "in the evening" is of the day before. */
export type DayOfText = (time: TimeOfDay) => IsoDay;
/** The date that stands before in the text: its first day, month or year, and the day that times of the day are of. */
export interface NamedDate {
	readonly edtf: string;
	readonly dayAt: (time: TimeOfDay) => IsoDay | null;
	readonly isInSentence: boolean;
}

/** What words mean, given the date named before and the day the text is of. */
export type Reader = (groups: Groups, named: NamedDate | null, day: IsoDay) => string | null;

/** So many units after the date named; before it with a number below zero. */
export const shifted = (named: NamedDate | null, count: number, unit: string): string | null => {
	const from = named?.edtf.split("/")[0] ?? "";
	return from === "" || from === ".." ? null : shiftDate(from, count, unit);
};
/** The one of several groups that matched. */
export const firstOf = (groups: Groups, ...names: readonly string[]): string =>
	names.map((name) => groups[name]).find((one) => one !== undefined) ?? "";

/** The week, month or year so many after the one that a date is in. */
export function spanAt(unit: string, named: NamedDate | null, offset: number): string | null {
	const from = named?.edtf.split("/")[0] ?? "";
	if (/^(?:year|рок|год)/iu.test(unit)) return from.length < 4 ? null : String(Number(from.slice(0, 4)) + offset);
	if (/^(?:month|міс|мес)/iu.test(unit))
		return from.length < 7 ? null : (shiftDate(from.slice(0, 7), offset, "month") ?? from.slice(0, 7));
	if (from.length < 10) return null;
	const monday = addDays(mondayOf(toIsoDay(from)), offset * 7);
	return `${monday}/${addDays(monday, 6)}`;
}

/** "That September": of the year named. */
export const nameAt: Reader = (groups, named, day) => {
	const from = named?.edtf.split("/")[0] ?? "";
	if (from.length < 4) return null;
	const [month, season, weekday] = [
		firstOf(groups, "month", "month2"),
		firstOf(groups, "season", "season2"),
		groups.weekday,
	];
	if (month !== "") return monthIn(month, from.slice(0, 4), day);
	if (season !== "") return seasonOf(seasonIn(season), Number(from.slice(0, 4)));
	return from.length < 10 || weekday === undefined
		? null
		: latestWeekday(weekdayIn(weekday), addDays(toIsoDay(from), 6));
};

/** "The following spring": the first that begins after the date named. */
export const nextName: Reader = (groups, named, day) => {
	const from = named?.edtf.split("/").at(-1) ?? "";
	if (from.length < 4) return null;
	const season = firstOf(groups, "season", "season2");
	const inYear = (year: number): string =>
		season === "" ? monthIn(groups.month ?? "", String(year), day) : seasonOf(seasonIn(season), year);
	const year = Number(from.slice(0, 4));
	return inYear(year).slice(0, 7) > from.slice(0, 7) ? inYear(year) : inYear(year + 1);
};

/** "The 9th": of the month named, or the latest by the day the text is of. */
export const dateAlone: Reader = (groups, named, day) => {
	const digits = firstOf(groups, "date", "date2", "date3", "date4", "date5", "date6");
	const date = twoDigits(digits === "" ? ordinalOf(firstOf(groups, "ordinal", "ordinal2")) : Number(digits));
	const from = named?.edtf.split("/")[0] ?? "";
	const months =
		from.length >= 7 ? [from.slice(0, 7)] : [day.slice(0, 7), shiftDate(day.slice(0, 7), -1, "month") ?? ""];
	return (
		months.map((month) => realDay(`${month}-${date}`)).find((one) => one !== null && (from !== "" || one <= day)) ??
		null
	);
};
