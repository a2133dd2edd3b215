import { describe, expect, it } from "vitest";
import { type Run, withFragments } from "../../../../../src/pipeline/draft/learned/fragments.ts";
import type { ChainedStretch } from "../../../../../src/pipeline/draft/learned/stretch.ts";

/** A claim of the parts `first` to `last`, each ten units long. */
const run = (first: number, last: number, more: Partial<Run> & Partial<ChainedStretch> = {}): Run => {
	const { hasVerb = true, confidence = 0.6, group = "incident" } = more;
	const stretch = { start: 10 * first, end: 10 * last + 9, group, confidence };
	return { first, last, hasVerb, groupScores: [], stretch: { ...stretch, features: new Set() } };
};
const fragment = (at: number, confidence: number): Run =>
	run(at, at, { hasVerb: false, confidence, group: "statement" });
const spansOf = (runs: readonly Run[]) =>
	withFragments(runs).map(({ stretch: { start, end, group } }) => [start, end, group]);

describe("a fragment without a verb", () => {
	it("goes with the claim before it", () => {
		expect(spansOf([run(0, 1), fragment(2, 0.7), run(3, 3)])).toEqual([
			[0, 29, "incident"],
			[30, 39, "incident"],
		]);
	});

	it("goes with the claim behind it where none stands before", () => {
		expect(spansOf([fragment(0, 0.7), run(1, 2)])).toEqual([[0, 29, "incident"]]);
		expect(spansOf([run(0, 0), fragment(2, 0.7), run(3, 3)])).toEqual([
			[0, 9, "incident"],
			[20, 39, "incident"],
		]);
	});

	it("takes others along that stand between", () => {
		expect(spansOf([fragment(0, 0.7), fragment(1, 0.3), run(2, 2)])).toEqual([[0, 29, "incident"]]);
		expect(spansOf([run(0, 0), fragment(1, 0.7), fragment(2, 0.3)])).toEqual([[0, 29, "incident"]]);
	});

	it("is a claim of its own where it is sure", () => {
		expect(spansOf([run(0, 0), fragment(1, 0.95)])).toHaveLength(2);
	});

	it("is no claim where nothing stands beside it and it is not sure at all", () => {
		expect(spansOf([fragment(0, 0.4), run(2, 2)])).toEqual([[20, 29, "incident"]]);
		expect(spansOf([fragment(0, 0.5), run(2, 2)])).toHaveLength(2);
	});

	it("is none with a verb, however unsure", () => {
		expect(spansOf([run(0, 0), run(1, 1, { confidence: 0.2 })])).toHaveLength(2);
	});
});
