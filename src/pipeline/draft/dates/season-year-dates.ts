import type { IsoDay } from "../../../domain/day.ts";
import { twoDigits } from "./calendar-words.ts";
import {
	type DateRule,
	IN,
	OF_YEAR,
	RELATIVE_YEAR,
	reading,
	relativeYear,
	rule,
	SINCE,
	SPELLED_YEAR,
	spelledYear,
	withSince,
	YEAR,
	YEAR_WORD,
	yearly,
} from "./date-rule.ts";
import { PART, partOfSeason, partOfYear } from "./part-of-time.ts";
import { lastSeason, latestSeason, nearestSeason, nextSeason, SEASON, seasonIn, seasonOf } from "./seasons.ts";

const LAST =
	"last|минулої|минулого|торішньої|торішнього|минулорічної|попередньої|попереднього|прошлой|прошлым|прошлого|прошлогодней|прошлогодним|(?:минувш|прошедш|предыдущ)(?:ей|им|его)|(?:the\\s+)?(?:previous|preceding)";
const THIS = "this(?:\\s+past)?|цього|цієї|нинішн(?:ього|ьої)|этим|этой|этого|нынешн(?:им|ей|его)|текущего";
const NEXT = "next|(?:this\\s+)?coming|наступн(?:ого|ої)|следующ(?:им|ей|его)|будущ(?:им|ей|его)";
const BEFORE_LAST = "позаминул(?:ої|ого)|позаторішн(?:ьої|ього)|позапрошл(?:ой|ым|ого)";
/** Of a year ago, whatever season it is now: "торік восени". */
const YEAR_AGO = /^(?:торішн|минулорічн|прошлогодн)/iu;

function seasonToldBy(which: string, season: number, published: IsoDay): string {
	if (YEAR_AGO.test(which)) return seasonOf(season, Number(published.slice(0, 4)) - 1);
	if (new RegExp(`^(?:${LAST})$`, "iu").test(which)) return lastSeason(season, published);
	if (new RegExp(`^(?:${THIS})$`, "iu").test(which)) return nearestSeason(season, published);
	return nextSeason(season, published);
}

/** The winter of a year begins in its December, but one that has not come by publication is that of its January. */
function seasonOfYear(season: number, year: number, published: IsoDay): string {
	const span = seasonOf(season, year);
	return season === 3 && span.slice(0, 7) > published ? seasonOf(season, year - 1) : span;
}

const inPart = (part: string | undefined, span: string): string =>
	part === undefined ? span : partOfSeason(part.trim(), span);
const LEAD = `(?:(?:(?<since>${SINCE})|${IN}|at|during|over|throughout|through|ще|іще|ещё|еще|протягом|впродовж|упродовж)\\s+)?(?:the\\s+)?`;
const OF = "(?:\\s+of|(?<=(?:early|late))\\s+in)?[\\s-]+";

