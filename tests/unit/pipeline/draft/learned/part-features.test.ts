import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { describeText } from "../../../../../src/pipeline/draft/learned/describe-text.ts";
import { parseWordMeanings } from "../../../../../src/pipeline/draft/learned/word-meanings.ts";
import { readText } from "../../../../../src/pipeline/draft/read-text.ts";
import { loadLexicon } from "../../../../../src/pipeline/gazetteer/load-lexicon.ts";

const day = toIsoDay("2024-06-03");
const lexicon = loadLexicon(".");
const meanings = parseWordMeanings(["# army\nforces, війська\n# retreat\nretreat*, відступ*\n# from\nfrom, з"]);
const partsIn = (text: string) =>
	describeText(readText({ text, published: day }, lexicon, day), [], { classes: new Map(), meanings }).flatMap(
		({ parts }) => parts,
	);

describe("what a part of a sentence tells", () => {
	it("is its words by stem, by root and by ending, so that other forms of a word tell the same", () => {
		const [one] = partsIn("The invaders overran positions.");
		const [other] = partsIn("Two invasions overrun a position.");
		expect(one?.features).toEqual(expect.arrayContaining(["stem:overra", "root:over", "root:inva", "ending:ons"]));
		expect(other?.features).toEqual(expect.arrayContaining(["stem:overru", "root:over", "root:inva", "ending:ons"]));
		expect(one?.features).not.toContain("ending:The");
	});

	it("is words in twos, neighbours or nearly, numbers all alike, and none across parts", () => {
		const [first, second] = partsIn("The enemy fell back 12 kilometres, and then the guns opened up.");
		expect(first?.pairs.filter((pair) => pair.startsWith("apart:"))).toEqual([
			"apart:the fell",
			"apart:enemy back",
			"apart:fell #",
			"apart:back kilome",
			"apart:the back",
			"apart:enemy #",
			"apart:fell kilome",
		]);
		expect(first?.pairs.filter((pair) => pair.startsWith("pair:"))).toEqual([
			"pair:the enemy",
			"pair:enemy fell",
			"pair:fell back",
			"pair:back #",
			"pair:# kilome",
		]);
		expect(second?.pairs[0]).toBe("pair:and then");
	});

	it("is what its words mean, alone and in twos, the same in every language", () => {
		const told = ({ features, pairs }: { features: readonly string[]; pairs: readonly string[] }) =>
			[...features, ...pairs].filter((one) => /^(?:before )?means/.test(one));
		const inEnglish = partsIn("The forces have retreated from Lyptsi.").flatMap(told);
		expect(inEnglish).toEqual([
			"means:army",
			"means:retreat",
			"means:from",
			"means first:army",
			"means last:from",
			"means pair:army retreat",
			"means pair:retreat from",
			"means apart:army from",
		]);
		expect(partsIn("Війська відступили з Липців.").flatMap(told)).toEqual(inEnglish);
	});

	it("is what the words of the part before it mean", () => {
		const [, second] = partsIn("The enemy forces retreated, and then the guns opened up.");
		expect(second?.features).toEqual(expect.arrayContaining(["before means:army", "before means:retreat"]));
	});
});
