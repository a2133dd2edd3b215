import { describe, expect, it } from "vitest";
import { ANSWERS, columnOf } from "../../../../../src/pipeline/draft/learned/answers.ts";
import { beginOf, LABELS, TRANSITIONS } from "../../../../../src/pipeline/draft/learned/chain.ts";
import type { ClaimReader } from "../../../../../src/pipeline/draft/learned/claim-reader.ts";
import { type Convolution, NO_CLAIM } from "../../../../../src/pipeline/draft/learned/convolution.ts";
import { keyOf } from "../../../../../src/pipeline/draft/learned/feature-table.ts";
import type { DescribedPart } from "../../../../../src/pipeline/draft/learned/part-features.ts";
import { stretchesOf } from "../../../../../src/pipeline/draft/learned/stretches-of.ts";
import { convolutionOf } from "../../../../fixtures/small-convolution.ts";

type Told = Readonly<Record<string, Readonly<Record<number, number>>>>;

function tableOf(columns: number, told: Told) {
	const names = Object.keys(told);
	const values = new Float32Array(names.length * columns);
	for (const [row, name] of names.entries())
		for (const [column, value] of Object.entries(told[name] ?? {})) values[row * columns + Number(column)] = value;
	return { rows: new Map(names.map((name, row) => [keyOf(name), row])), columns, values };
}

const NOTHING_HEARD: Convolution = { rows: new Map(), nets: [] };

const readerOf = (labels: Told, kinds: Told = {}, convolution = NOTHING_HEARD): ClaimReader => ({
	weights: {
		labels: tableOf(LABELS, labels),
		transitions: new Float32Array(TRANSITIONS),
		answers: { kinds: tableOf(ANSWERS.kinds, kinds), actors: tableOf(1, {}), sides: tableOf(1, {}) },
		convolution,
		learnedFrom: "",
	},
	known: { classes: new Map(), meanings: { words: new Map(), beginnings: new Map() } },
});

const partsOf = (...parts: readonly Partial<DescribedPart>[]): DescribedPart[] =>
	parts.map((part, at) => ({
		start: 10 * at,
		end: 10 * at + 9,
		opener: at === 0 ? "first" : ",",
		words: [],
		features: [],
		pairs: [],
		...part,
	}));

const [none, advance, incident] = [0, beginOf("advance"), beginOf("incident")];
const attacks = { features: ["attack", "verb:true"] };
const silence = { features: ["silence", "verb:true"] };
const labels: Told = { attack: { [incident]: 6 }, silence: { [none]: 6 }, opening: { [incident]: 6 } };

