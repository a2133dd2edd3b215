import type { BasemapLayers } from "../../scene/basemap-layers.ts";
import { mapParts } from "../map/map-parts.ts";

let layers: BasemapLayers | null = null;

/** The base map once it is there, without waiting for it; null before. */
export function loadedBasemap(): BasemapLayers | null {
	if (layers === null) keepBasemap();
	return layers;
}

/** Asks for the base map, to have it at hand later; the map itself says what of it is missing. */
export function keepBasemap(): void {
	void mapParts().basemap.then((loaded) => {
		layers = loaded.layers;
	});
}
