import { addDays, type IsoDay } from "../../domain/day.ts";

/** Words for a time of the day that was named before, or for the day before it: "at dawn", "того ж вечора", "a day earlier". */
export interface AnaphoricDate {
	readonly start: number;
	readonly end: number;
	/** Given the day last named in the paragraph, or that of publication. */
	readonly dayFor: (named: IsoDay) => IsoDay;
}

const SAME =
	"(?:later )?(?:on )?(?:that|the) same (?:day|evening|night|morning|afternoon)|later that day|того ж (?:самого )?(?:дня|вечора|ранку)|тієї ж (?:самої )?ночі|цього ж дня|в тот же (?:самый )?(?:день|вечер)|тем же (?:вечером|утром)|той же ночью";
const OF_THE_DAY =
	"(?:at|by|before|around) (?:dawn|daybreak|noon|midday|midnight|dusk|nightfall|sunset)|(?:аж )?на світанку|опівдні|опівночі|надвечір|під вечір|до вечора|зранку|вранці|уранці|увечері|ввечері|на рассвете|в полдень|под вечер|к вечеру|до вечера|с утра|утром|вечером";
const DAY_BEFORE =
	"(?:on )?the (?:previous day|day before)|a day (?:earlier|before)|напередодні|накануне|дн[её]м ранее|днем раніше|за день до (?:того|цього|этого|того)";
const PATTERN = new RegExp(
	`(?<![\\p{L}\\p{N}-])(?:(?<same>${SAME}|${OF_THE_DAY})|(?<before>${DAY_BEFORE}))(?![\\p{L}\\p{N}])`,
	"giu",
);

/** "The day before the offensive" is the day before something else. With capitals: "the day before Russia attacked". */
const IS_OF_SOMETHING = /^\s(?:(?:yesterday|the|an?|his|her|its|our|their|that|this)(?!\p{L})|\p{Lu})/u;
/** What can be nothing but a genitive: "великого", "боїв", "вторгнення", "наступления"; no verb such as "горів". */
const GENITIVE = "\\p{L}+(?:ого|его|ої|их|ых)|\\p{Ll}+(?:ння|ття|ния|тия|[оеё]в)|\\p{Ll}+(?<!гор|сид|лет|хот)[ії]в";
/** Events whose genitive looks like another case. */
const EVENT =
	"(?:наступ|контрнаступ|штурм|обстріл|обстрел|удар|візит|визит|саміт|саммит|напад|прорив|прорыв|відступ|відход|отход)[уа]|(?:війн|войн|битв|оборон|зим)[иы]|(?:ата[кц]|операц|окупац|оккупац|деокупац|евакуац|эвакуац|публікац|публикац|річниц|годовщин)(?:ії|ии|и|і|ы)|бо[юя]|свят\\p{L}*|праздник\\p{L}*|перемовин|Великодня|Різдва|Рождества|Пасхи|[Дд]ня";
/** "Напередодні" governs a genitive; before a sentence's subject it stands alone: "накануне ракета разворотила клуб". */
const GOVERNED = new RegExp(`^\\s(?:${GENITIVE}|${EVENT})(?!\\p{L})`, "u");

/** Whether words for the day before leave open before what; `rest` stands behind them. */
function isAnaphoric(words: string, rest: string): boolean {
	if (/before$/iu.test(words)) return !IS_OF_SOMETHING.test(rest);
	return !/^(?:напередодні|накануне)$/iu.test(words) || !GOVERNED.test(rest);
}

/** So far behind the words it is looked for, in UTF-16 units. */
const LOOK_AHEAD = 40;

/** In order; of what other rules have taken nothing is said here. */
export function anaphoricDatesIn(text: string): AnaphoricDate[] {
	const found = [...text.matchAll(PATTERN)].filter(({ 0: words, index }) =>
		isAnaphoric(words, text.slice(index + words.length, index + words.length + LOOK_AHEAD)),
	);
	return found.map(({ 0: words, index, groups }) => ({
		start: index,
		end: index + words.length,
		dayFor: (named) => (groups?.before === undefined ? named : addDays(named, -1)),
	}));
}
