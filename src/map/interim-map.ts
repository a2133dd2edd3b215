import "./claim-map.css";
import type { ClaimId } from "../domain/ids.ts";
import type { MapHandle, MapOptions, MapPicture } from "./map-view.ts";
import { StillMap } from "./still-map.ts";

/**
 * A still map for as long as the live one is not there: MapLibre takes long to load, the scene does not. It draws every
 * change of the view. Nobody is told of its frames, but they are named on its own container as any map's are. When it goes,
 * no claim is pointed at any more.
 */
export function createInterimMap(container: HTMLElement, options: MapOptions): MapPicture {
	let hovered: ClaimId | null = null;
	const map = new StillMap(container, {
		...options,
		callbacks: {
			...options.callbacks,
			onFrame: () => undefined,
			onHover: (id) => {
				hovered = id;
				options.callbacks.onHover(id);
			},
		},
	});
	const end = map.remove.bind(map);
	const remove = (): void => {
		end();
		if (hovered !== null) options.callbacks.onHover(null);
	};
	return Object.assign(map, { remove });
}

/** A still map that stays, where the live one could not be loaded. */
export const createStillMap = (container: HTMLElement, options: MapOptions): MapHandle =>
	Object.assign(new StillMap(container, options), { setLive: () => undefined });
