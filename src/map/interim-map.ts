import "./claim-map.css";
import type { MapHandle, MapOptions, MapPicture } from "./map-view.ts";
import { StillMap } from "./still-map.ts";

/**
 * A still map for as long as the live one is not there: MapLibre takes long to load, the scene does not. It draws every
 * change of the view, and says nothing about its frames.
 */
export const createInterimMap = (container: HTMLElement, options: MapOptions): MapPicture =>
	new StillMap(container, { ...options, callbacks: { ...options.callbacks, onFrame: () => undefined } });

/** A still map that stays, where the live one could not be loaded. */
export const createStillMap = (container: HTMLElement, options: MapOptions): MapHandle =>
	Object.assign(new StillMap(container, options), { setLive: () => undefined });
