import type { ChainedStretch } from "./stretch.ts";

/** A claim's parts by their places in the sentence, and what is told of them. */
export interface Run {
	readonly first: number;
	readonly last: number;
	readonly stretch: ChainedStretch;
	readonly hasVerb: boolean;
	/** What speaks for each group, as logarithms. */
	readonly groupScores: readonly number[];
}

/** Of a fragment without a verb the weights must be surer than of a clause, or it belongs to what stands beside it. */
const SURE_OF_A_FRAGMENT = 0.9;
/** And so sure at least where nothing stands beside it, or it is no claim. */
const SURE_OF_A_LONE_FRAGMENT = 0.5;

/** "Some 40 km away", "near the village of X": a fragment goes with the claim before it, or with the one behind it. */
export function withFragments(runs: readonly Run[]): Run[] {
	const whole: Run[] = [];
	let waiting: Run | null = null;
	for (const [index, run] of runs.entries()) {
		const before = whole.at(-1);
		const here: Run =
			waiting === null
				? run
				: { ...run, first: waiting.first, stretch: { ...run.stretch, start: waiting.stretch.start } };
		const isFragment = !run.hasVerb && run.stretch.confidence < SURE_OF_A_FRAGMENT;
		waiting = null;
		if (!isFragment) whole.push(here);
		else if (before?.last === here.first - 1)
			whole.splice(-1, 1, { ...before, last: here.last, stretch: { ...before.stretch, end: here.stretch.end } });
		else if (runs[index + 1]?.first === here.last + 1) waiting = here;
		else if (run.stretch.confidence >= SURE_OF_A_LONE_FRAGMENT) whole.push(here);
	}
	return whole;
}
