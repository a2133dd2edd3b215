import { toIsoDay } from "../../../domain/day.ts";
import { COUNT } from "./count-words.ts";
import { type DateRule, reading, rule } from "./date-rule.ts";
import { UNIT } from "./shift-date.ts";

/** The day the great war began, which texts count from without naming it. */
export const INVASION = toIsoDay("2022-02-24");

const ATTACK_EN =
	"(?:the\\s+|its\\s+|their\\s+|his\\s+|an?\\s+)?(?:(?:full[\\s-]scale|all-out|large-scale|Russian|Russia[’']s|Moscow[’']s|Putin[’']s|the\\s+Kremlin[’']s)\\s+){0,3}(?:war|invasion|special\\s+military\\s+operation)";
const ATTACK_UK = "(?:(?:повномасштабн|широкомасштабн|велик|російськ)\\p{L}{1,4}\\s+){0,2}(?:війни|вторгнення|агресії)";
const ATTACK_RU =
	"(?:(?:полномасштабн|широкомасштабн|больш|российск)\\p{L}{1,4}\\s+){0,2}(?:войны|вторжения|агрессии)|(?:специальной\\s+военной\\s+операции|спецоперации|СВО)";
/** "The full-scale invasion", "великої війни", "вторжения": the war that the texts are about. */
export const WAR = `(?:${ATTACK_EN}|${ATTACK_UK}|${ATTACK_RU})`;

/** "The war in Donbas" is another one, or a part of it. */
const ELSEWHERE = "(?!\\s+(?:in|on|у|в|на)\\s+(?:the\\s+east|\\p{L}*\\s?(?:Донбас|Gaza|Donbas|Газ|сход|восток|2014)))";
const BEGAN = "\\s+(?:first\\s+)?(?:began|started|broke\\s+out|erupted|was\\s+(?:launched|unleashed))";
const RUSSIA = "(?:Russia|Moscow|the\\s+Kremlin|(?:Vladimir\\s+)?Putin|Russian\\s+(?:troops|forces))";
const STARTED = "(?:first\\s+)?(?:launched|began|started|unleashed|mounted|ordered)";
const SINCE_EN = `(?:ever\\s+)?since\\s+(?:(?:the\\s+(?:very\\s+)?)?(?:start|beginning|outbreak|onset|launch|first\\s+days?)\\s+of\\s+(?:${ATTACK_EN})|(?:${ATTACK_EN})${BEGAN}|(?:the\\s+|its\\s+)?(?:full[\\s-]scale\\s+|Russian\\s+|Russia[’']s\\s+|Moscow[’']s\\s+){0,3}invasion|${RUSSIA}\\s+(?:${STARTED}\\s+(?:${ATTACK_EN})|invaded))(?:\\s+of\\s+Ukraine|\\s+against\\s+Ukraine|\\s+Ukraine)?`;
const SINCE_UK = `(?:з|із|від)\\s+(?:самого\\s+)?(?:початку|першого\\s+дня|перших\\s+днів|моменту|часу)\\s+(?:початку\\s+)?(?:${ATTACK_UK})`;
const SINCE_RU = `со?\\s+(?:самого\\s+)?(?:начала|первого\\s+дня|первых\\s+дней|момента|времени)\\s+(?:начала\\s+|проведения\\s+)?(?:${ATTACK_RU})`;
/** How long ago the text reckons that day to be, which says less than the day. */
const AGO = `(?:\\s+(?:(?:more\\s+than|less\\s+than|over|nearly|almost|about|some|just\\s+over)\\s+)?${COUNT}(?:\\s+and\\s+a\\s+half)?\\s+${UNIT}\\s+ago)?`;

/** "Since the start of the full-scale invasion", "від початку великої війни", "с начала СВО". */
export const SINCE_INVASION: readonly DateRule[] = [
	rule(`(?:${SINCE_EN}|${SINCE_UK}|${SINCE_RU})${ELSEWHERE}${AGO}`, (_, published) =>
		reading(published < INVASION ? null : `${INVASION}/..`),
	),
];
