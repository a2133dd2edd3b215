import type { Claim } from "../domain/claim.ts";
import type { Camera } from "../domain/view-state.ts";
import { formOf, partsOf } from "../scene/drawable-claim.ts";
import { type Insets, NO_INSETS, project, unproject, type Viewport } from "../scene/viewport.ts";

/** Kept between a claim and the edge of what is uncovered: half a stub, or an icon with its ring. */
const MARGIN_PIXELS = 28;

/**
 * The camera, at the same zoom, that brings a claim's shape into the uncovered part of a picture; null if it is there
 * already, or is not drawn. A shape too large for it is left alone if any of it can be seen, and centred otherwise.
 */
export function cameraToReveal(claim: Claim, viewport: Viewport, insets: Insets = NO_INSETS): Camera | null {
	if (formOf(claim) === null) return null;
	const points = partsOf(claim)
		.flat()
		.map((position) => project(viewport, position));
	const [left, right] = [insets.left + MARGIN_PIXELS, viewport.width - insets.right - MARGIN_PIXELS];
	const [top, bottom] = [insets.top + MARGIN_PIXELS, viewport.height - insets.bottom - MARGIN_PIXELS];
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const across = shift(Math.min(...xs), Math.max(...xs), left, right);
	const down = shift(Math.min(...ys), Math.max(...ys), top, bottom);
	if (across === 0 && down === 0) return null;
	const isSeen = points.some(([x, y]) => x >= left && x <= right && y >= top && y <= bottom);
	const isTooLarge =
		Math.max(...xs) - Math.min(...xs) > right - left || Math.max(...ys) - Math.min(...ys) > bottom - top;
	if (isSeen && isTooLarge) return null;
	const [lng, lat] = unproject(viewport, viewport.width / 2 + across, viewport.height / 2 + down);
	return { lng, lat, zoom: viewport.camera.zoom };
}

/** How far to move so that a stretch lies inside limits; centred on them if it is longer. */
function shift(from: number, to: number, least: number, most: number): number {
	if (to - from > most - least) return (from + to) / 2 - (least + most) / 2;
	if (from < least) return from - least;
	return to > most ? to - most : 0;
}
