import type { IsoDay } from "../../../domain/day.ts";
import { WEEKDAY } from "./calendar-words.ts";
import { ordinalOf } from "./count-words.ts";

/** What words for a time say: EDTF, and whether they name the day without help from publication. */
export interface DateReading {
	readonly edtf: string;
	readonly isExplicit: boolean;
	/** The same words in another year, where none is stated: "on 20 June" in a report about the year before last. */
	readonly inYear?: (year: string) => string | null;
	/** "Of the same year": the year of the date before, whatever publication would give. */
	readonly isOfYearNamed?: boolean;
}
export type Groups = Readonly<Record<string, string | undefined>>;
/** What stands around the words, up to `CONTEXT_LENGTH` units on each side. */
export interface DateContext {
	readonly before: string;
	readonly after: string;
}
type Read = (groups: Groups, published: IsoDay, context: DateContext) => DateReading | null;
export type DateRule = readonly [RegExp, Read];

export const CONTEXT_LENGTH = 100;

/** White space is bounded, so that a page of blanks costs no more than its length. */
const bounded = (pattern: string): string => pattern.replaceAll("\\s+", "\\s{1,6}").replaceAll("\\s*", "\\s{0,6}");

/** A rule for whole words, whatever their capitals. */
export const rule = (pattern: string, read: Read): DateRule => [
	new RegExp(`(?<![\\p{L}\\p{N}.,-])(?:${bounded(pattern)})(?![\\p{L}\\p{N}])`, "giu"),
	read,
];
export const reading = (edtf: string | null, isExplicit = false): DateReading | null =>
	edtf === null ? null : { edtf, isExplicit };
export const interval = (from: string | null, to: string | null): string | null =>
	from === null || to === null || from > to ? null : `${from}/${to}`;
/** "Since May" is open from its first day. */
export const withSince = (since: string | undefined, edtf: string | null): string | null =>
	edtf === null || since === undefined ? edtf : `${edtf.split("/")[0]}/..`;

export const DAY = "(?:(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|-?го|-?о?е|-?ого|-?[мтшг]е)?)";
export const YEAR = "(?:(?:19|20)\\d\\d)";
export const YEAR_WORD =
	"(?:-?(?:й|го|му|м|ого|ому)(?!\\p{L}))?(?:\\s*(?:року|роки|роках|років|році|рік|роком|года|годы|годах|годов|году|год|годом|р\\.|г\\.?|рр\\.|гг\\.))?";

/** Years told by publication, from the farthest ahead. */
const RELATIVE_YEARS: readonly (readonly [string, number])[] = [
	["next\\s+year|наступного\\s+року|(?:следующего|будущего)\\s+года", 1],
	[
		"(?:this|the\\s+current)\\s+year|(?:цього|поточного|нинішнього)\\s+року|цьогоріч|[ву]\\s+цьому\\s+році|ц\\.\\s?р\\.|в\\s+(?:этом|нынешнем)\\s+году|(?:этого|нынешнего|текущего)\\s+года|с\\.\\s?г\\.",
		0,
	],
	[
		"last\\s+year|минулого\\s+року|[ву]\\s+минулому\\s+році|торік|минулоріч|(?:прошлого|минувшего)\\s+года|в\\s+(?:прошлом|минувшем)\\s+году",
		-1,
	],
	["(?:the\\s+)?year\\s+before\\s+last|позаминулого\\s+року|позаторік|позапрошлого\\s+года", -2],
];
const SAME_YEAR = "the\\s+same\\s+year|that\\s+year|того\\s+(?:ж|самого)\\s+року|того\\s+же\\s+года";
export const RELATIVE_YEAR = RELATIVE_YEARS.map(([words]) => words).join("|");
const RELATIVE = RELATIVE_YEARS.map(([words, offset]) => [new RegExp(`^(?:${words})$`, "iu"), offset] as const);
/** "Двадцать второго": years of this century as they are spoken. */
export const SPELLED_YEAR =
	"(?:(?:двадцять|двадцать)\\s+\\p{L}{4,9}|чотирнадцят|четырнадцат)(?:ого|ього|его|ому|ьому|ом|ем|ім)";
