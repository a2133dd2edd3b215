import type { Claim } from "./claim.ts";
import { addDays, earlierDay, fromDayNumber, type IsoDay, laterDay } from "./day.ts";
import { distinctDays, shownDays } from "./shown-days.ts";

/** A step goes to the next day, to the next day on which a claim begins, or to the next on which the map changes. */
export const STEP_UNITS = ["day", "claim", "change"] as const;
export type StepUnit = (typeof STEP_UNITS)[number];

interface Step {
	readonly direction: 1 | -1;
	readonly unit: StepUnit;
	/** The claims whose beginnings and ends count. */
	readonly claims: readonly Claim[];
	readonly range: { readonly first: IsoDay; readonly last: IsoDay };
}

/**
 * The day one step away, within the range, or null where there is none. From a day outside the range, the first step
 * towards it goes to its end.
 */
export function stepFrom(day: IsoDay, { direction, unit, claims, range }: Step): IsoDay | null {
	const from = direction === 1 ? laterDay(day, addDays(range.first, -1)) : earlierDay(day, addDays(range.last, 1));
	const next = unit === "day" ? addDays(from, direction) : nearest(changeDays(claims)[unit], from, direction);
	return next === null || next < range.first || next > range.last ? null : next;
}

/** The days on which a claim begins to be shown, ascending, each once. */
export const beginnings = (claims: readonly Claim[]): readonly IsoDay[] => changeDays(claims).claim;

/** The last day before a day, and the first after it, on which a claim is shown that is not shown on the day itself. */
export function nearestShown(
	claims: readonly Claim[],
	day: IsoDay,
): { readonly before: IsoDay | null; readonly after: IsoDay | null } {
	const { claim, ends } = changeDays(claims);
	return { before: nearest(ends, day, -1), after: nearest(claim, day, 1) };
}

/** Days ascending, each once. */
interface ChangeDays {
	readonly claim: readonly IsoDay[];
	readonly ends: readonly IsoDay[];
	/** Beginnings, and the days after ends: what is shown until a day is gone on the next one. */
	readonly change: readonly IsoDay[];
}

/** Kept with the claims they belong to, so that a step costs a search and no pass over all claims. */
const known = new WeakMap<readonly Claim[], ChangeDays>();

function changeDays(claims: readonly Claim[]): ChangeDays {
	let days = known.get(claims);
	if (days === undefined) {
		const shown = shownDays(claims);
		const begins = distinctDays(shown.starts, shown).map(fromDayNumber);
		const ends = distinctDays(shown.ends, shown).map(fromDayNumber);
		const goneOn = ends.map((end) => addDays(end, 1));
		days = { claim: begins, ends, change: [...new Set([...begins, ...goneOn])].sort() };
		known.set(claims, days);
	}
	return days;
}

/** Binary search in ascending days for the first after a day, or the last before it. */
function nearest(days: readonly IsoDay[], day: IsoDay, direction: 1 | -1): IsoDay | null {
	let low = 0;
	let high = days.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const other = days[middle] as IsoDay;
		if (direction === 1 ? other <= day : other < day) low = middle + 1;
		else high = middle;
	}
	return days[direction === 1 ? low : low - 1] ?? null;
}
