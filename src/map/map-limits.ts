import type { Extent } from "../domain/view.ts";
import type { Camera } from "../domain/view-state.ts";
import type { BasemapLayers } from "../scene/basemap-layers.ts";

export const LEAST_ZOOM = 6;
/** Settlements, rivers and derived shapes are not good for more. */
export const MOST_ZOOM = 12;

/** West, south, east, north of the land we have; null without land. */
export function basemapExtent({ land }: BasemapLayers): Extent | null {
	let [west, south, east, north] = [180, 90, -180, -90];
	for (const { geometry } of land.features) {
		const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
		for (const [lng = 0, lat = 0] of rings.flat()) {
			[west, south] = [Math.min(west, lng), Math.min(south, lat)];
			[east, north] = [Math.max(east, lng), Math.max(north, lat)];
		}
	}
	return west < east ? [west, south, east, north] : null;
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The camera within the zooms we have data for, its centre on the land we have. */
export function limitCamera({ lng, lat, zoom }: Camera, extent: Extent | null): Camera {
	const [west, south, east, north] = extent ?? [-180, -85, 180, 85];
	return { lng: clamp(lng, west, east), lat: clamp(lat, south, north), zoom: clamp(zoom, LEAST_ZOOM, MOST_ZOOM) };
}
