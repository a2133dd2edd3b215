import type { IsoDay } from "../../domain/day.ts";
import type { ViewState } from "../../domain/view-state.ts";
import type { ViewChange } from "../../embed/messages.ts";
import type { AppState } from "../../store/app-state.ts";
import { keepOpened } from "../../store/named-view.ts";
import { selectClaim, selectDate } from "../../store/selectors.ts";

/**
 * The view after a wish of the page around: one change, whatever it names; what it does not name stays. A new claim without a
 * date stands on its own first day; a new date without a claim wins over that, and the open claim stays open if it holds then.
 */
export function changedView(state: AppState, change: ViewChange): ViewState {
	const opened: ViewState = { ...state.view, ...("published" in change ? keepOpened(state) : {}) };
	const { published = opened.filter.published, groups = opened.filter.groups } = change;
	const { theme = opened.theme, lang = opened.language } = change;
	return {
		...opened,
		...dateAndClaim(state, opened, change),
		theme,
		language: lang,
		filter: { ...opened.filter, published, groups },
	};
}

function dateAndClaim(
	state: AppState,
	{ date, claim }: ViewState,
	change: ViewChange,
): Pick<ViewState, "date" | "claim"> {
	const { date: newDate, claim: newClaim } = change;
	if (newDate !== undefined && newClaim !== undefined) return { date: newDate, claim: newClaim };
	if (newDate != null) return { date: newDate, claim: openOn(state, newDate) };
	if (newDate === null) return { date: null, claim };
	if (newClaim === undefined) return { date, claim };
	if (newClaim === null) return { date: selectDate(state), claim: null };
	return { date: newClaim === claim ? date : null, claim: newClaim };
}

/** The claim that is open now, if it holds on a day. */
function openOn(state: AppState, day: IsoDay): ViewState["claim"] {
	const claim = selectClaim(state);
	if (claim === null) return null;
	const { from, until } = claim.properties.shown;
	return day >= from && day <= until ? claim.id : null;
}
