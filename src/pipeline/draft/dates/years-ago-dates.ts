import { addDays, type IsoDay } from "../../../domain/day.ts";
import { dayIn, MONTH, mondayOf, monthIn, realDay } from "./calendar-words.ts";
import { COUNT, countOf, ORDINAL, ordinalOf } from "./count-words.ts";
import { DAY, type DateRule, type Groups, interval, reading, rule, YEAR } from "./date-rule.ts";

const YEARS_AGO = `(?:(?:exactly|just|рівно|ровно)\\s+)?(?:(?<n>an?|${COUNT})\\s+years?\\s+ago|(?:(?<n2>${COUNT})\\s+)?(?:рік|роки|років|год|года|лет)\\s+(?:тому|назад))`;
const THIS_DAY =
	"today|(?:on\\s+)?(?:this|the\\s+same)\\s+(?:very\\s+)?day|to\\s+the\\s+day|(?:(?:у|в)\\s+)?(?:цього|цей)\\s+(?:ж\\s+|самого\\s+|самий\\s+)?(?:дня|день)|в\\s+этот\\s+(?:же\\s+|самый\\s+)?день";
const THIS_WEEK = "this\\s+(?:very\\s+)?week|цього\\s+(?:ж\\s+)?тижня|на\\s+этой\\s+(?:же\\s+)?неделе";
const THIS_MONTH = "this\\s+(?:very\\s+)?month|цього\\s+(?:ж\\s+)?місяця|в\\s+этом\\s+(?:же\\s+)?месяце";

const yearOf = ({ n, n2 }: Groups, published: IsoDay): string => {
	const words = n ?? n2 ?? "a";
	return String(Number(published.slice(0, 4)) - (/^an?$/iu.test(words) ? 1 : countOf(words)));
};

/** That week of an earlier year, from its Monday; of 29 February there is none. */
function weekOf(day: IsoDay | null): string | null {
	const monday = day === null ? null : mondayOf(day);
	return monday === null ? null : interval(monday, addDays(monday, 6));
}

/** Days, weeks and months of a year that is told by how long ago it was: "two years ago, on 6 September", "рік тому в травні". */
export const YEARS_AGO_DATES: readonly DateRule[] = [
	rule(
		`${YEARS_AGO},?\\s+(?:on\\s+)?(?:(?<m>${MONTH})\\s+(?<d>${DAY})(?!\\d)|(?<d2>${DAY}|${ORDINAL})\\s+(?:of\\s+)?(?<m2>${MONTH}))(?!,?\\s+${YEAR})`,
		(groups, published) => {
			const { m = "", d = "", m2 = m, d2 = d } = groups;
			const date = /\d+/.exec(d2)?.[0] ?? String(ordinalOf(d2));
			return reading(dayIn(date, m2, yearOf(groups, published), published));
		},
	),
	rule(`${YEARS_AGO},?\\s+(?:${THIS_DAY})(?!\\p{L})`, (groups, published) =>
		reading(realDay(`${yearOf(groups, published)}${published.slice(4)}`)),
	),
	rule(`${YEARS_AGO},?\\s+(?:${THIS_WEEK})(?!\\p{L})`, (groups, published) =>
		reading(weekOf(realDay(`${yearOf(groups, published)}${published.slice(4)}`))),
	),
	rule(`${YEARS_AGO},?\\s+(?:${THIS_MONTH})(?!\\p{L})`, (groups, published) =>
		reading(`${yearOf(groups, published)}${published.slice(4, 7)}`),
	),
	rule(
		`${YEARS_AGO},?\\s+(?:in\\s+|this\\s+|у\\s+|в\\s+)(?<m>${MONTH})(?!,?\\s+(?:${YEAR}|\\d))`,
		(groups, published) => reading(monthIn(groups.m ?? "", yearOf(groups, published), published)),
	),
];
