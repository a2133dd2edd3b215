import { type ClaimFilter, NO_FILTER } from "./claim-filter.ts";
import type { IsoDay } from "./day.ts";
import type { ClaimId } from "./ids.ts";
import type { Linger } from "./linger.ts";
import type { Language, Page, Theme } from "./vocabulary.ts";

/** Where the map looks: its centre in degrees and MapLibre's zoom (512 px tiles). */
export interface Camera {
	readonly lng: number;
	readonly lat: number;
	readonly zoom: number;
}

/** All state that an address carries. `null` means that the address leaves it to the default. */
export interface ViewState {
	readonly date: IsoDay | null;
	/** A second day, B, drawn with the first, A, on one map; null for a single day. */
	readonly compare: IsoDay | null;
	/** Days for which an incident stays in sight, faded, after its own. */
	readonly linger: Linger;
	readonly claim: ClaimId | null;
	readonly filter: ClaimFilter;
	readonly camera: Camera | null;
	readonly language: Language | null;
	readonly theme: Theme | null;
	/** The page beside the map; null for the map itself. */
	readonly page: Page | null;
	/** The compact view inside somebody's article. */
	readonly embed: boolean;
	/** Another corpus of the same origin to open instead of the site's own, relative to the page. */
	readonly data: string | null;
}

export const EMPTY_VIEW: ViewState = {
	date: null,
	compare: null,
	linger: 0,
	claim: null,
	filter: NO_FILTER,
	camera: null,
	language: null,
	theme: null,
	page: null,
	embed: false,
	data: null,
};
