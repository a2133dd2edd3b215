import { afterEach, describe, expect, it, vi } from "vitest";
import { clausesOf } from "../../../../../src/pipeline/draft/claims/clauses-of.ts";
import { WordPattern } from "../../../../../src/pipeline/draft/word-pattern.ts";

const cut = (text: string, hasPlace = true): string[] =>
	clausesOf({ start: 0, end: text.length, text, paragraph: 0 }, () => hasPlace).map(({ text: part }) => part);

describe("the clauses of a sentence that each propose a claim", () => {
	it.each([
		[
			"His forces blunted the thrust towards Lyptsi but warned that Russian reserves were redeployed to Zhuravlivka.",
			2,
		],
		["Russian forces seized Starytsia and crossed to the left bank of the Vovcha River.", 2],
		["Kharkiv was shelled 65 times, adding that 600 houses had been destroyed in Derhachi.", 2],
		["Удар спрямовано на Куп’янськ: росіяни накопичують піхоту за Дворічною.", 2],
		["Село позначили як «сіру зону», а Огірцеве та Пильну – як окуповані.", 2],
		["Russian shells wounded two people in Lyptsi and Derhachi.", 1],
		["Russian shells fell on Lyptsi, and two people were wounded.", 2],
		["Ракета влучила в авто, загинув чоловік, його дружину ушпиталили у важкому стані.", 3],
		["Складно під Новомлинськом: там росіяни силкуються зачепитися за правий берег.", 2],
		["Покрівлю приборкали аж на світанку. 62-річна мешканка зазнала поранень.", 2],
		["«Это не перелом на фронте, – рассуждает историк. – Украинцы взяли дорогу на Купянск».", 2],
		["Units of the missile forces and artillery struck 2 command posts.", 1],
		["Авиация уничтожила батарею гаубиц под Чугуевом; подтверждений этому нет.", 2],
	])("parts “%s” into %i", (sentence, count) => {
		expect(cut(sentence)).toHaveLength(count);
	});
	it("ends no clause at a mere name before “and”", () => {
		expect(cut("Село позначили як «сіру зону», а Огірцеве та Пильну – як окуповані.").at(-1)).toContain(
			"Огірцеве та Пильну",
		);
	});
});

describe("the work of parting a line", () => {
	afterEach(() => {
		vi.restoreAllMocks();
	});

	let numbered = 1_000;

	/** A clause so many times; what was read before is remembered, so no two have the same words, and a few clauses take less of it than many. */
	const lineOf = (clause: string, clauses: number): string =>
		Array.from({ length: clauses }, () => clause.replaceAll("#", () => String(numbered++))).join("");

	/** How often a word pattern is looked for in all, and in how many characters. */
	function workFor(clause: string, clauses: number): { readonly looks: number; readonly characters: number } {
		const spies = [vi.spyOn(WordPattern.prototype, "find"), vi.spyOn(WordPattern.prototype, "test")];
		cut(lineOf(clause, clauses));
		const texts = spies.flatMap(({ mock }) => mock.calls.map(([text]) => text));
		for (const spy of spies) spy.mockRestore();
		return { looks: texts.length, characters: texts.reduce((sum, text) => sum + text.length, 0) };
	}

	it.each([
		["by commas", "Russian troops shelled # farms in Lyptsi, and Ukrainian troops retook # farms in Kupiansk, "],
		["by “and” alone", "Ukrainian troops retook # farms in Kupiansk and "],
	])("grows with the number of clauses and no faster, parted %s", (_, clause) => {
		const [some, more] = [workFor(clause, 200), workFor(clause, 2_000)];
		expect(more.looks).toBeGreaterThan(some.looks);
		expect(more.looks / some.looks).toBeLessThan(12);
		expect(more.characters / some.characters).toBeLessThan(12);
	});
});
