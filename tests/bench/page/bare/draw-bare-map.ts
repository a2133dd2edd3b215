import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "../../../../src/map/claim-map.css";
import { basemapStyle } from "../../../../src/map/basemap-style.ts";
import type { BasemapLayers } from "../../../../src/scene/basemap-layers.ts";

setWorkerUrl(workerUrl);

/** The extent of the site's default view. */
const BOUNDS: [number, number, number, number] = [35.9, 48.95, 38.1, 50.5];

/** Resolves when MapLibre has drawn the basemap and nothing is left to draw. */
export async function drawBareMap(container: HTMLElement, basemap: BasemapLayers): Promise<void> {
	const map = new MapLibreMap({
		container,
		style: basemapStyle(basemap, "light"),
		bounds: BOUNDS,
		maxPitch: 0,
		attributionControl: false,
		renderWorldCopies: false,
		fadeDuration: 0,
	});
	await map.once("idle");
}
