import type { Feature, Geometry } from "geojson";

export interface BilingualName {
	readonly en: string;
	readonly uk: string | null;
}

export interface BasemapProperties {
	readonly name: BilingualName | null;
	readonly [key: string]: unknown;
}

export type BasemapFeature = Feature<Geometry, BasemapProperties>;

function sortKeys(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sortKeys);
	if (value === null || typeof value !== "object") return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

function compareIds(a: BasemapFeature, b: BasemapFeature): number {
	return String(a.id).localeCompare(String(b.id), "en", { numeric: true });
}

/** Deterministic text: sorted keys, features by id, one to a line. */
export function toGeojsonText(features: readonly BasemapFeature[]): string {
	const lines = [...features].sort(compareIds).map((feature) => JSON.stringify(sortKeys(feature)));
	const ids = new Set(features.map((feature) => feature.id));
	if (ids.size !== features.length) throw new Error("Two features share an id");
	return `{"features":[\n${lines.join(",\n")}\n],"type":"FeatureCollection"}\n`;
}

export function toJsonText(value: unknown): string {
	return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
}