describe("the stretches of a sentence that are claims", () => {
	it("begin anew with each part that has a deed of its own", () => {
		const found = stretchesOf(partsOf(attacks, attacks, silence), readerOf(labels));
		expect(found.map(({ start, end, group }) => [start, end, group])).toEqual([
			[0, 9, "incident"],
			[10, 19, "incident"],
		]);
	});

	it("take what opens a sentence without a verb together with what it opens", () => {
		const opening = { features: ["opening", "verb:false"] };
		const spans = (parts: DescribedPart[]) =>
			stretchesOf(parts, readerOf(labels)).map(({ start, end }) => [start, end]);
		expect(spans(partsOf(opening, attacks))).toEqual([[0, 19]]);
		expect(spans(partsOf(opening, silence, attacks))).toEqual([
			[0, 9],
			[20, 29],
		]);
		expect(spans(partsOf(silence, opening, attacks))).toEqual([
			[10, 19],
			[20, 29],
		]);
	});

	it("take what a place is together with what tells of it", () => {
		const spansWith = (words: readonly string[], opener = ",") =>
			stretchesOf(partsOf(attacks, { features: ["opening", "verb:false"], words, opener }), readerOf(labels)).map(
				({ start, end }) => [start, end],
			);
		expect(spansWith(["a", "village", "near", "kupiansk"])).toEqual([[0, 19]]);
		expect(spansWith(["село", "під", "куп’янськом"])).toEqual([[0, 19]]);
		expect(spansWith(["a", "farm", "near", "kupiansk"])).toHaveLength(2);
		expect(spansWith(["a", "village", "near", "kupiansk"], ";")).toHaveLength(2);
	});

	it("see pairs of words, of which the kind is not told", () => {
		const pair = { pairs: ["pair:fell back"], features: ["verb:true"] };
		const told: Told = { "pair:fell back": { [advance]: 6 } };
		const kinds: Told = { "pair:fell back": { [columnOf("advance", "withdrawal")]: 6 } };
		expect(stretchesOf(partsOf(pair), readerOf(told, kinds))).toMatchObject([{ group: "advance", kind: "advance" }]);
	});

	it("are of the group that all their parts speak for, where the chain hardly prefers another", () => {
		const undecided: Told = { taken: { [advance]: 5, [incident]: 5.5 } };
		const part = { features: ["taken", "verb:true"] };
		expect(stretchesOf(partsOf(part), readerOf(undecided))[0]?.group).toBe("incident");
		const occupied: Told = { taken: { [columnOf("advance", "occupied")]: 4 } };
		const [found] = stretchesOf(partsOf(part), readerOf(undecided, occupied));
		expect(found).toMatchObject({ group: "advance", kind: "occupied" });
		expect(found?.confidence).toBeGreaterThan(0);
		expect(found?.confidence).toBeLessThan(0.5);
	});

	it("keep the group the chain is sure of", () => {
		const sure: Told = { taken: { [advance]: 0, [incident]: 12 } };
		const occupied: Told = { taken: { [columnOf("advance", "occupied")]: 4 } };
		const part = { features: ["taken", "verb:true"] };
		expect(stretchesOf(partsOf(part), readerOf(sure, occupied))[0]?.group).toBe("incident");
	});

	describe("once their words were heard in their order", () => {
		const struck = { features: ["attack", "verb:true"], words: ["they", "lost", "men"] };
		const hearing = (outcome: number, strength: number) =>
			convolutionOf([{ stems: ["lost", "men"], outcome, strength }]);

		it("are no claim where they sound like none", () => {
			const unsure: Told = { attack: { [incident]: 0 } };
			expect(stretchesOf(partsOf(struck), readerOf(unsure))).toHaveLength(1);
			expect(stretchesOf(partsOf(struck), readerOf(unsure, {}, hearing(NO_CLAIM, 9)))).toEqual([]);
		});

		it("are a claim still where the chain is sure", () => {
			const sure: Told = { attack: { [incident]: 9 } };
			const [alone] = stretchesOf(partsOf(struck), readerOf(sure));
			const [found] = stretchesOf(partsOf(struck), readerOf(sure, {}, hearing(NO_CLAIM, 5)));
			expect(found?.group).toBe("incident");
			expect(found?.confidence).toBeLessThan((alone?.confidence ?? 0) - 0.02);
		});

		it("are of the group they sound like, where the chain hardly prefers another", () => {
			const heard = hearing(columnOf("advance", "withdrawal"), 6);
			const undecided: Told = { attack: { [advance]: 5, [incident]: 5.5 } };
			const found = stretchesOf(partsOf(struck), readerOf(undecided, {}, heard));
			expect(found).toMatchObject([{ group: "advance", kind: "withdrawal" }]);
		});

		it("are of the kind that their features and their sound speak for together", () => {
			const heard = hearing(columnOf("incident", "losses"), 3);
			const kindWith = (strength: number) => {
				const kinds: Told = { attack: { [columnOf("incident", "fighting")]: strength } };
				return stretchesOf(partsOf(struck), readerOf(labels, kinds, heard))[0]?.kind;
			};
			expect(kindWith(1)).toBe("losses");
			expect(kindWith(5)).toBe("fighting");
		});
	});
});
