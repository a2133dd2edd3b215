import type { IsoDay } from "../../../domain/day.ts";
import { lastDayOf, MONTH, monthIn, monthLast, monthUpTo, twoDigits } from "./calendar-words.ts";
import { COUNT, countOf } from "./count-words.ts";
import {
	DASH,
	type DateContext,
	type DateRule,
	IN,
	interval,
	OF_YEAR,
	RELATIVE_YEAR,
	reading,
	relativeYear,
	rule,
	SINCE,
	withSince,
	yearly,
} from "./date-rule.ts";
import { tellsOfFuture } from "./future-words.ts";
import { PART, partOfMonth, WEEK_OF_MONTH, weekOfMonth } from "./part-of-time.ts";

const THROUGHOUT =
	"(?:(?:over|during|throughout|through|all)(?:\\s+of)?(?:\\s+the\\s+month\\s+of)?|за(?:\\s+(?:весь|увесь))?|протягом|впродовж|упродовж|на|в\\s+течение|на\\s+протяжении|весь|увесь)";
const STILL = "(?:(?:back|only|already|ще|іще|ещё|еще|щойно|лише|только|вже|уже)\\s+)?";
const LEAD = `(?:${STILL}(?:(?<since>${SINCE})|at|around|ближче\\s+до|ближе\\s+к|під|под|${IN}|${THROUGHOUT})\\s+)?(?:the\\s+)?`;
const LAST_MONTH = "last|минул(?:ого|ому|ий)|торішн(?:ього|ьому|ій)|(?:прошл|минувш)(?:ого|ем|ом|ему)";
const THIS_MONTH = "this|цього|цьогорічного|нинішнього|этого|нынешнего|нынешнем|текущего";
const NEXT_MONTH = "next|наступного|следующего";

/** Words that look ahead of themselves: "by November", "к ноябрю", "не раніше серпня". */
const LOOKS_AHEAD = /^(?:by|until|till|before|к|ко)\s/iu;
const looksAhead = (lead: string | undefined, context: DateContext): boolean =>
	LOOKS_AHEAD.test(lead ?? "") ||
	/(?:before|until|by|раніше|ранее|раньше)\s$/iu.test(context.before) ||
	tellsOfFuture(context);

/** "With September", "с сентябрём" compares; only other cases begin a time. */
const sinceOf = (since: string | undefined, month: string): string | undefined =>
	/(?:[ое]м|ём|нем|им)$/iu.test(month) ? undefined : since;

/** A month with the word that says which: "last May", "цього травня". */
function monthToldBy(which: string, month: string, published: IsoDay): string {
	const year = Number(published.slice(0, 4));
	if (/^торішн/iu.test(which)) return monthIn(month, String(year - 1), published);
	if (new RegExp(`^(?:${LAST_MONTH})$`, "iu").test(which)) return monthLast(month, published);
	if (new RegExp(`^(?:${THIS_MONTH})$`, "iu").test(which)) return monthIn(month, String(year), published);
	const thisYear = monthIn(month, String(year), published);
	return thisYear > published.slice(0, 7) ? thisYear : monthIn(month, String(year + 1), published);
}

/** What stands behind "may" and "march" that are verbs, and behind first names such as April. */
const NO_MONTH_BEFORE = "(?!\\s+(?:(?:not|be|have|well|also)(?!\\p{L})|\\d))";
/** "In April 174 were killed": such a number is no day, and behind a preposition "may" is no verb. */
const NO_DAY_BEHIND = "(?!\\s+\\d{1,2}(?!\\d|,\\d))";
const FULL_ENGLISH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/i;

