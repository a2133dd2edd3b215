import { type ClaimFilter, NO_FILTER } from "./claim-filter.ts";
import type { IsoDay } from "./day.ts";
import type { ClaimId } from "./ids.ts";
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
	readonly claim: ClaimId | null;
	readonly filter: ClaimFilter;
	readonly camera: Camera | null;
	readonly language: Language | null;
	readonly theme: Theme | null;
	/** The page beside the map; null for the map itself. */
	readonly page: Page | null;
}

export const EMPTY_VIEW: ViewState = {
	date: null,
	claim: null,
	filter: NO_FILTER,
	camera: null,
	language: null,
	theme: null,
	page: null,
};
