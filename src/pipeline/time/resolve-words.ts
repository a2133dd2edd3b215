import { addDays, type IsoDay, parseIsoDay } from "../../domain/day.ts";
import { MONTHS, WEEKDAYS, weekdayOf } from "./day-words.ts";

/** What a source's words for a time say, given the day on which it was published. EDTF without qualifiers. */
export interface WordsResolution {
	/**
	 * `span`: the date or interval itself, or the beginning of a state that starts with it. `since`: only the beginning
	 * is said.
	 */
	readonly says: "span" | "since";
	readonly edtf: string;
	/** Whether the words name the day in full, so that the day of publication plays no part. */
	readonly isFullDate: boolean;
}

type Rule = readonly [RegExp, (match: RegExpExecArray, published: IsoDay) => WordsResolution | null];

const WEEKDAY = `(${WEEKDAYS.join("|")})`;
const MONTH = `(${MONTHS.join("|")})`;
const SHORT_MONTH = `(sept|${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join("|")})\\.?`;
const word = (pattern: string): RegExp => new RegExp(`\\b${pattern}\\b`, "i");

const span = (edtf: string | null, isFullDate = false): WordsResolution | null =>
	edtf === null ? null : { says: "span", edtf, isFullDate };
const since = (edtf: string): WordsResolution => ({ says: "since", edtf, isFullDate: false });
const mondayOf = (day: IsoDay): IsoDay => addDays(day, -weekdayOf(day));

/** Rules from the most to the least specific; the first that matches decides. They know English only. */
const RULES: readonly Rule[] = [
	[word("(\\d{4}-\\d{2}-\\d{2})"), ([, day = ""]) => span(realDay(day), true)],
	[
		word(`${SHORT_MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`),
		([, month = "", date = "", year = ""]) => span(dayOf(year, month, date), true),
	],
	[
		word(`(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${SHORT_MONTH},?\\s+(\\d{4})`),
		([, date = "", month = "", year = ""]) => span(dayOf(year, month, date), true),
	],
	[word("since the (?:beginning|start) of (?:this|the) week"), (_, published) => since(mondayOf(published))],
	[word("last week"), (_, published) => span(weekBefore(published))],
	[word("(?:nearly|almost|about|around) a week ago|a week ago"), (_, published) => span(addDays(published, -7))],
	[word("yesterday|last night"), (_, published) => span(addDays(published, -1))],
	[word("today|tonight"), (_, published) => span(published)],
	[word(`last ${WEEKDAY}`), ([, name = ""], published) => span(latestWeekday(name, addDays(published, -1)))],
	[word(`since ${WEEKDAY}`), ([, name = ""], published) => since(latestWeekday(name, published))],
	[word(WEEKDAY), ([, name = ""], published) => span(latestWeekday(name, published))],
	[
		word(`(?:beginning|start) of ${MONTH}`),
		([, name = ""], published) => span(firstThirdOf(latestMonth(name, published))),
	],
	[
		word(`${SHORT_MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?`),
		([, month = "", date = ""], published) => span(dayOf(published.slice(0, 4), month, date)),
	],
	[
		word(`(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${SHORT_MONTH}`),
		([, date = "", month = ""], published) => span(dayOf(published.slice(0, 4), month, date)),
	],
	[word(`since ${MONTH}`), ([, name = ""], published) => since(latestMonth(name, published))],
	[word(`in ${MONTH}`), ([, name = ""], published) => span(latestMonth(name, published))],
];

/** Resolves a source's words for a time; null where no rule knows them. Relative words count from `published`. */
export function resolveWords(words: string, published: IsoDay): WordsResolution | null {
	const plain = words.replace(/\s+/g, " ");
	for (const [pattern, resolve] of RULES) {
		const match = pattern.exec(plain);
		const resolution = match && resolve(match, published);
		if (resolution) return resolution;
	}
	return null;
}

const realDay = (text: string): string | null => (parseIsoDay(text).ok ? text : null);

const monthNumber = (name: string): number =>
	MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace(/\.$/, "").slice(0, 3))) + 1;

const twoDigits = (count: number | string): string => String(count).padStart(2, "0");

const dayOf = (year: string, month: string, date: string): string | null =>
	realDay(`${year}-${twoDigits(monthNumber(month))}-${twoDigits(date)}`);

/** The latest day of that name on or before `until`. */
function latestWeekday(name: string, until: IsoDay): IsoDay {
	const wanted = WEEKDAYS.indexOf(name.toLowerCase());
	return addDays(until, -((weekdayOf(until) - wanted + 7) % 7));
}

/** The latest month of that name that had begun by `published`. */
function latestMonth(name: string, published: IsoDay): string {
	const month = twoDigits(monthNumber(name));
	const year = Number(published.slice(0, 4)) - Number(month > published.slice(5, 7));
	return `${year}-${month}`;
}

const firstThirdOf = (month: string): string => `${month}-01/${month}-10`;

function weekBefore(published: IsoDay): string {
	const monday = addDays(mondayOf(published), -7);
	return `${monday}/${addDays(monday, 6)}`;
}
