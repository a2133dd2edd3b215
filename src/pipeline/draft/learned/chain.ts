import { GROUPS, type Group } from "../../../domain/vocabulary.ts";

/**
 * The labels of a sentence's parts: 0 is no claim; of each group one label begins a claim and the next goes on with it.
 * A linear-chain conditional random field: J. Lafferty, A. McCallum, F. Pereira, "Conditional Random Fields", ICML 2001.
 */
export const LABELS = 1 + 2 * GROUPS.length;

export const beginOf = (group: Group): number => 1 + 2 * GROUPS.indexOf(group);
export const isBegin = (label: number): boolean => label % 2 === 1;

/** Whether a label may follow another: a claim goes on only where one of its group began. */
const mayFollow = (label: number, previous: number): boolean =>
	label === 0 || isBegin(label) || Math.ceil(previous / 2) === label / 2;

/** Weights of one label after another (`LABELS` × `LABELS`, row by row of the first), then of those that open a sentence. */
export type Transitions = Float32Array;
export const TRANSITIONS = LABELS * LABELS + LABELS;

/** What each part's features say for each label: one array of `LABELS` scores per part. */
export type Scores = readonly Float64Array[];
/** Labels that are allowed at each part, as bits; all where it is null. */
export type Allowed = readonly number[] | null;

const score = (transitions: Transitions, previous: number, label: number): number =>
	mayFollow(label, previous) ? (transitions[previous * LABELS + label] ?? 0) : Number.NEGATIVE_INFINITY;
const opening = (transitions: Transitions, label: number): number =>
	label === 0 || isBegin(label) ? (transitions[LABELS * LABELS + label] ?? 0) : Number.NEGATIVE_INFINITY;

function logSum(values: Float64Array): number {
	const most = values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
	return most === Number.NEGATIVE_INFINITY
		? most
		: most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

export interface Lattice {
	/** Log of the summed weight of all ways to a label of a part, and from it to the end. */
	readonly forward: readonly Float64Array[];
	readonly backward: readonly Float64Array[];
	/** Log of the summed weight of all ways; minus infinity where none is allowed. */
	readonly total: number;
}

/** The forward–backward sums over all labellings that are allowed. */
export function latticeOf(scores: Scores, transitions: Transitions, allowed: Allowed): Lattice {
	const isAllowed = (at: number, label: number): boolean =>
		allowed === null || (((allowed[at] ?? 0) >> label) & 1) === 1;
	const ways = new Float64Array(LABELS);
	const row = (fill: (label: number) => number): Float64Array =>
		new Float64Array(LABELS).map((_, label) => fill(label));
	const forward: Float64Array[] = [];
	for (const [at, here] of scores.entries()) {
		const before = forward[at - 1];
		forward.push(
			row((label) => {
				if (!isAllowed(at, label)) return Number.NEGATIVE_INFINITY;
				if (before === undefined) return (here[label] ?? 0) + opening(transitions, label);
				for (let previous = 0; previous < LABELS; previous++)
					ways[previous] = (before[previous] ?? 0) + score(transitions, previous, label);
				return (here[label] ?? 0) + logSum(ways);
			}),
		);
	}
	const backward: Float64Array[] = new Array(scores.length);
	for (let at = scores.length - 1; at >= 0; at--) {
		const [after, next] = [backward[at + 1], scores[at + 1]];
		backward[at] = row((label) => {
			if (!isAllowed(at, label)) return Number.NEGATIVE_INFINITY;
			if (after === undefined || next === undefined) return 0;
			for (let following = 0; following < LABELS; following++)
				ways[following] = isAllowed(at + 1, following)
					? score(transitions, label, following) + (next[following] ?? 0) + (after[following] ?? 0)
					: Number.NEGATIVE_INFINITY;
			return logSum(ways);
		});
	}
	const last = forward.at(-1);
	return { forward, backward, total: last === undefined ? 0 : logSum(last) };
}

/** How sure a label of a part is, 0 to 1, all ways through the sentence considered. */
export const marginal = ({ forward, backward, total }: Lattice, at: number, label: number): number =>
	Math.exp((forward[at]?.[label] ?? 0) + (backward[at]?.[label] ?? 0) - total);

/** How sure two labels of neighbouring parts are, `label` at `at`. */
export const marginalPair = (
	{ forward, backward, total }: Lattice,
	scores: Scores,
	transitions: Transitions,
	at: number,
	previous: number,
	label: number,
): number =>
	Math.exp(
		(forward[at - 1]?.[previous] ?? 0) +
			score(transitions, previous, label) +
			(scores[at]?.[label] ?? 0) +
			(backward[at]?.[label] ?? 0) -
			total,
	);

/** The labelling with the greatest weight (Viterbi). */
export function bestLabels(scores: Scores, transitions: Transitions): number[] {
	const came: Uint8Array[] = [];
	let best = new Float64Array(LABELS);
	for (const [at, here] of scores.entries()) {
		const from = new Uint8Array(LABELS);
		best = new Float64Array(LABELS).map((_, label) => {
			if (at === 0) return (here[label] ?? 0) + opening(transitions, label);
			let most = Number.NEGATIVE_INFINITY;
			for (let previous = 0; previous < LABELS; previous++) {
				const way = (best[previous] ?? 0) + score(transitions, previous, label);
				if (way <= most) continue;
				most = way;
				from[label] = previous;
			}
			return most + (here[label] ?? 0);
		});
		came.push(from);
	}
	const labels: number[] = [];
	let label = best.indexOf(Math.max(...best));
	for (const from of came.reverse()) {
		labels.unshift(label);
		label = from[label] ?? 0;
	}
	return scores.length === 0 ? [] : labels;
}
