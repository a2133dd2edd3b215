import type { IsoDay } from "../../domain/day.ts";

/** Names of the days from Monday, as English texts write them, in lower case. */
export const WEEKDAYS: readonly string[] = [
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday",
	"sunday",
];

/** Names of the months from January, as English texts write them, in lower case. */
export const MONTHS: readonly string[] = [
	"january",
	"february",
	"march",
	"april",
	"may",
	"june",
	"july",
	"august",
	"september",
	"october",
	"november",
	"december",
];

/** Monday 0 … Sunday 6, as ISO 8601 counts from Monday. */
export const weekdayOf = (day: IsoDay): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

const FULL_DATE = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const FORMATS = { en: new Intl.DateTimeFormat("en-GB", FULL_DATE), uk: new Intl.DateTimeFormat("uk", FULL_DATE) };

/**
 * A full date in words: "Friday 17 May 2024", "17 травня 2024 року (пʼятниця)". Only names and numbers come from Intl:
 * its punctuation differs between versions, and what is committed must not.
 */
export function fullDateInWords(language: "en" | "uk", day: IsoDay): string {
	const formatted = FORMATS[language].formatToParts(new Date(`${day}T00:00:00Z`));
	const parts = new Map(formatted.map(({ type, value }) => [type, value]));
	const date = `${parts.get("day")} ${parts.get("month")} ${parts.get("year")}`;
	return language === "en" ? `${parts.get("weekday")} ${date}` : `${date} року (${parts.get("weekday")})`;
}
