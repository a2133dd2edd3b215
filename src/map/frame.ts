import { idsOrCount } from "../domain/ids-or-count.ts";
import type { Camera } from "../domain/view-state.ts";
import type { BasemapLayers } from "../scene/basemap-layers.ts";
import { composeScene } from "../scene/compose-scene.ts";
import type { Scene } from "../scene/scene.ts";
import type { MapCallbacks, MapView } from "./map-view.ts";

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** The picture of a view from a camera. */
export const sceneOf = (view: MapView, basemap: BasemapLayers, camera: Camera, { width, height }: Size): Scene =>
	composeScene({
		...view,
		settlements: basemap.settlements.features,
		lines: basemap,
		...(basemap.locator === undefined ? {} : { locator: basemap.locator }),
		viewport: { width, height, camera },
	});

/**
 * Says on the container which date is on screen and which claims hold on it, and tells whoever waits for the frame. To
 * be called in the task that painted it, so that what is said never runs ahead of the picture.
 */
export function announceFrame(
	container: HTMLElement,
	{ claims }: MapView,
	scene: Scene,
	callbacks: MapCallbacks,
): void {
	const visible = idsOrCount(claims);
	container.dataset["renderedDate"] = scene.compared === null ? scene.date : `${scene.date}/${scene.compared}`;
	if (container.dataset["visibleClaims"] !== visible) container.dataset["visibleClaims"] = visible;
	callbacks.onFrame(scene);
}

/** Takes back what `announceFrame` said. */
export function unannounce(container: HTMLElement): void {
	delete container.dataset["renderedDate"];
	delete container.dataset["visibleClaims"];
}
