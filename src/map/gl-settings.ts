import { type MapOptions as GlOptions, prewarm, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { Camera } from "../domain/view-state.ts";
import { fitCamera } from "../scene/viewport.ts";
import { basemapStyle } from "./basemap-style.ts";
import { gestureLocale } from "./gesture-words.ts";
import { basemapExtent, LEAST_ZOOM, limitCamera, MOST_ZOOM } from "./map-limits.ts";
import type { MapOptions, MapView } from "./map-view.ts";

setWorkerUrl(workerUrl);
/** The worker starts while the page around the map is made. */
prewarm();

/** What a live map's base depends on: nothing of the claims. */
export interface GlStart extends Pick<MapOptions, "basemap" | "extent" | "camera"> {
	readonly view: Pick<MapView, "theme" | "insets" | "gestures">;
}

/** Where a live map in a container begins. */
export function startCamera(container: HTMLElement, { basemap, extent, camera, view }: GlStart): Camera {
	const { clientWidth: width, clientHeight: height } = container;
	return limitCamera(camera ?? fitCamera(extent, { width, height }, view.insets), basemapExtent(basemap));
}

export function glSettings(container: HTMLElement, start: GlStart): GlOptions {
	const { basemap, view } = start;
	const bounds = basemapExtent(basemap);
	const { lng, lat, zoom } = startCamera(container, start);
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
