import type { Extent } from "../../../src/domain/view.ts";

export type LngLat = readonly [lng: number, lat: number];

/** Where made-up claims may lie. */
export interface Ground {
	/** The outer ring of the oblast, closed. */
	readonly ring: readonly LngLat[];
	/** Places that claims name, the most named first. */
	readonly spots: readonly LngLat[];
	/** Nothing made up reaches into these: they are kept for what a benchmark reads from the picture. */
	readonly clear: readonly Extent[];
}

/** The parts of the committed basemap that a ground is made of, parsed. */
export interface GroundFiles {
	readonly oblasts: {
		readonly features: readonly {
			readonly id?: string | number;
			readonly properties: { readonly iso?: string } | null;
			readonly geometry: { readonly type: string; readonly coordinates: unknown };
		}[];
	};
	readonly settlements: {
		readonly features: readonly { readonly geometry: { readonly coordinates: readonly number[] } }[];
	};
}

const KHARKIV_OBLAST = "UA-63";

/** The Kharkiv oblast and the settlements in it. Throws if the oblast is missing or not a polygon. */
export function makeGround({ oblasts, settlements }: GroundFiles, clear: readonly Extent[] = []): Ground {
	const oblast = oblasts.features.find(({ properties }) => properties?.iso === KHARKIV_OBLAST);
	if (oblast?.geometry.type !== "Polygon") throw new Error(`oblasts.geojson has no polygon for ${KHARKIV_OBLAST}`);
	const ring = (oblast.geometry.coordinates as LngLat[][])[0] ?? [];
	const spots = settlements.features
		.map(({ geometry: { coordinates } }): LngLat => [coordinates[0] ?? 0, coordinates[1] ?? 0])
		.filter((spot) => isInRing(ring, spot));
	return { ring, spots, clear };
}

/** Even-odd rule, in degrees. */
export function isInRing(ring: readonly LngLat[], [lng, lat]: LngLat): boolean {
	let isIn = false;
	ring.forEach(([toLng, toLat], at) => {
		const [fromLng, fromLat] = ring[at === 0 ? ring.length - 1 : at - 1] as LngLat;
		const crosses = toLat > lat !== fromLat > lat;
		if (crosses && lng < ((fromLng - toLng) * (lat - toLat)) / (fromLat - toLat) + toLng) isIn = !isIn;
	});
	return isIn;
}

/** West, south, east, north of a list of positions. */
export function extentOf(positions: readonly LngLat[]): Extent {
	const [lngs, lats] = [positions.map(([lng]) => lng), positions.map(([, lat]) => lat)];
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

export const isClear = ({ clear }: Ground, [west, south, east, north]: Extent): boolean =>
	clear.every((kept) => east < kept[0] || west > kept[2] || north < kept[1] || south > kept[3]);
