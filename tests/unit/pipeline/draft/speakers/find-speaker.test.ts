import { describe, expect, it } from "vitest";
import { findSpeaker } from "../../../../../src/pipeline/draft/speakers/find-speaker.ts";

const nameIn = (sentence: string): string | null => findSpeaker(sentence)?.name ?? null;

describe("who says a sentence", () => {
	it.each([
		[
			"Oleh Synyavsky, a spokesman for the administration, told reporters that Ukrainian units had retaken several streets in Vovchansk.",
			"Oleh Synyavsky, a spokesman for the administration",
		],
		["On Friday morning drones hit an energy facility in Kharkiv, the mayor said.", "the mayor"],
		["Four people were wounded, it said.", "it"],
		["They have since advanced along two roads, analysts say.", "analysts"],
		["The village, the ministry said on Sunday, was captured.", "the ministry"],
		["The bridge was damaged, Ihor Petrenko, the head of the council, said.", "Ihor Petrenko, the head of the council"],
		["“We came by bus,” said Halyna, 67, a teacher from Vovchansk.", "Halyna"],
		["Two towns were shelled, according to the city's military administration.", "the city's military administration"],
		["Kyiv kept silent, but a Western official said that Russian troops had fallen back.", "a Western official"],
		["“It held,” said Brig. Gen. Ivan Petrenko.", "Brig. Gen. Ivan Petrenko"],
	])("in English: “%s”", (sentence, name) => {
		expect(nameIn(sentence)).toBe(name);
	});
	it.each([
		["У Липцях тривають бої, повідомив у середу речник угруповання Іван Ткач.", "речник угруповання Іван Ткач"],
		["Комбат, позивний Лис, розповів журналістам, що його бійці втримали Глибоке.", "Комбат, позивний Лис"],
		["Про це повідомляє Харківська обласна прокуратура.", "Харківська обласна прокуратура"],
		["Британська розвідка оцінює, що Москва не зможе захопити Харків.", "Британська розвідка"],
		["За підрахунками аналітиків, втрачено два села.", "аналітиків"],
		["Журналіст агентства «Вісник» нагадав, що місто обстрілюють щодня.", "Журналіст агентства «Вісник"],
	])("in Ukrainian: “%s”", (sentence, name) => {
		expect(nameIn(sentence)).toBe(name);
	});
	it.each([
		["Село под обстрелом, сообщил губернатор.", "губернатор"],
		["Аналитик ждёт, что удар будет нанесён южнее.", "Аналитик"],
		["«Держимся», – говорит он.", "он"],
		["По подсчётам проекта «Карта», занято два села.", "проекта «Карта"],
	])("in Russian: “%s”", (sentence, name) => {
		expect(nameIn(sentence)).toBe(name);
	});
	it.each([
		"Russian forces shelled Lyptsi.",
		"The reported losses could not be counted.",
		"He asked them not to say where the guns stood.",
		"Kupiansk was left by its mayor, whom many suspected.",
		"Генштаб про втрату села не повідомляв.",
	])("names nobody in “%s”", (sentence) => {
		expect(findSpeaker(sentence)).toBeNull();
	});
	it("counts the audience to the words that say who speaks, and not to what is said", () => {
		const sentence = "Oleh Synyavsky told reporters that Ukrainian units had retaken Vovchansk.";
		expect(sentence.slice(findSpeaker(sentence)?.to)).toBe(" that Ukrainian units had retaken Vovchansk.");
	});
	it("leaves what stands before a new clause to the text itself", () => {
		const sentence = "Ukraine retook Lyptsi, but analysts said the gains were small.";
		expect(sentence.slice(findSpeaker(sentence)?.holdsFrom)).toBe("analysts said the gains were small.");
	});
	it("reads a sentence of a thousand commas without going back over them", () => {
		expect(nameIn(`“Yes,” said ${"Ivan,   the head of the council,   ".repeat(1000)} was there`)).toBe("Ivan");
	});
});
