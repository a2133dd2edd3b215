import { addDays, type IsoDay } from "../../../domain/day.ts";
import { type DateRule, reading, rule } from "./date-rule.ts";

const PART_EN = "(?:\\s+(?:morning|afternoon|evening|night|midday|lunchtime))?";
const PART_UK = "(?:\\s+(?:зранку|вранці|уранці|вдень|удень|ввечері|увечері|вночі|уночі|опівдні|по\\s+обіді))?";
const PART_RU = "(?:\\s+(?:с\\s+утра|утром|дн[её]м|вечером|ночью|в\\s+полдень))?";
/** "Вчорашній", "вчерашнего": whatever is of that day is dated by it. */
const ADJECTIVE_UK = "(?:ій|ього|ьому|ім|я|ю|ьої|є|і|іх|іми)";
const ADJECTIVE_RU = "(?:ий|его|ему|ем|им|яя|юю|ей|ее|ие|их|ими)";
const LEAD =
	"(?:(?:late|early|earlier|later|as\\s+of|until|by|from|since|on|станом\\s+на|по\\s+состоянию\\s+на|на|до|ще|іще|ещё|еще|за|лише|только)\\s+)?";

/** A day so many after publication, by its adverb and its adjective in three languages. */
const dayTold = (offset: number, words: string): DateRule =>
	rule(words, (_, published) => reading(addDays(published, offset)));

const YESTERDAY = `вчора|учора|вчера`;
const DAYS: readonly DateRule[] = [
	dayTold(
		-2,
		`${LEAD}(?:the\\s+day\\s+before\\s+yesterday|(?:поза(?:вчора|учора)|позавчера)(?:${PART_UK}|${PART_RU})|(?:за\\s+)?позавчорашн${ADJECTIVE_UK}(?:\\s+(?:день|дня))?|(?:за\\s+)?позавчерашн${ADJECTIVE_RU}(?:\\s+(?:день|дня))?)`,
	),
	rule(
		`(?:since|від|з|із|зі|со?)\\s+(?:yesterday${PART_EN}|last\\s+night|${YESTERDAY}|(?:[ву]чорашн${ADJECTIVE_UK}|вчерашн${ADJECTIVE_RU})(?:\\s+(?:дня|вечора|ранку|вечера|утра))?)`,
		(_, published) => reading(`${addDays(published, -1)}/..`),
	),
	dayTold(
		-1,
		`${LEAD}(?:last\\s+(?:night|evening)|yesterday${PART_EN}|(?:вчора|учора)${PART_UK}|вчера${PART_RU}|(?:за\\s+)?[ву]чорашн${ADJECTIVE_UK}(?:\\s+(?:день|дня|вечір|ранок|добу))?|(?:за\\s+)?вчерашн${ADJECTIVE_RU}(?:\\s+(?:день|дня|вечер|вечером|утром|сутки))?|за\\s+(?:попередній|предыдущий)\\s+день|(?:минулого|(?:прошл|минувш|прошедш)(?:ым|им))\\s+веч(?:ора|ером)|минулого\\s+дня)`,
	),
	dayTold(2, "the\\s+day\\s+after\\s+tomorrow|післязавтра|послезавтра"),
	dayTold(
		1,
		`(?:by\\s+|from\\s+|as\\s+early\\s+as\\s+|вже\\s+|уже\\s+|на\\s+|до\\s+)?(?:tomorrow${PART_EN}|завтра(?:${PART_UK}|${PART_RU})|завтрашн(?:${ADJECTIVE_UK}|${ADJECTIVE_RU})(?:\\s+(?:день|дня))?)`,
	),
	dayTold(
		0,
		`since\\s+(?:the\\s+(?:start|beginning)\\s+of\\s+the\\s+(?:current\\s+)?day|(?:early\\s+)?this\\s+morning)|(?:від|з|із)\\s+(?:самого\\s+)?початку\\s+(?:цієї\\s+|поточної\\s+)?(?:доби|дня)|с\\s+(?:самого\\s+)?начала\\s+(?:этих\\s+|текущих\\s+)?(?:суток|дня)`,
	),
	rule("(?<word>today)", ({ word = "" }, published, { before }) =>
		// A name of a paper: "Russia Today".
		reading(/^\p{Lu}/u.test(word) && /\p{Lu}\p{L}+\s$/u.test(before) ? null : published),
	),
	dayTold(
		0,
		`(?:earlier|later|until|as\\s+of|since)\\s+today|(?:earlier|later)\\s+this\\s+(?:morning|afternoon|evening)|tonight|(?:early\\s+|late\\s+)?this\\s+(?:morning|afternoon|evening)|${LEAD}(?:сьогодні${PART_UK}|сегодня${PART_RU})|(?:на\\s+|за\\s+|станом\\s+на\\s+)?(?:сьогоднішн${ADJECTIVE_UK}|сегодняшн${ADJECTIVE_RU})(?:\\s+(?:день|дня|ранок|вечір|утро|вечер))?|(?:цього|сього)\\s+(?:ранку|вечора|дня)|(?:этим|сегодняшним)\\s+(?:утром|вечером)|нині\\s+вранці`,
	),
];

