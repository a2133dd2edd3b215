import type { IsoDay } from "../domain/day.ts";
import type { Language } from "../domain/vocabulary.ts";
import { LOCALES } from "./plural.ts";

/**
 * `full`: Friday 9 September 2022. `long`: 9 September 2022. `month`: September 2022. `short`: Sep 2022. `year`: 2022.
 * `month-in-phrase`: as `month`, in the case that a word before it asks for ("від вересня 2022 р.").
 */
export type DateStyle = "full" | "long" | "month" | "month-in-phrase" | "short" | "year";

const OPTIONS: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
	full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
	long: { day: "numeric", month: "long", year: "numeric" },
	month: { month: "long", year: "numeric" },
	"month-in-phrase": { day: "numeric", month: "long", year: "numeric" },
	short: { month: "short", year: "numeric" },
	year: { year: "numeric" },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar day in words; no time zone shifts it. */
export function formatDate(day: IsoDay, language: Language, style: DateStyle): string {
	const key = `${language} ${style}`;
	let format = formats.get(key);
	if (format === undefined) {
		format = new Intl.DateTimeFormat(LOCALES[language], { ...OPTIONS[style], timeZone: "UTC" });
		formats.set(key, format);
	}
	const date = new Date(`${day}T00:00:00Z`);
	if (style !== "month-in-phrase") return format.format(date);
	/** Beside a day the month stands in that case; the day and the space after it come first in both languages. */
	return format
		.formatToParts(date)
		.slice(2)
		.map(({ value }) => value)
		.join("");
}

/** Two days as a range, or one if they read the same in their styles. */
export function formatDayRange(
	first: IsoDay,
	last: IsoDay,
	language: Language,
	[firstStyle, lastStyle]: readonly [DateStyle, DateStyle] = ["long", "long"],
): string {
	const [from, until] = [formatDate(first, language, firstStyle), formatDate(last, language, lastStyle)];
	return from === until ? from : `${from} – ${until}`;
}
