import { dataVersion, newestText } from "../../domain/data-version.ts";
import type { IsoDay } from "../../domain/day.ts";
import type { NamedView } from "../../domain/view.ts";
import { toAddress } from "../../domain/view-address.ts";
import { type Camera, EMPTY_VIEW, type ViewState } from "../../domain/view-state.ts";
import type { Theme } from "../../domain/vocabulary.ts";
import { fitCamera, unproject, type Viewport } from "../../scene/viewport.ts";
import type { AppState } from "../../store/app-state.ts";
import { selectClaim, selectDate, selectLanguage } from "../../store/selectors.ts";

/** The look that an embed is to have; empty strings leave it to the map. */
export interface Look {
	readonly accent: string;
	readonly font: string;
	readonly corner: string;
	readonly theme: Theme | null;
}

/** A view as it is handed out: nothing in it is left to a default that may change. */
export interface SharedView {
	readonly view: ViewState;
	readonly date: IsoDay;
	readonly published: IsoDay;
	readonly version: string;
	/** The named view it is, whose pictures lie on the site; null for any other. */
	readonly named: NamedView | null;
}

/** The size of an embed's map for which the extent is fitted: it still shows most of it at 320 pixels. */
const REFERENCE = { width: 480, height: 298 } as const;

/** The extent that a picture shows, for an embed's map of the reference size. */
export function embedCamera(viewport: Viewport): Camera {
	const { width, height } = viewport;
	const [west, north] = unproject(viewport, 0, 0);
	const [east, south] = unproject(viewport, width, height);
	return fitCamera([west, south, east, north], REFERENCE);
}

/** Fixes the present view: its date, claim, extent and what was published by then. Null without claims. */
export function toSharedView(state: AppState, camera: Camera | null): SharedView | null {
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

/** A named view stands for another only where it shows the same: no filter, the same day, claim and freeze. */
function namedViewOf({ corpus, view: { filter, camera } }: AppState, { date, claim }: ViewState): NamedView | null {
	const { published, q, ...lists } = filter;
	if (camera !== null || q !== "" || Object.values(lists).some((list) => list !== null)) return null;
	const isSame = (one: NamedView): boolean =>
		one.date === date && one.claim === claim && (published === null || one.published === published);
	return corpus?.views.find(isSame) ?? null;
}

/** The address of a shared view below the site's own, as an embed or as the full page. */
export function sharedAddress(site: URL, { view, version }: SharedView, look: Look | null): string {
	const url = new URL(site);
	const parameters = new URLSearchParams(toAddress({ ...view, theme: look?.theme ?? null, embed: look !== null }));
	parameters.set("version", version);
	for (const name of ["accent", "font", "corner"] as const) {
		if (look !== null && look[name] !== "") parameters.set(name, look[name]);
	}
	url.search = parameters.toString().replaceAll("%2C", ",");
	return url.href;
}
