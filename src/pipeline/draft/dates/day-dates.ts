import { addDays, type IsoDay } from "../../../domain/day.ts";
import { dayIn, latestOf, latestWeekday, MONTH, realDay, twoDigits, WEEKDAY } from "./calendar-words.ts";
import { ORDINAL, ordinalOf } from "./count-words.ts";
import {
	DASH,
	DAY,
	DAY_PART,
	type DateRule,
	IN,
	interval,
	OF_YEAR,
	PART_OF,
	reading,
	rule,
	SHORT_WEEKDAY,
	SINCE,
	withSince,
	YEAR,
	yearly,
} from "./date-rule.ts";

const numberOf = (words: string | undefined): string => /\d+/.exec(words ?? "")?.[0] ?? "";
const PREPOSITION = `(?:(?:(?<since>${SINCE})|${IN})\\s+)?(?:the\\s+)?(?:${PART_OF})?(?:the\\s+)?`;
const WEEKDAY_BEFORE = `(?:${SHORT_WEEKDAY}${DAY_PART}?,?\\s+(?:the\\s+)?)?`;
const WEEKDAY_AFTER = `(?:,\\s+(?:(?:on|у|в|во)\\s+)?${WEEKDAY}(?=\\s|,|\\.|$)|\\s+\\(${WEEKDAY}\\))?`;
/** What two days are joined by, and what leads to the first of them. */
const TO = `(?:\\s*[-–—/]\\s*|\\s+(?:to|and|through|thru|until|till|into|&|(?:(?:та|і|й|и)\\s+)?(?:по|до)|на|та|і|й|и|або|или|or)\\s+)`;
const FROM =
	"(?:(?:from|between|for|(?:overnight\\s+)?(?:on|in|into|from)|(?:on\\s+)?(?:the\\s+)?nights?\\s+of|overnight|[ву](?:\\s+ночі|\\s+ніч)?(?:\\s+(?:з|із))?|в\\s+ночь(?:\\s+со?)?|з|із|со?|від|від\\s+ночі|між|между|протягом|за|на)\\s+)?(?:the\\s+)?";
const MORE_DAYS = "(?:,\\s*\\d{1,2}(?:th|-?го)?){0,6}";
/** "On July 22 people left": behind "on" a number is a day's, whatever could be counted stands there. */
const NO_UNIT = "(?!\\s*(?:km|kilomet|per\\s+cent|percent|%|:\\d))(?![:.]\\d)";
const NO_MEASURE = `${NO_UNIT}(?!\\s*(?:people|soldiers|troops|drones|missiles|villages))`;
const TIME = "(?:T\\d\\d:\\d\\d[\\d:.]{0,8}(?:Z|[+-]\\d\\d:?\\d\\d)?)?";

const isoDay = (year: string, month: string, date: string): IsoDay | null =>
	realDay(`${year}-${twoDigits(Number(month))}-${twoDigits(Number(date))}`);

/** "05/14/2024" can only be written the American way; "05/06/2024" is read so only where it would lie ahead otherwise. */
function slashed(first: string, second: string, year: string, published: IsoDay): IsoDay | null {
	const [european, american] = [isoDay(year, second, first), isoDay(year, first, second)];
	if (european === null || (european > published && american !== null && american <= published)) return american;
	return european;
}

/** A year in full from its last two digits. */
const fullYear = (year: string): string => (year.length === 4 ? year : `20${year}`);

/** So far from publication, in days, a day without a year in digits is believed to be one, and no time or number. */
const LATELY = 45;
const JUST_NOW = 14;
const lately = (day: IsoDay | null, published: IsoDay, days = LATELY): IsoDay | null =>
	day !== null && day >= addDays(published, -days) && day <= addDays(published, days) ? day : null;

