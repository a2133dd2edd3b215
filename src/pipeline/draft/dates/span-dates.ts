import { addDays, type IsoDay } from "../../../domain/day.ts";
import { lastDayOf, MONTH, mondayOf, monthBefore, twoDigits } from "./calendar-words.ts";
import { COUNT, countOf, ORDINAL, ordinalOf } from "./count-words.ts";
import {
	type DateReading,
	type DateRule,
	interval,
	RELATIVE_YEAR,
	reading,
	relativeYear,
	rule,
	withSince,
	YEAR,
	YEAR_WORD,
} from "./date-rule.ts";
import { PART, partOfMonth } from "./part-of-time.ts";
import { SEASON } from "./seasons.ts";
import { shiftDate, UNIT } from "./shift-date.ts";

const ABOUT =
	"(?:(?:nearly|almost|about|around|roughly|some|just(?:\\s+over|\\s+under)?|more\\s+than|over|less\\s+than|at\\s+least|only|майже|близько|понад|більш(?:е)?(?:\\s+(?:ніж|як|за))?|менш(?:е)?(?:\\s+(?:ніж|як))?|приблизно|десь|почти|около|более(?:\\s+чем)?|больше(?:\\s+чем)?|менее(?:\\s+чем)?|меньше(?:\\s+чем)?|свыше|примерно|всего|лише|ще|ещё|еще)\\s+)?";
const PAST =
	"past|last|previous|preceding|prior|останн(?:і|іх|ій|ього|ю|ьої)|минул(?:і|их|ий|ого|у|ої)|попередн(?:і|іх)|пройдешн(?:і|іх)|последн(?:ие|их|ий|его|юю|ей)|прошедш(?:ие|их|ий|ую|его|ей)|минувш(?:ие|их|ий|ую|его|ей)|предыдущ(?:ие|их)";

/** "The last two weeks of April", "последние дни осады": something else says when they ended. */
const NOT_OF = `(?!\\s+(?:(?:of|in)\\s+(?:(?:the|last|this)\\s+)?)?(?:${MONTH}|${SEASON}|${YEAR}|war|month|year|occupation|siege|battle|минул\\p{L}+|прошл\\p{L}+|війни|войны|місяця|месяца|року|года|окупації|оккупации|облоги|осады|боїв|боев|боёв|життя|жизни|перед|до)(?!\\p{L}))`;

/** From so long ago up to publication. */
function upTo(published: IsoDay, count: number, unit: string): string | null {
	const from = shiftDate(published, -count, unit);
	if (from === null) return null;
	return from.length === 7
		? `${from}/${published.slice(0, 7)}`
		: interval(from.length === 4 ? `${from}${published.slice(4)}` : from, published);
}

const weekBefore = (published: IsoDay): string => `${addDays(published, -7)}/${published}`;
/** The same date of the month before, or that month's last day. */
function dayMonthBefore(published: IsoDay): string {
	const month = monthBefore(published, 1);
	const last = lastDayOf(month) ?? published;
	const day = `${month}-${published.slice(8)}`;
	return day > last ? last : day;
}

const NTH = `(?:\\d{1,2}(?:st|nd|rd|th|-?й|-?у|-?ю|-?е)|${ORDINAL})`;
/** So many days up to publication, which is the last of them: "for the third day running". */
const daysRunning = (count: number, published: IsoDay): DateReading | null =>
	reading(count > 1 && count < 32 ? interval(addDays(published, 1 - count), published) : null);

