import type { Feature, Polygon } from "geojson";
import type { LngLat } from "./coordinates.ts";
import { itemAt, LAND_BOX, toPositions } from "./coordinates.ts";
import type { BasemapProperties } from "./feature-collection.ts";

function country(
	id: string,
	iso: string,
	name: { en: string; uk: string },
	ring: readonly LngLat[],
): Feature<Polygon, BasemapProperties> {
	return {
		type: "Feature",
		id,
		properties: { iso, name },
		geometry: { type: "Polygon", coordinates: [toPositions([...ring, itemAt(ring, 0)])] },
	};
}

/**
 * The land box cut in two along the border: both sides carry its very vertices, so there is no sliver between them.
 * The border enters on the south edge and leaves on the west edge; no sea and no third country lies in the box.
 */
export function landPolygons(border: readonly LngLat[]): Feature<Polygon, BasemapProperties>[] {
	const [west, south, east, north] = LAND_BOX;
	const [start, end] = [itemAt(border, 0), itemAt(border, -1)];
	if (start[1] !== south || end[0] !== west)
		throw new Error(`The border runs from ${start} to ${end}, not from the south edge to the west edge`);
	const russia: LngLat[] = [...[...border].reverse(), [east, south], [east, north], [west, north]];
	return [
		country("russia", "RU", { en: "Russia", uk: "Росія" }, russia),
		country("ukraine", "UA", { en: "Ukraine", uk: "Україна" }, [...border, [west, south]]),
	];
}
