import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GROUPS } from "../../../../../src/domain/vocabulary.ts";
import {
	beginOf,
	bestLabels,
	isBegin,
	LABELS,
	latticeOf,
	marginal,
	marginalPair,
	TRANSITIONS,
} from "../../../../../src/pipeline/draft/learned/chain.ts";

const number = fc.float({ min: -3, max: 3, noNaN: true });
const scoresOf = (parts: number) =>
	fc.array(fc.array(number, { minLength: LABELS, maxLength: LABELS }), { minLength: parts, maxLength: parts });
const transitionsOf = fc.array(number, { minLength: TRANSITIONS, maxLength: TRANSITIONS });

/** The group whose claim a label begins or goes on with; none for 0. */
const groupOf = (label: number) =>
	GROUPS.find((group) => label === beginOf(group) || label === beginOf(group) + 1) ?? null;

const isAllowed = (label: number, previous: number | undefined): boolean =>
	label === 0 || isBegin(label) || (previous !== undefined && groupOf(previous) === groupOf(label));

/** Every labelling of three parts that may be, with its weight, the slow way. */
function allWays(scores: readonly Float64Array[], transitions: Float32Array): { labels: number[]; weight: number }[] {
	let ways: { labels: number[]; weight: number }[] = [{ labels: [], weight: 0 }];
	for (const row of scores)
		ways = ways.flatMap(({ labels, weight }) =>
			[...row.keys()].flatMap((label) => {
				const previous = labels.at(-1);
				if (!isAllowed(label, previous)) return [];
				const index = previous === undefined ? LABELS * LABELS + label : previous * LABELS + label;
				return [{ labels: [...labels, label], weight: weight + (row[label] ?? 0) + (transitions[index] ?? 0) }];
			}),
		);
	return ways;
}

const sumOf = (ways: readonly { weight: number }[]): number =>
	ways.reduce((sum, { weight }) => sum + Math.exp(weight), 0);

describe("the labels of a sentence's parts", () => {
	it("are those of the heaviest way through it, and a claim goes on only where one of its group began", () => {
		void fc.assert(
			fc.property(scoresOf(3), transitionsOf, (rows, weights) => {
				const scores = rows.map((row) => Float64Array.from(row));
				const transitions = Float32Array.from(weights);
				const best = bestLabels(scores, transitions);
				const ways = allWays(scores, transitions);
				const most = Math.max(...ways.map(({ weight }) => weight));
				const mine = ways.find(({ labels }) => labels.join() === best.join());
				expect(mine?.weight).toBeCloseTo(most, 6);
			}),
			{ numRuns: 30 },
		);
	});

	it("are as sure as the share of all ways that have them", () => {
		void fc.assert(
			fc.property(scoresOf(3), transitionsOf, (rows, weights) => {
				const scores = rows.map((row) => Float64Array.from(row));
				const transitions = Float32Array.from(weights);
				const lattice = latticeOf(scores, transitions, null);
				const ways = allWays(scores, transitions);
				for (const [at, label] of [
					[0, 1],
					[1, 0],
					[2, 6],
				] as const) {
					const having = ways.filter(({ labels }) => labels[at] === label);
					expect(marginal(lattice, at, label)).toBeCloseTo(sumOf(having) / sumOf(ways), 6);
				}
				const both = ways.filter(({ labels }) => labels[0] === 5 && labels[1] === 6);
				expect(marginalPair(lattice, scores, transitions, 1, 5, 6)).toBeCloseTo(sumOf(both) / sumOf(ways), 6);
			}),
			{ numRuns: 30 },
		);
	});

	it("count only the ways that are allowed", () => {
		const scores = [new Float64Array(LABELS), new Float64Array(LABELS)];
		const only = latticeOf(scores, new Float32Array(TRANSITIONS), [1 << beginOf("incident"), 0b1]);
		expect(only.total).toBeCloseTo(0, 9);
		expect(marginal(only, 0, beginOf("incident"))).toBeCloseTo(1, 9);
		expect(marginal(only, 1, 1)).toBe(0);
		expect(latticeOf(scores, new Float32Array(TRANSITIONS), [1 << 2, 0b1]).total).toBe(Number.NEGATIVE_INFINITY);
	});

	it("are none for a sentence without parts", () => {
		expect(bestLabels([], new Float32Array(TRANSITIONS))).toEqual([]);
	});
});
