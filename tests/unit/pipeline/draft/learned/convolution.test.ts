import { describe, expect, it } from "vitest";
import { columnOf } from "../../../../../src/pipeline/draft/learned/answers.ts";
import {
	type Convolution,
	heardIn,
	NO_CLAIM,
	OUTCOMES,
} from "../../../../../src/pipeline/draft/learned/convolution.ts";
import {
	convolutionBytes,
	decodeConvolution,
	encodeConvolution,
} from "../../../../../src/pipeline/draft/learned/convolution-file.ts";
import { keyOf } from "../../../../../src/pipeline/draft/learned/feature-table.ts";
import type { Passage } from "../../../../../src/pipeline/draft/learned/passage.ts";
import { convolutionOf, silentNet } from "../../../../fixtures/small-convolution.ts";

const LOSSES = columnOf("incident", "losses");

/** Words in brackets are the passage's own. */
function passageIn(text: string): Passage {
	const words = text.split(" ").map((word) => ({ word: word.replace(/[[\]]/g, ""), isOwn: word.startsWith("[") }));
	return {
		words: words.map(({ word }) => [keyOf(`stem:${word}`)]),
		isOwn: words.map(({ isOwn }) => isOwn),
	};
}

const lostMen = convolutionOf([{ stems: ["lost", "men"], outcome: LOSSES, strength: 8 }]);
const heard = (text: string, convolution: Convolution = lostMen): number =>
	heardIn(passageIn(text), convolution)?.[LOSSES] ?? Number.NaN;

describe("what a convolution hears in a passage", () => {
	it("is a share for each kind of claim and for none, one in all", () => {
		const shares = heardIn(passageIn("they [lost] [men]"), lostMen) ?? [];
		expect(shares).toHaveLength(OUTCOMES);
		expect([...shares].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
		expect(shares[NO_CLAIM]).toBeCloseTo(shares[0] ?? Number.NaN, 10);
	});

	it("depends on the order of the words", () => {
		expect(heard("they [lost] [men]")).toBeGreaterThan(0.95);
		expect(heard("they [men] [lost]")).toBeCloseTo(1 / OUTCOMES, 10);
	});

	it("takes in what begins or ends just outside the passage, and nothing further away", () => {
		expect(heard("[they] [lost] men")).toBeGreaterThan(0.95);
		expect(heard("[they] lost men")).toBeCloseTo(1 / OUTCOMES, 10);
	});

	it("is the same wherever in the passage the words stand, and said once or twice", () => {
		const once = heard("[they] [lost] [men]");
		expect(heard("[lost] [men] [there]")).toBeCloseTo(once, 10);
		expect(heard("[lost] [men] [lost] [men]")).toBeCloseTo(once, 10);
	});

	it("is the mean of all learnings", () => {
		const one = { rows: lostMen.rows, nets: [...lostMen.nets, silentNet(lostMen.rows.size)] };
		expect(heard("[lost] [men]", one)).toBeCloseTo((heard("[lost] [men]") + 1 / OUTCOMES) / 2, 10);
	});

	it("is nothing where there are no words, or nothing was learned", () => {
		expect(heardIn({ words: [], isOwn: [] }, lostMen)).toBeNull();
		expect(heardIn(passageIn("[lost]"), { rows: new Map(), nets: [] })).toBeNull();
	});
});

describe("a convolution in a file", () => {
	it("hears what it heard before, to a step of its vectors", () => {
		const { head, bytes } = encodeConvolution(lostMen);
		expect(bytes).toHaveLength(convolutionBytes(head));
		// Behind a line of text the numbers stand at any place.
		const within = Buffer.concat([Buffer.from("abc"), bytes]).subarray(3);
		const read = decodeConvolution(head, within);
		expect(heard("they [lost] [men]", read)).toBeCloseTo(heard("they [lost] [men]"), 5);
		expect(heard("they [men] [lost]", read)).toBeCloseTo(heard("they [men] [lost]"), 5);
	});
});
