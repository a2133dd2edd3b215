import { addDays, type IsoDay, toIsoDay } from "../../../domain/day.ts";
import { lastDayOf, latestWeekday, MONTH, monthIn, WEEKDAY, weekdayIn } from "./calendar-words.ts";
import { type DateRule, interval, OF_YEAR, rule, yearly } from "./date-rule.ts";

const NUMBERS: readonly string[] = ["first", "second", "third", "fourth"];
const [WEEK, SATURDAY] = [7, 5];

/** What is first, second … or last of a month that ends on a day: "the last week of August", "the first Monday of October". */
function spanOf(which: string, what: string, last: IsoDay): string | null {
	const month = last.slice(0, 7);
	/** −1 for the last. */
	const number = NUMBERS.indexOf(which);
	const nth = (weekday: number): IsoDay =>
		number < 0
			? latestWeekday(weekday, last)
			: addDays(latestWeekday(weekday, toIsoDay(`${month}-0${WEEK}`)), number * WEEK);
	// Other weeks are counted from a month's first day, as parts of it (part-of-time.ts).
	if (what === "week") return number < 0 ? interval(addDays(last, 1 - WEEK), last) : null;
	if (what === "night") return number < 0 ? last : `${month}-0${number + 1}`;
	return what === "weekend" ? interval(nth(SATURDAY), addDays(nth(SATURDAY), 1)) : nth(weekdayIn(what));
}

/** Days and weeks told by their number in a month. */
export const DAYS_OF_MONTH: readonly DateRule[] = [
	rule(
		`(?:(?:in|on|over|during|at)\\s+)?(?:the\\s+)?(?<which>first|second|third|fourth|last|final)\\s+(?<what>week|weekend|night|${WEEKDAY})\\s+(?:of|in)\\s+(?<m>${MONTH})${OF_YEAR}?(?!\\s+\\d)`,
		(groups, published) =>
			yearly(groups, published, (year) => {
				const { which = "", what = "", m = "" } = groups;
				const last = lastDayOf(monthIn(m, year, published));
				return last === null ? null : spanOf(which.toLowerCase(), what.toLowerCase(), last);
			}),
	),
];
