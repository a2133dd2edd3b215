import type { IsoDay } from "../domain/day.ts";
import type { Language } from "../domain/vocabulary.ts";
import { LOCALES } from "./plural.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day beside an axis: "9 Sept", or "9 Sept 2022" with its year. No time zone shifts it. */
export function formatDayTick(day: IsoDay, language: Language, hasYear: boolean): string {
	const key = `${language} ${hasYear}`;
	let format = formats.get(key);
	if (format === undefined) {
		const year = hasYear ? { year: "numeric" as const } : {};
		format = new Intl.DateTimeFormat(LOCALES[language], { day: "numeric", month: "short", ...year, timeZone: "UTC" });
		formats.set(key, format);
	}
	return format.format(new Date(`${day}T00:00:00Z`));
}
