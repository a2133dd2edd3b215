import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { findDates } from "../../../../../src/pipeline/draft/dates/find-dates.ts";

/** A Friday. */
const published = toIsoDay("2024-05-17");
const datesIn = (text: string): string[] => findDates(text, published).map(({ words, edtf }) => `${words} = ${edtf}`);

describe("since the war began", () => {
	it.each([
		["No raid was deadlier since the start of the full-scale invasion.", "since the start of the full-scale invasion"],
		["Since the war began 100 schools burned.", "Since the war began"],
		[
			"Since Russia launched its full-scale invasion, 100 schools burned.",
			"Since Russia launched its full-scale invasion",
		],
		["The worst day since Russia invaded Ukraine.", "since Russia invaded Ukraine"],
		["The worst since the invasion began more than two years ago.", "since the invasion began more than two years ago"],
		["They stood there since the invasion began on February 24.", "since the invasion began on February 24"],
		["З початку повномасштабного вторгнення згоріло 100 шкіл.", "З початку повномасштабного вторгнення"],
		["Від початку великої війни згоріло 100 шкіл.", "Від початку великої війни"],
		["С начала полномасштабной войны сгорело 100 школ.", "С начала полномасштабной войны"],
		["С начала проведения специальной военной операции.", "С начала проведения специальной военной операции"],
		["С начала СВО сгорело 100 школ.", "С начала СВО"],
	])("%s", (text, words) => expect(datesIn(text)).toEqual([`${words} = 2022-02-24/..`]));
	it.each([
		"The worst since the start of the Second World War.",
		"С начала войны на Донбассе.",
		"Since the liberation it is calm.",
	])("is not told by: %s", (text) => expect(datesIn(text)).toEqual([]));
});

