import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { findDates } from "../../../../../src/pipeline/draft/dates/find-dates.ts";

const published = toIsoDay("2024-05-17");
const datesIn = (text: string): string[] => findDates(text, published).map(({ words, edtf }) => `${words} = ${edtf}`);

describe("dates", () => {
	it.each([
		["It burned overnight on May 13 to 14.", "overnight on May 13 to 14 = 2024-05-13/2024-05-14"],
		["У ніч з 9 на 10 травня влучили.", "У ніч з 9 на 10 травня = 2024-05-09/2024-05-10"],
		["Били в ночь с 9 на 10 мая.", "в ночь с 9 на 10 мая = 2024-05-09/2024-05-10"],
		["Shooting went on from Friday to Saturday.", "from Friday to Saturday = 2024-05-10/2024-05-11"],
		["Обстріл з понеділка по середу.", "з понеділка по середу = 2024-05-13/2024-05-15"],
		["It counts strikes between March and June 2022.", "between March and June 2022 = 2022-03/2022-06"],
		["Those fell between November and February.", "between November and February = 2023-11/2024-02"],
		["They held it since last autumn.", "since last autumn = 2023-09/.."],
		["Село звільнили восени 2022 року.", "восени 2022 року = 2022-09/2022-11"],
		["Бои шли прошлой зимой.", "прошлой зимой = 2023-12/2024-02"],
		["Бои идут с конца марта.", "с конца марта = 2024-03-21/.."],
		["За вересень просунулися.", "За вересень = 2023-09"],
		["Картина на середину января.", "на середину января = 2024-01-11/2024-01-20"],
		["It grew in early 2023 there.", "in early 2023 = 2023-01/2023-04"],
		["Roundup, 15.01\nText", "15.01 = 2024-01-15"],
		["З початку року тихо.", "З початку року = 2024-01-01/.."],
		["Протягом дня бій.", "Протягом дня = 2024-05-17"],
		["В течение ночи сбиты.", "В течение ночи = 2024-05-16/2024-05-17"],
		["More than 20 towns in the preceding 24 hours.", "in the preceding 24 hours = 2024-05-16/2024-05-17"],
		["Втрати за вчорашній день.", "за вчорашній день = 2024-05-16"],
		["В течение недели заняли село.", "В течение недели = 2024-05-10/2024-05-17"],
		["Это было 9 сен, пишет канал.", "9 сен = 2023-09-09"],
		["Пожежу загасили на світанку.", "на світанку = 2024-05-17"],
		["Бомба упала вечером.", "вечером = 2024-05-17"],
		["The previous day was quiet.", "The previous day = 2024-05-16"],
		["Минувшие сутки тяжёлые.", "Минувшие сутки = 2024-05-16/2024-05-17"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
	it.each([
		["It began on May 13. By nightfall they held it.", "2024-05-13"],
		["13 травня влучили в дім. Того ж вечора приїхали.", "2024-05-13"],
		["13 мая попали в дом. Днём ранее горел склад.", "2024-05-12"],
		["13 травня влучили в дім. Напередодні дрони вдарили по складу.", "2024-05-12"],
		["13 мая попали в дом. Накануне ракета сожгла склад.", "2024-05-12"],
		["They dug in overnight on May 13 to 14. At dawn they fired.", "2024-05-14"],
		["They dug in from May 1 to 16. At dawn they fired.", "2024-05-17"],
		["13 травня влучили в дім.\nНадвечір стихло.", "2024-05-17"],
	])("reads a time of the day by the day named before in its paragraph: %s", (text, day) => {
		expect(findDates(text, published).at(-1)?.edtf).toBe(day);
	});
	it.each([
		"Fighting flared on May 13. The day before the offensive it was quiet.",
		"Fighting flared on May 13. It was quiet the day before Russian troops attacked.",
		"Fighting flared on May 13. It was quiet a day before his visit.",
		"13 травня тривали бої. Напередодні великого наступу було тихо.",
		"13 травня тривали бої. Напередодні боїв було тихо.",
		"13 мая шли бои. Накануне наступления было тихо.",
		"13 мая шли бои. Накануне штурма было тихо.",
	])("names no day before something else: %s", (text) => {
		expect(findDates(text, published).map(({ edtf }) => edtf)).toEqual(["2024-05-13"]);
	});
	it("reads “at midday on Monday” once", () => {
		expect(datesIn("They dug at midday on Monday.")).toHaveLength(1);
	});
	it.each([
		"Автобуси на вихідні скасували",
		"Снаряди калібру 15.05 мм",
		"the summer camp near the summer offensive",
		"літак літав низько",
		"grew 10.12 percent",
	])("finds none in: %s", (text) => expect(datesIn(text)).toEqual([]));
});
