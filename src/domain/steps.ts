import type { Claim } from "./claim.ts";
import { fromDayNumber, type IsoDay, toDayNumber } from "./day.ts";

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

/** The day one step away, or null where there is none. */
export function stepFrom(day: IsoDay, { direction, unit, claims, range }: Step): IsoDay | null {
	if (unit !== "day") return nearest(unit === "claim" ? beginningsOf(claims) : changesOf(claims), day, direction);
	const next = fromDayNumber(toDayNumber(day) + direction);
	return next < range.first || next > range.last ? null : next;
}

const beginningsOf = (claims: readonly Claim[]): IsoDay[] => claims.map(({ properties }) => properties.shown.from);

/** What is shown until a day is gone on the next one. */
const changesOf = (claims: readonly Claim[]): IsoDay[] =>
	claims.flatMap(({ properties: { shown } }) => [shown.from, fromDayNumber(toDayNumber(shown.until) + 1)]);

function nearest(days: readonly IsoDay[], day: IsoDay, direction: 1 | -1): IsoDay | null {
	let found: IsoDay | null = null;
	for (const other of days) {
		const isBeyond = direction === 1 ? other > day : other < day;
		if (isBeyond && (found === null || (direction === 1 ? other < found : other > found))) found = other;
	}
	return found;
}

/** The days on which a claim begins to be shown, ascending, each once. */
export const beginnings = (claims: readonly Claim[]): IsoDay[] => [...new Set(beginningsOf(claims))].sort();

/** The nearest later day on which a claim begins, or null. */
export const nextBeginning = (claims: readonly Claim[], day: IsoDay): IsoDay | null =>
	nearest(beginningsOf(claims), day, 1);

/** The nearest earlier day on which a claim begins, or null. */
export const previousBeginning = (claims: readonly Claim[], day: IsoDay): IsoDay | null =>
	nearest(beginningsOf(claims), day, -1);
