import type { IsoDay } from "../../../domain/day.ts";
import { MONTH } from "./calendar-words.ts";
import { type DateRule, interval, reading, rule, YEAR } from "./date-rule.ts";
import { shiftDate } from "./shift-date.ts";

/** "A few", "several" and a bare plural are taken for so many; EDTF's `~` says that it is about so many. */
const A_FEW = 3;

const UNITS =
	"(?<u>days|weeks|months|years|дн(?:і|ів|ями|и|ей|я)|тижн(?:і|ів|ями)|місяц(?:і|ів|ями)|рок(?:и|ів|ами)|недел(?:и|ь|ями)|месяц(?:ы|ев|ами|а)|год(?:ы|ами)|лет)";
const FEW = "(?:(?:a\\s+)?few|several|couple\\s+of|(?:де)?кілька|(?:де)?кількох|несколько|нескольких)";
const DURING_WORDS =
	"(?:in|over|during|for|within|throughout|across|[ву]|за|протягом|впродовж|упродовж|в\\s+течение|на\\s+протяжении)\\s+";
const ALL = "(?:(?:all|the|these|весь|усі|всі|ці|цих|все|эти|этих)\\s+){0,2}";
const DURING = `(?:${DURING_WORDS})?${ALL}`;
const PAST =
	"(?:recent|past|останн(?:і|іх|іми)|последн(?:ие|их|ими)|минул(?:і|их|ими)|минувш(?:ие|их)|прошедш(?:ие|их))";
const COMING = "(?:coming|upcoming|найближч(?:і|их|ими)|ближайш(?:ие|их|ими)|предстоящ(?:ие|их))";
/** "The next days" may follow another day than that of publication. */
const NEXT = "(?:next|наступн(?:і|их)|следующ(?:ие|их))";
/** "The last days of May", "последние дни осады" are days of something else; "three weeks ago" is counted elsewhere. */
const NOT_OF_ELSE = `(?!\\s+(?:(?:of|before|after|ago|earlier|тому|назад|перед|до|после|після)(?!\\p{L})|${MONTH}|${YEAR}|\\p{L}{3,14}(?:ння|ния|ції|ции|ії|ии|ні|ны|ів|ев|ов)(?!\\p{L})|року|года|місяця|месяца))`;

/** Up to publication from about so many units before, or on to so many after; months stay months, years years. */
function aFew(published: IsoDay, direction: 1 | -1, unit: string): string | null {
	const far = shiftDate(published, direction * A_FEW, unit);
	if (far === null) return null;
	const near = published.slice(0, far.length);
	return direction < 0 ? interval(`${far}~`, near) : interval(near, `${far}~`);
}

/** Spans and days that are told without a number: "in recent weeks", "кілька днів тому", "в ближайшие месяцы". */
export const VAGUE_DATES: readonly DateRule[] = [
	rule(`(?:a\\s+)?${FEW}\\s+${UNITS}\\s+(?:ago|back|тому(?!\\s+що)|назад)`, ({ u = "" }, published) => {
		const day = shiftDate(published, -A_FEW, u);
		return reading(day === null ? null : `${day}~`);
	}),
	rule(`${DURING}(?:${FEW}\\s+)?${PAST}\\s+(?:${FEW}\\s+)?${UNITS}${NOT_OF_ELSE}`, ({ u = "" }, published) =>
		reading(aFew(published, -1, u)),
	),
	rule(
		`(?:in|over|during|for|within|throughout)\\s+(?:the\\s+)?last\\s+(?:${FEW}\\s+)?${UNITS}${NOT_OF_ELSE}`,
		({ u = "" }, published) => reading(aFew(published, -1, u)),
	),
	rule(
		`(?:${DURING}(?:${FEW}\\s+)?${COMING}|${DURING_WORDS}${ALL}${NEXT})\\s+(?:${FEW}\\s+)?${UNITS}${NOT_OF_ELSE}`,
		({ u = "" }, published) => reading(aFew(published, 1, u)),
	),
];
