import type { Claim } from "../../domain/claim.ts";
import type { Presence } from "../../domain/compare-days.ts";
import { changedSince } from "../../domain/corrections.ts";
import type { IsoDay } from "../../domain/day.ts";
import { isPast } from "../../domain/linger.ts";
import type { AppState } from "../../store/app-state.ts";
import { selectComparison, selectDate } from "../../store/selectors.ts";

/** On which of two compared days a claim is shown; null where one day is. */
export const presenceOf = (state: AppState, { id }: Claim): Presence | null =>
	selectComparison(state)?.presence.get(id) ?? null;

/** Whether a claim is there only because it lingers, on every day on which it is. */
export function isPastOn(state: AppState, claim: Claim): boolean {
	const comparison = selectComparison(state);
	const date = selectDate(state);
	const presence = presenceOf(state, claim);
	const days = comparison === null || presence === null ? [date] : daysOf(presence, comparison);
	return days.every((day) => day !== null && isPast(claim, day));
}

const daysOf = (presence: Presence, { a, b }: { readonly a: IsoDay; readonly b: IsoDay }): IsoDay[] =>
	presence === "both" ? [a, b] : [presence === "a" ? a : b];

/** The day of a change that a freeze would hide if it could. */
export const changedSinceFreeze = ({ view }: AppState, claim: Claim): IsoDay | null =>
	changedSince(claim, view.filter.published);
