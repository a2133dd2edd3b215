import { addDays, type IsoDay, parseIsoDay } from "../../domain/day.ts";
import { weekdayOf } from "../time/day-words.ts";

/** Names of months and days in three languages, as patterns; `monthOf` and `weekdayIn` read what they match. */
const MONTH_STEMS: readonly string[] = [
	"jan(?:uary|\\.)?|січ(?:ня|ні|ень)|январ[яею]?ь?|янв\\.?(?!\\p{L})",
	"feb(?:ruary|\\.)?|лют(?:ого|ому|ий)|феврал[яеь]|февр?\\.?(?!\\p{L})",
	"mar(?:ch|\\.)?|берез(?:ня|ні|ень)|март[ае]?",
	"apr(?:il|\\.)?|квіт(?:ня|ні|ень)|апрел[яеь]|апр\\.?(?!\\p{L})",
	"may|трав(?:ня|ні|ень)|ма[яей]",
	"june?\\.?|черв(?:ня|ні|ень)|июн[яеь]",
	"july?\\.?|лип(?:ня|ні|ень)|июл[яеь]",
	"aug(?:ust|\\.)?|серп(?:ня|ні|ень)|август[ае]?|авг\\.?(?!\\p{L})",
	"sept?(?:ember|\\.)?|верес(?:ня|ні|ень)|сентябр[яеь]|сент?\\.?(?!\\p{L})",
	"oct(?:ober|\\.)?|жовт(?:ня|ні|ень)|октябр[яеь]|окт\\.?(?!\\p{L})",
	"nov(?:ember|\\.)?|листопад[аі]?|ноябр[яеь]|нояб?\\.?(?!\\p{L})",
	"dec(?:ember|\\.)?|груд(?:ня|ні|ень)|декабр[яеь]|дек\\.?(?!\\p{L})",
];
const WEEKDAY_STEMS: readonly string[] = [
	"monday|понеділ(?:ок|ка|ку)|понедельник[ау]?",
	"tuesday|вівтор(?:ок|ка|ку)|вторник[ау]?",
	"wednesday|серед[ауи]|сред[ауы]",
	"thursday|четвер(?:га?|гу)?",
	"friday|п[’'ʼ]ятниц[яюі]|пятниц[ауы]",
	"saturday|субот[ауи]|суббот[ауы]",
	"sunday|неділ[яюі]|воскресень[ея]",
];

export const MONTH = `(?:${MONTH_STEMS.join("|")})`;
export const WEEKDAY = `(?:${WEEKDAY_STEMS.join("|")})`;
const MONTHS = MONTH_STEMS.map((stem) => new RegExp(`^(?:${stem})$`, "iu"));
const WEEKDAYS = WEEKDAY_STEMS.map((stem) => new RegExp(`^(?:${stem})$`, "iu"));

/** 1 to 12, or 0. */
const monthOf = (word: string): number => MONTHS.findIndex((month) => month.test(word)) + 1;
/** Monday 0 to Sunday 6. */
export const weekdayIn = (word: string): number => WEEKDAYS.findIndex((day) => day.test(word));

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** A date of a stated month further ahead of publication than this is taken to be last year's. */
const DAYS_AHEAD = 60;

/** The day, in the stated year or the one nearest to publication; null where there is no such day. */
export function dayIn(date: string, month: string, year: string | undefined, published: IsoDay): IsoDay | null {
	const write = (ofYear: number): string => `${ofYear}-${twoDigits(monthOf(month))}-${twoDigits(Number(date))}`;
	if (year !== undefined) return realDay(write(Number(year)));
	const thisYear = realDay(write(Number(published.slice(0, 4))));
	if (thisYear === null || thisYear <= addDays(published, DAYS_AHEAD)) {
		const isFarPast = thisYear !== null && addDays(thisYear, 330) < published;
		return isFarPast ? (realDay(write(Number(published.slice(0, 4)) + 1)) ?? thisYear) : thisYear;
	}
	return realDay(write(Number(published.slice(0, 4)) - 1));
}