const SPANS: readonly DateRule[] = [
	rule(
		`(?:(?:in|over|during|within|for|throughout|across|of|on|at)\\s+)?(?:just\\s+)?(?:(?:the|these|this)\\s+)?(?:past|last|previous|preceding|prior)\\s+${ABOUT}(?<n>${COUNT})\\s+(?<u>${UNIT})${NOT_OF}|(?:за|протягом|впродовж|упродовж|в\\s+течение|на\\s+протяжении)\\s+(?:(?:эти|эту|ці|цих)\\s+)?(?:${PAST})\\s+${ABOUT}(?<n2>${COUNT})\\s+(?<u2>${UNIT})|(?:за|протягом|впродовж|упродовж|в\\s+течение)\\s+${ABOUT}(?<n3>${COUNT})\\s+(?:останн(?:і|іх)|последн(?:ие|их))\\s+(?<u3>${UNIT})`,
		({ n, u, n2, u2, n3, u3 }, published) =>
			reading(upTo(published, countOf(n ?? n2 ?? n3 ?? ""), u ?? u2 ?? u3 ?? "")),
	),
	rule(
		`(?:[ву]\\s+)?(?:(?:останн|последн)(?:і|іх|ие|их)\\s+${ABOUT}(?<n>${COUNT})|(?<n2>${COUNT})\\s+(?:останн|последн)(?:і|іх|ие|их))\\s+(?<u>${UNIT})${NOT_OF}`,
		({ n, n2, u = "" }, published) => reading(upTo(published, countOf(n ?? n2 ?? ""), u)),
	),
	rule(
		`(?:(?:in|over|during|within|for|[ву]|за|протягом|впродовж|упродовж|в\\s+течение)\\s+)?(?:the\\s+)?(?:next|coming|найближч(?:і|их)|ближайш(?:ие|их)|наступн(?:і|их)|следующ(?:ие|их))\\s+${ABOUT}(?<n>${COUNT})\\s+(?<u>${UNIT})`,
		({ n = "", u = "" }, published) => {
			const to = shiftDate(published, countOf(n), u);
			return reading(to === null || to.length < 10 ? null : interval(published, to));
		},
	),
	rule("(?:(?:in|over|during|for|within)\\s+)?(?:the\\s+)?(?:past|last)\\s+fortnight", (_, published) =>
		reading(upTo(published, 1, "fortnight")),
	),
	rule(
		"(?:(?:in|over|during|for|within)\\s+)?(?:the\\s+|this\\s+)?past\\s+week|(?:in|over|during|for|within)\\s+(?:the\\s+)?last\\s+week|in\\s+(?:the\\s+space\\s+of\\s+)?a\\s+(?:single\\s+)?week(?![’'])|(?:for\\s+)?(?:all|the\\s+(?:whole|entire))\\s+week|(?:[ву]весь|цілий)\\s+тиждень|(?:всю|целую)\\s+неделю|(?:over|during|throughout)\\s+the\\s+(?:course\\s+of\\s+the\\s+)?week|(?:за|протягом|впродовж|упродовж)\\s+(?:(?:останн|цей|цього|поточн|увесь|весь|один)(?:ій|ього|ий|ого)?\\s+)?(?:тиждень|тижня)(?!\\s+до\\s(?!\\d))|(?:за|в\\s+течение|на\\s+протяжении)\\s+(?:(?:последн|эт|прошедш|минувш|прошл|одн|текущ)(?:юю|ей|у|ой|ую)\\s+)?недел[юи](?!\\s+до\\s(?!\\d))",
		(_, published) => reading(weekBefore(published)),
	),
	rule(
		`(?:останн(?:ього\\s+тижня|ій\\s+тиждень)|(?:[ву]\\s+)?последнюю\\s+неделю|на\\s+последней\\s+неделе)${NOT_OF}`,
		(_, published) => reading(weekBefore(published)),
	),
	rule(`(?:останн(?:ього\\s+місяця|ій\\s+місяць)|(?:[ву]\\s+)?последний\\s+месяц)${NOT_OF}`, (_, published) =>
		reading(`${dayMonthBefore(published)}/${published}`),
	),
	rule(
		"(?:in|over|during|for|within)\\s+(?:(?:the\\s+|this\\s+)?past|the\\s+last)\\s+month|(?:за|протягом|впродовж|упродовж)\\s+(?:останній\\s+|останнього\\s+)?місяц(?:ь|я)(?!\\s+до\\s(?!\\d))|(?:за|в\\s+течение)\\s+(?:последний\\s+|последнего\\s+)?месяца?(?!\\s+до\\s(?!\\d))",
		(_, published) => reading(`${dayMonthBefore(published)}/${published}`),
	),
	rule(
		"(?:in|over|during|for|within)\\s+the\\s+(?:past|last)\\s+year|за\\s+(?:останній\\s+рік|последний\\s+год)|(?:протягом|впродовж|упродовж)\\s+останнього\\s+року|в\\s+течение\\s+последнего\\s+года",
		(_, published) => reading(upTo(published, 1, "year")),
	),
	rule(
		"(?:(?:in|over|during|for)\\s+)?the\\s+(?:past|last)\\s+half[\\s-]year|за\\s+(?:останн(?:і|є)\\s+)?(?:пів\\s?року|півріччя)|за\\s+последн(?:ие|ее)\\s+(?:полгода|полугодие)",
		(_, published) => reading(upTo(published, 6, "month")),
	),
	// "Six months of last year" may be any of them.
	rule(
		`(?:(?:за|протягом|упродовж|впродовж|в\\s+течение)\\s+(?:перші\\s+|перших\\s+|первые\\s+|первых\\s+)?|(?:in|over|during)\\s+(?:the\\s+first\\s+)?|(?:the\\s+)?first\\s+|перші\\s+|первые\\s+)(?<n>${COUNT})\\s+(?:months|місяці|місяців|месяца|месяцев)\\s+(?:of\\s+)?(?:(?<year>${YEAR})${YEAR_WORD}|(?<relativeYear>${RELATIVE_YEAR}|the\\s+year))`,
		(groups, published) => {
			const count = countOf(groups.n ?? "");
			const year = groups.year ?? relativeYear(groups.relativeYear ?? "", published) ?? published.slice(0, 4);
			return reading(count > 0 && count < 13 ? `${year}-01/${year}-${twoDigits(count)}` : null);
		},
	),
	// Without "past" only what bulletins count in: "за трое суток". "За пять дней" is how long something took.
	rule(
		`за\\s+${ABOUT}(?<n>${COUNT})\\s+(?<u>діб|доби|суток)(?!\\s+(?:до|після|після|перед|после|по\\s+тому|потому|від|от))`,
		({ n = "", u = "" }, published) => reading(upTo(published, countOf(n), u)),
	),
	rule(
		`(?<!(?:на|в|во|у|the|of)\\s)(?:for\\s+(?:a|the)\\s+)?(?<n>${NTH})\\s+(?:day|night|добу|доба|день|сутки|ніч|ночь)\\s+(?:straight|running|in\\s+a\\s+row|поспіль|підряд|подряд)|(?:for\\s+(?:a|the)\\s+)?(?<n2>${NTH})\\s+(?:straight|consecutive|successive)\\s+(?:day|night)|for\\s+(?:a|the)\\s+(?<n3>${NTH})\\s+day(?!\\s+of)`,
		({ n, n2, n3 }, published) => daysRunning(ordinalOf(n ?? n2 ?? n3 ?? ""), published),
	),
	// "The second day" without "already" is a day of something else.
	rule(
		`(?<already>[ву]же\\s+)?(?<n>${ORDINAL})\\s+(?:день|добу|доба|сутки)(?!\\s+\\p{L}+(?:ння|ния|ия|ії|ны|ни|ів|ов))`,
		({ already, n = "" }, published, { before }) => {
			const isOfElse = /(?:^|\P{L})(?:на|в|во|у|за|о|об|про)\s$/iu.test(before);
			const count = ordinalOf(n);
			return isOfElse || (already === undefined && count < 3) ? null : daysRunning(count, published);
		},
	),
	rule(
		`(?:for\\s+)?(?<n>${COUNT})\\s+(?:days|nights|дн(?:і|ів|я|ей)|доби|діб|суток|ноч(?:і|и|ей))\\s+(?:running|straight|in\\s+a\\s+row|поспіль|підряд|подряд)`,
		({ n = "" }, published) => daysRunning(countOf(n), published),
	),
];

