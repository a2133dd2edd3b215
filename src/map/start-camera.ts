import type { Claim } from "../domain/claim.ts";
import type { ClaimId } from "../domain/ids.ts";
import type { Extent } from "../domain/view.ts";
import type { Camera } from "../domain/view-state.ts";
import type { BasemapLayers } from "../scene/basemap-layers.ts";
import { fitCamera, type Insets, type Viewport } from "../scene/viewport.ts";
import { basemapExtent, limitCamera } from "./map-limits.ts";
import { cameraToReveal } from "./reveal-claim.ts";

/** What the place where a map begins depends on. A base that is begun before there are claims has none selected. */
export interface Start {
	readonly basemap: BasemapLayers;
	readonly extent: Extent;
	readonly camera?: Camera;
	readonly view: {
		readonly insets?: Insets;
		readonly claims?: readonly Claim[];
		readonly selected?: ClaimId | null;
	};
}

/**
 * Where a map of a size begins: at the camera that is asked for; else with the extent in view, moved as far as the selected
 * claim needs to be in sight. So the first picture is at its place, and nothing moves after it but on a phone, where the sheet
 * that will stand over the map is not known yet.
 */
export function startCamera(size: Omit<Viewport, "camera">, { basemap, extent, camera, view }: Start): Camera {
	const bounds = basemapExtent(basemap);
	const asked = limitCamera(camera ?? fitCamera(extent, size, view.insets), bounds);
	const selected = view.claims?.find(({ id }) => id === view.selected);
	if (camera !== undefined || selected === undefined || size.width === 0) return asked;
	const moved = cameraToReveal(selected, { ...size, camera: asked }, view.insets);
	return moved === null ? asked : limitCamera(moved, bounds);
}