const DURING_DAYS: readonly DateRule[] = [
	dayTold(
		0,
		"(?:during|throughout|all\\s+through|in\\s+the\\s+course\\s+of|over\\s+the\\s+course\\s+of)\\s+the\\s+day|(?:during|over|in|for|within)\\s+the\\s+current\\s+day|(?:протягом|впродовж|упродовж)\\s+(?:поточного\\s+|цього\\s+|усього\\s+|всього\\s+)?дня|за\\s+(?:сьогоднішній\\s+|поточний\\s+)?день(?!\\s+до)|в\\s+течение\\s+(?:всего\\s+|этого\\s+)?дня|за\\s+(?:сегодняшний|нынешний)\\s+день|на\\s+протяжении\\s+дня",
	),
];

const night = (published: IsoDay): string => `${addDays(published, -1)}/${published}`;
const PAST_UK = "(?:минул|останн|попередн|пройдешн)(?:я|ю|ьої|ої|у|а)\\s+|ц(?:ю|ієї|я)\\s+|поточн(?:у|ої)\\s+|одну\\s+";
const PAST_RU = "(?:прошедши|минувши|последни|прошлы|предыдущи|истекши|эти|текущи)[ехи]{0,2}\\s+|одни\\s+";
const TWENTY_FOUR =
	"(?:in|over|within|during|for|throughout|across)\\s+(?:(?:the|this)\\s+)?(?:(?:past|last|previous|preceding|prior)\\s+(?:24(?:\\s+|-)hours?|twenty[\\s-]four\\s+hours|day(?:\\s+and\\s+night)?)(?:\\s+period)?|(?:24(?:\\s+|-)hours?|twenty[\\s-]four\\s+hours)(?:\\s+period)?)|(?:the\\s+)?(?:past\\s+day|(?:past|last|previous|preceding|prior)\\s+24\\s+hours)";

const DURING_NIGHTS: readonly DateRule[] = [
	rule(
		`(?:during|through|throughout)\\s+the\\s+night|(?:протягом|впродовж|упродовж)\\s+(?:минулої\\s+|цієї\\s+|всієї\\s+)?ночі|в\\s+течение\\s+(?:прошедшей\\s+|минувшей\\s+|прошлой\\s+|всей\\s+|этой\\s+)?ночи|(?:минулої|цієї|пройдешньої|останньої)\\s+ночі|(?:минувшей|прошлой|этой|прошедшей|нынешней)\\s+ночью|за\\s+(?:минулу\\s+|цю\\s+)?ніч|за\\s+(?:минувшую\\s+|прошедшую\\s+|эту\\s+)?ночь|(?:цілу|[ву]сю)\\s+ніч|(?:целую|всю)\\s+ночь|(?:for\\s+)?(?:all|the\\s+(?:whole|entire))\\s+night(?:\\s+long)?(?![’'-])`,
		(_, published) => reading(night(published)),
	),
	rule(
		`${TWENTY_FOUR}|(?:за|протягом|впродовж|упродовж)\\s+(?:${PAST_UK})?(?:доб[уи](?!\\s+до\\s+(?:того|цього))|(?:24|двадцять\\s+чотири)\\s+години?)|(?:минулої|останньої|пройдешньої)\\s+доби|(?:минула|остання|пройдешня)\\s+доба|за\\s+(?:минулий|останній)\\s+день|за\\s+(?:минувший|прошедший|последний)\\s+день|(?:за|в\\s+течение|на\\s+протяжении)\\s+(?:${PAST_RU}){0,2}(?:сут(?:ки|ок)(?!\\s+до\\s+(?:того|этого))|(?:24|двадцать\\s+четыре)\\s+часа)|(?:прошедшие|минувшие|последние|прошлые|истекшие)\\s+сут(?:ки|ок)`,
		(_, published) => reading(night(published)),
	),
	rule(
		"(?:упродовж\\s+|за\\s+)?позаминул(?:ої|у)\\s+(?:доб[иу]|ночі)|за\\s+позапрошлые\\s+сутки|позапрошлой\\s+ночью|(?:the\\s+)?night\\s+before\\s+last",
		(_, published) => reading(`${addDays(published, -2)}/${addDays(published, -1)}`),
	),
];

/** Yesterday, today, tomorrow. */
export const RELATIVE_DATES: readonly DateRule[] = DAYS;
/** Spans of the day that a text is of: its night, its last twenty-four hours, the day itself. */
export const DAY_SPANS: readonly DateRule[] = [...DURING_DAYS, ...DURING_NIGHTS];
