import { describe, expect, it } from "vitest";
import { mentionRole } from "../../../../../src/pipeline/draft/places/mention-role.ts";

const roleOf = (text: string, words: string, name: string) => {
	const start = text.indexOf(words);
	return mentionRole(text, start, start + words.length, name);
};

describe("what a mention of a place does in its sentence", () => {
	it.each([
		["Troops entered Lyptsi.", "Lyptsi", "Lyptsi", "place"],
		["The village lies seven kilometres east of Kupiansk.", "Kupiansk", "Kupiansk", "reference"],
		["Бої тривають північніше Харкова.", "Харкова", "Kharkiv", "reference"],
		["Западнее Двуречной идут бои.", "Двуречной", "Dvorichna", "reference"],
		["Fighting goes on in the Kupiansk direction.", "Kupiansk", "Kupiansk", "reference"],
		["На Куп’янському напрямку тихо.", "Куп’янському напрямку", "Kupiansk", "reference"],
		["Moscow aimed to create a buffer zone.", "Moscow", "Moscow", "seat"],
		["Київ цього не коментував.", "Київ", "Kyiv", "seat"],
		["Missiles hit a hospital in Kyiv.", "Kyiv", "Kyiv", "place"],
		["Дрон впав у Москві.", "Москві", "Moscow", "place"],
	])("in “%s” %s", (text, words, name, role) => {
		expect(roleOf(text, words, name)).toBe(role);
	});
});
