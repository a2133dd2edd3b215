import "./claim-map.css";
import { GlMap } from "./gl-map.ts";
import type { MapFailure, MapHandle, MapOptions, MapView } from "./map-view.ts";
import { StillMap } from "./still-map.ts";

export type { MapCallbacks, MapHandle, MapOptions, MapView } from "./map-view.ts";

/**
 * Draws the map into an empty container and keeps it up to date: a live map, or a still one where there is no WebGL or
 * its context is taken away. Which of the two is on screen may change; the handle stays.
 *
 * On the container stand, from the first painted frame on, `data-rendered-date` (the date of the frame on screen) and
 * `data-visible-claims` (ids of the claims shown on it, or their number above 500).
 */
export function createMap(container: HTMLElement, options: MapOptions): MapHandle {
	let { view, camera } = options;
	let isRemoved = false;
	const remember: MapOptions["callbacks"] = {
		...options.callbacks,
		onCamera: (moved) => {
			camera = moved;
			options.callbacks.onCamera(moved);
		},
	};
	const current = (): MapOptions => ({
		...options,
		view,
		callbacks: remember,
		...(camera === undefined ? {} : { camera }),
	});
	const fallBack: FallBack = (reason, failure) => {
		options.callbacks.onFailure(reason, failure);
		container.replaceChildren();
		container.classList.remove("maplibregl-map");
		return new StillMap(container, current());
	};
	const lose = (): void => {
		if (isRemoved || !inner.isInteractive) return;
		inner.remove();
		inner = fallBack("The map's WebGL context was lost", "webgl-lost");
	};
	let inner = startMap(container, current(), lose, fallBack);
	return {
		update: (next: MapView) => {
			view = next;
			inner.update(next);
		},
		moveTo: (to) => inner.moveTo(to),
		fit: (extent, padding) => inner.fit(extent, padding),
		reveal: (claim) => inner.reveal(claim),
		zoomBy: (delta) => inner.zoomBy(delta),
		get isInteractive() {
			return inner.isInteractive;
		},
		remove: () => {
			isRemoved = true;
			inner.remove();
		},
	};
}

type FallBack = (reason: string, failure: MapFailure) => StillMap;

function startMap(container: HTMLElement, options: MapOptions, onLost: () => void, fallBack: FallBack): MapHandle {
	try {
		return new GlMap(container, options, onLost);
	} catch (error) {
		return fallBack(error instanceof Error ? error.message : String(error), "no-webgl");
	}
}
