import {
	type ExpressionSpecification,
	type FilterSpecification,
	type GeoJSONSource,
	type LayerSpecification,
	Map as MapLibreMap,
	setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { Claim } from "../../../../src/domain/claim.ts";
import { type IsoDay, toDayNumber } from "../../../../src/domain/day.ts";
import { IntervalIndex } from "../../../../src/domain/interval-index.ts";
import { basemapStyle } from "../../../../src/map/basemap-style.ts";
import { paletteOf } from "../../../../src/scene/palette.ts";
import { plainMapOptions, watchFrames } from "./gl-frame.ts";
import type { ClaimFeatures, Stage, Technique } from "./technique.ts";

setWorkerUrl(workerUrl);

const GEOMETRY_TYPES = { points: "Point", lines: "LineString", areas: "Polygon" } as const;
type LayerId = keyof typeof GEOMETRY_TYPES;
const LAYER_IDS = Object.keys(GEOMETRY_TYPES) as LayerId[];

/** One source with every claim, and a filter by day on each layer. */
export async function showWithFilter(stage: Stage): Promise<Technique> {
	const features = toFeatures(stage.claims);
	const map = await startMap(stage, features, (layer) => holdsOn(layer, stage.firstDay));
	return {
		show: (day) => {
			for (const layer of LAYER_IDS) map.setFilter(layer, holdsOn(layer, day));
		},
	};
}

/** A source that is given the claims of the day, found with the same index as ours. */
export async function showWithData(stage: Stage): Promise<Technique> {
	const all = toFeatures(stage.claims);
	const index = new IntervalIndex(
		all.features.map(({ properties }) => properties.from),
		all.features.map(({ properties }) => properties.until),
	);
	const on = (day: IsoDay): ClaimFeatures => ({
		type: "FeatureCollection",
		features: index
			.overlapping(toDayNumber(day), toDayNumber(day))
			.map((item) => all.features[item] as ClaimFeatures["features"][number]),
	});
	const map = await startMap(stage, on(stage.firstDay), isOf);
	const source = map.getSource<GeoJSONSource>("claims");
	if (source === undefined) throw new Error("the map has no source of claims");
	return { show: (day) => void source.setData(on(day)) };
}

/** A map that draws nothing at all: asked for a frame, it repaints. */
export async function showNothing({ container, viewport, onFrame }: Stage): Promise<Technique> {
	const map = new MapLibreMap({
		...plainMapOptions,
		container,
		style: { version: 8, sources: {}, layers: [] },
		center: [viewport.camera.lng, viewport.camera.lat],
		zoom: viewport.camera.zoom,
	});
	await map.once("idle");
	watchFrames(map, onFrame);
	return { show: () => map.triggerRepaint() };
}

/** What a map needs of a claim and nothing else. */
const toFeatures = (claims: readonly Claim[]): ClaimFeatures => ({
	type: "FeatureCollection",
	features: claims.flatMap(({ geometry, properties: { shown, actor } }) => {
		if (geometry === null) return [];
		const properties = { from: toDayNumber(shown.from), until: toDayNumber(shown.until), actor };
		return [{ type: "Feature", geometry, properties } as const];
	}),
});

const isOf = (layer: LayerId): ExpressionSpecification => ["==", ["geometry-type"], GEOMETRY_TYPES[layer]];

function holdsOn(layer: LayerId, day: IsoDay): FilterSpecification {
	const number = toDayNumber(day);
	return ["all", isOf(layer), ["<=", ["get", "from"], number], [">=", ["get", "until"], number]];
}

async function startMap(
	{ container, viewport, basemap, onFrame }: Stage,
	data: ClaimFeatures,
	filterOf: (layer: LayerId) => FilterSpecification,
): Promise<MapLibreMap> {
	const { camera } = viewport;
	const map = new MapLibreMap({
		...plainMapOptions,
		container,
		style: basemapStyle(basemap, "light"),
		center: [camera.lng, camera.lat],
		zoom: camera.zoom,
	});
	await map.once("load");
	map.addSource("claims", { type: "geojson", data });
	for (const layer of claimLayers()) map.addLayer({ ...layer, filter: filterOf(layer.id as LayerId) });
	await map.once("idle");
	watchFrames(map, onFrame);
	return map;
}

function claimLayers(): Extract<LayerSpecification, { type: "circle" | "line" | "fill" }>[] {
	const { actor } = paletteOf("light");
	const color: ExpressionSpecification = ["match", ["get", "actor"], "UA", actor.UA, "RU", actor.RU, actor.unknown];
	return [
		{ id: "areas", type: "fill", source: "claims", paint: { "fill-color": color, "fill-opacity": 0.15 } },
		{ id: "lines", type: "line", source: "claims", paint: { "line-color": color, "line-width": 3.6 } },
		{ id: "points", type: "circle", source: "claims", paint: { "circle-color": color, "circle-radius": 10.3 } },
	];
}
