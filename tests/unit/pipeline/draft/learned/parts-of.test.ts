import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../../../../src/pipeline/draft/learned/parts-of.ts";

const wordsOf = (text: string): string[] => partsOf(text).map(({ start, end }) => text.slice(start, end));

describe("the parts of a sentence", () => {
	it.each([
		[
			"Russian forces shelled Lyptsi, killing two people, and entered Hlyboke on Friday.",
			["Russian forces shelled Lyptsi", "killing two people", "and entered Hlyboke on Friday."],
		],
		[
			"Ворог обстріляв Вовчанськ; загинув 40-річний чоловік, який стояв біля дому.",
			["Ворог обстріляв Вовчанськ", "загинув 40-річний чоловік", "який стояв біля дому."],
		],
		[
			"Противник отошел — об этом сообщил глава района, когда его спросили.",
			["Противник отошел", "об этом сообщил глава района", "когда его спросили."],
		],
	])("begin wherever a statement could: %s", (text, parts) => {
		expect(wordsOf(text)).toEqual(parts);
	});

	it("have no fewer than three words, unless a semicolon parts them", () => {
		expect(wordsOf("The enemy, he said, left the town; two died.")).toEqual([
			"The enemy, he said",
			"left the town",
			"two died.",
		]);
	});

	it("tell what parts them from the one before", () => {
		const openers = partsOf("They left the town, others stayed in the village when night fell there").map(
			({ opener }) => opener,
		);
		expect(openers).toEqual(["first", ",", "word"]);
	});

	it("stand in order, apart, and leave no word out", () => {
		const word = fc.constantFrom("troops", "and", "left", "що", "када", "7", "Lyptsi", "which", "fell");
		const mark = fc.constantFrom(" ", ", ", "; ", " — ", " (", ") ", ": ", ". ");
		void fc.assert(
			fc.property(fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 30 }), (pieces) => {
				const text = pieces.flat().join("");
				const parts = partsOf(text);
				for (const [index, { start, end }] of parts.entries()) {
					expect(start).toBeLessThan(end);
					expect(start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
				}
				const kept = parts.map(({ start, end }) => text.slice(start, end)).join(" ");
				expect(kept.match(/[\p{L}\p{N}]+/gu)).toEqual(text.match(/[\p{L}\p{N}]+/gu));
			}),
		);
	});

	it("are none where there are no words", () => {
		expect(partsOf("— … —")).toEqual([]);
	});
});