/** A genitive depends on another word, which says what it is: "the second week of May". */
const NOMINATIVE = /(?:[ьй]|март|август|листопад)$/iu;
const BEGINS = /(?:^|[.!?…»"\n]\s{0,2})$/u;

/** Whether a month that stands alone is one: a capital in English, none in Cyrillic, no part of a name, no verb. */
function isMonthAlone(month: string, { before, after }: DateContext): boolean {
	if (/^[\u0400-\u052f]/u.test(month)) return NOMINATIVE.test(month) && (/^\p{Ll}/u.test(month) || BEGINS.test(before));
	if (!FULL_ENGLISH.test(month) || !/^\p{Lu}/u.test(month)) return false;
	if (/\p{Lu}[\p{Ll}.]*\s$/u.test(before) || /^\s\p{Lu}\p{Ll}/u.test(after)) return false;
	return !/^(?:May|March|April|June|August)$/i.test(month) || /\p{Ll},?\s$/u.test(before);
}

const startOf = (edtf: string | null): string | null => edtf?.split("/")[0] ?? null;
const endOf = (edtf: string | null): string | null => edtf?.split("/").at(-1) ?? null;

/** Months in a row, and parts of one. */
const SPANS: readonly DateRule[] = [
	rule(
		`(?:between|from|з|із|від|со?|в\\s+период\\s+со?|між|между)\\s+(?:the\\s+)?(?:(?<part>${PART})(?:\\s+of)?[\\s-]+)?(?<m>${MONTH})(?:\\s+(?<y>(?:19|20)\\d\\d)(?:\\s+(?:року|года))?)?\\s+(?:and|to|through|until|till|та|і|й|и|по|до)\\s+(?:the\\s+)?(?:(?<part2>${PART})(?:\\s+of)?[\\s-]+)?(?<m2>${MONTH})(?!\\s+\\d{1,2}(?!\\d))${OF_YEAR}?`,
		(groups, published) => {
			const { part, m = "", y, part2, m2 = "" } = groups;
			if (part === undefined && part2 === undefined) return null;
			return yearly(groups, published, (year) => {
				const to = monthIn(m2, year, published);
				const from = y === undefined ? monthUpTo(m, to) : monthIn(m, y, published);
				return interval(
					part === undefined ? from : startOf(partOfMonth(part, from)),
					part2 === undefined ? to : endOf(partOfMonth(part2, to)),
				);
			});
		},
	),
	rule(
		`(?:(?:in|during|since|from)\\s+)?(?<part>early|mid)[\\s-]+to[\\s-]+(?<part2>mid|late)[\\s-]+(?<m>${MONTH})${OF_YEAR}?(?!\\s+\\d)`,
		(groups, published) =>
			yearly(groups, published, (year) => {
				const { part = "", part2 = "", m = "" } = groups;
				const month = monthIn(m, year, published);
				return interval(startOf(partOfMonth(part, month)), endOf(partOfMonth(part2, month)));
			}),
	),
	rule(`(?:at|by|before|until|towards)\\s+(?<m>${MONTH})[’']s\\s+end`, ({ m = "" }, published, context) =>
		reading(partOfMonth("end", monthIn(m, undefined, published, looksAhead("by ", context)))),
	),
	rule(
		`(?:(?:on|in|у|в)\\s+)?(?:the\\s+)?(?:(?<last>last|final|останн(?:ій|ього)|последний)|first|перш(?:ий|ого)|первый)\\s+(?:day\\s+of|день|дня)\\s+(?<m>${MONTH})${OF_YEAR}?`,
		(groups, published) =>
			yearly(groups, published, (year) => {
				const month = monthIn(groups.m ?? "", year, published);
				return groups.last === undefined ? `${month}-01` : lastDayOf(month);
			}),
	),
	rule(
		`(?:(?:in|during|over|за|протягом|впродовж|упродовж|в\\s+течение)\\s+)?(?:the\\s+)?(?:first|перші|перших|первые|первых)\\s+(?<n>${COUNT})\\s+(?:days\\s+(?:of|in)|днів|дні|дня|дней|доби|діб|суток)\\s+(?<m>${MONTH})${OF_YEAR}?`,
		(groups, published) =>
			yearly(groups, published, (year) => {
				const month = monthIn(groups.m ?? "", year, published);
				const count = countOf(groups.n ?? "");
				return count > 1 && count < 29 ? interval(`${month}-01`, `${month}-${twoDigits(count)}`) : null;
			}),
	),
	rule(
		`(?:(?:in|during|over|at|у|в|на|за|протягом|впродовж|упродовж|в\\s+течение)\\s+)?(?:the\\s+)?${WEEK_OF_MONTH}\\s+(?:of\\s+|in\\s+)?(?<m>${MONTH})${OF_YEAR}?(?!\\s+\\d)`,
		(groups, published, context) =>
			yearly(groups, published, (year) => {
				const month = monthIn(groups.m ?? "", year, published, looksAhead(undefined, context));
				return weekOfMonth(groups.week, groups.weeks ?? groups.weeks2, month);
			}),
	),
	rule(
		`(?<lead>${LEAD})(?:(?:${LAST_MONTH})\\s+)?(?<part>${PART})(?:\\s+of|(?<=(?:early|late))\\s+in)?[\\s-]+(?<which>(?:${LAST_MONTH}|${THIS_MONTH})\\s+)?(?<m>${MONTH})${OF_YEAR}?(?!\\s+\\d)`,
		(groups, published, context) => {
			const { lead = "", since, part = "", which, m = "" } = groups;
			return yearly(groups, published, (year) => {
				const isAhead = looksAhead(lead, context) || /^(?:на|до)\s/iu.test(lead);
				const month = which ? monthToldBy(which.trim(), m, published) : monthIn(m, year, published, isAhead);
				return withSince(since, partOfMonth(part, month));
			});
		},
	),
	rule(
		`(?:(?:between|from|за|у|в|в\\s+период\\s+с|з|із|від|с|между|між|in|during|over)\\s+)?(?<m>${MONTH})(?:\\s+(?<y>(?:19|20)\\d\\d)(?:\\s+(?:року|года))?)?(?:\\s+(?:and|to|through|until|till|та|і|й|и|по|до)\\s+|${DASH})(?<m2>${MONTH})(?!\\s+\\d{1,2}(?!\\d))${OF_YEAR}?`,
		(groups, published, context) => {
			const { m = "", y, m2 = "", sameYear } = groups;
			if (![m, m2].every((month) => month.length > 3 || /^(?:ма[йяе]|may)$/iu.test(month))) return null;
			// "From February 2022 until September of that year".
			if (y !== undefined && sameYear !== undefined)
				return reading(interval(monthIn(m, y, published), monthIn(m2, y, published)));
			return yearly(groups, published, (year) => {
				const isNow = year === undefined && monthIn(m, year, published) === published.slice(0, 7);
				const to = monthIn(m2, year, published, isNow || tellsOfFuture(context));
				return interval(y === undefined ? monthUpTo(m, to) : monthIn(m, y, published), to);
			});
		},
	),
];

/** "Вересневий", "сентябрьское": what is of a month, by the month. */
const ADJECTIVES: readonly (readonly [RegExp, string])[] = [
	[/^(?:січн|янв)/u, "january"],
	[/^(?:лютн|фев)/u, "february"],
	[/^(?:берез|март)/u, "march"],
	[/^(?:квіт|апр)/u, "april"],
	[/^(?:трав|май)/u, "may"],
	[/^(?:черв|июн)/u, "june"],
	[/^(?:лип|июл)/u, "july"],
	[/^(?:серп|авг)/u, "august"],
	[/^(?:верес|сент)/u, "september"],
	[/^(?:жовт|окт)/u, "october"],
	[/^(?:листоп|нояб)/u, "november"],
	[/^(?:груд|дек)/u, "december"],
];
const ADJECTIVE =
	"(?:(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|груд)нев|листопадов)(?:ий|а|е|і|ого|ої|ому|ій|у|им|ою|их|ими)|(?:январ|феврал|мартов|апрел|май|июн|июл|август?ов|сентябр|октябр|ноябр|декабр)ь?ск(?:ий|ая|ое|ие|ого|ой|ому|ом|ую|им|их|ими)";

/** One month, told by its year, by a word such as "last", by a preposition, or by nothing. */
const MONTHS: readonly DateRule[] = [
	rule(
		`${LEAD}(?<which>${LAST_MONTH}|${THIS_MONTH}|${NEXT_MONTH})\\s+(?<m>${MONTH})(?!\\s+\\d)${NO_MONTH_BEFORE}`,
		({ since, which = "", m = "" }, published) => reading(withSince(since, monthToldBy(which, m, published))),
	),
	rule(
		`(?<relativeYear>${RELATIVE_YEAR}),?\\s+(?:in|у|в|во)\\s+(?<m>${MONTH})(?!\\s+\\d)`,
		({ relativeYear: words = "", m = "" }, published) => reading(monthIn(m, relativeYear(words, published), published)),
	),
	rule(`(?<m>${ADJECTIVE})(?=\\s\\p{Ll})`, ({ m = "" }, published) => {
		const month = ADJECTIVES.find(([pattern]) => pattern.test(m))?.[1];
		// With a capital it is a name: "Жовтневий район".
		return reading(month === undefined ? null : monthIn(month, undefined, published));
	}),
	rule(`${LEAD}(?<m>${MONTH})${OF_YEAR}`, (groups, published) => {
		const { since, m = "" } = groups;
		return yearly(groups, published, (year) => withSince(sinceOf(since, m), monthIn(m, year, published)));
	}),
	rule(
		`(?:(?<lead>${STILL}(?:(?<since>${SINCE})|${IN}|at|around|проти|${THROUGHOUT})\\s+)(?<m>${MONTH})(?=[\\s,.;:)”"»’'!?—–-]|$)${NO_DAY_BEHIND}|(?<m2>${MONTH})(?=[\\s,.;:)”"»’'!?—–-]|$)${NO_MONTH_BEFORE})`,
		(groups, published, context) => {
			const { lead, since, m2 = "", m = m2 } = groups;
			if (lead === undefined && !isMonthAlone(m, context)) return null;
			if (/^(?:лютий|лютому|лютим)$/iu.test(m) && lead === undefined) return null;
			const isAhead = looksAhead(lead, context);
			return yearly(groups, published, (year) => withSince(sinceOf(since, m), monthIn(m, year, published, isAhead)));
		},
	),
];

/** Months without a day, parts of months and spans of them. */
export const MONTH_DATES: readonly DateRule[] = [...SPANS, ...MONTHS];
