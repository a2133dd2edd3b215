import { addDays, type IsoDay, toIsoDay } from "../../../domain/day.ts";
import { COUNT, countOf, ORDINAL, ordinalOf } from "./count-words.ts";
import { type DateRule, OF_YEAR, reading, rule, withSince, yearly } from "./date-rule.ts";
import { INVASION, WAR } from "./since-invasion.ts";

/** Orthodox Easter, by Meeus' reckoning of the Julian calendar, 13 days behind in this century. */
function easterOf(year: number): IsoDay {
	const [a, b, c] = [year % 4, year % 7, year % 19];
	const d = (19 * c + 15) % 30;
	const e = (2 * a + 4 * b - d + 34) % 7;
	const inMarch = d + e + 114;
	return addDays(toIsoDay(`${year}-0${Math.floor(inMarch / 31)}-01`), (inMarch % 31) + 13);
}

const ON =
	"(?:(?<since>since|із|з|со?|від)\\s+(?!\\p{L}+(?:ом|ой)(?!\\p{L}))|(?<until>by|before|until|till|до|к|ко)\\s+|(?:on|at|over|during|after|under|у|в|на|під|під\\s+час|після|за|напередодні|перед|под|после|накануне)\\s+)?(?:the\\s+)?(?:Orthodox\\s+|православн\\p{L}{1,4}\\s+)?";

/** Since this day Ukraine keeps its feasts thirteen days sooner than by the Julian calendar. */
const NEW_CALENDAR = "2023-09-01";
/** Month and day of a feast by the Julian calendar, and since. */
const kept =
	(before: string, since: string) =>
	(year: number): IsoDay =>
		toIsoDay(`${year}-${`${year}-${since}` < NEW_CALENDAR ? before : since}`);

/** Feasts that war reports date by, with their day of a year. The more special stand first. */
const FEASTS: readonly (readonly [string, (year: number) => IsoDay])[] = [
	[
		"New\\s+Year[’']?s?\\s+Eve|(?<=(?:під|перед|под|напередодні|накануне|канун)\\s)Нов(?:ий|им|ый|ым|ого)\\s+(?:рік|року|роком|год|года|годом)",
		(year) => toIsoDay(`${year}-12-31`),
	],
	[
		"Old\\s+New\\s+Year|(?<=Orthodox\\s)New\\s+Year|Стар(?:ий|ого|ый|ому)\\s+Нов(?:ий|ого|ый|ому)\\s+(?:рік|року|год|года|году)",
		(year) => toIsoDay(`${year}-01-14`),
	],
	[
		"New\\s+Year(?:[’']?s)?(?:\\s+(?:Day|night))?(?!\\s+(?:address|speech|resolution))|Нов(?:ий|ого)\\s+(?:рік|року)|Нов(?:ый|ого|ому)\\s+год(?:а|у)?|новорічн(?:у|ої)\\s+н(?:іч|очі)|новогодн(?:юю|ей)\\s+ноч(?:ь|и)",
		(year) => toIsoDay(`${year}-01-01`),
	],
	["Christmas\\s+Eve|Святвечір|Сочельник", (year) => toIsoDay(`${year}-12-24`)],
	["(?<=Orthodox\\s)Christmas(?:\\s+Day)?|Julian\\s+Christmas", (year) => toIsoDay(`${year}-01-07`)],
	["(?<=Orthodox\\s)Epiphany", (year) => toIsoDay(`${year}-01-19`)],
	["Водохрещ(?:а|е|і)", kept("01-19", "01-06")],
	[
		"Christmas(?:\\s+Day)?(?!\\s+(?:tree|trees|market|present|card|card))|Різдв(?:о|а|ом)",
		(year) => toIsoDay(`${year}-12-25`),
	],
	["Рождеств(?:о|а|ом)", (year) => toIsoDay(`${year}-01-07`)],
	["Palm\\s+Sunday|Вербн(?:а|у|ої|ое)\\s+(?:неділ[яюі]|воскресенье)", (year) => addDays(easterOf(year), -7)],
	["Good\\s+Friday|Страсн(?:а|у|ої)\\s+п[’'ʼ]ятниц[яюі]", (year) => addDays(easterOf(year), -2)],
	[
		"Easter(?:\\s+(?:Sunday|Day))?(?!\\s+(?:Monday|Island|truce|egg|eggs|cakes?))|Великдень|Великодня|Пасх(?:а|у|и|ой)",
		easterOf,
	],
	["Trinity\\s+Sunday|Тр(?:і|о)йц(?:я|ю|і)|Троиц(?:а|у|ы)", (year) => addDays(easterOf(year), 49)],
	["Victory\\s+Day|Д(?:ень|ня|ню)\\s+(?:Перемоги|Победы)", (year) => toIsoDay(`${year}-05-09`)],
	["Constitution\\s+Day|Д(?:ень|ня|ню)\\s+Конституції", (year) => toIsoDay(`${year}-06-28`)],
	["Unity\\s+Day|Д(?:ень|ня|ню)\\s+Соборності", (year) => toIsoDay(`${year}-01-22`)],
	["Д(?:ень|ня|ню)\\s+(?:Державного\\s+)?прапора", (year) => toIsoDay(`${year}-08-23`)],
	["Д(?:ень|ня|ню)\\s+(?:знань|знаний)", (year) => toIsoDay(`${year}-09-01`)],
	[
		"Defenders?[’']?\\s+Day|Д(?:ень|ня|ню)\\s+захисник(?:а|ів)(?:\\s+(?:і|та)\\s+захисниць)?(?:\\s+України)?",
		kept("10-14", "10-01"),
	],
	["Independence\\s+Day|Д(?:ень|ня|ню)\\s+(?:Незалежності|независимости)", (year) => toIsoDay(`${year}-08-24`)],
];

