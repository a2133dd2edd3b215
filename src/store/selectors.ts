import { type ChangeReport, reportChanges } from "../domain/change-report.ts";
import type { Claim } from "../domain/claim.ts";
import { type ClaimFilter, NO_FILTER } from "../domain/claim-filter.ts";
import { type ClaimIndex, filteredClaims, visibleClaims } from "../domain/claim-index.ts";
import { type Comparison, compareDays } from "../domain/compare-days.ts";
import { lastCorrection } from "../domain/corrections.ts";
import type { IsoDay } from "../domain/day.ts";
import { type FacetCounts, facetCounts, facetOptions } from "../domain/facet-counts.ts";
import type { ClaimId } from "../domain/ids.ts";
import { type Linger, mayLinger } from "../domain/linger.ts";
import type { Language, Theme } from "../domain/vocabulary.ts";
import type { AppState } from "./app-state.ts";

const NO_CLAIMS: readonly Claim[] = [];

export const selectLanguage = ({ view, environment }: AppState): Language => view.language ?? environment.language;
export const selectTheme = ({ view, environment }: AppState): Theme => view.theme ?? environment.theme;

/** Whether the address leaves the date and the claim to the default view. */
const isDefault = ({ view }: AppState): boolean => view.date === null && view.claim === null;

/** The day every view shows; null without claims. */
export function selectDate(state: AppState): IsoDay | null {
	const day = selectAddressDate(state);
	const { view, hovered, corpus } = state;
	/**
	 * Beside the sources, pointing at a passage shows its claim on the map, on a day on which it is shown. Two compared
	 * days stay what they are.
	 */
	const follows = view.page === "sources" && view.compare === null && hovered !== null;
	const shown = follows ? corpus?.index.byId.get(hovered)?.properties.shown : undefined;
	return shown === undefined || (day !== null && day >= shown.from && day <= shown.until) ? day : shown.from;
}

/** The day that the address asks for, whatever is pointed at. A claim without a date sets its first shown day. */
export function selectAddressDate({ view, corpus }: AppState): IsoDay | null {
	if (view.date !== null || corpus === null) return view.date;
	const claim = view.claim === null ? undefined : corpus.index.byId.get(view.claim);
	return claim?.properties.shown.from ?? corpus.defaultView?.date ?? corpus.index.range?.last ?? null;
}

/** The claim open in the reader. The default view opens its own, where there is room beside the map. */
export function selectClaim(state: AppState): Claim | null {
	const { view, corpus, environment } = state;
	if (corpus === null) return null;
	const opensDefault = isDefault(state) && environment.isWide && view.page === null;
	const id: ClaimId | null = opensDefault ? (corpus.defaultView?.claim ?? null) : view.claim;
	return id === null ? null : (corpus.index.byId.get(id) ?? null);
}

export const selectFilter = ({ view }: AppState): ClaimFilter => view.filter;

type ComparedDays = [ClaimIndex, ClaimFilter, IsoDay, IsoDay, Linger];

function comparedDays(state: AppState): ComparedDays | null {
	const a = selectDate(state);
	const { filter, compare, linger } = state.view;
	return state.corpus === null || a === null || compare === null
		? null
		: [state.corpus.index, filter, a, compare, linger];
}

const compareFiltered = (...[index, filter, a, b, linger]: ComparedDays): Comparison | null =>
	compareDays(index, filter, { a, b, linger });

/** The two compared days with their claims; null where one day is shown. */
export const selectComparison: (state: AppState) => Comparison | null = memoise(comparedDays, compareFiltered, null);

const selectShown = memoiseByDay(visibleClaims);

/** The claims shown on the date, or on either of two compared dates, after the filter: computed once per change. */
export const selectVisible = (state: AppState): readonly Claim[] =>
	selectComparison(state)?.claims ?? selectShown(state);

const unfiltered = ({ view, ...state }: AppState): AppState => ({ ...state, view: { ...view, filter: NO_FILTER } });
const selectUnfilteredDay = memoiseByDay(visibleClaims);
const selectUnfilteredComparison = memoise(comparedDays, compareFiltered, null);

