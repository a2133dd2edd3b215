import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { findDates } from "../../../../../src/pipeline/draft/dates/find-dates.ts";

/** A Friday. */
const published = toIsoDay("2024-05-17");
const datesIn = (text: string): string[] => findDates(text, published).map(({ words, edtf }) => `${words} = ${edtf}`);

describe("dates as pages of the web write them", () => {
	it.each([
		["30 Квіт 2022 · Укр / Рус", "30 Квіт 2022 = 2022-04-30"],
		["5 лип. 2023, 10:40", "5 лип. 2023 = 2023-07-05"],
		["The howitzer was made from 1979 to 1992.", "from 1979 to 1992 = 1979/1992"],
		["Гаубицу делали с 1979 по 1992 год.", "с 1979 по 1992 год = 1979/1992"],
		["The school was founded in the 1920s.", "in the 1920s = 1920/1929"],
		["The plant has stood here since the 1920s.", "since the 1920s = 1920/.."],
		["Завод стоїть тут з 1920-х років.", "з 1920-х років = 1920/.."],
		["Фабрика закрылась в девяностых.", "в девяностых = 1990/1999"],
		["Пам’ятник стояв тут із 60-х років.", "із 60-х років = 1960/.."],
		["It was the largest assault since 1945.", "since 1945 = 1945/.."],
		["Він пішов 2014-го в ополчення.", "2014-го = 2014"],
		["Від понеділка взято 20 сіл.", "Від понеділка = 2024-05-13/.."],
		["Пабліки вихідними хизувалися.", "вихідними = 2024-05-11/2024-05-12"],
		["Минулих вихідних було тихо.", "Минулих вихідних = 2024-05-11/2024-05-12"],
		["За перші вісім днів місяця взято 20 сіл.", "За перші вісім днів місяця = 2024-05-01/2024-05-08"],
		["На шістдесят четверту добу великої війни.", "На шістдесят четверту добу великої війни = 2022-04-28"],
		["They came on the second anniversary of the invasion.", "on the second anniversary of the invasion = 2024-02-24"],
		["У третю річницю повномасштабного вторгнення.", "У третю річницю повномасштабного вторгнення = 2025-02-24"],
		["К годовщине начала войны готовили удар.", "К годовщине начала войны = 2024-02-24"],
		["It is the war’s second anniversary.", "the war’s second anniversary = 2024-02-24"],
		["Ночь на среду принесла атаку.", "Ночь на среду = 2024-05-15"],
		["Ціле літо вони стояли.", "Ціле літо = 2024-06/2024-08"],
		["Його призвали першого ж дня вторгнення.", "першого ж дня вторгнення = 2022-02-24"],
		["Газета виходить із 1930 року.", "із 1930 року = 1930/.."],
		["Він воює з чотирнадцятого року.", "з чотирнадцятого року = 2014/.."],
		["Все выходные стреляли.", "Все выходные = 2024-05-11/2024-05-12"],
		["К рассвету город вымер.", "К рассвету = 2024-05-17"],
		["Найближчі 72 години вирішать усе.", "Найближчі 72 години = 2024-05-17/2024-05-20"],
		["In the next 48 hours it will be tried.", "In the next 48 hours = 2024-05-17/2024-05-19"],
		["Цілу ніч летіли бомби.", "Цілу ніч = 2024-05-16/2024-05-17"],
		["Після вересневого контрнаступу стало тихо.", "вересневого = 2023-09"],
		["Отбиты майские атаки.", "майские = 2024-05"],
		["Технікум заснували в 1920-х.", "в 1920-х = 1920/1929"],
		["Завод построили в 1970-е годы.", "в 1970-е годы = 1970/1979"],
		["Две последние недели идут бои.", "Две последние недели = 2024-05-03/2024-05-17"],
		["They fought there the whole week.", "the whole week = 2024-05-10/2024-05-17"],
		["Увесь тиждень було тихо.", "Увесь тиждень = 2024-05-10/2024-05-17"],
		["Output fell in the third quarter.", "in the third quarter = 2023-07/2023-09"],
		["В первом квартале потери выросли.", "В первом квартале = 2024-01/2024-03"],
		[
			"It was occupied from February 2022 until September of that year.",
			"from February 2022 until September of that year = 2022-02/2022-09",
		],
		["Queues at the crossing; on Monday there will be no current.", "on Monday = 2024-05-20"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));

	it.each([
		"They lost from 1950 to 2000 people there.",
		"Упав жовтий лист.",
		"Піхота працює здебільшого вночі.",
		"Они роют с утра до ночи.",
		"Жовтневий район міста обстріляли.",
		"Between the two there are 60s tanks.",
		"У саду 10 лип і клен.",
		"The team led after the third quarter of the match.",
	])("are not told by: %s", (text) => expect(datesIn(text)).toEqual([]));

	it("are told by the number of a day alone, and by the same day", () => {
		expect(datesIn("8 травня там був стяг. 9-го росіяни відійшли.")).toEqual([
			"8 травня = 2024-05-08",
			"9-го = 2024-05-09",
		]);
		expect(datesIn("8 травня там був стяг. Тієї ж доби їх накрили.")).toEqual([
			"8 травня = 2024-05-08",
			"Тієї ж доби = 2024-05-08",
		]);
		expect(datesIn("8 травня там був стяг. 10-го корпусу там немає.")).toEqual(["8 травня = 2024-05-08"]);
	});

	it("are told by tomorrow on a line of its own", () =>
		expect(datesIn("10 травня\nЗавтра буде дощ.").at(-1)).toBe("Завтра = 2024-05-18"));

	it("count from a day named before, open from it", () =>
		expect(datesIn("10 травня вони перейшли кордон. Від того дня втрати зросли.")).toEqual([
			"10 травня = 2024-05-10",
			"Від того дня = 2024-05-10/..",
		]));

	it("keep a weekday of the telling in the past", () =>
		expect(datesIn("It is hard; on Monday he said it will get better.")).toEqual(["on Monday = 2024-05-13"]));
});
