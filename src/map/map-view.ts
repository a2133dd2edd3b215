import type { Claim } from "../domain/claim.ts";
import type { Comparison } from "../domain/compare-days.ts";
import type { IsoDay } from "../domain/day.ts";
import type { ClaimId } from "../domain/ids.ts";
import type { Place } from "../domain/place.ts";
import type { Extent } from "../domain/view.ts";
import type { Camera } from "../domain/view-state.ts";
import type { Language, Theme } from "../domain/vocabulary.ts";
import type { BasemapLayers } from "../scene/basemap-layers.ts";
import type { Scene } from "../scene/scene.ts";
import type { Insets, Viewport } from "../scene/viewport.ts";
import type { BegunMap } from "./begin-map.ts";

/** What the map is to show. A whole value every time: the map keeps no state of its own but the camera. */
export interface MapView {
	/** The claims shown on the date, after filters, placed or not. */
	readonly claims: readonly Claim[];
	readonly places: readonly Place[];
	readonly date: IsoDay;
	/** Two days on one map: then `date` is the first, and `claims` are those of either. */
	readonly comparison?: Comparison;
	/** False: none of the claims is past, so that none needs to be asked. */
	readonly lingers?: boolean;
	readonly language: Language;
	readonly theme: Theme;
	readonly selected: ClaimId | null;
	readonly hovered: ClaimId | null;
	/** What covers the map's edges. */
	readonly insets?: Insets;
	/**
	 * Inside somebody's page: wheel and one finger are left to it, and these words say how to move the map instead. Whether
	 * there are any is settled when the map is made; the words may change.
	 */
	readonly gestures?: GestureWords;
}

export interface GestureWords {
	readonly wheel: string;
	readonly wheelOnMac: string;
	readonly touch: string;
}

/** `no-webgl`, `webgl-lost`: a still map stands in. `partial`: something of the live map is missing. */
export type MapFailure = "no-webgl" | "webgl-lost" | "partial";

export interface MapCallbacks {
	/** A press: the claims under it, topmost first, none for the background; `at` in CSS pixels of the container. */
	onPick(ids: readonly ClaimId[], at: { readonly x: number; readonly y: number }): void;
	onHover(id: ClaimId | null): void;
	/** After a move ended, whoever moved it. */
	onCamera(camera: Camera): void;
	/** After each painted frame. */
	onFrame(scene: Scene): void;
	/** A live map has taken the place of a still one. */
	onLive?(): void;
	/** Something the reader should know: the map still works as far as it can. */
	onFailure(message: string, failure: MapFailure): void;
}

/** A map that is either live or still for good; a MapHandle exchanges them. */
export type MapPicture = Omit<MapHandle, "setLive">;

export interface MapHandle {
	update(view: MapView): void;
	moveTo(camera: Camera): void;
	fit(extent: Extent, padding?: Insets): void;
	/** Pans, without zooming, if the claim's shape is outside the uncovered part of the map: the view's, or what is told. */
	reveal(claim: Claim, padding?: Insets): void;
	zoomBy(delta: number): void;
	/**
	 * Whether the map may hold a WebGL context. Without one it is still; the live map takes the still one's place, at the
	 * same camera, once it is drawn.
	 */
	setLive(isLive: boolean): void;
	/** Size and camera of the picture on screen; null before the first. */
	readonly viewport?: Viewport | null;
	/** False for the still map that stands in where there is no WebGL. */
	readonly isInteractive: boolean;
	/** Frees everything, the WebGL context included. */
	remove(): void;
}

export interface MapOptions {
	readonly camera?: Camera;
	/** Begins as a still map, until `setLive` says otherwise. */
	readonly startsStill?: boolean;
	/** A live map's base that is drawn already, to go on from; it has an element of its own. */
	readonly begun?: BegunMap;
	/** Shown if there is no camera. */
	readonly extent: Extent;
	readonly basemap: BasemapLayers;
	readonly view: MapView;
	readonly callbacks: MapCallbacks;
}
