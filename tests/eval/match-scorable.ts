import type { Span } from "./gold-text.ts";
import { matchOneToOne, overlaps, type Pairs } from "./match-spans.ts";
import type { Tally } from "./tally.ts";

export type Scorable = Span & { readonly optional?: boolean };

/** Gold and proposals paired one to one, and the indexes of what is left over. */
export interface Matched {
	readonly tally: Tally;
	readonly pairs: Pairs;
	readonly missed: readonly number[];
	readonly spurious: readonly number[];
}

/** Matches one to one. What may be argued is left out on both sides: gold that is optional, and proposals that touch it. */
export function matchScorable<Gold extends Scorable, Proposed extends Span>(
	gold: readonly Gold[],
	proposed: readonly Proposed[],
	fits: (gold: Gold, proposed: Proposed) => boolean,
): Matched {
	const pairs = matchOneToOne(gold, proposed, (one, other) => one.optional !== true && fits(one, other));
	const foundGold = new Set(pairs.map(([index]) => index));
	const foundProposed = new Set(pairs.map(([, index]) => index));
	const arguable = gold.filter(({ optional }) => optional === true);
	const isArguable = (other: Proposed): boolean => arguable.some((one) => overlaps(one, other));
	const missed = [...gold.entries()].filter(([index, one]) => one.optional !== true && !foundGold.has(index));
	const spurious = [...proposed.entries()].filter(([index, one]) => !foundProposed.has(index) && !isArguable(one));
	return {
		pairs,
		missed: missed.map(([index]) => index),
		spurious: spurious.map(([index]) => index),
		tally: { found: pairs.length, missed: missed.length, spurious: spurious.length },
	};
}
