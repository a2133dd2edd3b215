import type { Claim } from "./claim.ts";
import type { IsoDay } from "./day.ts";

/** The days on which a claim begins to be shown, ascending, each once. */
export const beginnings = (claims: readonly Claim[]): IsoDay[] =>
	[...new Set(claims.map(({ properties }) => properties.shown.from))].sort();

/** The nearest later day on which a claim begins, or null. */
export const nextBeginning = (claims: readonly Claim[], day: IsoDay): IsoDay | null =>
	beginnings(claims).find((beginning) => beginning > day) ?? null;

/** The nearest earlier day on which a claim begins, or null. */
export const previousBeginning = (claims: readonly Claim[], day: IsoDay): IsoDay | null =>
	beginnings(claims).findLast((beginning) => beginning < day) ?? null;
