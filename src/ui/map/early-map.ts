import type { Extent } from "../../domain/view.ts";
import type { ViewState } from "../../domain/view-state.ts";
import type { Theme } from "../../domain/vocabulary.ts";
import type { BegunMap } from "../../map/begin-map.ts";
import { afterFirstPaint } from "../poster/after-first-paint.ts";
import type { LoadedBasemap } from "./load-basemap.ts";
import { mapInsets } from "./map-insets.ts";

/** What of the state the base depends on: known from address and device, before there are data. */
export interface EarlyView extends Pick<ViewState, "camera" | "data" | "embed" | "page"> {
	readonly isWide: boolean;
	readonly theme: Theme;
}

/**
 * Draws the map's base where it will be, out of sight behind the page's own picture, before the application and the data
 * are there; null where nothing tells where that is, or there is no WebGL. The page's first picture goes before.
 */
export async function beginEarly(
	view: EarlyView,
	script: Promise<typeof import("../../map/begin-map.ts")>,
	basemap: Promise<LoadedBasemap>,
): Promise<BegunMap | null> {
	const extent = ownExtent();
	const area = document.querySelector(".poster-area");
	if (extent === null || area === null || view.data !== null || view.embed || view.page !== null) return null;
	try {
		const [{ beginMap }, { layers }] = await Promise.all([script, basemap, afterFirstPaint()]);
		return beginMap(layerOver(area), {
			basemap: layers,
			extent,
			...(view.camera === null ? {} : { camera: view.camera }),
			view: { theme: view.theme, insets: mapInsets(view.isWide, false) },
		});
	} catch {
		/** Whoever makes the whole map meets the same and says so. */
		document.querySelector(".map-early")?.remove();
		return null;
	}
}

/** The extent of the page's view, as the build wrote it. */
function ownExtent(): Extent | null {
	const numbers = (document.documentElement.dataset["extent"] ?? "").split(" ").map(Number);
	return numbers.length === 4 && numbers.every(Number.isFinite) ? (numbers as unknown as Extent) : null;
}

function layerOver(area: Element): HTMLElement {
	const place = document.createElement("div");
	place.className = "map-early";
	place.inert = true;
	const { left, top, width, height } = area.getBoundingClientRect();
	Object.assign(place.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
	const layer = document.createElement("div");
	place.append(layer);
	document.body.append(place);
	return layer;
}