/** A year after a day, a month or a season: stated, or told by publication or by the date before. */
export const OF_YEAR = `(?:,?\\s+(?:of\\s+)?(?:(?<year>${YEAR})(?:[-–/](?:20)?\\d\\d(?!\\d))?${YEAR_WORD}|(?<shortYear>[’']?(?:1[4-9]|2\\d)-?(?:го|му|м))(?:\\s+(?:року|году|года))?|(?<spelledYear>${SPELLED_YEAR})(?:\\s+(?:року|году|года))?|(?<relativeYear>${RELATIVE_YEAR})|(?<sameYear>${SAME_YEAR})))`;

/** The year that words such as "last year" mean. */
export function relativeYear(words: string, published: IsoDay): string | undefined {
	const offset = RELATIVE.find(([pattern]) => pattern.test(words))?.[1];
	return offset === undefined ? undefined : String(Number(published.slice(0, 4)) + offset);
}

/** 2022 of "двадцать втором", 2014 of "чотирнадцятому"; none where the words are no ordinal. */
export function spelledYear(words: string): string | undefined {
	const ordinal = ordinalOf(words);
	return ordinal === 14 || (ordinal > 20 && ordinal < 30) ? `20${ordinal}` : undefined;
}

/** Reads what `OF_YEAR` may follow, in the year it names or, with undefined, the one nearest to publication. */
export function yearly(groups: Groups, published: IsoDay, read: (year?: string) => string | null): DateReading | null {
	const short = groups.shortYear === undefined ? undefined : `20${/\d\d/.exec(groups.shortYear)?.[0]}`;
	const spelled = groups.spelledYear === undefined ? undefined : spelledYear(groups.spelledYear);
	const year = groups.year ?? short ?? spelled ?? (groups.relativeYear && relativeYear(groups.relativeYear, published));
	const edtf = read(year);
	if (edtf === null) return null;
	const isExplicit = groups.year !== undefined;
	return year === undefined
		? { edtf, isExplicit, inYear: read, isOfYearNamed: groups.sameYear !== undefined }
		: { edtf, isExplicit };
}

/** What begins a time that goes on, and what places something in or up to a time. */
export const SINCE = `(?:ever\\s+since|since(?:\\s+(?:at\\s+least|about|around|roughly|approximately|as\\s+early\\s+as))?|starting(?:\\s+(?:on|from))?|beginning(?:\\s+on)?|починаючи\\s+(?:з|із|від)|начиная\\s+со?|від(?=\\s+(?:початк|середин|кінц|весни|літа|осені|зими|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня))|з|із|зі|со?)`;
export const IN =
	"(?:on|in|by|until|till|before|after|for|through|as\\s+of|overnight\\s+(?:on|into|to)|від|у|в|на|до|після|за|по|станом\\s+на|по\\s+состоянию\\s+на|к|ко|во|от|после|from|of|dated)";
export const DASH = "\\s*[-–—]\\s*";
const PART_OF_DAY =
	"morning|afternoon|evening|night|noon|midday|lunchtime|вранці|уранці|зранку|вдень|удень|опівдні|ввечері|увечері|вночі|уночі|утром|дн[её]м|вечером|ночью|ранку|вечора|дня|утра|вечера";
/** "Morning", "ввечері" after a name of a day. */
export const DAY_PART = `(?:[ \\u00a0](?:at\\s+|before\\s+)?(?:${PART_OF_DAY}))`;
/** "The night of", "ніч на", "ранок" before a day. */
export const PART_OF =
	"(?:(?:the\\s+)?(?:early\\s+)?(?:night|morning|evening|afternoon|day)\\s+of\\s+|(?:ніч|ночі)\\s+(?:на|проти|під)\\s+|ночь\\s+(?:на|под)\\s+|(?:ранок|ранку|вечір|вечора|кінець|кінця|утро|утра|вечер|вечера|конец|конца)\\s+)";
export const SHORT_WEEKDAY = `(?:${WEEKDAY}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|пн|вт|ср|чт|пт|сб|нд|вс)\\.?)`;
