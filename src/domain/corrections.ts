import type { Claim, ClaimProperties } from "./claim.ts";
import { type IsoDay, laterDay } from "./day.ts";

type History = ClaimProperties["history"];

/** The day of the last entry of a claim's history; null where it was never changed. */
export const lastChangeDay = (history: History): IsoDay | null =>
	history.reduce<IsoDay | null>((last, { date }) => (last === null ? date : laterDay(last, date)), null);

/** The day of the last correction or withdrawal among all claims; null where there was none. */
export const lastCorrection = (claims: readonly Claim[]): IsoDay | null =>
	lastChangeDay(claims.flatMap(({ properties }) => properties.history));

/** The day on which a claim was last changed, if that was after it was frozen: it stands here in its present form. */
export function changedSince({ properties }: Claim, frozen: IsoDay | null): IsoDay | null {
	const changed = lastChangeDay(properties.history);
	return frozen !== null && changed !== null && changed > frozen ? changed : null;
}