const MONTH_WORD = "(?:month(?![’'\\p{L}])|місяця|месяца)";
const MONTHS_TOLD: readonly (readonly [string, number])[] = [
	["(?:the\\s+)?month\\s+before\\s+last|позаминулого\\s+місяця|в\\s+позапрошлом\\s+месяце", -2],
	[
		"last\\s+month|(?:за\\s+)?(?:минулого|минулий|попередній|попереднього)\\s+місяц(?:я|ь)|(?:у|в)\\s+минулому\\s+місяці|(?:в|за)\\s+(?:прошл|минувш|предыдущ)(?:ом|ем|ый|ий)\\s+месяце?|прошлого\\s+месяца",
		-1,
	],
	[
		"this\\s+(?:past\\s+)?month|(?:earlier|later)\\s+in\\s+the\\s+month|(?:цього|поточного)\\s+місяця|(?:у|в)\\s+(?:цьому|поточному)\\s+місяці|(?:в\\s+)?(?:этом|нынешнем|текущем)\\s+месяце|этого\\s+месяца",
		0,
	],
	[
		"next\\s+month|наступного\\s+місяця|(?:у|в)\\s+наступному\\s+місяці|(?:в\\s+)?(?:следующем|будущем)\\s+месяце|следующего\\s+месяца",
		1,
	],
];
const MONTH_TOLD = MONTHS_TOLD.map(([words]) => words).join("|");
const monthTold = (words: string, published: IsoDay): string =>
	monthBefore(published, -(MONTHS_TOLD.find(([one]) => new RegExp(`^(?:${one})$`, "iu").test(words))?.[1] ?? 0));

