import borderText from "../../data/basemap/border.geojson?raw";
import landText from "../../data/basemap/land.geojson?raw";
import oblastLinesText from "../../data/basemap/oblast-lines.geojson?raw";
import riversText from "../../data/basemap/rivers.geojson?raw";
import settlementsText from "../../data/basemap/settlements.geojson?raw";
import { toIsoDay } from "../../src/domain/day.ts";
import type { Extent } from "../../src/domain/view.ts";
import { type BegunMap, beginMap } from "../../src/map/begin-map.ts";
import type { MapCallbacks, MapHandle, MapOptions, MapView } from "../../src/map/claim-map.ts";
import { createMap } from "../../src/map/claim-map.ts";
import type { BasemapLayers } from "../../src/scene/basemap-layers.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { makeClaim } from "../fixtures/claim-factory.ts";

/** The committed basemap, as the site serves it. */
const BASEMAP: BasemapLayers = {
	land: JSON.parse(landText) as BasemapLayers["land"],
	border: JSON.parse(borderText) as BasemapLayers["border"],
	oblastLines: JSON.parse(oblastLinesText) as BasemapLayers["oblastLines"],
	rivers: JSON.parse(riversText) as BasemapLayers["rivers"],
	settlements: JSON.parse(settlementsText) as BasemapLayers["settlements"],
};

export const PLAIN_VIEW: MapView = {
	claims: [makeClaim({ id: "shelling" })],
	places: [],
	date: toIsoDay("2022-09-09"),
	language: "en",
	theme: "light",
	selected: null,
	hovered: null,
};

const EXTENT: Extent = [35.2, 48.9, 38.4, 50.6];
const CAMERA = { lng: 37.6157, lat: 49.7106, zoom: 9 };

/** What a map told its caller, in order. */
export interface MapLog {
	readonly frames: Scene[];
	readonly picks: (readonly string[])[];
	readonly hovers: (string | null)[];
	readonly failures: string[];
	readonly cameras: number[];
}

export interface StartedMap {
	readonly container: HTMLElement;
	readonly map: MapHandle;
	readonly log: MapLog;
	/** What it was started with. */
	readonly options: MapOptions;
	remove(): void;
}

/** Draws a base as the page does before its claims are there, and waits until all of it is. */
export async function beginDrawnBase(): Promise<BegunMap> {
	const element = document.createElement("div");
	Object.assign(element.style, { position: "fixed", top: "0", left: "0", width: "800px", height: "600px" });
	document.body.append(element);
	const begun = beginMap(element, { basemap: BASEMAP, extent: EXTENT, camera: CAMERA, view: { theme: "light" } });
	await begun.gl.once("load");
	return begun;
}

/** Starts a map of 800 by 600 pixels in a container of its own. */
export function startMap(overrides: Partial<MapOptions> = {}, onFrame?: (scene: Scene) => void): StartedMap {
	const container = document.createElement("div");
	container.setAttribute("aria-label", "Map of the front");
	Object.assign(container.style, { position: "fixed", top: "0", left: "0", width: "800px", height: "600px" });
	document.body.append(container);
	const log: MapLog = { frames: [], picks: [], hovers: [], failures: [], cameras: [] };
	const callbacks: MapCallbacks = {
		onPick: (ids) => log.picks.push(ids),
		onHover: (id) => log.hovers.push(id),
		onCamera: ({ zoom }) => log.cameras.push(zoom),
		onFrame: (scene) => {
			log.frames.push(scene);
			onFrame?.(scene);
		},
		onFailure: (message) => log.failures.push(message),
	};
	const options = { camera: CAMERA, extent: EXTENT, basemap: BASEMAP, view: PLAIN_VIEW, callbacks, ...overrides };
	const map = createMap(container, options);
	const remove = (): void => {
		map.remove();
		container.remove();
	};
	return { container, map, log, options, remove };
}

/** Resolves when an attribute of the container has a value, as soon as it is set. */
export function attributeBecomes(container: HTMLElement, name: string, value: string): Promise<void> {
	return new Promise((resolve) => {
		const isThere = (): boolean => container.getAttribute(name) === value;
		if (isThere()) return resolve();
		const observer = new MutationObserver(() => {
			if (!isThere()) return;
			observer.disconnect();
			resolve();
		});
		observer.observe(container, { attributes: true });
	});
}

export const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
