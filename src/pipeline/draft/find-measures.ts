import type { DraftMeasure } from "./types.ts";

const UNITS: readonly (readonly [string, string])[] = [
	["square kilomet(?:er|re)s?|sq\\.? ?km|кв\\.? ?км|квадратн\\p{L}+ к[иі]лометр\\p{L}*", "sqkm"],
	["square miles?|sq\\.? ?mi", "sqmi"],
	["kilomet(?:er|re)s?|km|км|к[иі]лометр\\p{L}*", "km"],
	["miles?|миль|мил[ья]", "mi"],
	["met(?:er|re)s?|м(?=[\\s,.;)])|метр\\p{L}*", "m"],
	["settlements?|villages|towns|населен\\p{L}+ пункт\\p{L}*|населённ\\p{L}+ пункт\\p{L}*|сіл|сёл", "settlements"],
	[
		"(?:\\p{L}{1,20} )?(?:people|soldiers|troops|servicemen|civilians|residents|men|fighters|prisoners|desertions)|осіб|людей|військов\\p{L}*|солдат\\p{L}*|окупант\\p{L}*|человек|военн\\p{L}*|цивільн\\p{L}*",
		"people",
	],
	["tanks?|танк\\p{L}*", "tanks"],
	[
		"(?:\\p{L}{1,20} ){0,2}vehicles|бойов\\p{L}+ (?:броньован\\p{L}+ )?машин\\p{L}*|бронемашин\\p{L}*|единиц техники|одиниц\\p{L}* (?:\\p{L}+ )?техніки",
		"vehicles",
	],
	[
		"(?:air ?)?strikes|attacks|combat engagements|clashes|shellings|ударів|удари|удара|ударов|атак\\p{L}*|боєзіткнен\\p{L}*|обстріл\\p{L}*|обстрел\\p{L}*",
		"strikes",
	],
	["minutes|хвилин\\p{L}*|минут\\p{L}*", "minutes"],
	["degrees|градус\\p{L}*", "degrees"],
	[
		"drones?|UAVs?|missiles?|bombs?|shells?|дрон\\p{L}*|БпЛА|БПЛА|ракет\\p{L}*|КАБ\\p{L}*|бомб\\p{L}*|снаряд\\p{L}*|безпілотник\\p{L}*|беспилотник\\p{L}*|units|battalions|brigades|regiments",
		"units",
	],
	["years|років|лет|роки", "years"],
];
const NUMBER =
	"\\d{1,3}(?:[,.\\u00a0 ]\\d{3})+|\\d+(?:[.,]\\d+)?|(?:two|three|four|five|six|seven|eight|nine|ten|dozens of|два|дві|две|три|чотири|четыре|п[’'ʼ]ять|пять|десять)";
const BOUNDS: readonly (readonly [string, DraftMeasure["bound"]])[] = [
	[
		"more than|over|at least|понад|більше(?: ніж)?|більш як|щонайменше|не менше|более|свыше|больше|не менее|по меньшей мере",
		"at-least",
	],
	["up to|at most|fewer than|less than|no more than|до|менше|не більше|менее|не более", "at-most"],
	[
		"about|around|nearly|almost|approximately|some|roughly|близько|майже|приблизно|орієнтовно|около|почти|примерно",
		"about",
	],
];
const WORD_NUMBERS: Readonly<Record<string, number>> = {
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	два: 2,
	дві: 2,
	две: 2,
	три: 3,
	чотири: 4,
	четыре: 4,
	пять: 5,
	десять: 10,
	"dozens of": 24,
};

const ALL_BOUNDS = BOUNDS.map(([words]) => words).join("|");
const UNIT_NAMES = UNITS.map(([words]) => words).join("|");
const MEASURE = new RegExp(
	`(?<![\\p{L}\\d])(?:(?<bound>${ALL_BOUNDS})\\s{1,6})?(?<number>${NUMBER})[\\s\\u00a0-]{0,4}(?<scale>thousand|тис\\.?|тыс\\.?|тысяч\\p{L}*|тисяч\\p{L}*)?\\s{0,4}(?<unit>${UNIT_NAMES})(?!\\p{L})`,
	"giu",
);

function numberIn(number: string, scale: string | undefined): number {
	const word = number.toLowerCase().replace(/[’'ʼ]/g, "’");
	const plain = /^\d{1,3}(?:[,.\u00a0 ]\d{3})+$/.test(number)
		? number.replace(/[,.\u00a0 ]/g, "")
		: number.replace(",", ".");
	const value = WORD_NUMBERS[word] ?? (word === "п’ять" ? 5 : Number(plain));
	return scale === undefined ? value : value * 1000;
}

const fits = (words: string, pattern: string): boolean => new RegExp(`^(?:${pattern})$`, "iu").test(words);

/** Numbers with units, in order. */
export function findMeasures(text: string, toCodePoint: (unit: number) => number): DraftMeasure[] {
	return [...text.matchAll(MEASURE)].map((match) => {
		const { bound, number = "", scale, unit = "" } = match.groups ?? {};
		return {
			start: toCodePoint(match.index),
			end: toCodePoint(match.index + match[0].length),
			words: match[0],
			value: numberIn(number, scale),
			unit: UNITS.find(([pattern]) => fits(unit, pattern))?.[1] ?? "units",
			bound: bound === undefined ? null : (BOUNDS.find(([pattern]) => fits(bound, pattern))?.[1] ?? null),
		};
	});
}
