import type { MultiPolygon, Polygon, Position } from "geojson";

/** Twice the signed area of a ring in square degrees: positive if it runs counterclockwise (the shoelace formula). */
function signedArea(ring: readonly Position[]): number {
	return ring.slice(1).reduce((sum, [lng = 0, lat = 0], index) => {
		const [previousLng = 0, previousLat = 0] = ring[index] ?? [];
		return sum + previousLng * lat - lng * previousLat;
	}, 0);
}

/** Turns rings as RFC 7946, 3.1.6 asks: the outer one counterclockwise, holes clockwise; `toRing` is applied to each. */
export function toRfc7946(
	area: Polygon | MultiPolygon,
	toRing: (ring: readonly Position[]) => Position[],
): Polygon | MultiPolygon {
	const turn = (rings: readonly Position[][]): Position[][] =>
		rings.map((ring, index) => {
			const made = toRing(ring);
			return signedArea(made) > 0 === (index === 0) ? made : made.reverse();
		});
	return area.type === "Polygon"
		? { type: "Polygon", coordinates: turn(area.coordinates) }
		: { type: "MultiPolygon", coordinates: area.coordinates.map(turn) };
}