const IN_DIGITS: readonly DateRule[] = [
	rule(
		`(?:(?:from|between|з|із|с)\\s+)?(?<iso>${YEAR}-\\d\\d-\\d\\d)(?:${DASH}|/|\\s+(?:to|and|through|до|по)\\s+)(?<iso2>${YEAR}-\\d\\d-\\d\\d)`,
		({ iso = "", iso2 = "" }) => reading(interval(realDay(iso), realDay(iso2)), true),
	),
	rule(
		`(?:(?:(?<since>${SINCE})|${IN})\\s+)?(?<y>${YEAR})[-./](?<m>\\d\\d)[-./](?<d>\\d\\d)${TIME}`,
		({ since, y = "", m = "", d = "" }) => reading(withSince(since, isoDay(y, m, d)), true),
	),
	rule(
		`(?:(?:from|between|з|із|с|за)\\s+)?(?<d>\\d{1,2})(?:\\.(?<m>\\d{1,2})(?:\\.(?<y>${YEAR}|[1-3]\\d))?)?(?:${DASH}|\\s+(?:по|до|to|та|и|і)\\s+)(?<d2>\\d{1,2})\\.(?<m2>\\d{1,2})\\.(?<y2>${YEAR}|[1-3]\\d)(?!\\.\\d)`,
		({ d = "", m, y, d2 = "", m2 = "", y2 = "" }) =>
			reading(interval(isoDay(fullYear(y ?? y2), m ?? m2, d), isoDay(fullYear(y2), m2, d2)), true),
	),
	rule(
		`(?:(?<since>${SINCE})\\s+|${IN}\\s+(?:${PART_OF})?)?(?<d>\\d{1,2})(?<mark>[./-])(?<m>\\d{1,2})\\k<mark>(?<y>${YEAR})(?:\\s*(?:року|р\\.?|г\\.?|года))?`,
		({ since, d = "", mark, m = "", y = "" }, published) =>
			reading(withSince(since, mark === "/" ? slashed(d, m, y, published) : isoDay(y, m, d)), true),
	),
	rule(
		`(?:(?<since>${SINCE})\\s+|${IN}\\s+)?(?<d>0[1-9]|[12]\\d|3[01])\\.(?<m>0[1-9]|1[0-2])\\.(?<y>[1-3]\\d)(?![.,]\\d)(?:\\s*(?:року|р\\.?|г\\.?|года))?`,
		({ since, d = "", m = "", y = "" }) => reading(withSince(since, isoDay(`20${y}`, m, d)), true),
	),
	rule(
		"(?:(?:з|із|с|за)\\s+)?(?<d>0[1-9]|[12]\\d|3[01])(?:\\.(?<m>0[1-9]|1[0-2]))?(?:\\s?[-–—]\\s?|\\s(?:до|по)\\s)(?<d2>0[1-9]|[12]\\d|3[01])\\.(?<m2>0[1-9]|1[0-2])(?![.,:]?\\d)(?!\\s*(?:%|км|km|тис|тыс|млн))",
		({ d = "", m, d2 = "", m2 = "" }, published) =>
			reading(
				interval(lately(latestOf(m ?? m2, d, published), published), lately(latestOf(m2, d2, published), published)),
			),
	),
	// "Вночі 15.05", "з 10.05": two digits each, and lately.
	rule(
		"(?<!(?:\\d|[вуоoкд]|на|at|до|к|около|близько|по|из|із|of|in|by)\\s)(?<d>0[1-9]|[12]\\d|3[01])\\.(?<m>0[1-9]|1[0-2])(?![.,:]?\\d)(?!\\s*(?:%|°|км|km|тис|тыс|млн|хв|мин|год|час|мм|mm|percent|per))",
		({ d = "", m = "" }, published) => reading(lately(latestOf(m, d, published), published, JUST_NOW)),
	),
	rule(
		"(?:(?<since>з|із|с|починаючи\\s+з|начиная\\s+с)|на|до|по)\\s+(?<d>0[1-9]|[12]\\d|3[01])\\.(?<m>0[1-9]|1[0-2])(?![.,:]?\\d)(?!\\s*(?:%|км|km|тис|тыс|млн|хв|мин|год|час|до|по|МСК|мск))",
		({ since, d = "", m = "" }, published) => reading(withSince(since, lately(latestOf(m, d, published), published))),
	),
	// Longer ago, "15.01" is a day only where it closes a line or a bracket, or a preposition of time asks for one.
	rule(
		"(?<d>0[1-9]|[12]\\d|3[01])\\.(?<m>0[1-9]|1[0-2])(?=\\s*(?:$|\\n|\\)|:\\s))(?!\\s*:\\d)",
		({ d = "", m = "" }, published) => reading(latestOf(m, d, published)),
	),
	rule(
		"(?:станом\\s+на|по\\s+состоянию\\s+на|as\\s+of|від|от|за)\\s+(?<d>0[1-9]|[12]\\d|3[01])\\.(?<m>0[1-9]|1[0-2])(?![.,]?\\d)(?!\\s*(?:%|км|km|тис|тыс|млн|хв|мин|год|час))",
		({ d = "", m = "" }, published) => reading(latestOf(m, d, published)),
	),
];

