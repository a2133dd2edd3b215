import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";

/** A feature of the basemap that has no name is drawn without a label. */
export interface NamedProperties {
	readonly name?: { readonly en: string; readonly uk: string | null } | null;
}

export interface LandProperties extends NamedProperties {
	/** ISO 3166 code: `UA` or `RU`. */
	readonly iso: string;
}

/** A settlement of `settlements.geojson`. Rank 1 is a metropolis, 5 a village; labels appear in this order. */
export interface SettlementProperties {
	/** The Ukrainian name is missing for some places in Russia; the Latin one then stands alone. */
	readonly name: { readonly en: string; readonly uk: string | null };
	readonly population: number | null;
	readonly rank: number;
	readonly country: string;
}

export interface Settlement {
	readonly type: "Feature";
	readonly id?: string | number;
	readonly geometry: Point;
	readonly properties: SettlementProperties;
}

export type Land = FeatureCollection<Polygon | MultiPolygon, LandProperties>;
export type Lines = FeatureCollection<LineString | MultiLineString, NamedProperties>;

/** Ukraine (`ukraine`) and the oblast (`kharkiv-oblast`), coarse, for the small map of where the picture is. */
export type Locator = FeatureCollection<Polygon | MultiPolygon, NamedProperties>;

/** The parsed files of `data/basemap/` that a map draws. Coordinates are WGS 84 [longitude, latitude]. */
export interface BasemapLayers {
	readonly land: Land;
	readonly border: Lines;
	readonly oblastLines: Lines;
	readonly rivers: Lines;
	readonly settlements: { readonly type: "FeatureCollection"; readonly features: readonly Settlement[] };
	readonly locator?: Locator;
}
