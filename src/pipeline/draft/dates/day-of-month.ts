import { addDays, type IsoDay, toIsoDay } from "../../../domain/day.ts";
import { lastDayOf, latestWeekday, MONTH, monthIn, WEEKDAY, weekdayIn } from "./calendar-words.ts";
import { type DateRule, interval, OF_YEAR, rule, yearly } from "./date-rule.ts";

const NUMBERS: readonly string[] = ["first", "second", "third", "fourth"];
const [WEEK, SATURDAY] = [7, 5];

/** The weekday (Monday 0) that comes first, second … in a month, or last. */
function weekdayOf(which: string, weekday: number, month: string): IsoDay | null {
	const last = lastDayOf(month);
	if (last === null) return null;
	const number = NUMBERS.indexOf(which);
	if (number < 0) return latestWeekday(weekday, last);
	return addDays(latestWeekday(weekday, toIsoDay(`${month}-0${WEEK}`)), number * WEEK);
}

/** What is first, second … or last of a month: "the last week of August", "the first Monday of October". */
function spanOf(which: string, what: string, month: string): string | null {
	const last = lastDayOf(month);
	const isLast = which === "last" || which === "final";
	if (last === null) return null;
	if (what === "week") return isLast ? interval(addDays(last, 1 - WEEK), last) : null;
	if (what === "night") return isLast ? last : `${month}-01`;
	if (what !== "weekend") return weekdayOf(which, weekdayIn(what), month);
	const saturday = weekdayOf(which, SATURDAY, month);
	return saturday === null ? null : interval(saturday, addDays(saturday, 1));
}

/** Days and weeks told by their number in a month. */
export const DAYS_OF_MONTH: readonly DateRule[] = [
	rule(
		`(?:(?:in|on|over|during|at)\\s+)?(?:the\\s+)?(?<which>first|second|third|fourth|last|final)\\s+(?<what>week|weekend|night|${WEEKDAY})\\s+(?:of|in)\\s+(?<m>${MONTH})${OF_YEAR}?(?!\\s+\\d)`,
		(groups, published) =>
			yearly(groups, published, (year) => {
				const { which = "", what = "", m = "" } = groups;
				return spanOf(which.toLowerCase(), what.toLowerCase(), monthIn(m, year, published));
			}),
	),
];
