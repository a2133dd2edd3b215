import { type DeclensionRule, RUSSIAN_RULES, UKRAINIAN_RULES } from "./declension-rules.ts";

/** Longer names have too many forms to be worth making, and no place has one. */
const LONGEST_NAME_WORDS = 4;
const UNINFLECTED = /^(?:на|під|над|при|под|и|і|та|й)$/u;

/** The forms of one word in each of the five oblique cases. */
function declineWord(word: string, rules: readonly DeclensionRule[]): readonly (readonly string[])[] {
	const cases: string[][] = [[], [], [], [], []];
	if (UNINFLECTED.test(word)) return cases.map(() => [word]);
	for (const { ending, cases: replacements, also } of rules) {
		if (!ending.test(word)) continue;
		for (const [index, alternatives] of replacements.entries()) {
			for (const one of alternatives.split("|")) cases[index]?.push(word.replace(ending, one === "-" ? "" : one));
		}
		if (also !== true) break;
	}
	return cases.map((forms) => (forms.length > 0 ? [...new Set(forms)] : [word]));
}

function product(parts: readonly (readonly string[])[], gaps: readonly string[]): string[] {
	return parts.reduce<string[]>(
		(names, forms, index) =>
			names.flatMap((name) => forms.map((form) => `${name}${index === 0 ? "" : gaps[index - 1]}${form}`)),
		[""],
	);
}

function declineWith(name: string, rules: readonly DeclensionRule[]): string[] {
	const words = name.split(/[\s-]+/u);
	const gaps = name.match(/[\s-]+/gu) ?? [];
	if (words.length > LONGEST_NAME_WORDS) return [];
	const declined = words.map((word) => declineWord(word, rules));
	const byCase = [0, 1, 2, 3, 4].flatMap((index) =>
		product(
			declined.map((cases) => cases[index] ?? []),
			gaps,
		),
	);
	if (words.length < 2) return byCase;
	// "Лиман Перший", "Нехаївка над Дніпром": of some names only the first or only the last word is declined.
	const first = (declined[0] ?? []).flat().map((form) => `${form}${gaps[0]}${words.slice(1).join(" ")}`);
	const last = (declined.at(-1) ?? []).flat().map((form) => `${words.slice(0, -1).join(" ")}${gaps.at(-1)}${form}`);
	return [...byCase, ...(words.length === 2 ? [...first, ...last] : [])];
}

const isOnlyUkrainian = (name: string): boolean => /[іїєґ’']/iu.test(name);
const isOnlyRussian = (name: string): boolean => /[ыэёъ]/iu.test(name);

/**
 * A Cyrillic place name in lower case, in every form that rules make of it, itself included: by the rules of the language
 * its letters belong to, or of both.
 */
export function declineName(name: string): readonly string[] {
	const plain = name.toLowerCase();
	const forms = new Set([plain]);
	if (!isOnlyRussian(plain)) for (const form of declineWith(plain, UKRAINIAN_RULES)) forms.add(form);
	if (!isOnlyUkrainian(plain)) for (const form of declineWith(plain, RUSSIAN_RULES)) forms.add(form);
	return [...forms];
}

const ADJECTIVE_STEMS: readonly (readonly [RegExp, string])[] = [
	[/(?:ськ|ск)$/u, ""],
	[/(?:цьк|цк)$/u, ""],
	[/(?:ове|ова|еве|ева)$/u, "ів"],
	[/(?:ово|ёво|ево|овая|овое)$/u, "ов"],
	[/івка$/u, "івс"],
	[/ївка$/u, "ївс"],
	[/(овка|евка|ёвка)$/u, "овс"],
	[/ія$/u, "ійс"],
	[/сся$/u, "с"],
	[/ея$/u, "ейс"],
	[/(?:ці|цы)$/u, "ец"],
	[/(?:и|ы|а|о|я)$/u, ""],
];

/** Adjective stems of a place ("вовчанськ", "харківськ", "липецьк"), lower case, to be followed by an adjective's ending. */
export function adjectiveStems(name: string): readonly string[] {
	const plain = name.toLowerCase();
	if (/[\s-]/u.test(plain)) return [];
	if (/щина$/u.test(plain)) return adjectiveStems(plain.replace(/щина$/u, ""));
	if (/жжя$/u.test(plain)) return [`${plain.slice(0, -3)}зьк`];
	if (/ь[её]$/u.test(plain)) return [`${plain.slice(0, -2)}ск`];
	if (/(?:ськ|цьк|ск|цк|зьк)$/u.test(plain)) return [plain];
	const stems = ADJECTIVE_STEMS.filter(([ending]) => ending.test(plain)).map(([ending, by]) =>
		plain.replace(ending, by),
	);
	const [stem = plain] = stems;
	const soft =
		isOnlyRussian(plain) || (!isOnlyUkrainian(plain) && /(?:ов|ев)/u.test(plain)) ? ["ск", "цк"] : ["ськ", "цьк", "ск"];
	if (/с$/u.test(stem)) return soft.map((suffix) => `${stem.slice(0, -1)}${suffix}`);
	if (/[кч]$/u.test(stem)) return [`${stem.slice(0, -1)}цьк`, `${stem.slice(0, -1)}цк`, `${stem.slice(0, -1)}чанськ`];
	if (/ец$/u.test(stem)) return [`${stem.slice(0, -1)}цьк`, `${stem.slice(0, -1)}цк`];
	return soft.map((suffix) => `${stem}${suffix}`);
}

/** What the land around a town is called: "вовчанщина", "чугуївщина"; lower case, from the stem of its adjective. */
export function landNames(name: string): readonly string[] {
	return adjectiveStems(name)
		.filter((stem) => /(?:ськ|ск)$/u.test(stem))
		.map((stem) => `${stem.replace(/(?:ськ|ск)$/u, "")}щина`);
}

/** Endings of adjectives in -ський/-ский, all cases, genders and numbers of both languages. */
export const ADJECTIVE_ENDINGS: readonly string[] = "ий ого ому им ім ом а ої ій у ою е і их ими ая ой ую ое ие".split(
	" ",
);
