/**
 * Distances and containment, written apart from the pipeline's so that the two can be held against each other: on the
 * WGS 84 ellipsoid through its radii of curvature, exact to well under a metre over the 10 km or so they are used for.
 */
export type LngLat = readonly [lng: number, lat: number];

const SEMI_MAJOR_METERS = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006_694_379_990_141_3;
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres east and north of `origin`. */
function offsetMeters(origin: LngLat, [lng, lat]: LngLat): [east: number, north: number] {
	const middle = toRadians((origin[1] + lat) / 2);
	const squared = 1 - ECCENTRICITY_SQUARED * Math.sin(middle) ** 2;
	const primeVertical = SEMI_MAJOR_METERS / Math.sqrt(squared);
	const meridional = (SEMI_MAJOR_METERS * (1 - ECCENTRICITY_SQUARED)) / squared ** 1.5;
	return [toRadians(lng - origin[0]) * Math.cos(middle) * primeVertical, toRadians(lat - origin[1]) * meridional];
}

export const metersBetween = (one: LngLat, other: LngLat): number => Math.hypot(...offsetMeters(one, other));

/** A degree of longitude up to 60° north, and one of latitude, is longer than this, so that far segments can be passed over. */
const LEAST_METERS_PER_DEGREE = { lng: 55_000, lat: 110_000 } as const;
/** How far a value lies outside a range; less than nothing inside. */
const gap = (value: number, one: number, other: number): number =>
	Math.max(Math.min(one, other) - value, value - Math.max(one, other));

/** The distance from a point to the nearest point of a line, between 60° south and 60° north. */
export function metersToLine(point: LngLat, line: readonly LngLat[]): number {
	let least = Number.POSITIVE_INFINITY;
	for (let index = 1; index < line.length; index++) {
		const from = line[index - 1] as LngLat;
		const to = line[index] as LngLat;
		if (gap(point[0], from[0], to[0]) * LEAST_METERS_PER_DEGREE.lng > least) continue;
		if (gap(point[1], from[1], to[1]) * LEAST_METERS_PER_DEGREE.lat > least) continue;
		const [fromEast, fromNorth] = offsetMeters(point, from);
		const [toEast, toNorth] = offsetMeters(point, to);
		const [east, north] = [toEast - fromEast, toNorth - fromNorth];
		const lengthSquared = east ** 2 + north ** 2;
		const along =
			lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, -(fromEast * east + fromNorth * north) / lengthSquared));
		least = Math.min(least, Math.hypot(fromEast + along * east, fromNorth + along * north));
	}
	return least;
}

/** Whether a point lies in a polygon: its outer ring, less its holes. */
export const isInPolygon = (point: LngLat, rings: readonly (readonly LngLat[])[]): boolean =>
	rings.filter((ring) => crossesOddly(point, ring)).length % 2 === 1;

function crossesOddly([lng, lat]: LngLat, ring: readonly LngLat[]): boolean {
	let isInside = false;
	for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
		const [oneLng, oneLat] = ring[index] as LngLat;
		const [otherLng, otherLat] = ring[before] as LngLat;
		if (
			oneLat > lat !== otherLat > lat &&
			lng < ((otherLng - oneLng) * (lat - oneLat)) / (otherLat - oneLat) + oneLng
		) {
			isInside = !isInside;
		}
	}
	return isInside;
}