/** What `selectVisible` would be without any filter. */
export const selectClaimsOfDay = (state: AppState): readonly Claim[] =>
	selectUnfilteredComparison(unfiltered(state))?.claims ?? selectUnfilteredDay(unfiltered(state));

/** What changed between two compared days, after the filter; null where one day is shown. */
export const selectChangeReport: (state: AppState) => ChangeReport | null = memoise(
	(state: AppState): [ClaimIndex, ClaimFilter, IsoDay, IsoDay] | null => {
		const [index, filter, a, b] = comparedDays(state) ?? [];
		return index === undefined || filter === undefined || a === undefined || b === undefined
			? null
			: [index, filter, a, b];
	},
	reportChanges,
	null,
);

/** The counts beside the filters' options, for the day or the two compared days. */
export const selectFacetCounts: (state: AppState) => FacetCounts | null = memoise(
	(state: AppState): [ClaimIndex, ClaimFilter, IsoDay, IsoDay | null, Linger] | null => {
		const day = selectDate(state);
		const { filter, compare, linger } = state.view;
		return state.corpus === null || day === null ? null : [state.corpus.index, filter, day, compare, linger];
	},
	(index, filter, day, compare, linger) =>
		facetCounts(index, filter, compare === null ? [day] : [day, compare], linger),
	null,
);

const selectIndex = ({ corpus }: AppState): [ClaimIndex] | null => (corpus === null ? null : [corpus.index]);

/** What the corpus has to choose from in each facet, on any day. */
export const selectFacetOptions: (state: AppState) => FacetCounts | null = memoise(selectIndex, facetOptions, null);

/** The day of the corpus's last correction or withdrawal; null where there was none. */
export const selectLastCorrection: (state: AppState) => IsoDay | null = memoise(
	selectIndex,
	({ claims }) => lastCorrection(claims),
	null,
);

/** Whether the corpus has anything that can linger after its own days. */
export const selectMayLinger: (state: AppState) => boolean = memoise(
	selectIndex,
	({ claims }) => claims.some(mayLinger),
	false,
);

/** The days on which something of the corpus was first published, ascending. */
export const selectPublicationDays: (state: AppState) => readonly IsoDay[] = memoise(
	selectIndex,
	({ claims }) => [...new Set(claims.map(({ properties }) => properties.published))].sort(),
	[],
);

/** The claims that pass the filter on any day. */
export const selectFiltered = memoise(
	({ corpus, view }: AppState): [ClaimIndex, ClaimFilter] | null =>
		corpus === null ? null : [corpus.index, view.filter],
	filteredClaims,
	NO_CLAIMS,
);

type Compute = (index: ClaimIndex, filter: ClaimFilter, day: IsoDay, linger: Linger) => readonly Claim[];

function memoiseByDay(compute: Compute): (state: AppState) => readonly Claim[] {
	return memoise(
		(state: AppState): [ClaimIndex, ClaimFilter, IsoDay, Linger] | null => {
			const day = selectDate(state);
			const { filter, linger } = state.view;
			return state.corpus === null || day === null ? null : [state.corpus.index, filter, day, linger];
		},
		compute,
		NO_CLAIMS,
	);
}

/** Keeps the last result for as long as its inputs stay the same; `fallback` stands where there are none. */
function memoise<Inputs extends readonly unknown[], Value>(
	select: (state: AppState) => Inputs | null,
	compute: (...inputs: Inputs) => Value,
	fallback: Value,
): (state: AppState) => Value {
	let last: { inputs: Inputs; value: Value } | null = null;
	return (state) => {
		const inputs = select(state);
		if (inputs === null) return fallback;
		const isSame = last?.inputs.every((input, position) => input === inputs[position]) ?? false;
		if (last === null || !isSame) last = { inputs, value: compute(...inputs) };
		return last.value;
	};
}
