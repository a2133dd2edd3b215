import type { PointShape } from "./claim-shapes.ts";
import type { Sheet } from "./sheet.ts";
import { fromWorld, metersToPixels } from "./viewport.ts";

/** A halo is never smaller than this: it must show around an icon. */
const SMALLEST_PIXELS = 24;
/** Circles that differ by less than this in place and radius are drawn as one. */
const ALIKE_PIXELS = 10;

/**
 * A neutral circle around each place that is only near, or only a part: how far the uncertainty reaches. It is grey,
 * thin and dashed so that nobody takes it for the reach of a strike; claims that about share a spot and a radius share one.
 */
export function drawHalos(sheet: Sheet, points: readonly PointShape[]): void {
	const { projection, viewport, palette, layers } = sheet;
	const drawn: { x: number; y: number; radius: number }[] = [];
	for (const { x, y, haloMeters } of points) {
		if (haloMeters === null) continue;
		const [, lat] = fromWorld((x - projection.offsetX) / projection.scale, (y - projection.offsetY) / projection.scale);
		const radius = Math.max(SMALLEST_PIXELS, metersToPixels(haloMeters, lat, viewport.camera.zoom));
		const isDrawn = drawn.some(
			(other) => Math.hypot(other.x - x, other.y - y) + Math.abs(other.radius - radius) < ALIKE_PIXELS,
		);
		sheet.signs.add("halo");
		if (isDrawn) continue;
		drawn.push({ x, y, radius });
		layers.halos.push(
			{ type: "circle", x, y, radius, fill: palette.neutral, opacity: 0.05 },
			{ type: "circle", x, y, radius, stroke: { color: palette.neutral, width: 1, dash: [2, 3] } },
		);
	}
}
