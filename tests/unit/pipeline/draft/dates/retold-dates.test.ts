import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { findDates } from "../../../../../src/pipeline/draft/dates/find-dates.ts";

/** A Friday. */
const published = toIsoDay("2024-05-17");
const datesIn = (text: string): string[] => findDates(text, published).map(({ words, edtf }) => `${words} = ${edtf}`);

describe("nights and evenings of the text", () => {
	it.each([
		["In the night a dozen drones exploded over the town.", "In the night = 2024-05-16/2024-05-17"],
		["In the course of the night 480 drones came.", "In the course of the night = 2024-05-16/2024-05-17"],
		["Towards evening a guided bomb fell.", "Towards evening = 2024-05-17"],
		["By the evening she is one of the wounded.", "By the evening = 2024-05-17"],
		["All through the day tanks hammered the village.", "All through the day = 2024-05-17"],
		["Moreover, on the eve a drone struck Kupiansk.", "on the eve = 2024-05-16"],
		["Близько шостої вечора їх було дев'ять.", "Близько шостої вечора = 2024-05-17"],
		["О п'ятій ранку ворог вдарив знову.", "О п'ятій ранку = 2024-05-17"],
		["Пів на восьму ранку, і знову вибух.", "Пів на восьму ранку = 2024-05-17"],
		["Прилетело около четырех часов дня.", "около четырех часов дня = 2024-05-17"],
		["В три часа ночи ударили снова.", "В три часа ночи = 2024-05-17"],
		["Під удар цієї ж ночі потрапила Лозова.", "цієї ж ночі = 2024-05-17"],
		["Підсумки минулого дня підбила прокуратура.", "минулого дня = 2024-05-16"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
	it("belong to the day named in the sentence", () =>
		expect(datesIn("12 травня о п'ятій ранку ворог вдарив.")).toEqual(["12 травня о п'ятій ранку = 2024-05-12"]));
	it.each([
		"On the eve of the offensive it was calm.",
		"It held for three days and two nights.",
		"Вони чекали два дні й дві ночі.",
		"Комендантська година триває сім годин ночі поспіль.",
	])("are not told by: %s", (text) => expect(datesIn(text)).toEqual([]));
});

describe("what goes on from a time", () => {
	it.each([
		["They held it from April on.", "from April = 2024-04/.."],
		["From Thursday onward people left.", "From Thursday = 2024-05-16/.."],
		["From early March 2024 onwards it grew.", "From early March 2024 = 2024-03-01/.."],
		["It is faster than at any time from 2022 on.", "from 2022 = 2022/.."],
		["Since the month began 17 villages fell.", "Since the month began = 2024-05-01/.."],
		["They work on it since the year began.", "since the year began = 2024-01-01/.."],
		["Since the week started it rains.", "Since the week started = 2024-05-13/.."],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
	it.each([
		["From April on the Oskil front it was calm.", "From April = 2024-04"],
		["From Friday on Monday's map it is grey.", "From Friday = 2024-05-17"],
	])("is not told by: %s", (text, date) => expect(datesIn(text)[0]).toBe(date));
});

describe("months and years", () => {
	it.each([
		["The billions voted in April notwithstanding, shells lack.", "in April = 2024-04"],
		["The laws approved in April have made a difference.", "in April = 2024-04"],
		["In April 174 civilians were killed.", "In April = 2024-04"],
		["They were there during the five months of last year in which it burned.", "last year = 2023"],
		["They sat in it for six months of 2022.", "of 2022 = 2022"],
		["За шість місяців 2023 року їх убуло.", "За шість місяців 2023 року = 2023-01/2023-06"],
		["In the first six months of 2023 they lost.", "In the first six months of 2023 = 2023-01/2023-06"],
		["It was freed in Ukraine's 2022 counterattack.", "2022 = 2022"],
		["The zone was created as long ago as 2023.", "as long ago as 2023 = 2023"],
		["Проти квітня жертв побільшало.", "Проти квітня = 2024-04"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
});

describe("seasons by which something is done", () => {
	it.each([
		["By autumn this will be over.", "By autumn = 2024-09/2024-11"],
		["They want to win by the summer.", "by the summer = 2024-06/2024-08"],
		["До осені місто візьмуть.", "До осені = 2024-09/2024-11"],
		["К зиме вышли к предместьям.", "К зиме = 2023-12/2024-02"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
	it.each(["He sleeps in the summer kitchen.", "It burned by the summer cottage.", "Up to three winter coats."])(
		"are not told by: %s",
		(text) => expect(datesIn(text)).toEqual([]),
	);
});

describe("times counted in words", () => {
	it.each([
		["Forty-five years ago he built a house.", "Forty-five years ago = 1979"],
		["It last held a census over two decades ago.", "over two decades ago = 2004"],
		["Twenty-two days ago it fell.", "Twenty-two days ago = 2024-04-25"],
		["Двадцать два дня назад он пал.", "Двадцать два дня назад = 2024-04-25"],
		["Двадцять п'ять років тому він збудував хату.", "Двадцять п'ять років тому = 1999"],
		["Russia said to have taken it two days before.", "two days before = 2024-05-15"],
		["It was 18.6 per cent a year before.", "a year before = 2023"],
		["Втрати за неделю до 1700 человек.", "за неделю = 2024-05-10/2024-05-17"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
	it.each(["За неделю до штурма было тихо.", "It was taken two days before the visit."])(
		"are not told by: %s",
		(text) => expect(datesIn(text)).toEqual([]),
	);
});

describe("days of the war", () => {
	it.each([
		["Key events on day 814 of the war", "day 814 of the war = 2024-05-17"],
		["Russia's war on Ukraine: key events, day 814", "day 814 = 2024-05-17"],
	])("%s", (text, date) => expect(datesIn(text)).toEqual([date]));
	it("have thousands set off", () =>
		expect(findDates("Key events, day 1,400", toIsoDay("2025-12-24")).map(({ edtf }) => edtf)).toEqual(["2025-12-24"]));
	it("are counted in words", () =>
		expect(findDates("War: the essentials of day eight", toIsoDay("2022-03-03"))[0]?.edtf).toBe("2022-03-03"));
});

describe("days named in the paragraph before", () => {
	it.each([
		["On 12 May the village fell.\n\nTwo days later Astra showed the men again.", "Two days later = 2024-05-14"],
		["On 12 May the village fell.\n\nHe said so when he met reporters that day.", "that day = 2024-05-12"],
		["12 травня село впало.\n\nТого дня на людей полювали дрони.", "Того дня = 2024-05-12"],
	])("%s", (text, date) => expect(datesIn(text)[1]).toBe(date));
	it("are no farther than that", () =>
		expect(datesIn("On 12 May it fell.\n\nIt burned.\n\nMany fled.\n\nHe met reporters that day.")).toHaveLength(1));
});