const SEASONS: readonly DateRule[] = [
	rule(`${LEAD}(?<part>(?:${PART})${OF})?(?:the\\s+)?(?<s>${SEASON})${OF_YEAR}`, (groups, published) => {
		const { part, s = "" } = groups;
		return yearly(groups, published, (year) => {
			const season = seasonIn(s);
			const span = year === undefined ? latestSeason(season, published) : seasonOfYear(season, Number(year), published);
			return withSince(groups.since, inPart(part?.replace(/[\s-]+(?:of[\s-]+)?$/iu, ""), span));
		});
	}),
	rule(
		`${LEAD}(?:(?<s>${SEASON})\\s+before\\s+last|(?:${BEFORE_LAST})\\s+(?<s2>${SEASON}))`,
		({ since, s, s2 }, published) => {
			const season = seasonIn(s ?? s2 ?? "");
			const last = lastSeason(season, published);
			return reading(withSince(since, seasonOf(season, Number(last.slice(0, 4)) - 1)));
		},
	),
	rule(
		`${LEAD}(?<part>(?:${PART})${OF})?(?<which>${LAST}|${THIS}|${NEXT})\\s+(?<s>${SEASON})(?!\\s+\\p{L}+ive)`,
		({ since, part, which = "", s = "" }, published) => {
			const span = inPart(part?.replace(/[\s-]+(?:of[\s-]+)?$/iu, ""), seasonToldBy(which, seasonIn(s), published));
			return reading(withSince(since, span));
		},
	),
	rule(`(?<relativeYear>${RELATIVE_YEAR}),?\\s+(?:in\\s+(?:the\\s+)?)?(?<s>${SEASON})`, (groups, published) => {
		const year = relativeYear(groups.relativeYear ?? "", published);
		return reading(year === undefined ? null : seasonOf(seasonIn(groups.s ?? ""), Number(year)));
	}),
	rule(
		`(?:(?:since|from)\\s+(?:the\\s+)?|(?:з|із|від|с|со)\\s+)(?<s>${SEASON})(?!\\s+\\p{L}+ive)`,
		({ s = "" }, published) => reading(withSince("since", latestSeason(seasonIn(s), published))),
	),
	rule(
		`(?:(?<since>${SINCE})\\s+|(?:in|at|by|around|у|в|на|до|к|под|під|during)\\s+)?(?:the\\s+)?(?<part>${PART})(?:\\s+of|\\s+in)?[\\s-]+(?:the\\s+)?(?<s>${SEASON})(?!\\s+(?:\\p{L}+ive|camp|camps))`,
		({ since, part = "", s = "" }, published) => {
			const season = seasonIn(s);
			const span = since === undefined ? nearestSeason(season, published) : latestSeason(season, published);
			return reading(withSince(since, partOfSeason(part, span)));
		},
	),
	rule(
		"(?:(?:in|during|over|throughout|through|all)\\s+(?:the\\s+|all\\s+)?|the\\s+(?:whole|entire)\\s+|ціл[еу]\\s+|цел(?:ое|ую)\\s+|всю\\s+|усю\\s+|все\\s+|усе\\s+|всё\\s+|за\\s+|протягом\\s+|впродовж\\s+)(?<s>spring|summer|autumn|winter|весну|весни|літо|літа|осінь|осені|зиму|зими|лето|осень)(?!\\s+(?:\\p{L}+ive|camp|camps|cottage|kitchen|house|uniform|clothing|semester|olympics|games|тому))|in\\s+the\\s+(?<fall>fall)(?!\\s+of)|(?<!(?:той|тієї|ж|же|самої)\\s)(?:(?:ще|іще|ещё|еще)\\s+)?(?<s2>навесні|влітку|восени|узимку|взимку|весной|летом|осенью|зимой)",
		({ s, fall, s2 }, published) => reading(nearestSeason(seasonIn(s ?? fall ?? s2 ?? ""), published)),
	),
	rule(
		`(?:(?:by|before|until)\\s+(?:the\\s+)?(?<s>spring|summer|autumn|winter)|до\\s+(?<s2>весни|літа|осені|зими|весны|лета|осени|зимы)|к\\s+(?<s3>весне|лету|осени|зиме))(?!\\s+(?:\\p{L}+ive|camp|camps|cottage|kitchen|house|of|is)(?!\\p{L})|[’'])`,
		({ s, s2, s3 }, published) => reading(nearestSeason(seasonIn(s ?? s2 ?? s3 ?? ""), published)),
	),
];