/** The first day of the week, month or year that a day is in. */
function firstDayOf(unit: string, day: IsoDay): string {
	if (unit === "week") return mondayOf(day);
	return unit === "month" ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

const MONTHS: readonly DateRule[] = [
	rule(
		`(?:(?:in|during|over|за|протягом|впродовж|упродовж|в\\s+течение)\\s+)?(?:the\\s+)?(?:first|перші|перших|первые|первых)\\s+(?<n>${COUNT})\\s+(?:days\\s+of|днів|дні|дня|дней|доби|діб|суток)\\s+(?:(?<told>${MONTH_TOLD})|(?:the\\s+|this\\s+)?${MONTH_WORD})`,
		({ n = "", told = "this month" }, published) => {
			const [month, count] = [monthTold(told, published), countOf(n)];
			return reading(count > 1 && count < 29 ? interval(`${month}-01`, `${month}-${twoDigits(count)}`) : null);
		},
	),
	rule(
		`(?:(?<since>since|з|із|від|с)\\s+|(?:at|in|by|on|towards|у|в|на|до|к|під|под)\\s+)?(?:the\\s+)?(?<part>${PART})(?:\\s+of|\\s+in)?[\\s-]+(?:(?<told>${MONTH_TOLD})|(?:the\\s+|this\\s+)?${MONTH_WORD})`,
		({ since, part = "", told }, published) =>
			reading(withSince(since, partOfMonth(part, monthTold(told ?? "", published)))),
	),
	rule("since\\s+the\\s+(?<unit>week|month|year)\\s+(?:began|started)", ({ unit = "" }, published) =>
		reading(`${firstDayOf(unit.toLowerCase(), published)}/..`),
	),
	...MONTHS_TOLD.map(([words, offset]) =>
		rule(`(?:(?:earlier|later|late|early)\\s+|(?<since>since|з|із|с)\\s+)?(?:${words})`, ({ since }, published) =>
			reading(withSince(since, monthBefore(published, -offset))),
		),
	),
];

const YEARS = "years?|рік|роки|років|год|года|лет";
const MONTHS_COUNTED = "months?|місяц(?:ь|і|ів)|месяц(?:а|ев)?";
const WEEKS = "weeks?|тиждень|тижн(?:і|ів)|недел(?:ю|и|ь)";
const DAYS = "days?|день|дні|днів|дня|дней";
const oneOr = (words: string | undefined): number => (words === undefined ? 1 : countOf(words));
const IS_AGO = "\\s+(?:ago|тому(?!\\s+що)|назад)";

const AGO: readonly DateRule[] = [
	// "A year and two months ago", "два тижні і три дні тому".
	rule(
		`${ABOUT}(?:(?<n>${COUNT})\\s+)?(?:${YEARS})\\s+(?:and|та|і|й|и)\\s+(?:(?<n2>${COUNT})\\s+)?(?:${MONTHS_COUNTED})${IS_AGO}`,
		({ n, n2 }, published) => reading(shiftDate(published, -(12 * oneOr(n) + oneOr(n2)), "month")),
	),
	rule(
		`${ABOUT}(?:(?<n>${COUNT})\\s+)?(?:${WEEKS})\\s+(?:and|та|і|й|и)\\s+(?:(?<n2>${COUNT})\\s+)?(?:${DAYS})${IS_AGO}`,
		({ n, n2 }, published) => reading(shiftDate(published, -(7 * oneOr(n) + oneOr(n2)), "day")),
	),
	rule(
		`${ABOUT}(?<n>${COUNT})(?<half>[\\s-]+and[\\s-]+a[\\s-]+half)?\\s+(?<u>${UNIT})(?:\\s+and\\s+a\\s+half)?(?:\\s+or\\s+so)?\\s+(?:ago|back|тому(?:\\s+назад)?(?!\\s+що)|назад)`,
		({ n = "", half, u = "" }, published) =>
			reading(shiftDate(published, -(countOf(n) + (half === undefined ? 0 : 0.5)), u)),
	),
	// "Недели две назад", "років зо два тому": about so many.
	rule(`(?<u>${UNIT})\\s+(?:зо\\s+)?(?<n>${COUNT})\\s+(?:тому(?!\\s+що)|назад)`, ({ n = "", u = "" }, published) =>
		reading(shiftDate(published, -countOf(n), u)),
	),
	rule(
		"(?:(?:just|only|лише|всього|всего|только)\\s+)?(?:(?:(?:a\\s+few|several|some)\\s+)?hours\\s+ago|(?:кілька|декілька)\\s+годин\\s+тому(?!\\s+що)|несколько\\s+часов\\s+(?:тому\\s+)?назад|(?:(?:пів\\s?)?години|(?:пів\\s?)?годину)\\s+тому(?!\\s+що)|(?:час|полчаса)\\s+(?:тому\\s+)?назад)",
		(_, published) => reading(published),
	),
	rule(
		`${ABOUT}(?<u>тиждень|тижня|місяць|місяця|рік|року|неделю|недели|месяца?|года?|день|дня|добу|доби|сутки|суток|пів\\s?року|півроку|полгода|полугода)\\s+(?:тому(?!\\s+що)|назад)`,
		({ u = "" }, published) => reading(shiftDate(published, -1, u)),
	),
];

/** Spans that end at publication, months told by it, and times counted back from it. */
export const SPAN_DATES: readonly DateRule[] = [...AGO, ...SPANS, ...MONTHS];