/** So many days ahead a feast is meant by its name, and by "until" with its name. */
const [SOON, LONG_BEFORE] = [31, 90];
/** The last day of a feast that is gone by publication or comes soon after it. */
function latestFeast(dayOf: (year: number) => IsoDay, published: IsoDay, isUntil: boolean): IsoDay {
	const year = Number(published.slice(0, 4));
	const soon = addDays(published, isUntil ? LONG_BEFORE : SOON);
	return [year + 1, year, year - 1].map(dayOf).find((day) => day <= soon) ?? dayOf(year - 1);
}

const ORDINAL_DAY = `(?:(?:\\d{1,4}|\\d,\\d{3})(?:st|nd|rd|th|-?\\p{L}{1,3})|${ORDINAL})`;

/** A day counted from 24 February 2022 as the first; only one that is over, or the day of publication. */
function warDay(count: number, published: IsoDay): IsoDay | null {
	const day = addDays(INVASION, count - 1);
	return count === 0 || day > published ? null : day;
}

/** "852nd", "1,400", "eight". */
const dayNumber = (words: string): number => ordinalOf(words.replace(/(?<=^\d),/, "")) || countOf(words);

/** No anniversary beyond this one is told of yet. */
const MOST_YEARS = 50;

/** The year of the latest anniversary that has come or comes soon. */
function latestAnniversary(published: IsoDay, inYear: (year: number) => IsoDay): number {
	const soon = addDays(published, SOON);
	const year = Number(soon.slice(0, 4));
	return inYear(year) > soon ? year - 1 : year;
}

const WAR_DAYS: readonly DateRule[] = [
	rule(
		`(?:(?:on|by|for|на|у|в)\\s+)?(?:the\\s+)?(?<n>${ORDINAL_DAY})\\s+(?:(?:ж|же)\\s+)?(?:day|день|дня|доб[аиу]|сутки)\\s+(?:of|from|since|into)?\\s*(?:${WAR})|day\\s+(?<n2>\\d{1,4}|\\d,\\d{3}|${COUNT})\\s+of\\s+(?:${WAR})`,
		({ n, n2 }, published, { before }) =>
			reading(/(?:and|hundred|сто|сотн\p{L})\s$/iu.test(before) ? null : warDay(dayNumber(n ?? n2 ?? ""), published)),
	),
	// Without an ordinal it is the latest one, or one soon to come.
	rule(
		`(?:(?:on|by|for|at|before|until|ahead\\s+of|на|у|в|до|к|напередодні|накануне)\\s+)?(?:the\\s+)?(?:(?<n>${ORDINAL_DAY})\\s+)?(?:anniversar(?:y|ies)|річниц(?:я|ю|і|ею)|годовщин(?:а|у|ы|е|ой))\\s+(?:of\\s+)?(?:(?:the\\s+)?(?:start|beginning|outbreak|launch)\\s+of\\s+|початку\\s+|начала\\s+)?(?:${WAR})|the\\s+(?:war|invasion)[’']s\\s+(?<n2>${ORDINAL_DAY})\\s+anniversary`,
		({ n, n2 }, published) => {
			const inYear = (year: number): IsoDay => toIsoDay(`${year}${INVASION.slice(4)}`);
			const count = dayNumber(n ?? n2 ?? "");
			if (count > MOST_YEARS) return null;
			return reading(inYear(count > 0 ? Number(INVASION.slice(0, 4)) + count : latestAnniversary(published, inYear)));
		},
	),
	// "Day 852" without its war is that of the war only where it comes out at publication.
	rule(
		`(?:(?:on|on\\s+its|for)\\s+)?(?:(?:its|the)\\s+)?(?:day\\s+(?<n>\\d{2,4}|\\d,\\d{3}|${COUNT})|(?<n2>\\d{2,4}(?:st|nd|rd|th|-?\\p{L}{1,3})?)\\s+(?:day|день|доба|сутки))`,
		({ n, n2 }, published) => {
			const day = warDay(dayNumber(n ?? n2 ?? ""), published);
			return reading(day !== null && day >= addDays(published, -1) ? day : null);
		},
	),
];

/** Feasts, and days counted from the invasion. */
export const FEAST_DATES: readonly DateRule[] = [
	...FEASTS.map(([words, dayOf]) =>
		rule(`${ON}(?:${words})${OF_YEAR}?`, (groups, published) =>
			yearly(groups, published, (year) =>
				withSince(
					groups.since,
					year === undefined ? latestFeast(dayOf, published, groups.until !== undefined) : dayOf(Number(year)),
				),
			),
		),
	),
	...WAR_DAYS,
];
