import { isFiltering } from "../../domain/claim-filter.ts";
import { dataVersion, newestText } from "../../domain/data-version.ts";
import type { IsoDay } from "../../domain/day.ts";
import type { FixedView } from "../../domain/embed-code.ts";
import type { NamedView } from "../../domain/view.ts";
import { type Camera, EMPTY_VIEW, type ViewState } from "../../domain/view-state.ts";
import { fitCamera, unproject, type Viewport } from "../../scene/viewport.ts";
import type { AppState } from "../../store/app-state.ts";
import { selectClaim, selectDate, selectLanguage } from "../../store/selectors.ts";
import { extentOf } from "../map/extent-of.ts";

/** A view as it is handed out: nothing in it is left to a default that may change. */
export interface SharedView extends FixedView {
	readonly date: IsoDay;
	readonly published: IsoDay;
	/** The named view it is, whose pictures lie on the site; null for any other. */
	readonly named: NamedView | null;
}

/** The size of an embed's map for which the extent is fitted: it still shows most of it at 320 pixels. */
const REFERENCE = { width: 480, height: 298 } as const;

/** The extent on screen, or without a map the one that it would show, for an embed's map of the reference size. */
export function embedCamera(shown: Viewport | null, { corpus, view }: AppState): Camera {
	if (shown === null) return view.camera ?? fitCamera(extentOf(corpus), REFERENCE);
	const { width, height } = shown;
	const [west, north] = unproject(shown, 0, 0);
	const [east, south] = unproject(shown, width, height);
	return fitCamera([west, south, east, north], REFERENCE);
}

/** Fixes the present view: its date, claim, extent and what was published by then. Null without claims. */
export function toSharedView(state: AppState, camera: Camera): SharedView | null {
	const date = selectDate(state);
	const claims = state.corpus?.index.claims ?? [];
	const published = state.view.filter.published ?? newestText(claims);
	if (date === null || published === null) return null;
	const claim = selectClaim(state)?.id ?? null;
	const { filter, language, compare, linger, data } = state.view;
	const view: ViewState = {
		...EMPTY_VIEW,
		date,
		claim,
		compare,
		linger,
		filter: { ...filter, published },
		camera,
		data,
		language: language ?? selectLanguage(state),
	};
	return { view, date, published, version: dataVersion(claims), named: namedViewOf(state, view) };
}

/** A named view stands for another only where it shows the same: one day, claim, extent and freeze, and nothing else. */
function namedViewOf({ corpus, view }: AppState, { date, claim }: ViewState): NamedView | null {
	const { filter, camera, compare, linger, data } = view;
	const { published, ...restrictions } = filter;
	const isPlain = camera === null && compare === null && linger === 0 && data === null;
	if (corpus === null || !isPlain || isFiltering({ ...restrictions, published: null })) return null;
	const extent = extentOf(corpus).join();
	const isSame = (one: NamedView): boolean =>
		one.date === date && one.claim === claim && one.published === published && one.extent.join() === extent;
	return corpus.views.find(isSame) ?? null;
}
