import { countUkrainian } from "./plural.ts";
import type { TimeWords } from "./time-words.ts";

const claims = (count: number): string =>
	countUkrainian(count, { one: "твердження", few: "твердження", many: "тверджень", other: "твердження" });
const DAYS_PER_MONTH = 30.44;
const LONGEST_IN_DAYS = 45;

/** The Ukrainian sentences of the timeline. */
export const ukTime: TimeWords = {
	timeline: "Часова шкала",
	slider: "Дата",
	sliderA: "Дата A",
	sliderB: "Дата B",
	letters: { a: "A", b: "B" },
	value: (date, count, placed) =>
		count === 0 ? `${date}: тверджень немає` : `${date}: ${claims(count)}, на карті ${placed}`,
	changed: (begun, ended) => (begun + ended === 0 ? "Без змін" : `Почали діяти: ${begun}, перестали: ${ended}`),
	play: "Відтворити",
	pause: "Зупинити",
	next: { day: "Наступний день", claim: "Наступне твердження", change: "Наступна зміна" },
	previous: { day: "Попередній день", claim: "Попереднє твердження", change: "Попередня зміна" },
	stepBy: "Крок",
	units: { day: "По днях", claim: "По твердженнях", change: "По змінах" },
	speed: "Швидкість відтворення",
	times: (speed) => `${String(speed).replace(".", ",")}×`,
	zoomIn: "Наблизити часову шкалу",
	zoomOut: "Віддалити часову шкалу",
	whole: "Показати всю часову шкалу",
	tools: "Ще керування часовою шкалою",
	count: (count, placed) => `${claims(count)} на цей день, ${placed} з місцем на карті`,
	shortCount: (count, placed) => `${claims(count)}, на карті ${placed}`,
	countCompared: (count, placed) => `${claims(count)} на ці два дні, на карті ${placed}`,
	comparedWith: "порівняно з",
	noTexts: "Тут немає текстів-джерел",
	hidden: "Фільтри приховують усі твердження цього дня",
	goTo: (date) => `Перейти до: ${date}`,
	typeDate: "Перейти до дати",
	go: "Перейти",
	notADay: "Це не повна дата.",
	outside: (first, last) => `У текстах ідеться про час від ${first} до ${last} включно.`,
	breakLength: (days) =>
		days < LONGEST_IN_DAYS
			? countUkrainian(days, { one: "день", few: "дні", many: "днів", other: "дня" })
			: countUkrainian(Math.round(days / DAYS_PER_MONTH), {
					one: "місяць",
					few: "місяці",
					many: "місяців",
					other: "місяця",
				}),
	breakName: (length, first, last) =>
		`${length}, коли жодне твердження не починається й не закінчується: ${first} – ${last}`,
	upTo: (count) => `до ${count} на день`,
};
