import { addDays, type IsoDay, parseIsoDay } from "../../../domain/day.ts";
import { weekdayOf } from "../../time/day-words.ts";

/**
 * Names of months and days in three languages, short ones of pages' heads ("30 Квіт 2022") among them, as patterns; `monthOf`
 * and `weekdayIn` read what they match.
 */
const MONTH_STEMS: readonly string[] = [
	"jan(?:uary|\\.)?|січ(?:ня|ні|ень|нем)|(?<=\\d\\s)січ(?:\\.|(?=\\s\\d{4}))|январ[яеью]|январ[её]м|янв\\.?(?!\\p{L})",
	"feb(?:ruary|\\.)?|лют(?:ого|ому|ий|им)|(?<=\\d\\s)лют(?:\\.|(?=\\s\\d{4}))|феврал[яеью]|феврал[её]м|февр?\\.?(?!\\p{L})",
	"mar(?:ch|\\.)?|берез(?:ня|ні|ень|нем)|(?<=\\d\\s)бер(?:\\.|(?=\\s\\d{4}))|март(?:а|е|у|ом)?|(?<=\\d\\s)мар\\.?(?!\\p{L})",
	"apr(?:il|\\.)?|квіт(?:ня|ні|ень|нем)|(?<=\\d\\s)квіт?(?:\\.|(?=\\s\\d{4}))|апрел[яеью]|апрелем|апр\\.?(?!\\p{L})",
	"may|трав(?:ня|ні|ень|нем)|(?<=\\d\\s)трав?(?:\\.|(?=\\s\\d{4}))|ма(?:я|е|й|ем)|(?<=ко?\\s)маю",
	"june?\\.?|черв(?:ня|ні|ень|нем)|(?<=\\d\\s)черв?(?:\\.|(?=\\s\\d{4}))|июн[яеью]|июнем|(?<=\\d\\s)июн\\.?(?!\\p{L})",
	"july?\\.?|лип(?:ня|ні|ень|нем)|(?<=\\d\\s)лип(?:\\.|(?=\\s\\d{4}))|июл[яеью]|июлем|(?<=\\d\\s)июл\\.?(?!\\p{L})",
	"aug(?:ust|\\.)?|серп(?:ня|ні|ень|нем)|(?<=\\d\\s)серп?(?:\\.|(?=\\s\\d{4}))|август(?:а|е|у|ом)?|авг\\.?(?!\\p{L})",
	"sept?(?:ember|\\.)?|верес(?:ня|ні|ень|нем)|(?<=\\d\\s)вер(?:\\.|(?=\\s\\d{4}))|сентябр[яеью]|сентябр[её]м|сент?\\.?(?!\\p{L})",
	"oct(?:ober|\\.)?|жовт(?:ня|ні|ень|нем)|(?<=\\d\\s)жовт?(?:\\.|(?=\\s\\d{4}))|октябр[яеью]|октябр[её]м|окт\\.?(?!\\p{L})",
	"nov(?:ember|\\.)?|листопад(?:а|і|у|ом)?|(?<=\\d\\s)лист?(?:\\.|(?=\\s\\d{4}))|ноябр[яеью]|ноябр[её]м|нояб?\\.?(?!\\p{L})",
	"dec(?:ember|\\.)?|груд(?:ня|ні|ень|нем)|(?<=\\d\\s)груд?(?:\\.|(?=\\s\\d{4}))|декабр[яеью]|декабр[её]м|дек\\.?(?!\\p{L})",
];
const WEEKDAY_STEMS: readonly string[] = [
	"monday|понеділ(?:ок|ка|ку|ком)|понедельник(?:а|у|ом|е)?",
	"tuesday|вівтор(?:ок|ка|ку|ком)|вторник(?:а|у|ом)?",
	"wednesday|серед[ауи]|сред(?:а|у|ы|е(?=,|\\.)|ой)",
	"thursday|четвер(?:га?|гу|гом)?",
	"friday|п[’'ʼ`]ятниц(?:я|ю|і|ею)|пятниц(?:а|у|ы|е|ей)",
	"saturday|субот(?:а|у|и|ою)|суббот(?:а|у|ы|е|ой)",
	"sunday|неділ[яюі]|воскресень(?:е|я|ю|ем)",
];

export const MONTH = `(?:${MONTH_STEMS.join("|")})`;
export const WEEKDAY = `(?:${WEEKDAY_STEMS.join("|")})`;
/** What stands around a month, and not in it. */
const AROUND = /\(\?<?=[^)]*\)/g;
const MONTHS = MONTH_STEMS.map((stem) => new RegExp(`^(?:${stem.replace(AROUND, "")})$`, "iu"));
const WEEKDAYS = WEEKDAY_STEMS.map((stem) => new RegExp(`^(?:${stem})$`, "iu"));

/** 1 to 12, or 0. */
const monthOf = (word: string): number => MONTHS.findIndex((month) => month.test(word)) + 1;
/** Monday 0 to Sunday 6. */
export const weekdayIn = (word: string): number => WEEKDAYS.findIndex((day) => day.test(word));

export const twoDigits = (value: number): string => String(value).padStart(2, "0");

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

/** A month after that of publication is taken to be ahead where words look ahead and it comes within so many months. */
const MONTHS_AHEAD = 4;

/** The latest month of that name begun by publication, as EDTF; the coming one where words look ahead; or of a stated year. */
export function monthIn(month: string, year: string | undefined, published: IsoDay, isAhead = false): string {
	const ahead = monthOf(month) - Number(published.slice(5, 7));
	const coming = (ahead + 12) % 12;
	const thisYear = Number(published.slice(0, 4));
	const isComing = isAhead && coming <= MONTHS_AHEAD;
	const back = isComing ? -Number(ahead < 0) : Number(ahead > 0);
	return `${year ?? thisYear - back}-${twoDigits(monthOf(month))}`;
}

/** The latest month of that name wholly before that of publication: "last May" said in May. */
export function monthLast(month: string, published: IsoDay): string {
	const number = twoDigits(monthOf(month));
	return `${Number(published.slice(0, 4)) - Number(number >= published.slice(5, 7))}-${number}`;
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

/** A month so many before that of a day, or after it with a number below zero, as EDTF. */
export function monthBefore(day: string, count: number): string {
	const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count;
	return `${Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}`;
}