/** A year told by publication: "this year", "минулого року", "в прошлом году". */
const YEARS_TOLD: readonly (readonly [string, number])[] = [
	[
		"next\\s+year|наступного\\s+року|(?:у|в)\\s+наступному\\s+році|(?:в\\s+)?(?:следующ(?:ем|ий)|будущ(?:ем|ий))\\s+год(?:у)?",
		1,
	],
	[
		"this\\s+year|(?:earlier|later)\\s+in\\s+the\\s+year|цього(?:\\s+ж)?\\s+року|цьогоріч|(?:поточного|нинішнього)\\s+року|(?:у|в)\\s+(?:цьому|поточному|нинішньому)\\s+році|в\\s+(?:этом|нынешнем|текущем)\\s+году",
		0,
	],
	[
		"last\\s+year|торік|минулоріч|минулого\\s+року|(?:у|в)\\s+минулому\\s+році|в\\s+(?:прошлом|минувшем)\\s+году|(?:прошлого|минувшего)\\s+года|за\\s+(?:минулий\\s+рік|прошлый\\s+год)",
		-1,
	],
	[
		"the\\s+year\\s+before\\s+last|позаторік|позаминулого\\s+року|(?:у|в)\\s+позаминулому\\s+році|в\\s+позапрошлом\\s+году|позапрошлого\\s+года",
		-2,
	],
];
const WAR_YEAR = "(?:199[1-9]|20\\d\\d)";
/** "Дев’яностих", "the nineties": of the century before. */
const DECADES: readonly (readonly [RegExp, number])[] = [
	[/^(?:sixties|шістдесят|шестидесят)/iu, 6],
	[/^(?:seventies|сімдесят|семидесят)/iu, 7],
	[/^(?:eighties|вісімдесят|восьмидесят)/iu, 8],
	[/^(?:nineties|дев[’'ʼ]яност|девяност)/iu, 9],
];
const DECADE =
	"(?:sixties|seventies|eighties|nineties|(?:шістдесят|сімдесят|вісімдесят|дев[’'ʼ]яност|шестидесят|семидесят|восьмидесят|девяност)(?:их|ых|і|ые))";
const decadeIn = (words: string): number | null => DECADES.find(([pattern]) => pattern.test(words))?.[1] ?? null;

const QUARTERS: readonly (readonly [RegExp, number])[] = [
	[/^(?:first|перш|перв|i$|1)/iu, 1],
	[/^(?:second|друг|втор|ii$|2)/iu, 4],
	[/^(?:third|трет|iii$|3)/iu, 7],
	[/^(?:fourth|last|четверт|четв|iv$|4|остан|послед)/iu, 10],
];
const QUARTER =
	"(?<q>first|second|third|fourth|last|перш\\p{L}{1,3}|друг\\p{L}{1,3}|трет\\p{L}{1,4}|четв\\p{L}{3,5}|перв\\p{L}{2,3}|втор\\p{L}{2,3}|I{1,3}|IV|[1-4](?:-?\\p{L}{1,2})?)\\s+(?:quarter(?:\\s+of)?|кварта\\p{L}{1,3})|Q(?<q2>[1-4])";

const YEARS: readonly DateRule[] = [
	rule(
		`${LEAD}(?:${QUARTER})\\s+(?:(?<year>${YEAR})${YEAR_WORD}|(?<relativeYear>${RELATIVE_YEAR}))`,
		(groups, published) =>
			yearly(groups, published, (year = published.slice(0, 4)) => {
				const first = QUARTERS.find(([pattern]) => pattern.test(groups.q ?? groups.q2 ?? ""))?.[1];
				if (first === undefined) return null;
				return withSince(groups.since, `${year}-${twoDigits(first)}/${year}-${twoDigits(first + 2)}`);
			}),
	),
	rule(
		`${LEAD}(?<part>${PART})${OF}(?:the\\s+)?(?:(?<year>${YEAR})${YEAR_WORD}|(?<relativeYear>${RELATIVE_YEAR}))`,
		(groups, published) =>
			yearly(groups, published, (year = "") => withSince(groups.since, partOfYear(groups.part ?? "", year))),
	),
	rule(
		`${LEAD}(?<part>${PART})(?:\\s+of)?[\\s-]+(?:the\\s+)?(?:year(?!\\s+(?:of|before|\\d))|року|года)(?![’'\\p{L}])|(?:by|before|until|at)\\s+(?:the\\s+)?year(?:-|[’']s[\\s-])(?<end>end)|(?:since|from|after|з|із|від|с|после|після)\\s+(?<newYear>(?:the\\s+)?New\\s+Year(?:[’']s(?:\\s+Day)?)?|Нового\\s+(?:року|года))`,
		({ since, part, end, newYear }, published) => {
			const year = published.slice(0, 4);
			if (newYear !== undefined) return reading(`${year}-01-01/..`);
			const span = partOfYear(part ?? end ?? "", year);
			return reading(
				since !== undefined && span.startsWith(`${year}-01/`) ? `${year}-01-01/..` : withSince(since, span),
			);
		},
	),
	// Of no year: the latest that has begun.
	rule(
		"(?:in|during|for|у|в|за)\\s+(?:the\\s+)?(?<q>first|second|third|fourth|перш\\p{L}{1,3}|друг\\p{L}{1,3}|трет\\p{L}{1,4}|четв\\p{L}{3,5}|перв\\p{L}{2,3}|втор\\p{L}{2,3})\\s+(?:quarter|кварта\\p{L}{1,3})(?!\\s+of)",
		({ q = "" }, published) => {
			const first = QUARTERS.find(([pattern]) => pattern.test(q))?.[1];
			if (first === undefined) return null;
			const year = Number(published.slice(0, 4)) - Number(first > Number(published.slice(5, 7)));
			return reading(`${year}-${twoDigits(first)}/${year}-${twoDigits(first + 2)}`);
		},
	),
	rule(
		`(?:(?:(?<since>${SINCE})|in|during|from|of|back\\s+in|у|в|на)\\s+)?(?:the\\s+)?(?:early\\s+|late\\s+|mid-)?(?<tens>19\\d|20[0-3])0(?:[’']?s|-?(?:х|ті|ых|их|е|і))(?:\\s+(?:роки|роках|років|годы|годах|годов))?`,
		({ since, tens = "" }) => reading(withSince(since, `${tens}0/${tens}9`), true),
	),
	rule(
		`(?:(?<since>${SINCE})|in|during|from(?=\\s+the)|back\\s+in|у|в|на)\\s+(?:the\\s+)?(?:early\\s+|late\\s+|mid-)?(?:[’']?(?<tens>[2-9])0(?:[’']?s|-(?:х|ті|ые))(?!\\s\\p{Ll}*км)|(?<told>${DECADE}))(?:\\s+(?:роки|роках|років|годы|годах|годов))?`,
		({ since, tens, told = "" }) => {
			const decade = tens ?? decadeIn(told);
			return reading(decade === null ? null : withSince(since, `19${decade}0/19${decade}9`));
		},
	),
	rule("since\\s+(?<y>19[0-8]\\d|1990)(?![\\d,.]\\d|-)", ({ y = "" }) => reading(`${y}/..`, true)),
	rule(`(?<y>${WAR_YEAR})-(?:го|му|м)(?!\\p{L})`, ({ y = "" }) => reading(y, true)),
	rule(
		`(?:between|from|з|із|від|с|между|між)\\s+(?<y>${YEAR})\\s+(?:and|to|through|until|till|та|і|и|по|до)\\s+(?<y2>${YEAR})(?:${YEAR_WORD})(?!\\s+(?:\\p{L}+\\s+)?(?:people|men|troops|soldiers|met(?:er|re)s?|k?m|hours|tons?|rounds|shells|осіб|чолов|человек|людей|метр|км|м|тонн|снаряд|годин|час))`,
		({ y = "", y2 = "" }) => reading(y < y2 ? `${y}/${y2}` : null, true),
	),
	rule(
		`(?:(?:between|from|with|з|із|від|с|между|між|у|в|in)\\s+)?(?<y>${WAR_YEAR})(?:\\s*[-–—]\\s*|\\s+(?:and|to|through|until|та|і|и|по|до)\\s+)(?<y2>${WAR_YEAR})${YEAR_WORD}`,
		({ y = "", y2 = "" }) => reading(y < y2 ? `${y}/${y2}` : null, true),
	),
	rule(
		`(?:back\\s+)?(?:(?<since>${SINCE})|in|of|for|from|during|by|until|throughout|before|after|over|as\\s+(?:long\\s+ago|far\\s+back|early|late|recently)\\s+as|у|в|за|до|після|после|протягом|впродовж|на)\\s+(?:the\\s+year\\s+)?(?:early\\s+|late\\s+|all\\s+of\\s+)?(?<y>${WAR_YEAR})${YEAR_WORD}(?!\\s*(?:km|m\\b|meters|metres|troops|soldiers|people|square|drones|houses|homes|км|м\\b|осіб|человек|людей|дрон|га\\b|грн|руб|гектар|будинк|дом))(?!,\\d)`,
		({ since, y = "" }) => reading(withSince(since, y), true),
	),
	rule(
		"(?:(?<since>з|із|с|со)|у|в|до|на|після|после)\\s+(?<y>1[4-9]|2\\d)-?(?:му|м|го)(?:\\s+(?:році|року|году|года)|(?=\\s?[,.;:)»—–]|$))",
		({ since, y = "" }) => reading(withSince(since, `20${y}`), true),
	),
	rule(
		`(?:(?<since>з|із|с|со)|у|в|до|на|після|после)\\s+(?<y>${SPELLED_YEAR})(?:\\s+(?:році|року|году|года)|(?=\\s?[,.;:)»—–]|$))`,
		({ since, y = "" }) => reading(withSince(since, spelledYear(y) ?? null), true),
	),
	rule(
		"(?:(?<since>з|із|від|с)|у|в)\\s+(?<y>1[5-9]\\d\\d)(?:-?(?:го|му|м))?\\s+(?:року|році|года|году)",
		({ since, y = "" }) => reading(withSince(since, y), true),
	),
	rule(`(?<y>${WAR_YEAR})(?:-?(?:й|го|му|м))?\\s+(?:року|роки|році|года|году|год|рік|роком|годом)`, ({ y = "" }) =>
		reading(y, true),
	),
	rule(
		`(?<=(?:the|its|his|their|russia[’']s|ukraine[’']s|moscow[’']s|kyiv[’']s)\\s)(?<y>${WAR_YEAR})(?=\\s+(?:full|invasion|(?:counter-?)?(?:offensive|attack)|war|retreat|withdrawal|occupation|liberation|annexation|campaign|siege))`,
		({ y = "" }) => reading(y, true),
	),
	...YEARS_TOLD.map(([words, offset]) =>
		rule(
			`(?:(?:earlier|later|early|late|for)\\s+|(?<since>since|з|із|с|со)\\s+)?(?:${words})`,
			({ since }, published) => reading(withSince(since, String(Number(published.slice(0, 4)) + offset))),
		),
	),
];

/** Seasons and years, parts of them and spans of years. */
export const SEASON_AND_YEAR_DATES: readonly DateRule[] = [...SEASONS, ...YEARS];
