import type { NamedView } from "../domain/view.ts";
import type { ViewState } from "../domain/view-state.ts";
import type { AppState } from "./app-state.ts";
import { selectAddressDate, selectClaim } from "./selectors.ts";

const leavesItOpen = ({ date, claim }: ViewState): boolean => date === null && claim === null;

/** An address that leaves date and claim open opens a named view: frozen as of that view's day, where it has one. */
export function openNamedView(view: ViewState, named: NamedView | null): ViewState {
	const published = named?.published ?? null;
	if (published === null || !leavesItOpen(view) || view.filter.published !== null) return view;
	return { ...view, filter: { ...view.filter, published } };
}

/**
 * What an address has to name before the freeze of a frozen named view is changed: its date and its claim. An address that
 * left them open would open the view anew, frozen again.
 */
export function keepOpened(state: AppState): Partial<ViewState> {
	const isFrozen = (state.corpus?.defaultView?.published ?? null) !== null;
	if (!isFrozen || !leavesItOpen(state.view)) return {};
	return { date: selectAddressDate(state), claim: selectClaim(state)?.id ?? null };
}