/** The day the great war began; so far after it, in days, nobody means the day of that name of another year. */
const OPENING_DAY = "02-24";
const LONG_AFTER = 60;
const OPENING = "2022-02-24";

/** The day in the stated year or the one nearest to publication; "before February 24" is that of 2022. */
function dayNear(date: string, month: string, year: string | undefined, published: IsoDay): IsoDay | null {
	const day = dayIn(date, month, year, published);
	const isOpening = year === undefined && day?.endsWith(OPENING_DAY) === true && day > OPENING;
	return isOpening && day < addDays(published, -LONG_AFTER) ? realDay(OPENING) : day;
}

/** "Вулиця 23 Серпня", "площа 1 Травня": Cyrillic names of months have a capital only in names and bylines with a year. */
const isStreet = (month: string, year: string | undefined): boolean =>
	year === undefined && /^[\u0400-\u052f]/u.test(month) && /^\p{Lu}\p{Ll}/u.test(month);

/** "The week of May 6", "the week ending 12 May", "the weekend of September 10". */
function spanTold(words: string, day: IsoDay): string {
	const saturday = latestWeekday(5, day);
	if (/^weekend/iu.test(words)) return `${saturday}/${addDays(saturday, 1)}`;
	return /(?:to|end\p{L}+|through)$/iu.test(words) ? `${addDays(day, -6)}/${day}` : `${day}/${addDays(day, 6)}`;
}
const SPANS_TOLD: readonly DateRule[] = [
	rule(
		`(?:(?:in|during|for|over|on)\\s+)?the\\s+(?<words>weekend\\s+of|week\\s+(?:of|beginning|starting|from|to|ending|ended|through))\\s+(?:on\\s+)?(?:${WEEKDAY},?\\s+)?(?:(?<m>${MONTH})\\s+(?<d>${DAY})(?!${TO}\\d)|(?<d2>${DAY})\\s+(?:of\\s+)?(?<m2>${MONTH}))${OF_YEAR}?`,
		(groups, published) => {
			const { words = "", m, d, m2 = m ?? "", d2 = d } = groups;
			return yearly(groups, published, (year) => {
				const day = dayIn(numberOf(d2), m2, year, published);
				return day === null ? null : spanTold(words, day);
			});
		},
	),
];

