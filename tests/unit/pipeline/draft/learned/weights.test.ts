import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ACTORS, SIDES } from "../../../../../src/domain/vocabulary.ts";
import { ANSWERS, actorOf, columnOf, kindOf, sideOfWord } from "../../../../../src/pipeline/draft/learned/answers.ts";
import { LABELS, TRANSITIONS } from "../../../../../src/pipeline/draft/learned/chain.ts";
import { WEIGHTS_FILE } from "../../../../../src/pipeline/draft/learned/claim-reader.ts";
import { heardIn } from "../../../../../src/pipeline/draft/learned/convolution.ts";
import { keyOf, scoresOf } from "../../../../../src/pipeline/draft/learned/feature-table.ts";
import type { Passage } from "../../../../../src/pipeline/draft/learned/passage.ts";
import { decodeWeights, encodeWeights, type Weights } from "../../../../../src/pipeline/draft/learned/weights.ts";
import { readAllTraining } from "../../../../eval/train/training-set.ts";
import { convolutionOf } from "../../../../fixtures/small-convolution.ts";

function tableOf(columns: number, features: Readonly<Record<string, Readonly<Record<number, number>>>>) {
	const names = Object.keys(features);
	const values = new Float32Array(names.length * columns);
	for (const [row, name] of names.entries())
		for (const [column, value] of Object.entries(features[name] ?? {})) values[row * columns + Number(column)] = value;
	return { rows: new Map(names.map((name, row) => [keyOf(name), row])), columns, values };
}

const weights: Weights = {
	labels: tableOf(LABELS, { "stem:captur": { 1: 2, 5: -1 }, "stem:noise": { 0: 0.001 } }),
	transitions: Float32Array.from({ length: TRANSITIONS }, (_, index) => index / 8),
	answers: {
		kinds: tableOf(ANSWERS.kinds, { "stem:fled": { [columnOf("advance", "withdrawal")]: 4 } }),
		actors: tableOf(ANSWERS.actors, {
			"ruled actor:UA": { [ACTORS.indexOf("RU")]: 4 },
			"stem:they": { [ACTORS.indexOf("UA")]: 0.2 },
		}),
		sides: tableOf(ANSWERS.sides, {
			"whose:no": { [SIDES.indexOf("third")]: 4 },
			"stem:they": { [SIDES.indexOf("UA")]: 0.2 },
		}),
	},
	convolution: convolutionOf([{ stems: ["fled"], outcome: columnOf("advance", "withdrawal"), strength: 6 }]),
	learnedFrom: "abc",
};
const fled: Passage = { words: [[keyOf("stem:fled")]], isOwn: [true] };

describe("the file of weights", () => {
	it("gives back what was written, but for what is less than half a step", () => {
		const read = decodeWeights(encodeWeights(weights));
		expect(read.learnedFrom).toBe("abc");
		expect([...read.transitions]).toEqual([...weights.transitions]);
		expect(scoresOf(["stem:captur"], read.labels)[1]).toBeCloseTo(2, 5);
		expect(scoresOf(["stem:captur"], read.labels)[5]).toBeCloseTo(-1, 1);
		expect(read.labels.rows.size).toBe(1);
		expect(kindOf("advance", new Set(["stem:fled"]), read.answers)).toBe("withdrawal");
		expect(kindOf("buffer-zone", new Set(["stem:fled"]), read.answers)).toBe("buffer-zone");
		expect(actorOf(new Set(["ruled actor:UA"]), "UA", read.answers)).toBe("RU");
		expect(heardIn(fled, read.convolution)?.[columnOf("advance", "withdrawal")]).toBeGreaterThan(0.9);
	});

	it("leaves whose word it is to the rules where the weights only guess", () => {
		expect(sideOfWord(new Set(["stem:they"]), "RU", weights.answers)).toBe("RU");
		expect(sideOfWord(new Set(["whose:no"]), "RU", weights.answers)).toBe("third");
	});

	it("leaves who acted to the rules where the weights only guess", () => {
		expect(actorOf(new Set(["stem:they"]), "unknown", weights.answers)).toBe("unknown");
		expect(actorOf(new Set(["stem:they"]), "RU", weights.answers)).toBe("RU");
		expect(actorOf(new Set(["ruled actor:UA"]), "unknown", weights.answers)).toBe("RU");
	});

	it.each([
		["is empty", Buffer.alloc(0)],
		["is something else", Buffer.from("# data\n")],
		["is cut off", encodeWeights(weights).subarray(0, -1)],
		["goes on", Buffer.concat([encodeWeights(weights), Buffer.alloc(1)])],
	])("is refused where it %s", (_, file) => {
		expect(() => decodeWeights(file)).toThrow('run "npm run train"');
	});

	it("was learned from the texts as they are: else run `npm run train`", async () => {
		const { texts, fingerprint } = await readAllTraining();
		expect(decodeWeights(readFileSync(WEIGHTS_FILE)).learnedFrom).toBe(fingerprint);
		expect(texts.length).toBeGreaterThan(2000);
	});
});
