import type { Span } from "./gold-text.ts";

/** Length in code points of what two spans share; 0 or less where they are apart. */
const overlapOf = (one: Span, other: Span): number => Math.min(one.end, other.end) - Math.max(one.start, other.start);

export const isExact = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;
export const overlaps = (one: Span, other: Span): boolean => overlapOf(one, other) > 0;

/** Whether two passages share at least half of the shorter one. */
export const sharesHalf = (one: Span, other: Span): boolean =>
	2 * overlapOf(one, other) >= Math.min(one.end - one.start, other.end - other.start) && overlaps(one, other);

/** A matching as pairs of indexes, in the order of the first. */
export type Pairs = readonly (readonly [gold: number, proposed: number])[];

/**
 * Pairs as many spans as fit, each at most once: Kuhn's algorithm for a maximum bipartite matching, trying the spans
 * that share the most first, so that the outcome is the same in every run.
 */
export function matchOneToOne<Gold extends Span, Proposed extends Span>(
	gold: readonly Gold[],
	proposed: readonly Proposed[],
	fits: (gold: Gold, proposed: Proposed) => boolean,
): Pairs {
	const candidates = gold.map((one) =>
		proposed
			.map((other, index) => ({ index, shared: overlapOf(one, other), fits: fits(one, other) }))
			.filter((candidate) => candidate.fits)
			.sort((one, other) => other.shared - one.shared || one.index - other.index),
	);
	const takenBy = new Map<number, number>();
	const assign = (goldIndex: number, tried: Set<number>): boolean =>
		(candidates[goldIndex] ?? []).some(({ index }) => {
			if (tried.has(index)) return false;
			tried.add(index);
			const holder = takenBy.get(index);
			if (holder !== undefined && !assign(holder, tried)) return false;
			takenBy.set(index, goldIndex);
			return true;
		});
	for (const goldIndex of gold.keys()) assign(goldIndex, new Set());
	return [...takenBy].map(([index, goldIndex]) => [goldIndex, index] as const).sort(([one], [other]) => one - other);
}
