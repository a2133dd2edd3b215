import type { MapHandle, MapOptions } from "../../map/map-view.ts";
import { siteBase } from "../site-base.ts";
import { type LoadedBasemap, loadBasemap } from "./load-basemap.ts";

type CreateMap = (container: HTMLElement, options: MapOptions) => MapHandle;

/** What the map is made of; all under way at once. */
export interface MapParts {
	readonly createMap: Promise<CreateMap>;
	readonly basemap: Promise<LoadedBasemap>;
	readonly fonts: Promise<unknown>;
}

let parts: MapParts | null = null;

/** Asks for all parts of the map, once: early, for the map is what takes longest. What failed is asked for again. */
export function mapParts(): MapParts {
	parts ??= {
		createMap: loadMap(),
		basemap: loadBasemap(new URL("data/basemap/", siteBase())),
		fonts: loadFonts(),
	};
	return parts;
}

/** The live map; where its script cannot be loaded, the still one, which needs no MapLibre. */
async function loadMap(): Promise<CreateMap> {
	try {
		const { createMap } = await import("../../map/claim-map.ts");
		return createMap;
	} catch (error) {
		parts = null;
		const { createStillMap } = await import("../../map/interim-map.ts");
		const reason = error instanceof Error ? error.message : String(error);
		return (container, options) => {
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
