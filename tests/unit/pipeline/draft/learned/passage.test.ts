import { describe, expect, it } from "vitest";
import { keyOf } from "../../../../../src/pipeline/draft/learned/feature-table.ts";
import type { DescribedPart } from "../../../../../src/pipeline/draft/learned/part-features.ts";
import { passageOf } from "../../../../../src/pipeline/draft/learned/passage.ts";
import { parseWordClasses } from "../../../../../src/pipeline/draft/learned/word-classes.ts";
import { keysOfWord } from "../../../../../src/pipeline/draft/learned/word-forms.ts";
import { parseWordMeanings } from "../../../../../src/pipeline/draft/learned/word-meanings.ts";

const known = {
	classes: parseWordClasses(["# ground-take\nseiz*, took over"]),
	meanings: parseWordMeanings(["# capture\nseiz*"]),
};
const part = (words: string): DescribedPart => ({
	start: 0,
	end: 0,
	opener: ",",
	words: words.split(" "),
	features: [],
	pairs: [],
});
/** The passage's words by their stems, its own in capitals. */
function readOf(parts: readonly string[], own: readonly number[]): string {
	const { words, isOwn } = passageOf(parts.map(part), own, known);
	const named = new Map(
		parts.flatMap((text) => text.split(" ")).map((word) => [keyOf(`stem:${word.slice(0, 6)}`), word]),
	);
	return words
		.map((keys, at) => (isOwn[at] ? named.get(keys[0] ?? 0)?.toUpperCase() : named.get(keys[0] ?? 0)))
		.join(" ");
}

describe("a passage as it is heard", () => {
	it("has four words of the sentence on either side", () => {
		expect(readOf(["a b c d e", "f g", "h i j k l"], [1])).toBe("b c d e F G h i j k");
		expect(readOf(["a b", "f g"], [0])).toBe("A B f g");
		expect(readOf(["a", "b c", "d e", "f", "g h", "i j k"], [3])).toBe("b c d e F g h i j");
		expect(readOf(["a b", "c", "d e"], [0, 2])).toBe("A B c D E");
	});

	it("is nothing where no part is its own", () => {
		expect(readOf(["a b"], [])).toBe("");
	});

	it("ends after seventy-one words", () => {
		expect(readOf([Array.from({ length: 100 }, (_, at) => `w${at}`).join(" ")], [0]).split(" ")).toHaveLength(71);
	});
});

describe("what a word is known by", () => {
	it("is its stem, root and ending, its classes and what it means", () => {
		const forms = ["stem:seizin", "root:seiz", "ending:ing", "class:ground-take", "means:capture"];
		expect(keysOfWord("seizing", known)).toEqual(forms.map(keyOf));
		expect(keysOfWord("took", known)).toEqual(["stem:took", "root:took"].map(keyOf));
		expect(keysOfWord("2024", known)).toEqual(["stem:#", "root:#"].map(keyOf));
	});

	it("is found out for each list of words", () => {
		expect(keysOfWord("seizing", { classes: new Map(), meanings: parseWordMeanings([]) })).toEqual(
			["stem:seizin", "root:seiz", "ending:ing"].map(keyOf),
		);
	});
});
