import { type MapOptions as GlOptions, prewarm, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { basemapStyle } from "./basemap-style.ts";
import { gestureLocale } from "./gesture-words.ts";
import { basemapExtent, LEAST_ZOOM, MOST_ZOOM } from "./map-limits.ts";
import type { MapView } from "./map-view.ts";
import { type Start, startCamera } from "./start-camera.ts";

setWorkerUrl(workerUrl);
/** The worker starts while the page around the map is made. */
prewarm();

/** What a live map's base depends on. */
export interface GlStart extends Start {
	readonly view: Start["view"] & Pick<MapView, "theme" | "gestures">;
}

export function glSettings(container: HTMLElement, start: GlStart): GlOptions {
	const { basemap, view } = start;
	const bounds = basemapExtent(basemap);
	const { clientWidth: width, clientHeight: height } = container;
	const { lng, lat, zoom } = startCamera({ width, height }, start);
	return {
		container,
		style: basemapStyle(basemap, view.theme),
		center: [lng, lat],
		zoom,
		minZoom: LEAST_ZOOM,
		maxZoom: MOST_ZOOM,
		maxPitch: 0,
		...(bounds === null ? {} : { maxBounds: [...bounds] as [number, number, number, number] }),
		attributionControl: false,
		boxZoom: false,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		renderWorldCopies: false,
		...(view.gestures === undefined ? {} : { cooperativeGestures: true, locale: gestureLocale(view.gestures) }),
		fadeDuration: 0,
	};
}
