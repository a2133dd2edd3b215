import type { Claim } from "./claim.ts";
import { type IsoDay, toDayNumber } from "./day.ts";

/** The first and the last shown day of each claim as day numbers (days since 1970-01-01), in the order of the claims. */
interface ShownDays {
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** The earliest start and the latest end; 0 and -1 without claims. */
	readonly first: number;
	readonly last: number;
}

const known = new WeakMap<readonly Claim[], ShownDays>();

/** Read once for each array of claims, and kept with it. */
export function shownDays(claims: readonly Claim[]): ShownDays {
	let days = known.get(claims);
	if (days === undefined) {
		days = readDays(claims);
		known.set(claims, days);
	}
	return days;
}

function readDays(claims: readonly Claim[]): ShownDays {
	const numbers = new Map<IsoDay, number>();
	/** A hundred thousand claims share a thousand days: each is parsed once. */
	const toNumber = (day: IsoDay): number => {
		let number = numbers.get(day);
		if (number === undefined) {
			number = toDayNumber(day);
			numbers.set(day, number);
		}
		return number;
	};
	const starts = new Int32Array(claims.length);
	const ends = new Int32Array(claims.length);
	let at = 0;
	for (const { properties } of claims) {
		starts[at] = toNumber(properties.shown.from);
		ends[at] = toNumber(properties.shown.until);
		at += 1;
	}
	if (claims.length === 0) return { starts, ends, first: 0, last: -1 };
	return { starts, ends, first: starts.reduce((a, b) => Math.min(a, b)), last: ends.reduce((a, b) => Math.max(a, b)) };
}

/** Which of some day numbers there are, ascending, each once; all of them from `first` to `last`. */
export function distinctDays(
	days: Int32Array,
	{ first, last }: { readonly first: number; readonly last: number },
): number[] {
	const isThere = new Uint8Array(last - first + 1);
	for (const day of days) isThere[day - first] = 1;
	const found: number[] = [];
	for (const [at, is] of isThere.entries()) if (is === 1) found.push(first + at);
	return found;
}
