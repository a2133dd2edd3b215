import type { IsoDay } from "../domain/day.ts";
import type { Language } from "../domain/vocabulary.ts";
import { LOCALES } from "./plural.ts";

/** `full`: Friday 9 September 2022. `long`: 9 September 2022. `month`: September 2022. `short`: Sep 2022. */
export type DateStyle = "full" | "long" | "month" | "short";

const OPTIONS: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
	full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
	long: { day: "numeric", month: "long", year: "numeric" },
	month: { month: "long", year: "numeric" },
	short: { month: "short", year: "numeric" },
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
	return format.format(new Date(`${day}T00:00:00Z`));
}

/** Two days as a range, or one if they are the same. */
export const formatDayRange = (first: IsoDay, last: IsoDay, language: Language): string =>
	first === last
		? formatDate(first, language, "long")
		: `${formatDate(first, language, "long")} – ${formatDate(last, language, "long")}`;
