import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { findDates } from "../../../../../src/pipeline/draft/dates/find-dates.ts";

const datesIn = (text: string, published = "2025-09-22"): string[] =>
	findDates(text, toIsoDay(published)).map(({ words, edtf }) => `${words} = ${edtf}`);

describe("a day before something counted", () => {
	it.each([
		["On July 22 people left the village.", "On July 22 = 2025-07-22"],
		["On the morning of August 2 drones came.", "On the morning of August 2 = 2025-08-02"],
		["Overnight into July 31 drones hit a depot.", "Overnight into July 31 = 2025-07-31"],
	])("is a day where a preposition says so: %s", (text, found) => expect(datesIn(text)).toEqual([found]));

	it.each(["In July 22 people left.", "In May 10 drones came."])("is none: %s", (text) =>
		expect(datesIn(text)).toEqual([]),
	);
});

describe("what is first or last of a month", () => {
	it.each([
		["It fell in the last week of August.", "in the last week of August = 2025-08-25/2025-08-31"],
		["It fell on the first Monday of October 2022.", "on the first Monday of October 2022 = 2022-10-03"],
		["It fell on the third Friday of May.", "on the third Friday of May = 2025-05-16"],
		["It fell on the last Sunday in March.", "on the last Sunday in March = 2025-03-30"],
		["It fell over the last weekend of August 2022.", "over the last weekend of August 2022 = 2022-08-27/2022-08-28"],
		["It fell over the first weekend of September.", "over the first weekend of September = 2025-09-06/2025-09-07"],
		["It fell on the second night of May.", "on the second night of May = 2025-05-02"],
		["It fell on the last night of August.", "on the last night of August = 2025-08-31"],
		["In the second decade of June it fell.", "In the second decade of June = 2025-06-11/2025-06-20"],
	])("%s", (text, found) => expect(datesIn(text)).toEqual([found]));

	it("is told by publication where no month follows", () => {
		expect(datesIn("It fell last week.")).toEqual(["last week = 2025-09-15/2025-09-21"]);
	});
});

describe("a day so many years ago", () => {
	it.each([
		["A year ago, on May 10, they crossed the border.", "A year ago, on May 10 = 2024-05-10"],
		["Two years ago, on 24 February, it began.", "Two years ago, on 24 February = 2023-02-24"],
		["Рік тому, 10 травня, вони перейшли кордон.", "Рік тому, 10 травня = 2024-05-10"],
		["Два года назад, 9 мая, его взяли.", "Два года назад, 9 мая = 2023-05-09"],
	])("%s", (text, found) => expect(datesIn(text)).toEqual([found]));
});

describe("short ways to tell a day or a year", () => {
	it.each([
		["12 мар - РИА Новости.", "12 мар = 2025-03-12"],
		["24 июн, ТАСС.", "24 июн = 2025-06-24"],
		["12 июл - РИА Новости.", "12 июл = 2025-07-12"],
		["12:31 23 тра 2023", "23 тра 2023 = 2023-05-23"],
		["5 жов 2022", "5 жов 2022 = 2022-10-05"],
		["Бои в августе 24-го стихли.", "в августе 24-го = 2024-08"],
		["By the 1,118th day of the war it rained.", "By the 1,118th day of the war = 2025-03-17"],
		["Since the start of the current day there were six attacks.", "Since the start of the current day = 2025-09-22"],
		["During the current day there were six attacks.", "During the current day = 2025-09-22"],
	])("%s", (text, found) => expect(datesIn(text)).toEqual([found]));
});

describe("feasts by the old calendar and days of the state", () => {
	it.each([
		["It was hit on Orthodox Christmas.", "on Orthodox Christmas = 2025-01-07"],
		["It was hit on Christmas Day.", "on Christmas Day = 2024-12-25"],
		["Обстреляли на старый Новый год.", "на старый Новый год = 2025-01-14"],
		["Обстреляли на Новый год.", "на Новый год = 2025-01-01"],
		["Обстріляли на Водохреще.", "на Водохреще = 2025-01-06"],
		["Обстріляли на День Конституції.", "на День Конституції = 2025-06-28"],
		["Обстріляли у День захисників і захисниць України.", "у День захисників і захисниць України = 2025-10-01"],
	])("%s", (text, found) => expect(datesIn(text)).toEqual([found]));

	it("were kept later before Ukraine's new calendar", () => {
		expect(datesIn("Обстріляли на Водохреще.", "2023-02-01")).toEqual(["на Водохреще = 2023-01-19"]);
		expect(datesIn("Обстріляли у День захисників.", "2022-11-01")).toEqual(["у День захисників = 2022-10-14"]);
		expect(datesIn("Обстріляли у День захисників.", "2023-11-01")).toEqual(["у День захисників = 2023-10-01"]);
	});
});

describe("times told in one breath", () => {
	it.each([
		[
			"They left in late July and early August 2022.",
			["in late July = 2022-07-21/2022-07-31", "early August 2022 = 2022-08-01/2022-08-10"],
		],
		["In May, June and July 2024 they fought.", ["In May = 2024-05", "June and July 2024 = 2024-06/2024-07"]],
		[
			"Наприкінці липня та на початку серпня 2022 року вони пішли.",
			["Наприкінці липня = 2022-07-21/2022-07-31", "на початку серпня 2022 року = 2022-08-01/2022-08-10"],
		],
		[
			"In late December and early January 2023 it was quiet.",
			["In late December = 2022-12-21/2022-12-31", "early January 2023 = 2023-01-01/2023-01-10"],
		],
	])("have the year that is said of the last: %s", (text, found) => expect(datesIn(text)).toEqual(found));

	it.each([
		[
			"It was hit on 20 September, and the bridge fell on 5 May 2024.",
			["on 20 September = 2025-09-20", "on 5 May 2024 = 2024-05-05"],
		],
		["It was hit on 20 September and on 5 May 2024.", ["on 20 September = 2025-09-20", "on 5 May 2024 = 2024-05-05"]],
		["They came on Friday and on 3 June 2023.", ["on Friday = 2025-09-19", "on 3 June 2023 = 2023-06-03"]],
	])("are none where more stands between, or the first would come last: %s", (text, found) =>
		expect(datesIn(text)).toEqual(found),
	);
});

describe("years with months, weeks with days", () => {
	it.each([
		["A year and two months ago it fell.", "A year and two months ago = 2024-07"],
		["Рік і два місяці тому місто звільнили.", "Рік і два місяці тому = 2024-07"],
		["Две недели и три дня назад его взяли.", "Две недели и три дня назад = 2025-09-05"],
	])("%s", (text, found) => expect(datesIn(text)).toEqual([found]));
});

describe("days by their number", () => {
	it.each([
		["11, 12, 13 лютого ворог обстрілював місто.", "11, 12, 13 лютого = 2025-02-11/2025-02-13"],
		["11, 12 лютого 2023 року ворог обстрілював місто.", "11, 12 лютого 2023 року = 2023-02-11/2023-02-12"],
		["22 числа ворог зайшов у місто.", "22 числа = 2025-09-22"],
		["К 15 числу село взяли.", "К 15 числу = 2025-09-15"],
	])("%s", (text, found) => expect(datesIn(text)).toEqual([found]));

	it("are none in a quantity", () => {
		expect(datesIn("Загинуло 12, 13 поранено. Велике число людей.")).toEqual([]);
	});
});