const RANGES: readonly DateRule[] = [
	// "May 15-16" followed by a number of drones is no measure where a night is named.
	rule(
		`(?:(?:on|in|during|over|for)\\s+)?(?:the\\s+)?nights?\\s+of\\s+(?<m>${MONTH})\\s+(?<d>${DAY})${TO}(?:(?<m2>${MONTH})\\s+)?(?<d2>${DAY})${OF_YEAR}?`,
		(groups, published) => {
			const { m = "", d, m2 = m, d2 } = groups;
			return yearly(groups, published, (year) =>
				interval(dayIn(numberOf(d), m, year, published), dayIn(numberOf(d2), m2, year, published)),
			);
		},
	),
	rule(
		`${FROM}(?<m>${MONTH})\\s+(?<d>${DAY})${MORE_DAYS}(?:,?\\s+(?<y>${YEAR}))?,?${TO}(?:the\\s+)?(?:(?<m2>${MONTH})\\s+)?(?<d2>${DAY})${NO_MEASURE}${OF_YEAR}?`,
		(groups, published) => {
			const { m = "", d, y, m2 = m, d2 } = groups;
			return yearly(groups, published, (year) =>
				interval(dayIn(numberOf(d), m, y ?? year, published), dayIn(numberOf(d2), m2, year, published)),
			);
		},
	),
	rule(
		`${FROM}(?<d>${DAY})${MORE_DAYS}(?:\\s+(?:of\\s+)?(?<m2>${MONTH})(?:\\s+(?<y>${YEAR})(?:\\s+(?:року|года|р\\.|г\\.))?)?)?,?${TO}(?:the\\s+)?(?<d2>${DAY})\\s+(?:of\\s+)?(?<m>${MONTH})${OF_YEAR}?`,
		(groups, published) => {
			const { m = "", d, y, m2 = m, d2, year: stated } = groups;
			if (isStreet(m, stated)) return null;
			return yearly(groups, published, (year) =>
				interval(dayIn(numberOf(d), m2, y ?? year, published), dayIn(numberOf(d2), m, year, published)),
			);
		},
	),
	// "11, 12, 13 лютого": a list without a last "and".
	rule(
		`${FROM}(?<d>\\d{1,2})${MORE_DAYS},\\s*(?<d2>\\d{1,2})\\s+(?:of\\s+)?(?<m>${MONTH})${OF_YEAR}?`,
		(groups, published) => {
			const { m = "", d, d2, year: stated } = groups;
			if (isStreet(m, stated)) return null;
			return yearly(groups, published, (year) =>
				interval(dayIn(numberOf(d), m, year, published), dayIn(numberOf(d2), m, year, published)),
			);
		},
	),
	rule(
		`${FROM}(?<d>${ORDINAL})(?:\\s+(?<m2>${MONTH}))?${TO}(?:the\\s+)?(?<d2>${ORDINAL})\\s+(?:of\\s+)?(?<m>${MONTH})${OF_YEAR}?`,
		(groups, published) => {
			const { m = "", d = "", m2 = m, d2 = "" } = groups;
			const day = (words: string, month: string, year?: string) =>
				dayIn(String(ordinalOf(words)), month, year, published);
			return yearly(groups, published, (year) => interval(day(d, m2, year), day(d2, m, year)));
		},
	),
];

/** "Марта 22-го" is of a year. */
const isOfYear = (month: string, date: string | undefined): boolean =>
	/^[\u0400-\u052f]/u.test(month) && /го$/u.test(date ?? "");

const SINGLE: readonly DateRule[] = [
	rule(
		`(?:(?:overnight|at\\s+night|late|early)\\s+)?(?:on|overnight\\s+into)\\s+(?:the\\s+)?(?:${PART_OF})?${WEEKDAY_BEFORE}(?<m>${MONTH})\\s+(?:the\\s+)?(?<d>${DAY})${NO_UNIT}(?:${OF_YEAR}|${WEEKDAY_AFTER})`,
		(groups, published) => {
			const { m = "", d } = groups;
			return yearly(groups, published, (year) => dayNear(numberOf(d), m, year, published));
		},
	),
	rule(
		`${PREPOSITION}${WEEKDAY_BEFORE}(?<m>${MONTH})\\s+(?:the\\s+)?(?<d>${DAY})${NO_MEASURE}(?:${OF_YEAR}|${WEEKDAY_AFTER})`,
		(groups, published) => {
			const { since, m = "", d } = groups;
			if (isOfYear(m, d)) return null;
			return yearly(groups, published, (year) => withSince(since, dayNear(numberOf(d), m, year, published)));
		},
	),
	rule(
		`${PREPOSITION}${WEEKDAY_BEFORE}(?<d>${DAY})\\s+(?:of\\s+)?(?<m>${MONTH})${OF_YEAR}?${WEEKDAY_AFTER}`,
		(groups, published) => {
			const { since, m = "", d, year: stated } = groups;
			if (isStreet(m, stated)) return null;
			return yearly(groups, published, (year) => withSince(since, dayNear(numberOf(d), m, year, published)));
		},
	),
	rule(
		`${PREPOSITION}${WEEKDAY_BEFORE}(?<d>${ORDINAL})\\s+(?:of\\s+)?(?<m>${MONTH})${OF_YEAR}?`,
		(groups, published) => {
			const { since, m = "", d = "", year: stated } = groups;
			if (isStreet(m, stated)) return null;
			return yearly(groups, published, (year) => withSince(since, dayNear(String(ordinalOf(d)), m, year, published)));
		},
	),
];

/** Days with their month, in digits or in words, and spans between them; the widest first. */
export const DAY_DATES: readonly DateRule[] = [...IN_DIGITS, ...SPANS_TOLD, ...RANGES, ...SINGLE];
