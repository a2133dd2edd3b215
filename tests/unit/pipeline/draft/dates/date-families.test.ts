import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { findDates } from "../../../../../src/pipeline/draft/dates/find-dates.ts";

const published = toIsoDay("2024-05-17");
const datesIn = (text: string): string[] => findDates(text, published).map(({ words, edtf }) => `${words} = ${edtf}`);

describe("days in figures and in words", () => {
	it.each([
		["Горіло 14.05.24, гасили довго.", "14.05.24 = 2024-05-14"],
		["Updated 05/14/2024 10:15", "05/14/2024 = 2024-05-14"],
		["Period: 2024-05-10 to 2024-05-12.", "2024-05-10 to 2024-05-12 = 2024-05-10/2024-05-12"],
		["Зведення за 10.05–12.05.2024", "за 10.05–12.05.2024 = 2024-05-10/2024-05-12"],
		["Вночі 15.05 влучили в міст.", "Вночі 15.05 = 2024-05-15"],
		["Горело 14, 15 и 16 мая.", "14, 15 и 16 мая = 2024-05-14/2024-05-16"],
		["Мост рухнул двадцать третьего апреля.", "двадцать третьего апреля = 2024-04-23"],
		["Міст упав десятого травня минулого року.", "десятого травня минулого року = 2023-05-10"],
		["It fell in the early hours of 16 May.", "in the early hours of 16 May = 2024-05-16"],
		["Станом на ранок 16 травня тихо.", "Станом на ранок 16 травня = 2024-05-16"],
		["The raid came on May 14 before dawn.", "on May 14 before dawn = 2024-05-14"],
		["Вранці у вівторок гасили.", "Вранці у вівторок = 2024-05-14"],
		["Зведення (10–16.05)", "10–16.05 = 2024-05-10/2024-05-16"],
		["С десятого по шестнадцатое мая шли бои.", "С десятого по шестнадцатое мая = 2024-05-10/2024-05-16"],
		["Село жило до 24 лютого.", "до 24 лютого = 2022-02-24"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
});

describe("months and parts of them", () => {
	it.each([
		["Торік у травні село звільнили.", "Торік у травні = 2023-05"],
		["В сентябре позапрошлого года ушли.", "В сентябре позапрошлого года = 2022-09"],
		["It was shelled in May last year.", "in May last year = 2023-05"],
		["Losses were higher than in April 2023.", "in April 2023 = 2023-04"],
		["Цього травня тихо.", "Цього травня = 2024-05"],
		["В первых числах мая горело.", "В первых числах мая = 2024-05-01/2024-05-10"],
		["It burned in the second week of April.", "in the second week of April = 2024-04-08/2024-04-14"],
		["У першій половині травня тихо.", "У першій половині травня = 2024-05-01/2024-05-15"],
		["They will not move before mid-August.", "before mid-August = 2024-08-11/2024-08-20"],
		["К июлю подойдут резервы.", "К июлю = 2024-07"],
		["Бої у квітні-травні.", "у квітні-травні = 2024-04/2024-05"],
		["Осенью 22-го их выбили.", "Осенью 22-го = 2022-09/2022-11"],
		["At the end of last month it fell.", "At the end of last month = 2024-04-21/2024-04-30"],
		["Reserves arrive next month.", "next month = 2024-06"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
});

describe("spans that end at publication", () => {
	it.each([
		["No rest for the past three days.", "for the past three days = 2024-05-14/2024-05-17"],
		["Three dead over past day.", "over past day = 2024-05-16/2024-05-17"],
		["За останні дві доби стихло.", "За останні дві доби = 2024-05-15/2024-05-17"],
		["За трое суток вывезли сорок семей.", "За трое суток = 2024-05-14/2024-05-17"],
		["За последние полгода село опустело.", "За последние полгода = 2023-11/2024-05"],
		["За минулий тиждень шість ударів.", "За минулий тиждень = 2024-05-06/2024-05-12"],
		["At the start of the week it rained.", "At the start of the week = 2024-05-13/2024-05-14"],
		["В конце прошлой недели ушли.", "В конце прошлой недели = 2024-05-10/2024-05-12"],
		["Полтора года назад отступили.", "Полтора года назад = 2022-11"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
});

describe("days of the week", () => {
	it.each([
		["Overnight into Friday a depot burned.", "Overnight into Friday = 2024-05-17"],
		["Buses will run from Monday.", "from Monday = 2024-05-20"],
		["Начиная с понедельника станет обязательным выезд.", "Начиная с понедельника = 2024-05-20/.."],
		["He said on Monday that they will attack.", "on Monday = 2024-05-13"],
		["У п’ятницю минулого тижня горіло.", "У п’ятницю минулого тижня = 2024-05-10"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
});

describe("feasts and days of the war", () => {
	it.each([
		["На Великдень обстріляли село.", "На Великдень = 2024-05-05"],
		["A shell fell on New Year's Eve.", "on New Year's Eve = 2023-12-31"],
		["It fell on the fourth day of the invasion.", "on the fourth day of the invasion = 2022-02-27"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
});

describe("the day of what is said to be of it", () => {
	it.each([
		["Вчорашній удар пошкодив ліцей.", "Вчорашній = 2024-05-16"],
		["Позавчора ввечері горіло.", "Позавчора ввечері = 2024-05-15"],
		["К обеду свет вернули.", "К обеду = 2024-05-17"],
		["A shell hit shortly after breakfast.", "shortly after breakfast = 2024-05-17"],
		["Весь день стреляли.", "Весь день = 2024-05-17"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
});

describe("dates told by the one before", () => {
	it.each([
		["On May 10 they attacked. Two days later the bridge fell.", "2024-05-12"],
		["It was taken in March 2022. Two months later they left.", "2022-05"],
		["It was taken in March 2022. That September they left.", "2022-09"],
		["It was taken in March 2022. The following spring they came back.", "2023-03/2023-05"],
		["10 мая горело. На следующий день стихло.", "2024-05-11"],
		["10 травня горіло. За тиждень до того стріляли.", "2024-05-03"],
		["У квітні двічі переправлялися, востаннє 19-го.", "2024-04-19"],
		["10 мая горело. В ночь на 12-е повторилось.", "2024-05-12"],
		["16 травня о 22:50 влучили. Людину знайшли під ранок.", "2024-05-17"],
		["Ten posts fell over the past 24 hours.\nTwo guns burned over the same period.", "2024-05-16/2024-05-17"],
		["From March to July 2022 the town was held.\nA teacher was taken in June.", "2022-06"],
		["В марте двадцать второго зашли.", "2022-03"],
		["В мае горело. В ночь на шестнадцатое рванул склад.", "2024-05-16"],
		["10 мая горело. Через два часа потушили.", "2024-05-10"],
		["За минулу добу:\nПоранено жінку. Того ж дня горів ліс.", "2024-05-16"],
		["З березня по вересень 2022 року тривала окупація, у червні забрали вчителя.", "2022-06"],
	])("%s", (text, edtf) => {
		expect(findDates(text, published).at(-1)?.edtf).toBe(edtf);
	});
	it("takes no time of the day for that of what is told as background", () => {
		expect(datesIn("Ще минулого четверга там жили люди. Вранці всіх вивезли.").at(-1)).toBe("Вранці = 2024-05-17");
	});
	it("tells nothing by “two days later” where no date is named", () => {
		expect(datesIn("Two days later the bridge fell.")).toEqual([]);
	});
});

describe("the day a text is of", () => {
	it("is the one that a review names", () => {
		expect(datesIn("Огляд за вівторок\nУвечері горів склад.").at(-1)).toBe("Увечері = 2024-05-14");
	});
	it("is the day before for the evening in a report of the morning", () => {
		expect(datesIn("17 мая, 08:30\nВечером горел склад.").at(-1)).toBe("Вечером = 2024-05-16");
	});
	it("is that of its section in a digest", () => {
		const text = "10 May 2024\nThree died over the past 24 hours.\n14 May 2024\nTwo died over the past 24 hours.";
		expect(datesIn(text)).toEqual([
			"10 May 2024 = 2024-05-10",
			"over the past 24 hours = 2024-05-09/2024-05-10",
			"14 May 2024 = 2024-05-14",
			"over the past 24 hours = 2024-05-13/2024-05-14",
		]);
	});
});

describe("no dates", () => {
	it.each([
		"вулиця 23 Серпня і площа 1 Травня",
		"Group відійшла на вихідні рубежі на півночі",
		"удень і вночі, кожен вечір",
		"Writing in Russia Today, he wept",
		"Theresa May spoke to April Jones",
		"on the 12th floor",
		"every Friday and on Mondays",
		"the five hundred and thirty-third day of the war",
		"a factory built in 1936",
		"рост 10.12 процента, калибр 15.05 мм",
		"окружающей среды",
	])("%s", (text) => expect(datesIn(text)).toEqual([]));
});
