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
	"(?:on )?the (?:previous day|day before(?! yesterday))|a day (?:earlier|before)|напередодні(?! (?:вторгнення|війни|виборів|свят\\p{L}*))|накануне(?! (?:вторжения|войны|выборов|праздник\\p{L}*))|дн[её]м ранее|днем раніше|за день до (?:того|цього|этого|того)";
const PATTERN = new RegExp(
	`(?<![\\p{L}\\p{N}-])(?:(?<same>${SAME}|${OF_THE_DAY})|(?<before>${DAY_BEFORE}))(?![\\p{L}\\p{N}])`,
	"giu",
);

/** In order; of what other rules have taken nothing is said here. */
export function anaphoricDatesIn(text: string): AnaphoricDate[] {
	return [...text.matchAll(PATTERN)].map(({ 0: words, index, groups }) => ({
		start: index,
		end: index + words.length,
		dayFor: (named) => (groups?.before === undefined ? named : addDays(named, -1)),
	}));
}
