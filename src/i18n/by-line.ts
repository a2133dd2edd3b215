import type { PlaceRelation } from "../domain/vocabulary.ts";

const ENGLISH: Readonly<Record<PlaceRelation, string>> = {
	in: "Along",
	part: "Along part of",
	near: "Near",
	towards: "Towards",
	along: "Along",
	across: "Across",
	elsewhere: "Elsewhere:",
};

/** "Along the Russia–Ukraine border", "Near the Siverskyi Donets": a line takes its article, a river drops its type. */
export const byLineInEnglish = (relation: PlaceRelation, name: string): string =>
	`${ENGLISH[relation]} the ${name.replace(/ River$/, "")}`;

interface UkrainianRelation {
	readonly preposition: string;
	readonly form: "genitive" | "accusative";
}

const UKRAINIAN: Readonly<Record<PlaceRelation, UkrainianRelation>> = {
	in: { preposition: "Уздовж", form: "genitive" },
	part: { preposition: "Уздовж частини", form: "genitive" },
	near: { preposition: "Поблизу", form: "genitive" },
	towards: { preposition: "У напрямку", form: "genitive" },
	along: { preposition: "Уздовж", form: "genitive" },
	across: { preposition: "Через", form: "accusative" },
	elsewhere: { preposition: "Деінде:", form: "accusative" },
};

/** Endings of the names that lines have: the word for a river is declined, its proper name beside it is not. */
const ENDINGS = {
	genitive: [
		[/^річка /u, "річки "],
		[/ий кордон$/u, "ого кордону"],
	],
	accusative: [
		[/^річка /u, "річку "],
		[/ий кордон$/u, "ий кордон"],
	],
} as const;

/** As in English; a name whose case forms are not known follows a colon, undeclined. */
export function byLineInUkrainian(relation: PlaceRelation, name: string): string {
	const { preposition, form } = UKRAINIAN[relation];
	const [ending, declined] = ENDINGS[form].find(([nominative]) => nominative.test(name)) ?? [];
	if (ending === undefined || declined === undefined) return `${preposition.replace(/:$/, "")}: ${name}`;
	return `${preposition} ${name.replace(ending, declined)}`;
}

/** The same within a sentence. */
export const withinSentence = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);
