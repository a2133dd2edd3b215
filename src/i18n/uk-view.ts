import { countUkrainian } from "./plural.ts";
import type { ViewWords } from "./view-words.ts";

const claims = (count: number): string =>
	countUkrainian(count, { one: "твердження", few: "твердження", many: "тверджень", other: "твердження" });

export const ukView: ViewWords = {
	summary: (date, count, placed) =>
		count === 0 ? `${date}: тверджень немає.` : `${date}: ${claims(count)}, на карті ${placed}.`,
	summaryCompared: (a, b, onlyA, onlyB, both) =>
		`${a} (A) у порівнянні з ${b} (B): лише в A — ${claims(onlyA)}, лише в B — ${onlyB}, в обох — ${both}.`,
	summaryPlaces: (places) => `Названо: ${places}.`,
	summaryGroups: (groups) => `Серед них: ${groups}.`,
	hints: {
		heading: "Як читати цю карту",
		dates: "Пересувайте дату: карта показує, що тексти кажуть про той день.",
		marks: "Натисніть на знак, щоб прочитати речення, через яке він тут.",
		sources: "Пунктирний обідок: стверджують, але не підтверджено. Чому тексти не дають місця, те у списку.",
		next: (position, total) => `Далі (${position} з ${total})`,
		skip: "Пропустити підказки",
		dismiss: "Зрозуміло",
	},
	cite: {
		heading: "Цитувати",
		text: "Текст",
		bibtex: "BibTeX",
		csl: "CSL-JSON",
	},
	take: {
		heading: "Взяти із собою",
		geojson: "Твердження у GeoJSON",
		csv: "Твердження у CSV",
		print: "Надрукувати цей вигляд",
		claims: (count) => `У цьому вигляді ${claims(count)}; з уривком, джерелом і походженням`,
		failed: "Не вдалося завантажити уривки, тому нічого не записано. Спробуйте ще раз.",
	},
	more: (count) => `і ще ${count} у списку`,
	printed: {
		legend: "Знаки",
		claims: "Твердження та їхні уривки",
		sources: "Джерела",
		withVersion: (text, version) => `${text} · дані ${version}`,
		passagesMissing: "Під час друку уривки не були завантажені; вони є за адресою нижче.",
	},
};
