import { addDays, type IsoDay } from "../../domain/day.ts";
import * as calendar from "./calendar-words.ts";

/** What words for a time say: EDTF, and whether they name the day without help from publication. */
export interface DateReading {
	readonly edtf: string;
	readonly isExplicit: boolean;
}
export type DateRule = readonly [
	RegExp,
	(groups: Readonly<Record<string, string | undefined>>, published: IsoDay) => DateReading | null,
];

const { MONTH, WEEKDAY } = calendar;
const DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|-?го|-?е)?";
const YEAR = "(?:(?:19|20)\\d\\d)";
const YEAR_TAIL = `(?:,?\\s+(?<year>${YEAR})(?:\\s+(?:року|году|року|р\\.|г\\.))?)?`;
const SINCE = "(?:ever\\s+since|since|starting|beginning|починаючи\\s+з|начиная\\s+с|з|із|зі|с|со)";
const IN =
	"(?:on|in|by|until|till|before|as\\s+of|overnight\\s+(?:on|into)|від|у|в|на|до|станом\\s+на|по\\s+состоянию\\s+на|к|во|от|from)";
const THROUGHOUT =
	"(?:(?:over|during|throughout)(?:\\s+the\\s+month\\s+of)?|за|протягом|впродовж|упродовж|на|в\\s+течение|на\\s+протяжении|(?:ещё|еще|ще)\\s+[ву])";
const DASH = "\\s*[-–—]\\s*";

/** White space is bounded, so that a page of blanks costs no more than its length. */
const bounded = (pattern: string): string => pattern.replaceAll("\\s+", "\\s{1,6}").replaceAll("\\s*", "\\s{0,6}");

const rule = (pattern: string, read: DateRule[1]): DateRule => [
	new RegExp(`(?<![\\p{L}\\p{N}.,-])(?:${bounded(pattern)})(?![\\p{L}\\p{N}])`, "giu"),
	read,
];
const reading = (edtf: string | null, isExplicit = false): DateReading | null =>
	edtf === null ? null : { edtf, isExplicit };
const withSince = (since: string | undefined, edtf: string | null): string | null =>
	edtf === null || since === undefined ? edtf : `${edtf}/..`;
const numberOf = (words: string | undefined): string => /\d+/.exec(words ?? "")?.[0] ?? "";
const interval = (from: string | null, to: string | null): string | null =>
	from === null || to === null || from > to ? null : `${from}/${to}`;

