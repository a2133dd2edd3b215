import type { LngLat } from "./coordinates.ts";
import { toPositions } from "./coordinates.ts";
import type { BasemapFeature } from "./feature-collection.ts";

export function borderFeature(border: readonly LngLat[]): BasemapFeature {
	return {
		type: "Feature",
		id: "ua-ru-border",
		properties: { name: { en: "Ukraine–Russia border", uk: "Державний кордон України з Росією" } },
		geometry: { type: "LineString", coordinates: toPositions(border) },
	};
}
