import type { BegunMap } from "../../map/begin-map.ts";
import type { MapHandle, MapOptions } from "../../map/map-view.ts";
import { siteBase } from "../site-base.ts";
import { beginEarly, type EarlyView } from "./early-map.ts";
import { type LoadedBasemap, loadBasemap } from "./load-basemap.ts";

type CreateMap = (container: HTMLElement, options: MapOptions) => MapHandle;

/** What the map is made of; all under way at once. */
export interface MapParts {
	readonly createMap: Promise<CreateMap>;
	readonly basemap: Promise<LoadedBasemap>;
	readonly fonts: Promise<unknown>;
}

let parts: MapParts | null = null;
let basemap: Promise<LoadedBasemap> | null = null;
let begun: Promise<BegunMap | null> = Promise.resolve(null);

function earlyBasemap(): Promise<LoadedBasemap> {
	basemap ??= loadBasemap(new URL("data/basemap/", siteBase()));
	return basemap;
}

/** Asks for all parts of the map, once: early, for the map is what takes longest. What failed is asked for again. */
export function mapParts(): MapParts {
	parts ??= {
		createMap: loadMap(),
		basemap: earlyBasemap(),
		fonts: loadFonts(),
	};
	return parts;
}

/**
 * Begins the map's base as soon as its script, which comes with MapLibre, and the background's files are there; resolves
 * when the script is, or cannot be had.
 */
export async function beginBase(view: EarlyView): Promise<void> {
	const script = import("../../map/begin-map.ts");
	begun = beginEarly(view, script, earlyBasemap());
	/** Whoever makes the whole map meets the same failure and says so. */
	await script.catch(() => undefined);
}

/** The base that was begun early; only the first who asks gets it. */
export function takeBegun(): Promise<BegunMap | null> {
	const taken = begun;
	begun = Promise.resolve(null);
	return taken;
}

/** The live map; where its script cannot be loaded, the still one, which needs no MapLibre. */
async function loadMap(): Promise<CreateMap> {
	try {
		const { createMap } = await import("../../map/claim-map.ts");
		return createMap;
	} catch (error) {
		parts = null;
		basemap = null;
		const { createStillMap } = await import("../../map/interim-map.ts");
		const reason = error instanceof Error ? error.message : String(error);
		return (container, options) => {
			options.begun?.remove();
			options.callbacks.onFailure(reason, "partial");
			return createStillMap(container, options);
		};
	}
}

/** The scene measures and draws text: its font must be there before the first frame, in both scripts. */
async function loadFonts(): Promise<void> {
	const faces = ["400", "600"].flatMap((weight) =>
		["A", "Я"].map((letter) => document.fonts.load(`${weight} 13px "Noto Sans"`, letter)),
	);
	await Promise.allSettled(faces);
}