const COUNTS: readonly (readonly [RegExp, number])[] = [
	[/^(?:a|an|one|тиждень|місяць|день|рік|неделю|месяц|год|один|одну)$/i, 1],
	[/^(?:two|a couple of|два|дві|две|двох|двух)$/i, 2],
	[/^(?:three|три|трьох|трёх|трех)$/i, 3],
	[/^(?:four|чотири|четыре)$/i, 4],
	[/^(?:five|п[’'ʼ]ять|пять)$/i, 5],
	[/^(?:six|шість|шесть)$/i, 6],
	[/^(?:seven|сім|семь)$/i, 7],
	[/^(?:eight|вісім|восемь)$/i, 8],
	[/^(?:nine|дев[’'ʼ]ять|девять)$/i, 9],
	[/^(?:ten|десять)$/i, 10],
];
const countOf = (words: string): number => Number(words) || (COUNTS.find(([pattern]) => pattern.test(words))?.[1] ?? 0);
const COUNT =
	"(?:\\d{1,3}|a\\s+couple\\s+of|one|two|three|four|five|six|seven|eight|nine|ten|an?|один|одну|двох|двух|трьох|трёх|трех|два|дві|две|три|чотири|четыре|п[’'ʼ]ять|пять|шість|шесть|сім|семь|вісім|восемь|дев[’'ʼ]ять|девять|десять)";

function ago(count: number, unit: string, published: IsoDay): string | null {
	if (count === 0) return null;
	if (/^(?:hour|годин|час)/i.test(unit)) return addDays(published, -Math.floor(count / 24));
	if (/^(?:day|дн|ден|доб|сут)/i.test(unit)) return addDays(published, -count);
	if (/^(?:week|тиж|недел)/i.test(unit)) return addDays(published, -7 * count);
	if (/^(?:month|місяц|месяц)/i.test(unit)) return calendar.monthBefore(published, count);
	return String(Number(published.slice(0, 4)) - count);
}

const PART =
	"early|mid|late|(?:very\\s+)?(?:beginning|start|middle|end)\\s+of|початку|початок|початком|середині|середини|середину|наприкінці|кінці|кінця|кінець|начале|начала|началу|начало|середине|середины|середину|конце|конца|концу|конец";
const openFrom = (span: string | null): string | null => (span === null ? null : `${span.split("/")[0]}/..`);

/** Thirds of a year, as loosely as the words are meant. */
function partOfYear(part: string, year: string): string {
	if (/^(?:early|beg|start|поч|нач)/i.test(part)) return `${year}-01/${year}-04`;
	return /^(?:mid|сер)/i.test(part) ? `${year}-05/${year}-08` : `${year}-09/${year}-12`;
}

function partOfMonth(part: string, month: string): string | null {
	const last = calendar.lastDayOf(month);
	if (/^(?:early|beg|start|поч|нач)/i.test(part)) return `${month}-01/${month}-10`;
	if (/^(?:mid|сер)/i.test(part)) return `${month}-11/${month}-20`;
	return last === null ? null : `${month}-21/${last}`;
}

const ABSOLUTE: readonly DateRule[] = [
	rule(`(?:${IN}\\s+)?(?<iso>${YEAR}-\\d\\d-\\d\\d)`, ({ iso = "" }) => reading(calendar.realDay(iso), true)),
	rule(
		`(?:(?<since>${SINCE})\\s+|${IN}\\s+)?(?<d>\\d{1,2})[./](?<m>\\d{1,2})[./](?<y>${YEAR})`,
		({ since, d = "", m = "", y = "" }) =>
			reading(withSince(since, calendar.realDay(`${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`)), true),
	),
	rule(
		`(?:(?:from|between|(?:overnight\\s+)?on|in|(?:on\\s+)?the\\s+night\\s+of|overnight|з|із|с|в|у|між|между)\\s+)?(?<m>${MONTH})\\s+(?<d>${DAY})(?:${DASH}|\\s+(?:to|and|through|until)\\s+)(?:(?<m2>${MONTH})\\s+)?(?<d2>${DAY})(?!\\s*(?:km|kilomet))${YEAR_TAIL}`,
		({ m = "", d, m2, d2, year }, published) =>
			reading(
				interval(
					calendar.dayIn(numberOf(d), m, year, published),
					calendar.dayIn(numberOf(d2), m2 ?? m, year, published),
				),
				year !== undefined,
			),
	),
	rule(
		`(?:(?:from|between|(?:overnight\\s+)?on|(?:on\\s+)?the\\s+night\\s+of|overnight|[ву]\\s+ніч\\s+(?:з|із)|в\\s+ночь\\s+со?|з|із|с|в|у|від|между|між)\\s+)?(?<d>${DAY})(?:\\s+(?<m2>${MONTH}))?(?:${DASH}|\\s+(?:to|and|through|по|до|на|та|і|и)\\s+)(?<d2>${DAY})\\s+(?:of\\s+)?(?<m>${MONTH})${YEAR_TAIL}`,
		({ m = "", d, m2, d2, year }, published) =>
			reading(
				interval(
					calendar.dayIn(numberOf(d), m2 ?? m, year, published),
					calendar.dayIn(numberOf(d2), m, year, published),
				),
				year !== undefined,
			),
	),
	rule(
		`(?:(?<since>${SINCE})\\s+|${IN}\\s+(?:ніч\\s+на\\s+|ночь\\s+на\\s+)?)?(?:the\\s+)?(?:${WEEKDAY},?\\s+)?(?<m>${MONTH})\\s+(?<d>${DAY})(?!\\s*(?:km|kilomet|people|soldiers|troops|drones|:\\d))(?![:.]\\d)${YEAR_TAIL}`,
		({ since, m = "", d, year }, published) =>
			reading(withSince(since, calendar.dayIn(numberOf(d), m, year, published)), year !== undefined),
	),
	rule(
		`(?:(?<since>${SINCE})\\s+|${IN}\\s+(?:the\\s+|ніч\\s+на\\s+|ночь\\s+на\\s+)?)?(?:(?:the\\s+)?(?:night|morning|evening)\\s+of\\s+|(?:${WEEKDAY},?\\s+))?(?<d>${DAY})\\s+(?:of\\s+)?(?<m>${MONTH})${YEAR_TAIL}`,
		({ since, m = "", d, year }, published) =>
			reading(withSince(since, calendar.dayIn(numberOf(d), m, year, published)), year !== undefined),
	),
	rule(
		`(?:(?:(?<since>${SINCE})|at|in|by|around|during|до|на|к|у|в|під|под|ближче\\s+до|ближе\\s+к)\\s+)?(?:the\\s+)?(?<part>${PART})[\\s-]+(?<m>${MONTH})(?:,?\\s+(?<year>${YEAR}))?(?!\\s+\\d)`,
		({ since, part = "", m = "", year }, published) => {
			const span = partOfMonth(part, calendar.monthIn(m, year, published));
			return reading(since === undefined ? span : openFrom(span), year !== undefined);
		},
	),
	rule(
		`(?:between|from|з|із|від|с|между|між)\\s+(?<m>${MONTH})(?:\\s+(?<y>${YEAR}))?\\s+(?:and|to|through|until|та|і|и|по|до)\\s+(?<m2>${MONTH})${YEAR_TAIL}`,
		({ m = "", y, m2 = "", year }, published) => {
			const to = calendar.monthIn(m2, year, published);
			const from = y === undefined ? calendar.monthUpTo(m, to) : calendar.monthIn(m, y, published);
			return reading(interval(from, to), year !== undefined);
		},
	),
	rule(
		`(?:(?:in|by|since|until|at|у|в|на|до|з|с|к)\\s+)?(?:the\\s+)?(?<part>${PART})[\\s-]+(?<y>${YEAR})(?:\\s+(?:року|году|года|р\\.|г\\.))?`,
		({ part = "", y = "" }) => reading(partOfYear(part, y), true),
	),
	rule(
		`(?:(?:in|since|by|during|until|у|в|з|с|до|на)\\s+)?(?:the\\s+)?(?<s>${calendar.SEASON})(?:\\s+of)?\\s+(?<y>${YEAR})(?:\\s+(?:року|году|года))?`,
		({ s = "", y = "" }) => reading(calendar.seasonOf(calendar.seasonIn(s), Number(y)), true),
	),
	rule(
		`(?:(?:since|з|с)\\s+)?(?:last|минулої|торішньої|прошлой|прошлым|минулого|торік)\\s+(?<s>${calendar.SEASON})`,
		({ s = "" }, published) => reading(calendar.lastSeason(calendar.seasonIn(s), published)),
	),
	rule(
		"(?:in\\s+(?:the\\s+)?|this\\s+|during\\s+the\\s+|over\\s+the\\s+)(?<s>spring|summer|autumn|winter)(?!\\s+(?:\\p{L}+ive|camp|camps|uniform|clothing|semester|olympics|games))|(?<s2>навесні|влітку|восени|узимку|взимку|весной|летом|осенью|зимой)",
		({ s, s2 }, published) => reading(calendar.nearestSeason(calendar.seasonIn(s ?? s2 ?? ""), published)),
	),
	rule(
		`(?:(?<since>${SINCE})\\s+|${IN}\\s+|${THROUGHOUT}\\s+|back\\s+in\\s+)?(?<m>${MONTH}),?\\s+(?<year>${YEAR})(?:\\s+(?:року|году|р\\.|г\\.))?`,
		({ since, m = "", year }, published) => reading(withSince(since, calendar.monthIn(m, year, published)), true),
	),
	rule(
		`(?:(?<since>${SINCE})|in|by|until|during|last|back\\s+in|${THROUGHOUT}|у|в|до)\\s+(?:(?:late|early)\\s+)?(?<m>${MONTH})(?=[\\s,.;:)”"»]|$)(?!\\s+(?:not|be|have|\\d))`,
		({ since, m = "" }, published) => reading(withSince(since, calendar.monthIn(m, undefined, published))),
	),
	rule(
		`(?:(?<since>${SINCE})|in|during|by|у|в|з)\\s+(?:early\\s+|late\\s+)?(?<y>${YEAR})(?:[- ]?(?:му|м|го|ому))?(?:\\s+(?:році|року|году|года))?(?!\\s*(?:km|troops|soldiers|people|square))`,
		({ since, y = "" }) => reading(withSince(since, y), true),
	),
	// "15.01" is a day only where it closes a line or a bracket, or a preposition of time asks for one.
	rule(
		"(?<d>0[1-9]|[12]\\d|3[01])\\.(?<m>0[1-9]|1[0-2])(?=\\s*(?:$|\\n|\\)|:\\s))(?!\\s*:\\d)",
		({ d = "", m = "" }, published) => reading(calendar.latestOf(m, d, published)),
	),
	rule(
		"(?:станом\\s+на|по\\s+состоянию\\s+на|as\\s+of|від|от)\\s+(?<d>0[1-9]|[12]\\d|3[01])\\.(?<m>0[1-9]|1[0-2])(?![.,]?\\d)(?!\\s*(?:%|км|km|тис|тыс|млн))",
		({ d = "", m = "" }, published) => reading(calendar.latestOf(m, d, published)),
	),
	rule(`(?<y>${YEAR})\\s+(?:року|роки|році|года|году|год|рік)`, ({ y = "" }) => reading(y, true)),
];

const RELATIVE: readonly DateRule[] = [
	rule(
		"since\\s+(?:the\\s+)?(?:New\\s+Year|(?:start|beginning)\\s+of\\s+(?:the|this)\\s+year)|(?:від|з)\\s+(?:Нового\\s+року|початку\\s+(?:цього\\s+)?року)|с\\s+(?:Нового\\s+года|начала\\s+(?:этого\\s+)?года)",
		(_, published) => reading(`${published.slice(0, 4)}-01-01/..`),
	),
	rule(
		"since\\s+the\\s+(?:start|beginning)\\s+of\\s+(?:the|this)\\s+month|з\\s+початку\\s+(?:цього\\s+)?місяця|с\\s+начала\\s+(?:этого\\s+)?месяца",
		(_, published) => reading(`${published.slice(0, 7)}-01/..`),
	),
	rule(
		"since\\s+(?:the\\s+(?:start|beginning)\\s+of\\s+the\\s+day|this\\s+morning)|(?:від|з)\\s+початку\\s+(?:цієї\\s+)?доби|с\\s+начала\\s+(?:этих\\s+)?суток",
		(_, published) => reading(published),
	),
	rule(
		"during\\s+the\\s+day|(?:протягом|впродовж|упродовж)\\s+(?:поточного\\s+)?дня|за\\s+(?:сьогоднішній\\s+)?день|в\\s+течение\\s+дня|за\\s+сегодняшний\\s+день|цього\\s+дня",
		(_, published) => reading(published),
	),
	rule(
		`(?:from|between|overnight\\s+from|[ву]\\s+ніч\\s+(?:з|із)|в\\s+ночь\\s+со?|з|із|від|со?)\\s+(?<w>${WEEKDAY})(?:\\s+(?:evening|night|morning))?\\s+(?:to|and|through|until|into|на|по|до)\\s+(?<w2>${WEEKDAY})(?:\\s+(?:evening|night|morning))?`,
		({ w = "", w2 = "" }, published) => {
			const to = calendar.latestWeekday(calendar.weekdayIn(w2), published);
			return reading(`${calendar.latestWeekday(calendar.weekdayIn(w), to)}/${to}`);
		},
	),
	rule("(?:the\\s+day\\s+before\\s+yesterday|позавчора|позавчера)", (_, published) => reading(addDays(published, -2))),
	rule(
		"since\\s+the\\s+(?:beginning|start)\\s+of\\s+(?:this|the)\\s+week|з\\s+початку\\s+тижня|с\\s+начала\\s+недели",
		(_, published) => reading(`${calendar.mondayOf(published)}/..`),
	),
	rule(
		"(?:late\\s+|since\\s+|early\\s+)?(?:last\\s+night|yesterday(?:\\s+(?:morning|afternoon|evening|night))?)|(?:вчора|учора)(?:\\s+(?:вранці|вдень|ввечері|увечері|вночі))?|за\\s+(?:вчорашній|попередній)\\s+день|за\\s+(?:вчерашний|предыдущий)\\s+день|вчера(?:\\s+(?:утром|днём|днем|вечером|ночью))?",
		(_, published) => reading(addDays(published, -1)),
	),
	rule(
		"overnight|during\\s+the\\s+night|(?:протягом|впродовж|упродовж)\\s+(?:минулої\\s+)?ночі|в\\s+течение\\s+(?:прошедшей\\s+|минувшей\\s+|прошлой\\s+)?ночи|минувшей\\s+ночью|минулої\\s+ночі|цієї\\s+ночі|уночі|вночі|за\\s+ніч|прошлой\\s+ночью|этой\\s+ночью|за\\s+ночь|ночью",
		(_, published) => reading(`${addDays(published, -1)}/${published}`),
	),
	rule(
		"(?:in|over|within|during|for)\\s+the\\s+(?:past|last|previous|preceding|prior)\\s+(?:24\\s+hours|day)|(?:the\\s+)?(?:past|last|previous|preceding|prior)\\s+(?:24|48)\\s+hours|(?:за|протягом|впродовж|упродовж)\\s+(?:цю\\s+|цієї\\s+)?(?:минул(?:у|ої)\\s+|останн(?:ю|ьої)\\s+|попередн(?:ю|ьої)\\s+|поточн(?:у|ої)\\s+)?(?:доб[уи]|24\\s+годин[и]?)|(?:минулої|останньої)\\s+доби|(?:минула|остання)\\s+доба|(?:(?:за|в\\s+течение|на\\s+протяжении)\\s+(?:эти\\s+)?(?:прошедши[ех]\\s+|минувши[ех]\\s+|последни[ех]\\s+|прошлы[ех]\\s+)?|(?:прошедшие|минувшие|последние|прошлые)\\s+)сут(?:ки|ок)",
		(_, published) => reading(`${addDays(published, -1)}/${published}`),
	),
	rule(
		"earlier\\s+(?:today|on\\s+the\\s+day)|today|tonight|this\\s+(?:morning|afternoon|evening)|сьогодні(?:\\s+(?:вранці|вдень|ввечері|увечері|вночі))?|сегодня(?:\\s+(?:утром|днём|днем|вечером|ночью))?",
		(_, published) => reading(published),
	),
	rule("tomorrow|завтра", (_, published) => reading(addDays(published, 1))),
	rule(
		"(?:late\\s+|early\\s+|earlier\\s+)?last\\s+week|(?:на\\s+)?минул(?:ого|ому)\\s+тижн[яі]|на\\s+прошл(?:ой|ую)\\s+недел[ею]",
		(_, published) => {
			const monday = addDays(calendar.mondayOf(published), -7);
			return reading(`${monday}/${addDays(monday, 6)}`);
		},
	),
	rule("(?:earlier|later)?\\s*this\\s+week|цього\\s+тижня|на\\s+этой\\s+неделе", (_, published) =>
		reading(`${calendar.mondayOf(published)}/${addDays(calendar.mondayOf(published), 6)}`),
	),
	rule("next\\s+week|наступного\\s+тижня|на\\s+следующей\\s+неделе", (_, published) =>
		reading(`${addDays(calendar.mondayOf(published), 7)}/${addDays(calendar.mondayOf(published), 13)}`),
	),
	rule(
		"(?:over|during|at)\\s+the\\s+weekend|last\\s+weekend|(?:(?:на|у|в)\\s+(?:минулих\\s+)?вихідних|за\\s+(?:минулі\\s+)?вихідні)|(?:на|за|в)\\s+(?:прошлых\\s+)?выходн(?:ых|ые)",
		(_, published) => {
			const saturday = calendar.latestWeekday(5, addDays(published, -1));
			return reading(`${saturday}/${addDays(saturday, 1)}`);
		},
	),
	rule(
		"(?:in|over|during|for)\\s+the\\s+(?:past|last)\\s+week|the\\s+past\\s+week|(?:за|протягом|упродовж)\\s+(?:минул(?:ий|ого)\\s+|останн(?:ій|ього)\\s+)?(?:тиждень|тижня)|за\\s+(?:прошедшую\\s+|минувшую\\s+|последнюю\\s+)?неделю|в\\s+течение\\s+(?:прошедшей\\s+|минувшей\\s+|последней\\s+|прошлой\\s+)?недели",
		(_, published) => reading(`${addDays(published, -7)}/${published}`),
	),
	rule(
		`(?:in|over|during|within|for|throughout)\\s+the\\s+(?:past|last)\\s+(?:roughly\\s+|about\\s+)?(?<n>${COUNT})\\s+(?<u>days|weeks|months|years|hours)|(?:за|протягом|впродовж|в\\s+течение)\\s+(?:останні[хй]?|последние|последних)\\s+(?<n2>${COUNT})\\s+(?<u2>дні|днів|тижні|тижнів|місяці|місяців|дня|дней|недели|недель|месяца|месяцев|годин|часов)`,
		({ n, u, n2, u2 }, published) => {
			const from = ago(countOf(n ?? n2 ?? ""), u ?? u2 ?? "", published);
			return reading(from === null ? null : `${from}/${from.length === 7 ? published.slice(0, 7) : published}`);
		},
	),
	rule(
		"(?:in|over)\\s+the\\s+(?:past|last)\\s+month|last\\s+month|минулого\\s+місяця|в\\s+прошлом\\s+месяце",
		(_, published) => reading(calendar.monthBefore(published, 1)),
	),
	rule("(?:earlier\\s+|later\\s+)?this\\s+month|цього\\s+місяця|в\\s+этом\\s+месяце", (_, published) =>
		reading(published.slice(0, 7)),
	),
	rule("last\\s+year|торік|минулого\\s+року|минулоріч|в\\s+прошлом\\s+году", (_, published) =>
		reading(String(Number(published.slice(0, 4)) - 1)),
	),
	rule("(?:earlier\\s+)?this\\s+year|цього\\s+року|цьогоріч|в\\s+этом\\s+году", (_, published) =>
		reading(published.slice(0, 4)),
	),
	rule(
		`(?:(?:nearly|almost|about|around|more\\s+than|over|майже|понад|почти|около)\\s+)?(?<n>${COUNT})\\s+(?<u>days?|weeks?|months?|years?|дні|днів|день|дня|дней|тижні|тижнів|тиждень|недели|недель|неделю|місяці|місяців|місяць|месяца|месяцев|месяц|роки|років|рік|года|лет|год)\\s+(?:ago|earlier|тому|назад)`,
		({ n = "", u = "" }, published) => reading(ago(countOf(n), u, published)),
	),
	rule(
		"(?:майже\\s+|почти\\s+)?(?<u>тиждень|місяць|рік|неделю|месяц|год|день)\\s+(?:тому|назад)",
		({ u = "" }, published) => reading(ago(1, u, published)),
	),
	rule(
		`(?:last|(?:[ву]\\s+)?минул(?:ого|ої|ий|у)|(?:[ву]о?\\s+)?(?:прошл|минувш)(?:ый|ую|ое|ий|ее))\\s+(?<w>${WEEKDAY})`,
		({ w = "" }, published) => reading(calendar.latestWeekday(calendar.weekdayIn(w), addDays(published, -1))),
	),
	rule(`next\\s+(?<w>${WEEKDAY})`, ({ w = "" }, published) =>
		reading(addDays(calendar.latestWeekday(calendar.weekdayIn(w), published), 7)),
	),
	rule(
		`(?:(?<since>since|починаючи\\s+з|з|із|начиная\\s+с|с|со)|(?:late|early)\\s+on|late|early|on|by|until|у|в|во|на|до)?\\s*(?:the\\s+)?(?<w>${WEEKDAY})(?:\\s+(?:morning|afternoon|evening|night|вранці|вдень|ввечері|увечері|вночі|утром|днём|днем|вечером|ночью))?`,
		({ since, w = "" }, published) => {
			// In Ukrainian and Russian a name of a day alone may be a common noun ("середа" no, "середу" …): the preposition decides.
			const day = calendar.latestWeekday(calendar.weekdayIn(w), published);
			return reading(since === undefined ? day : `${day}/..`);
		},
	),
];

/** Rules from the most to the least specific; an earlier match keeps its words. */
export const DATE_RULES: readonly DateRule[] = [...ABSOLUTE, ...RELATIVE];
