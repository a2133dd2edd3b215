import type { EmbedWords, ShareWords } from "./embed-words.ts";
import { countUkrainian } from "./plural.ts";

const claims = (count: number): string =>
	countUkrainian(count, { one: "твердження", few: "твердження", many: "тверджень", other: "твердження" });

export const ukEmbed: EmbedWords = {
	openFull: "Відкрити повну карту",
	newTab: "у новій вкладці",
	stretches: "Проміжки днів",
	list: (count, placed) => `${claims(count)}, на карті ${placed}`,
	listHeading: (count) => `${claims(count)} на цей день`,
	listHeadingCompared: (count) => `${claims(count)} на ці два дні`,
	moreFilters: (count) => `і ще ${count}`,
	data: (date) => `Тексти, опубліковані до ${date}`,
	frozen: (date) => `Що було опубліковано до ${date}`,
	corrected: (date) => `останнє виправлення ${date}`,
	neverCorrected: "виправлень немає",
	changed: "дані змінилися відтоді, як карту вставлено",
	saysWho: (claimant, outlet) => `${claimant}, у тексті ${outlet}`,
	hedge: "Наскільки певним є текст",
	noHedge: "Сам текст не робить застережень.",
	record: "Повний запис",
	gestures: {
		wheel: "Щоб змінити масштаб карти, крутіть коліщатко з Ctrl",
		wheelOnMac: "Щоб змінити масштаб карти, крутіть коліщатко з ⌘",
		touch: "Рухайте карту двома пальцями",
	},
};

export const ukShare: ShareWords = {
	open: "Поділитися",
	heading: "Вставити цей вигляд у статтю",
	ways: "Спосіб",
	way: { frame: "Рамка", script: "Скрипт", picture: "Зображення" },
	wayNote: {
		frame: "Працює всюди, навіть там, де скрипти вилучають. Висота стала.",
		script: "Набуває потрібної висоти й завантажує карту лише тоді, коли читач наближається до неї.",
		picture: "Для друку, розсилок і соціальних мереж. Зазначення авторства вже в ньому.",
	},
	width: "Ширина",
	preview: "Попередній перегляд",
	code: "Код",
	caption: "Підпис",
	credit: "Авторство",
	alt: "Альтернативний текст",
	copy: (what) => `Копіювати: ${what}`,
	copied: "Скопійовано",
	copyByHand: "Виділено. Скопіюйте за допомогою Ctrl+C або ⌘C.",
	appearance: "Вигляд",
	accent: "Колір акценту",
	font: "Шрифт",
	corner: "Кут, у пікселях",
	theme: "Кольори",
	themes: { reader: "Як на пристрої читача", light: "Світлі", dark: "Темні" },
	files: "Файли",
	file: { svg: "SVG", png: "PNG", png2x: "PNG, подвійний розмір", social: "PNG, 1200 × 630" },
	drawing: "Зображення створюється…",
	failed: "Не вдалося створити зображення.",
	frozen: (date, version) =>
		`Код закріплює цей вигляд: дату, твердження, охоплення, опубліковане до ${date} та версію даних ${version}. Виправлення все одно буде видно.`,
	frameTitle: (date) => `Карта: що стверджують опубліковані тексти про Харківський фронт, ${date}`,
	captionText: (date, published) =>
		`Що стверджують тексти, опубліковані до ${published}, про Харківський фронт на ${date}: твердження, а не контроль.`,
	creditText: (address) =>
		`Карта: Харківський фронт (${address}). Дані карти: © учасники OpenStreetMap, GeoNames, GSHHG, Natural Earth.`,
	altText: (date, count, placed) =>
		`Карта Харківського фронту на ${date}: ${claims(count)} з опублікованих текстів, з них на карті ${placed}. Показано твердження, а не контроль.`,
	mapData: "© учасники OpenStreetMap · GeoNames · GSHHG · Natural Earth",
	noScript: "Карта тверджень",
};
