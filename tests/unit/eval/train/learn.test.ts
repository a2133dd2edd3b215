import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../src/domain/day.ts";
import { ACTORS, type Group, type Kind, SIDES } from "../../../../src/domain/vocabulary.ts";
import { ANSWERS, columnOf, kindOf } from "../../../../src/pipeline/draft/learned/answers.ts";
import { beginOf, bestLabels } from "../../../../src/pipeline/draft/learned/chain.ts";
import { loadKnownWords } from "../../../../src/pipeline/draft/learned/claim-reader.ts";
import { heardIn, NO_CLAIM } from "../../../../src/pipeline/draft/learned/convolution.ts";
import { keyOf, scoresOf } from "../../../../src/pipeline/draft/learned/feature-table.ts";
import { loadLexicon } from "../../../../src/pipeline/gazetteer/load-lexicon.ts";
import { type AnswerExample, learnAnswers } from "../../../eval/train/learn-answers.ts";
import { learnConvolution, type PassageExample } from "../../../eval/train/learn-convolution.ts";
import { learnLabels } from "../../../eval/train/learn-labels.ts";
import { lessonsOf } from "../../../eval/train/lessons-of.ts";

const [NONE, STRIKE, GOES_ON, TAKEN] = [0, beginOf("incident"), beginOf("incident") + 1, beginOf("advance")];
const bit = (label: number): number => 1 << label;
const example = (parts: readonly string[], labels: readonly number[]) => ({
	parts: parts.map((part) => part.split(" ")),
	allowed: labels.map(bit),
});
const EXAMPLES = Array.from({ length: 10 }, () => [
	example(["they struck", "and burnt", "it rained"], [STRIKE, GOES_ON, NONE]),
	example(["it rained", "we took"], [NONE, TAKEN]),
	example(["we took", "it rained"], [TAKEN, NONE]),
]).flat();

describe("learning from examples", () => {
	it("gives the labels that the examples have", () => {
		const { labels, transitions } = learnLabels(EXAMPLES);
		const read = (...parts: string[]) =>
			bestLabels(
				parts.map((part) => scoresOf(part.split(" "), labels)),
				transitions,
			);
		expect(read("it rained", "they struck", "and burnt")).toEqual([NONE, STRIKE, GOES_ON]);
		expect(read("we took", "it rained")).toEqual([TAKEN, NONE]);
	});

	it("gives the same whenever it is done", () => {
		expect(learnLabels(EXAMPLES).labels.values).toEqual(learnLabels(EXAMPLES).labels.values);
	});

	it("tells the kinds of a group apart, and those of other groups from them", () => {
		const told = (group: Group, kind: Kind, words: string): AnswerExample => ({
			features: words.split(" "),
			right: columnOf(group, kind),
		});
		const three = [
			told("advance", "withdrawal", "fled they"),
			told("advance", "occupied", "took they"),
			told("incident", "losses", "died they"),
		];
		const kinds = learnAnswers(Array.from({ length: 10 }, () => three).flat(), ANSWERS.kinds);
		const [actors, sides] = [learnAnswers([], ANSWERS.actors), learnAnswers([], ANSWERS.sides)];
		const read = (group: Group, word: string) => kindOf(group, new Set([word]), { kinds, actors, sides });
		expect(read("advance", "fled")).toBe("withdrawal");
		expect(read("advance", "took")).toBe("occupied");
		expect(read("incident", "died")).toBe("losses");
		expect(read("statement", "took")).toBe("intent");
	});
});

describe("learning what passages are", () => {
	const said = (text: string, right: number): PassageExample => {
		const words = text.split(" ").map((word) => [keyOf(word)]);
		return { passage: { words, isOwn: words.map(() => true) }, right };
	};
	const [LOSSES, OCCUPIED] = [columnOf("incident", "losses"), columnOf("advance", "occupied")];
	const told = { "they lost men": LOSSES, "men lost they": OCCUPIED, "the village rests": NO_CLAIM };
	const examples = Array.from({ length: 25 }, () =>
		Object.entries(told).map(([text, right]) => said(text, right)),
	).flat();

	it("gives what the examples are, by the order of their words", () => {
		const convolution = learnConvolution(examples);
		const likeliest = (text: string) => {
			const heard = heardIn(said(text, 0).passage, convolution) ?? new Float64Array();
			return heard.indexOf(Math.max(...heard));
		};
		for (const [text, right] of Object.entries(told)) expect(likeliest(text)).toBe(right);
		expect(likeliest("so they lost men")).toBe(LOSSES);
		expect(convolution.nets).toHaveLength(2);
	});

	it("gives the same whenever it is done", () => {
		const vectors = () => learnConvolution(examples.slice(0, 12)).nets.map((net) => net.vectors);
		expect(vectors()).toEqual(vectors());
	});
});

describe("the lessons of an annotated text", () => {
	const text =
		"It was a title\n\nRussian forces shelled Lyptsi, killing two people, and it was sunny on the hills. He may go home.";
	const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
	const strike = {
		...at("Russian forces shelled Lyptsi, killing two people"),
		group: "incident",
		kind: "shelling",
		actor: "RU",
		side: "UA",
	} as const;
	const view = { ...at("He may go home"), group: "statement", kind: "assessment", actor: "RU", side: "third" } as const;
	const lessons = lessonsOf(
		{
			id: "made-up",
			text,
			published: toIsoDay("2024-06-03"),
			claims: [
				{ ...strike, optional: false },
				{ ...view, optional: true },
			],
		},
		loadLexicon("."),
		loadKnownWords(),
	);

	it("are the labels of its parts; of what may be argued nothing is learned", () => {
		expect(lessons.sentences.map(({ allowed }) => allowed)).toEqual([[bit(NONE)], [STRIKE, GOES_ON, NONE].map(bit)]);
	});

	it("are the kinds of its claims, who acted, and whose word they are, with what all their parts say", () => {
		const { kinds, actors, sides } = lessons.answers;
		expect(kinds).toMatchObject([{ right: columnOf("incident", "shelling") }]);
		expect(kinds[0]?.features).toEqual(expect.arrayContaining(["stem:shelle", "stem:killin"]));
		expect(actors).toMatchObject([{ right: ACTORS.indexOf("RU") }]);
		expect(actors[0]?.features).toContain("ruled actor:RU");
		expect(sides).toMatchObject([{ right: SIDES.indexOf("UA") }]);
		expect(sides[0]?.features).toEqual(expect.arrayContaining(["stem:shelle", "whose:no", "speakers:none"]));
	});

	it("are its claims as passages, and what is none; nothing of a headline or of what may be argued", () => {
		const passage = lessons.passages.map(({ passage: { words, isOwn }, right }) => [
			right,
			words.length,
			isOwn.filter((own) => own).length,
		]);
		expect(passage).toEqual([
			[columnOf("incident", "shelling"), 11, 7],
			[NO_CLAIM, 11, 7],
		]);
	});
});
