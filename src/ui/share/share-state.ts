import { isFiltering } from "../../domain/claim-filter.ts";
import { dataVersion, newestText } from "../../domain/data-version.ts";
import { earlierDay, type IsoDay } from "../../domain/day.ts";
import type { FixedView } from "../../domain/embed-code.ts";
import type { NamedView } from "../../domain/view.ts";
import { type Camera, EMPTY_VIEW, type ViewState } from "../../domain/view-state.ts";
import { fitCamera, unproject, type Viewport } from "../../scene/viewport.ts";
import type { AppState } from "../../store/app-state.ts";
import { selectClaim, selectDate, selectLanguage, selectVisible } from "../../store/selectors.ts";
import { extentOf } from "../map/extent-of.ts";

/** A view as it is handed out: nothing in it is left to a default that may change. */
export interface SharedView extends FixedView {
	readonly date: IsoDay;
	readonly published: IsoDay;
	/** Its pictures on the site, if it is a named view; null for any other. */
	readonly pictures: SitePictures | null;
}

/**
 * The pictures of a named view that leave out what was published after a day. That day, of the newest text that the view
 * shows, stands in their names: a text that comes later gives files of another name and leaves these as they are.
 */
export interface SitePictures {
	readonly view: NamedView["id"];
	readonly published: IsoDay;
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
	return { view, date, published, version: dataVersion(claims), pictures: picturesOf(state, view, published) };
}

/** A withdrawn claim shows through a freeze, also one that was published after it: the day is never later than the freeze. */
function picturesOf(state: AppState, view: ViewState, published: IsoDay): SitePictures | null {
	const named = namedViewOf(state, view);
	const newest = newestText(selectVisible(state));
	if (named === null || newest === null) return null;
	return { view: named.id, published: earlierDay(newest, published) };
}

/**
 * The same view as its pictures show it, with their day as what was published by then: a picture cannot follow what comes
 * to be known, so what is said beside it and where it leads go no further than it does.
 */
export function toPictured(shared: SharedView): SharedView {
	const published = shared.pictures?.published ?? shared.published;
	const filter = { ...shared.view.filter, published };
	return { ...shared, published, view: { ...shared.view, filter } };
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
