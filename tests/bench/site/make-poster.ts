import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ClaimCollection } from "../../../src/domain/claim.ts";
import { NO_FILTER } from "../../../src/domain/claim-filter.ts";
import { createClaimIndex, visibleClaims } from "../../../src/domain/claim-index.ts";
import type { PlaceCollection } from "../../../src/domain/place.ts";
import type { ViewCollection } from "../../../src/domain/view.ts";
import type { BasemapLayers } from "../../../src/scene/basemap-layers.ts";
import { composeScene } from "../../../src/scene/compose-scene.ts";
import { sceneToSvg } from "../../../src/scene/scene-to-svg.ts";
import { fitCamera } from "../../../src/scene/viewport.ts";

const DATA = path.resolve(import.meta.dirname, "../../../data");

async function readData<Content>(name: string): Promise<Content> {
	return JSON.parse(await readFile(path.join(DATA, name), "utf8")) as Content;
}

/** A page that is nothing but the default view of the committed data, drawn as SVG. */
export async function makePosterPage(size: { readonly width: number; readonly height: number }): Promise<string> {
	const [land, border, oblastLines, rivers, settlements] = await Promise.all([
		readData<BasemapLayers["land"]>("basemap/land.geojson"),
		readData<BasemapLayers["border"]>("basemap/border.geojson"),
		readData<BasemapLayers["oblastLines"]>("basemap/oblast-lines.geojson"),
		readData<BasemapLayers["rivers"]>("basemap/rivers.geojson"),
		readData<BasemapLayers["settlements"]>("basemap/settlements.geojson"),
	]);
	const basemap = { land, border, oblastLines, rivers, settlements };
	const claims = await readData<ClaimCollection>("derived/claims.geojson");
	const places = await readData<PlaceCollection>("derived/places.geojson");
	const views = await readData<ViewCollection>("derived/views.json");
	const view = views.views.find(({ id }) => id === views.default);
	if (view === undefined) throw new Error("views.json has no default view");
	const scene = composeScene({
		claims: visibleClaims(createClaimIndex(claims.features), NO_FILTER, view.date),
		places: places.features,
		settlements: settlements.features,
		lines: basemap,
		viewport: { ...size, camera: fitCamera(view.extent, size) },
		date: view.date,
		theme: "light",
		language: "en",
		selected: null,
		hovered: null,
	});
	return `<!doctype html>
<html lang="en" data-ready="true">
<head><meta charset="utf-8"><title>Poster</title><link rel="icon" href="data:,"><style>body{margin:0}svg{display:block}</style></head>
<body><div data-poster>${sceneToSvg(scene, basemap)}</div></body>
</html>
`;
}
