import { addDays, type IsoDay } from "../../../domain/day.ts";
import { lastDayOf, mondayOf, twoDigits } from "./calendar-words.ts";
import { interval } from "./date-rule.ts";
import { monthOfSeason } from "./seasons.ts";

/** Words for a part of a month, a year, a season or a week: "early", "the end of", "у першій половині". */
const EARLY =
	"(?:very\\s+)?early|first\\s+(?:decade|ten-day\\s+period)(?:\\s+of)?|(?:very\\s+)?(?:beginning|start)\\s+of|перш(?:ій|у|а|ої)\\s+декад[іуаи]|перв(?:ой|ую|ая)\\s+декад[еуаы]|(?:перші|первые)\\s+числа|(?:first|opening|early)\\s+(?:\\p{L}{3,5}\\s+)?(?:days|third)(?:\\s+(?:of|in))?|(?:самого\\s+)?початк(?:у|ом)|початок|перші\\s+дні|перших\\s+(?:числах|днів|днях)|(?:самого\\s+|самом\\s+)?начал(?:а|е|у|о)|первы[хе]\\s+(?:числах|чисел|дн(?:и|ей|ях))|первые\\s+дни";
const MIDDLE =
	"mid|middle|second\\s+(?:decade|ten-day\\s+period)(?:\\s+of)?|(?:very\\s+)?middle\\s+of|друг(?:ій|у|а|ої)\\s+декад[іуаи]|втор(?:ой|ую|ая)\\s+декад[еуаы]|середин(?:і|и|у|а|ы|е|ой)|посеред(?:ині)?|посреди|десятых\\s+числах|десятих\\s+числах";
const LATE =
	"late|third\\s+(?:decade|ten-day\\s+period)(?:\\s+of)?|(?:(?:very|tail)\\s+)?end\\s+of|end|close\\s+of|трет(?:ій|ю|я|ьої)\\s+декад[іуаи]|треть(?:ей|ю|я)\\s+декад[еуаы]|(?:last|final|closing|latter|dying)\\s+(?:\\p{L}{3,5}\\s+)?(?:days|week|weeks|third|part)(?:\\s+(?:of|in))?|наприкінці|двадц(?:я|а)т(?:их|ых)\\s+числах|під\\s+кінець|(?:самому\\s+)?кінц(?:і|я|ю)|кінець|останні\\s+дні|останніх\\s+(?:числах|днів|днях)|(?:самом\\s+)?кон(?:ц(?:е|а|у|ов)|ец)|исход(?:у|е|а)|под\\s+конец|последни[хе]\\s+(?:числах|чисел|дн(?:и|ей|ях))|останньому\\s+тижні|последн(?:яя|юю|ей)\\s+недел[юяе]";
const FIRST_HALF =
	"first\\s+half(?:\\s+of)?|перш(?:ій|у|а|ої)\\s+половин[іуаи]|перш(?:ому|е|ого)\\s+півріч(?:чі|чя)|перв(?:ом|ое|ого)\\s+полугоди[ие]|перв(?:ой|ую|ая)\\s+половин[еуаы]";
const SECOND_HALF =
	"(?:second|latter)\\s+half(?:\\s+of)?|друг(?:ій|у|а|ої)\\s+половин[іуаи]|друг(?:ому|е|ого)\\s+півріч(?:чі|чя)|втор(?:ом|ое|ого)\\s+полугоди[ие]|втор(?:ой|ую|ая)\\s+половин[еуаы]";
const KINDS = [FIRST_HALF, SECOND_HALF, EARLY, MIDDLE, LATE].map((words) => new RegExp(`^(?:${words})$`, "iu"));
export const PART = [FIRST_HALF, SECOND_HALF, EARLY, MIDDLE, LATE].join("|");

type Part = "first half" | "second half" | "early" | "middle" | "late";
const PARTS: readonly Part[] = ["first half", "second half", "early", "middle", "late"];
const partIn = (words: string): Part => PARTS[KINDS.findIndex((kind) => kind.test(words))] ?? "early";

/** Days of a part of a month, as loosely as the words are meant; the last of a month may be its 28th. */
export function partOfMonth(words: string, month: string): string | null {
	const last = lastDayOf(month);
	const days: Readonly<Record<Part, readonly [string, string]>> = {
		early: ["01", "10"],
		middle: ["11", "20"],
		late: ["21", last?.slice(8) ?? "28"],
		"first half": ["01", "15"],
		"second half": ["16", last?.slice(8) ?? "28"],
	};
	const [from, to] = days[partIn(words)];
	return interval(`${month}-${from}`, `${month}-${to}`);
}

/** "The second week", "перші два тижні" of a month. */
const WEEK_ENDING = "(?:week|weeks|тиждень|тижні|тижня|тижнів|недел(?:я|ю|е|и|ь))";
export const WEEK_OF_MONTH = `(?:(?<week>first|second|third|fourth|перш|друг|трет|четверт|перв|втор|четв[её]рт)\\p{L}{0,4}\\s+(?:(?<weeks>two|three|два|три|дві|две)\\s+)?${WEEK_ENDING}|(?:перші|перших|первые|первых)\\s+(?<weeks2>два|три|две)\\s+${WEEK_ENDING})`;
const FIRST_WORDS: readonly RegExp[] = [
	/^(?:first|перш|перв)/iu,
	/^(?:second|друг|втор|two|дв)/iu,
	/^(?:third|трет|three|три)/iu,
	/^(?:fourth|четв)/iu,
];
const weekNumber = (word: string): number => FIRST_WORDS.findIndex((pattern) => pattern.test(word));

/** Days of the weeks of a month, the first from its first day. */
export function weekOfMonth(week: string | undefined, weeks: string | undefined, month: string): string | null {
	const first = week === undefined || weeks !== undefined ? 0 : weekNumber(week);
	const last = weeks === undefined ? first : weekNumber(weeks);
	if (first < 0 || last < 0) return null;
	const end = last === 3 ? (lastDayOf(month)?.slice(8) ?? "28") : twoDigits(last * 7 + 7);
	return interval(`${month}-${twoDigits(first * 7 + 1)}`, `${month}-${end}`);
}

const MONTHS_OF: Readonly<Record<Part, readonly [string, string]>> = {
	early: ["01", "04"],
	middle: ["05", "08"],
	late: ["09", "12"],
	"first half": ["01", "06"],
	"second half": ["07", "12"],
};

/** Thirds of a year, as loosely as the words are meant, or its halves. */
export function partOfYear(words: string, year: string): string {
	const [from, to] = MONTHS_OF[partIn(words)];
	return `${year}-${from}/${year}-${to}`;
}

/** The month of a season of three that a part of it is. */
export const partOfSeason = (words: string, span: string): string =>
	monthOfSeason(span, { early: 0, "first half": 0, middle: 1, late: 2, "second half": 2 }[partIn(words)]);

const DAYS_OF_WEEK: Readonly<Record<Part, readonly [number, number]>> = {
	early: [0, 1],
	middle: [2, 3],
	late: [4, 6],
	"first half": [0, 2],
	"second half": [3, 6],
};

/** Days of a part of a week that a day lies in. */
export function partOfWeek(words: string, day: IsoDay): string {
	const [from, to] = DAYS_OF_WEEK[partIn(words)];
	return `${addDays(mondayOf(day), from)}/${addDays(mondayOf(day), to)}`;
}
