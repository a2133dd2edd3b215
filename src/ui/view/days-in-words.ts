import type { IsoDay } from "../../domain/day.ts";
import type { Language } from "../../domain/vocabulary.ts";
import type { Dictionary } from "../../i18n/dictionary.ts";
import { formatDate } from "../../i18n/format-date.ts";

/** The days of a view. */
export interface ShownDays {
	readonly date: IsoDay;
	/** The second of two compared days. */
	readonly compared: IsoDay | null;
}

/** The day of a view, or its two compared days with the letters that they have on the map. */
export function daysInWords({ date, compared }: ShownDays, language: Language, { compare }: Dictionary): string {
	const day = formatDate(date, language, "long");
	return compared === null ? day : compare.days(day, formatDate(compared, language, "long"));
}
