import { lineString } from "@turf/helpers";
import { simplify } from "@turf/simplify";
import type { LngLat } from "./coordinates.ts";
import { toLngLat, toPositions } from "./coordinates.ts";

/** Douglas–Peucker; both ends stay. The tolerance is in degrees of latitude. */
export function simplifyLine(line: readonly LngLat[], toleranceDegrees: number): LngLat[] {
	if (line.length < 3 || toleranceDegrees === 0) return [...line];
	const simplified = simplify(lineString(toPositions(line)), { tolerance: toleranceDegrees, highQuality: true });
	return simplified.geometry.coordinates.map(toLngLat);
}
