import { describe, expect, it } from "vitest";
import { loadKnownWords } from "../../../../../src/pipeline/draft/learned/claim-reader.ts";
import { plainWords } from "../../../../../src/pipeline/draft/learned/word-classes.ts";
import { meaningOf, meaningsOf, parseWordMeanings } from "../../../../../src/pipeline/draft/learned/word-meanings.ts";

const meanings = parseWordMeanings([
	"# retreat\nвідступ*, retreat*,\nfell\n# -\nвідступн*\n",
	"# shell\nshell*\n# shell-case\nshellcase*",
]);

describe("what words mean", () => {
	it("is told by the whole word, then by its longest beginning", () => {
		expect(meaningOf("retreating", meanings)).toBe("retreat");
		expect(meaningOf("fell", meanings)).toBe("retreat");
		expect(meaningOf("fellow", meanings)).toBeUndefined();
		expect(meaningOf("shelled", meanings)).toBe("shell");
		expect(meaningOf("shellcases", meanings)).toBe("shell-case");
	});

	it("is nothing for a name, and for what a longer beginning takes out", () => {
		expect(meaningOf("kupiansk", meanings)).toBeUndefined();
		expect(meaningOf("відступили", meanings)).toBe("retreat");
		expect(meaningOf("відступник", meanings)).toBeUndefined();
	});

	it("keeps the order of words and leaves out those without any", () => {
		expect(meaningsOf(["kupiansk", "shelled", "they", "retreat"], meanings)).toEqual(["shell", "retreat"]);
	});

	it.each([
		["shell*\n# fire\n", '"shell*" stands before the first meaning'],
		["# fire\nshell*\n# hit\nshell*\n", '"shell*" means "fire" and "hit"'],
		["# fire\nshell fire\n", '"shell fire" is no word'],
		["# fire\n# Big Fire\n", '"# Big Fire" is no word'],
	])("is refused where it is written wrongly: %j", (file, error) => {
		expect(() => parseWordMeanings([file])).toThrow(error);
	});

	it("is the same in three languages", () => {
		const own = loadKnownWords().meanings;
		const told = (text: string) => meaningsOf(plainWords(text), own);
		expect(told("обстріляли")).toEqual(["shell"]);
		expect(told("обстреляли")).toEqual(["shell"]);
		expect(told("shelled")).toEqual(["shell"]);
		expect(told("відступили отступили retreated")).toEqual(["retreat", "retreat", "retreat"]);
		expect(told("Kupiansk Вовчанськ Волчанск")).toEqual([]);
	});
});
