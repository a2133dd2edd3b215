import type { IsoDay } from "../../../domain/day.ts";
import { twoDigits } from "./calendar-words.ts";

const SEASON_STEMS: readonly string[] = [
	"spring(?:time)?|навесні|весн(?:а|и|у|і|ою|ы|е|ой)",
	"summer(?:time)?|влітку|літ(?:о|а|у|і|ом)|лет(?:о|а|у|е|ом)",
	"autumn|fall|восени|осінь|осен(?:і|и|ь|ью)|осінню",
	"winter(?:time)?|взимку|узимку|зим(?:а|и|у|і|ою|ы|е|ой)",
];
/** Names of seasons, as a pattern; `seasonIn` reads what it matches. */
export const SEASON = `(?:${SEASON_STEMS.join("|")})`;
const SEASONS = SEASON_STEMS.map((stem) => new RegExp(`^(?:${stem})$`, "iu"));
/** Spring 0 to winter 3. */
export const seasonIn = (word: string): number => SEASONS.findIndex((season) => season.test(word));

/** The months of a season that begins in a year, as EDTF: three of them, winter into the next year. */
export function seasonOf(season: number, year: number): string {
	const first = 3 + season * 3;
	return season === 3 ? `${year}-12/${year + 1}-02` : `${year}-${twoDigits(first)}/${year}-${twoDigits(first + 2)}`;
}

const nearYears = (published: IsoDay): number[] =>
	[1, 0, -1, -2].map((offset) => Number(published.slice(0, 4)) + offset);
const endOf = (season: string): string => season.slice(8);
const startOf = (season: string): string => season.slice(0, 7);

/** The last of its kind that is over by publication. */
export function lastSeason(season: number, published: IsoDay): string {
	const all = nearYears(published).map((year) => seasonOf(season, year));
	return all.find((one) => endOf(one) < published.slice(0, 7)) ?? seasonOf(season, Number(published.slice(0, 4)) - 1);
}

/** The last of its kind begun by publication, which may not be over. */
export function latestSeason(season: number, published: IsoDay): string {
	const all = nearYears(published).map((year) => seasonOf(season, year));
	return all.find((one) => startOf(one) <= published.slice(0, 7)) ?? lastSeason(season, published);
}

/** The first of its kind that has not begun by publication. */
export function nextSeason(season: number, published: IsoDay): string {
	const year = Number(startOf(latestSeason(season, published)).slice(0, 4));
	return seasonOf(season, year + 1);
}

/** The one whose middle lies nearest to publication, gone or to come: "in the spring" is either. */
export function nearestSeason(season: number, published: IsoDay): string {
	const year = Number(published.slice(0, 4));
	const now = Number(published.slice(5, 7));
	const middle = 4 + season * 3;
	const [best = year] = [year - 1, year, year + 1].sort(
		(one, other) => Math.abs((one - year) * 12 + middle - now) - Math.abs((other - year) * 12 + middle - now),
	);
	return seasonOf(season, best);
}

/** The first, the middle or the last of a season's three months. */
export function monthOfSeason(span: string, third: number): string {
	const [year, month] = [Number(span.slice(0, 4)), Number(span.slice(5, 7)) + third];
	return month > 12 ? `${year + 1}-${twoDigits(month - 12)}` : `${year}-${twoDigits(month)}`;
}
