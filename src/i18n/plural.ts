import type { Language } from "../domain/vocabulary.ts";

/** The BCP 47 tag by which each interface language is formatted. */
export const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", uk: "uk-UA" };

/** English has two forms, Ukrainian four: 1, 2–4, 5 and more, fractions. */
export interface EnglishForms {
	readonly one: string;
	readonly other: string;
}
export interface UkrainianForms extends EnglishForms {
	readonly few: string;
	readonly many: string;
}

const rules = {
	en: new Intl.PluralRules(LOCALES.en),
	uk: new Intl.PluralRules(LOCALES.uk),
} as const;

/** The English form that goes with a number, without the number. */
export const englishForm = (count: number, forms: EnglishForms): string =>
	rules.en.select(count) === "one" ? forms.one : forms.other;

/** The number and the English form that goes with it: `1 claim`, `7 claims`. */
export const countEnglish = (count: number, forms: EnglishForms): string => `${count} ${englishForm(count, forms)}`;

/** The Ukrainian form that goes with a number, without the number. */
export function ukrainianForm(count: number, forms: UkrainianForms): string {
	const rule = rules.uk.select(count);
	return forms[rule === "one" || rule === "few" || rule === "many" ? rule : "other"];
}

/** The number and the Ukrainian form that goes with it: `1 твердження`, `5 тверджень`. */
export const countUkrainian = (count: number, forms: UkrainianForms): string =>
	`${count} ${ukrainianForm(count, forms)}`;
