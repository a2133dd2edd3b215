import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { findDates } from "../../../../../src/pipeline/draft/dates/find-dates.ts";

const published = toIsoDay("2024-05-17");
const datesIn = (text: string): string[] => findDates(text, published).map(({ words, edtf }) => `${words} = ${edtf}`);

describe("spans told without a number", () => {
	it.each([
		["Over the past several months it grew worse.", "Over the past several months = 2024-02~/2024-05"],
		["In recent weeks they have moved up.", "In recent weeks = 2024-04-26~/2024-05-17"],
		["It fell in the past few days.", "in the past few days = 2024-05-14~/2024-05-17"],
		["They lost it over the last weeks.", "over the last weeks = 2024-04-26~/2024-05-17"],
		["A few days ago they left.", "A few days ago = 2024-05-14~"],
		["It was shelled several weeks ago.", "several weeks ago = 2024-04-26~"],
		["Some left several months ago.", "several months ago = 2024-02~"],
		["They may attack in the coming weeks.", "in the coming weeks = 2024-05-17/2024-06-07~"],
		["It is due in the next few months.", "in the next few months = 2024-05/2024-08~"],
		["In recent years it was rebuilt.", "In recent years = 2021~/2024"],
		["За останні кілька місяців стало гірше.", "За останні кілька місяців = 2024-02~/2024-05"],
		["Останніми тижнями росіяни тиснуть.", "Останніми тижнями = 2024-04-26~/2024-05-17"],
		["За кілька останніх днів відбито атаки.", "За кілька останніх днів = 2024-05-14~/2024-05-17"],
		["Кілька днів тому село звільнили.", "Кілька днів тому = 2024-05-14~"],
		["Удар можливий у найближчі дні.", "у найближчі дні = 2024-05-17/2024-05-20~"],
		["За последние несколько недель взято село.", "За последние несколько недель = 2024-04-26~/2024-05-17"],
		["В последние дни атак меньше.", "В последние дни = 2024-05-14~/2024-05-17"],
		["Несколько месяцев назад их отвели.", "Несколько месяцев назад = 2024-02~"],
		["В ближайшие недели ждут удара.", "В ближайшие недели = 2024-05-17/2024-06-07~"],
	])("%s", (text, found) => expect(datesIn(text)).toEqual([found]));

	it.each([
		"They held out for the last days of the siege.",
		"В последние дни войны было тихо.",
		"They fought for several weeks.",
		"Бои шли несколько дней.",
		"Recently they moved up.",
		"They left; the next days were quiet.",
		"In recent memory nothing was worse.",
	])("leaves alone what is of something else or how long it took: %s", (text) => expect(datesIn(text)).toEqual([]));

	it("leaves what is counted or named to the other rules", () => {
		expect(datesIn("In the past two weeks, and in the last days of April")).toEqual([
			"In the past two weeks = 2024-05-03/2024-05-17",
			"in the last days of April = 2024-04-21/2024-04-30",
		]);
	});
});
