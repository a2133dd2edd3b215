import type { Claim } from "../../domain/claim.ts";
import { shownDays } from "../../domain/shown-days.ts";
import { ACTORS, type Actor, GROUPS, type Group } from "../../domain/vocabulary.ts";

/** How many claims are shown on each day, by group and by who is said to have acted. */
export interface DailyCounts {
	/** The day number (days since 1970-01-01) of the first count. */
	readonly firstDay: number;
	readonly days: number;
	readonly of: (group: Group, actor: Actor) => Uint32Array;
}

const known = new WeakMap<readonly Claim[], DailyCounts>();

/** Counted once for each array of claims, in one pass over them and one over the days. */
export function dailyCounts(claims: readonly Claim[]): DailyCounts {
	let counts = known.get(claims);
	if (counts === undefined) {
		counts = countDays(claims);
		known.set(claims, counts);
	}
	return counts;
}

function countDays(claims: readonly Claim[]): DailyCounts {
	const { starts, ends, first, last } = shownDays(claims);
	const days = last - first + 1;
	const emptySeries = () => Object.fromEntries(ACTORS.map((actor) => [actor, new Uint32Array(days + 1)]));
	const series = Object.fromEntries(GROUPS.map((group) => [group, emptySeries()])) as Record<
		Group,
		Record<Actor, Uint32Array>
	>;
	/** One up where a claim begins, one down on the day after its end: the running sum is what is shown on a day. */
	let at = 0;
	for (const { properties } of claims) {
		const differences = series[properties.group][properties.actor];
		(differences[(starts[at] as number) - first] as number) += 1;
		(differences[(ends[at] as number) - first + 1] as number) -= 1;
		at += 1;
	}
	for (const group of GROUPS) for (const actor of ACTORS) sumUp(series[group][actor]);
	return { firstDay: first, days, of: (group, actor) => series[group][actor] };
}

/** Unsigned 32-bit numbers wrap around, so that a difference of -1 adds up as it should. */
function sumUp(differences: Uint32Array): void {
	for (let day = 1; day < differences.length; day += 1) {
		(differences[day] as number) += differences[day - 1] as number;
	}
}
