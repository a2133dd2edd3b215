import type { DateRule } from "./date-rule.ts";
import { DAY_DATES } from "./day-dates.ts";
import { DAYS_OF_MONTH } from "./day-of-month.ts";
import { FEAST_DATES } from "./feast-days.ts";
import { MONTH_DATES } from "./month-dates.ts";
import { DAY_SPANS, RELATIVE_DATES } from "./relative-dates.ts";
import { SEASON_AND_YEAR_DATES } from "./season-year-dates.ts";
import { SINCE_INVASION } from "./since-invasion.ts";
import { SPAN_DATES } from "./span-dates.ts";
import { VAGUE_DATES } from "./vague-dates.ts";
import { WEEKDAY_DATES } from "./weekday-dates.ts";
import { YEARS_AGO_DATES } from "./years-ago-dates.ts";

/** Rules for dates that stand by themselves, from the most to the least specific; an earlier match keeps its words. */
export const ABSOLUTE_DATES: readonly DateRule[] = [...YEARS_AGO_DATES, ...DAY_DATES];
/** Rules for the rest, which may count from the day a part of the text is of. */
export const OTHER_DATES: readonly DateRule[] = [
	...SINCE_INVASION,
	...FEAST_DATES,
	...DAYS_OF_MONTH,
	...SPAN_DATES,
	...WEEKDAY_DATES,
	...MONTH_DATES,
	...SEASON_AND_YEAR_DATES,
	...RELATIVE_DATES,
	...VAGUE_DATES,
];
/** Rules for spans of the day that a text is of, which a review may name: "за день". */
export const OF_THE_DAY: readonly DateRule[] = DAY_SPANS;