describe("what goes on since a time", () => {
	it.each([
		["They fought since last winter.", "since last winter = 2023-12/.."],
		["Since the spring of 2023 it is calm.", "Since the spring of 2023 = 2023-03/.."],
		["Since the first quarter of 2023 it is calm.", "Since the first quarter of 2023 = 2023-01/.."],
		["З минулої зими тихо.", "З минулої зими = 2023-12/.."],
		["С весны 2022-го тихо.", "С весны 2022-го = 2022-03/.."],
		["It is calm since New Year.", "since New Year = 2024-01-01/.."],
		["З Великодня тихо.", "З Великодня = 2024-05-05/.."],
		["Since last Friday it burns.", "Since last Friday = 2024-05-10/.."],
		["Since Friday last week it burns.", "Since Friday last week = 2024-05-10/.."],
		["They hold it since at least May 10.", "since at least May 10 = 2024-05-10/.."],
		["They hold it since around early May.", "since around early May = 2024-05-01/.."],
		["Від січня тихо.", "Від січня = 2024-01/.."],
		["Since the new offensive began on May 10 ten villages fell.", "on May 10 = 2024-05-10/.."],
		["З початку наступу 10 травня впали десять сіл.", "10 травня = 2024-05-10/.."],
		["С начала наступления 10 мая пали десять сёл.", "10 мая = 2024-05-10/.."],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
});

describe("spans of the last days and weeks", () => {
	it.each([
		["Over the last fortnight they drove them out.", "Over the last fortnight = 2024-05-03/2024-05-17"],
		["Earlier in the week it reported gains.", "Earlier in the week = 2024-05-13/2024-05-16"],
		["Earlier this week it reported gains.", "Earlier this week = 2024-05-13/2024-05-16"],
		["Later this week they meet.", "Later this week = 2024-05-17/2024-05-19"],
		["Ранее на этой неделе сообщали о боях.", "Ранее на этой неделе = 2024-05-13/2024-05-16"],
		["Раніше цього тижня повідомляли про бої.", "Раніше цього тижня = 2024-05-13/2024-05-16"],
		["Earlier in the month it reported gains.", "Earlier in the month = 2024-05"],
		["Earlier in the year it reported gains.", "Earlier in the year = 2024"],
		["Over the last month they took it.", "Over the last month = 2024-04-17/2024-05-17"],
		["In the last year they took it.", "In the last year = 2023-05-17/2024-05-17"],
		["Over the course of the week it burned.", "Over the course of the week = 2024-05-10/2024-05-17"],
		["Останнього тижня вони просунулися.", "Останнього тижня = 2024-05-10/2024-05-17"],
		["Останні два тижні точилися бої.", "Останні два тижні = 2024-05-03/2024-05-17"],
		["В последние две недели шли бои.", "В последние две недели = 2024-05-03/2024-05-17"],
		["Последнюю неделю шли бои.", "Последнюю неделю = 2024-05-10/2024-05-17"],
		["В последний месяц шли бои.", "В последний месяц = 2024-04-17/2024-05-17"],
		["Прошлая неделя была тихой.", "Прошлая неделя = 2024-05-06/2024-05-12"],
		["For a third day shells hit the town.", "For a third day = 2024-05-15/2024-05-17"],
		["It was hit for the fourth straight day.", "for the fourth straight day = 2024-05-14/2024-05-17"],
		["A second consecutive day of raids.", "second consecutive day = 2024-05-16/2024-05-17"],
		["It burned three days in a row.", "three days in a row = 2024-05-15/2024-05-17"],
		["Уже другу добу там бій.", "Уже другу добу = 2024-05-16/2024-05-17"],
		["Сьома доба боїв за Вовчанськ.", "Сьома доба = 2024-05-11/2024-05-17"],
		["Уже вторые сутки там бой.", "Уже вторые сутки = 2024-05-16/2024-05-17"],
		["Шестой день горит склад.", "Шестой день = 2024-05-12/2024-05-17"],
		["Три дні поспіль горить склад.", "Три дні поспіль = 2024-05-15/2024-05-17"],
		["Больше года назад её вывезли.", "Больше года назад = 2023"],
		["Hours ago it burned.", "Hours ago = 2024-05-17"],
		["Кілька годин тому горіло.", "Кілька годин тому = 2024-05-17"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
	it.each([
		["Они пришли в последние две недели апреля.", ["апреля"]],
		["Це була друга доба.", []],
		["The Sunday People and the Sunday Times wrote of it.", []],
	])("not where something else says which: %s", (text, none) => {
		expect(datesIn(text).filter((date) => !none.some((word) => date.includes(word)))).toEqual([]);
	});
});

describe("days and nights of a stated date", () => {
	it.each([
		["On the night of May 15-16 drones attacked.", "On the night of May 15-16 = 2024-05-15/2024-05-16"],
		["During the night of May 15 to 16 drones came.", "During the night of May 15 to 16 = 2024-05-15/2024-05-16"],
		["Уночі проти 5 травня влучили.", "Уночі проти 5 травня = 2024-05-05"],
		["In the week of May 6 they fell back.", "In the week of May 6 = 2024-05-06/2024-05-12"],
		["In the week ending May 12 they fell back.", "In the week ending May 12 = 2024-05-06/2024-05-12"],
		["On the weekend of May 4 they fell back.", "On the weekend of May 4 = 2024-05-04/2024-05-05"],
		["In the first five days of May they fell back.", "In the first five days of May = 2024-05-01/2024-05-05"],
		["За перші три дні травня впало два села.", "За перші три дні травня = 2024-05-01/2024-05-03"],
		["Between Monday and Thursday ten fell.", "Between Monday and Thursday = 2024-05-13/2024-05-16"],
		["It fell on the Friday before last.", "on the Friday before last = 2024-05-03"],
		["Позаминулої суботи він загинув.", "Позаминулої суботи = 2024-05-04"],
		["Сьогодні, 16 травня, горіло.", "Сьогодні, 16 травня = 2024-05-16"],
		["Today (May 16) it burned.", "Today (May 16 = 2024-05-16"],
		["Накануне, 15 мая, горело.", "Накануне, 15 мая = 2024-05-15"],
		["Three days earlier, on May 13, it burned.", "Three days earlier, on May 13 = 2024-05-13"],
		["Пообіді 15 травня влучили.", "Пообіді 15 травня = 2024-05-15"],
		["Рано-вранці 16 травня влучили.", "Рано-вранці 16 травня = 2024-05-16"],
		["После полуночи горело.", "После полуночи = 2024-05-17"],
		["За добу 16 травня ворог бив 40 разів.", "За добу 16 травня = 2024-05-16"],
		["В течение дня 16 мая били 40 раз.", "В течение дня 16 мая = 2024-05-16"],
		["Накануне 10 мая там тихо.", "10 мая = 2024-05-10"],
		["З 24.04 по 28.04 били щодня.", "З 24.04 по 28.04 = 2024-04-24/2024-04-28"],
		["Від 24 квітня й до 2 травня били.", "Від 24 квітня й до 2 травня = 2024-04-24/2024-05-02"],
		["It fell on the last day of April.", "on the last day of April = 2024-04-30"],
		["У перший день травня горіло.", "У перший день травня = 2024-05-01"],
		["С минувшего четверга тихо.", "С минувшего четверга = 2024-05-16/.."],
		["It burns since early Thursday.", "since early Thursday = 2024-05-16/.."],
		["On Thursday people were told to go.", "On Thursday = 2024-05-16"],
		["Минувшим вечером горел склад.", "Минувшим вечером = 2024-05-16"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
});

describe("months, seasons and years", () => {
	it.each([
		[
			"It was held from late February until September 2022.",
			"from late February until September 2022 = 2022-02-21/2022-09",
		],
		[
			"З кінця лютого по вересень 2022 року тривала окупація.",
			"З кінця лютого по вересень 2022 року = 2022-02-21/2022-09",
		],
		[
			"С марта до середины сентября 2022 года шла оккупация.",
			"С марта до середины сентября 2022 года = 2022-03/2022-09-20",
		],
		["The summer before last it was freed.", "The summer before last = 2022-06/2022-08"],
		["Позапрошлым летом его освободили.", "Позапрошлым летом = 2022-06/2022-08"],
		["Позаминулої осені його звільнили.", "Позаминулої осені = 2022-09/2022-11"],
		["В этом году в мае тихо.", "В этом году в мае = 2024-05"],
		["У минулому році восени було тихо.", "У минулому році восени = 2023-09/2023-11"],
		["Прошедшим летом его освободили.", "Прошедшим летом = 2023-06/2023-08"],
		["З початку літа там тихо.", "З початку літа = 2023-06/.."],
		["С прошлого года там тихо.", "С прошлого года = 2023/.."],
		["It was freed late in 2022.", "late in 2022 = 2022-09/2022-12"],
		["It burned late in April.", "late in April = 2024-04-21/2024-04-30"],
		["It burned in mid-to-late April.", "in mid-to-late April = 2024-04-11/2024-04-30"],
		["They want it by the close of August.", "by the close of August = 2024-08-21/2024-08-31"],
		["They want it by August's end.", "by August's end = 2024-08-21/2024-08-31"],
		["They want it by year's end.", "by year's end = 2024-09/2024-12"],
		["У третій декаді квітня горіло.", "У третій декаді квітня = 2024-04-21/2024-04-30"],
		["Недели две назад горело.", "Недели две назад = 2024-05-03"],
		["Eighteen months ago it fell.", "Eighteen months ago = 2022-11"],
		["In Q1 2024 losses grew.", "In Q1 2024 = 2024-01/2024-03"],
		["Two and a half years ago it fell.", "Two and a half years ago = 2021-11"],
		["Другу ніч поспіль б'ють по місту.", "Другу ніч поспіль = 2024-05-16/2024-05-17"],
		["Пятую ночь подряд бьют по городу.", "Пятую ночь подряд = 2024-05-13/2024-05-17"],
		["Годину тому пролунали вибухи.", "Годину тому = 2024-05-17"],
		["Полчаса назад прогремели взрывы.", "Полчаса назад = 2024-05-17"],
		["A year ago today the town fell.", "A year ago today = 2023-05-17"],
		["Two years ago, to the day, it fell.", "Two years ago, to the day = 2022-05-17"],
		["Рік тому, цього ж дня, воно горіло.", "Рік тому, цього ж дня = 2023-05-17"],
		["A year ago this week it was shelled.", "A year ago this week = 2023-05-15/2023-05-21"],
		["Two years ago this month it was freed.", "Two years ago this month = 2022-05"],
		["Два года назад, в сентябре, его освободили.", "Два года назад, в сентябре = 2022-09"],
		["Ровно год назад, 10 мая, началось наступление.", "Ровно год назад, 10 мая = 2023-05-10"],
		["Три роки тому шостого вересня почався наступ.", "Три роки тому шостого вересня = 2021-09-06"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
	it.each([
		["Документы начнём выдавать в июле.", "в июле = 2024-07"],
		["Процессы продолжатся в июне.", "в июне = 2024-06"],
		["Школу відкриють у вересні.", "у вересні = 2024-09"],
	])("are ahead where the verb is: %s", (text, date) => expect(datesIn(text)).toEqual([date]));
	it.each([
		["A year ago in May 2022 it burned.", ["A year ago = 2023", "in May 2022 = 2022-05"]],
		["Two years ago in the village it burned.", ["Two years ago = 2022"]],
		["Час тому що минув, не вернути.", []],
		["Взяли вторую деревню.", []],
		["В ночь на первую субботу мая было тихо.", ["субботу = 2024-05-11"]],
	])("keep apart what is no time of that year: %s", (text, dates) => expect(datesIn(text)).toEqual(dates));
	it("has no 29 February in a year that has none", () => {
		expect(findDates("A year ago today it fell.", toIsoDay("2024-02-29"))).not.toContainEqual(
			expect.objectContaining({ edtf: "2023-02-29" }),
		);
	});
	it("has the last weekend gone by on a Sunday", () => {
		const sunday = toIsoDay("2024-05-19");
		const weekend = (text: string) => findDates(text, sunday).map(({ edtf }) => edtf);
		expect(weekend("Last weekend it burned.")).toEqual(["2024-05-11/2024-05-12"]);
		expect(weekend("It burned over the weekend.")).toEqual(["2024-05-18/2024-05-19"]);
	});
});

describe("times told by the date before", () => {
	it.each([
		["People were told to go on Thursday. Hours before, the ministry told of gains.", "Hours before = 2024-05-16"],
		["The town was hit on Thursday. Just hours earlier another raid came.", "Just hours earlier = 2024-05-16"],
		["У четвер горіло. За кілька годин до того був обстріл.", "За кілька годин до того = 2024-05-16"],
		["В четверг горело. Несколькими часами ранее был обстрел.", "Несколькими часами ранее = 2024-05-16"],
		["В четверг погиб один. Сутками раньше погибли двое.", "Сутками раньше = 2024-05-15"],
		["У четвер загинув один. Добою раніше загинули двоє.", "Добою раніше = 2024-05-15"],
		["В четверг погиб один. За сутки до этого погибли двое.", "За сутки до этого = 2024-05-15"],
		["On Thursday one died. Two died the day prior.", "the day prior = 2024-05-15"],
		["On Monday they fell back; a day after, others came.", "a day after = 2024-05-14"],
		["On Thursday people were told to go.\n\nHours before, the ministry told of gains.", "Hours before = 2024-05-16"],
		["On Thursday a missile hit.\n\nA day earlier it was calm.", "A day earlier = 2024-05-15"],
		["On Thursday a missile hit.\n\nIn the afternoon people still dug.", "In the afternoon = 2024-05-16"],
		["В марте 2022 года село заняли. Той же осенью освободили.", "Той же осенью = 2022-09/2022-11"],
		["10 травня почався бій. На другу добу відійшли.", "На другу добу = 2024-05-11"],
		["10 мая начался бой. На третий день отошли.", "На третий день = 2024-05-12"],
	])("%s", (text, date) => expect(datesIn(text).at(-1)).toBe(date));
	it.each(["10 мая начался бой. На третий день наступления отошли.", "10 травня бій. На другий день після того тихо."])(
		"count from nothing else: %s",
		(text) => expect(datesIn(text)).toHaveLength(1),
	);
	it("says its span once where the sentence has it", () => {
		expect(datesIn("Бьются с 10 мая, и за это время взяли три села.")).toEqual(["с 10 мая = 2024-05-10/.."]);
	});
	it("reads no time of the day in a greeting", () => {
		expect(datesIn("С Днём Победы, друзья!")).toEqual([]);
	});
});