/** The latest month of that name begun by publication, as EDTF, or the one of a stated year. */
export function monthIn(month: string, year: string | undefined, published: IsoDay): string {
	const number = twoDigits(monthOf(month));
	return `${year ?? Number(published.slice(0, 4)) - Number(number > published.slice(5, 7))}-${number}`;
}

/** The latest month of that name not after another, `YYYY-MM`. */
export function monthUpTo(month: string, until: string): string {
	const number = twoDigits(monthOf(month));
	return `${Number(until.slice(0, 4)) - Number(number > until.slice(5, 7))}-${number}`;
}

/** The day of a month given in numbers, in the year that brings it nearest to publication from before. */
export const latestOf = (month: string, date: string, published: IsoDay): IsoDay | null => {
	const year = Number(published.slice(0, 4));
	const day = realDay(`${year}-${month}-${date}`);
	return day !== null && day > addDays(published, DAYS_AHEAD) ? realDay(`${year - 1}-${month}-${date}`) : day;
};

const SEASON_STEMS: readonly string[] = [
	"spring|навесні|весн[аиуоеыі]\\p{L}{0,2}",
	"summer|влітку|літ[аоку]\\p{L}{0,2}|лет[ао]м?",
	"autumn|fall|восени|осен[іьиью]{1,2}|осінь|осені",
	"winter|взимку|узимку|зим[аиуоеыі]\\p{L}{0,2}",
];
/** Names of seasons, as a pattern; `seasonIn` reads what it matches. */
export const SEASON = `(?:${SEASON_STEMS.join("|")})`;
const SEASONS = SEASON_STEMS.map((stem) => new RegExp(`^(?:${stem})$`, "iu"));
/** Spring 0 to winter 3. */
export const seasonIn = (word: string): number => SEASONS.findIndex((season) => season.test(word));

/** The months of a season that begins in a year, as EDTF: three of them, winter into the next year. */
export function seasonOf(season: number, year: number): string {
	const first = 3 + season * 3;
	return season === 3 ? `${year}-12/${year + 1}-02` : `${year}-${twoDigits(first)}/${year}-${twoDigits(first + 2)}`;
}

/** The last of its kind that is over by publication. */
export function lastSeason(season: number, published: IsoDay): string {
	const year = Number(published.slice(0, 4));
	const month = published.slice(0, 7);
	return (
		[year, year - 1, year - 2].map((one) => seasonOf(season, one)).find((one) => (one.split("/")[1] ?? "") < month) ??
		seasonOf(season, year - 1)
	);
}

/** The one whose middle lies nearest to publication, gone or to come: "in the spring" is either. */
export function nearestSeason(season: number, published: IsoDay): string {
	const year = Number(published.slice(0, 4));
	const now = Number(published.slice(5, 7));
	const middle = 4 + season * 3;
	const [best = year] = [year - 1, year, year + 1].sort(
		(one, other) => Math.abs((one - year) * 12 + middle - now) - Math.abs((other - year) * 12 + middle - now),
	);
	return seasonOf(season, best);
}

export function realDay(text: string): IsoDay | null {
	const parsed = parseIsoDay(text);
	return parsed.ok ? parsed.value : null;
}

/** The latest day of that weekday on or before `until`. */
export const latestWeekday = (weekday: number, until: IsoDay): IsoDay =>
	addDays(until, -((weekdayOf(until) - weekday + 7) % 7));

export const mondayOf = (day: IsoDay): IsoDay => addDays(day, -weekdayOf(day));

export function lastDayOf(month: string): IsoDay | null {
	for (const date of ["31", "30", "29", "28"]) {
		const day = realDay(`${month}-${date}`);
		if (day !== null) return day;
	}
	return null;
}

/** A month so many before that of a day, as EDTF. */
export function monthBefore(day: IsoDay, count: number): string {
	const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count;
	return `${Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}`;
}
