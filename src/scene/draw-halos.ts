import type { PointShape } from "./claim-shapes.ts";
import { stateOf } from "./claim-state.ts";
import { ProximityGrid } from "./proximity-grid.ts";
import type { Sheet } from "./sheet.ts";
import { stampAt, stampOf } from "./stamp.ts";
import { pixelsPerMeter } from "./viewport.ts";

/** A halo is never smaller than this: it must show around an icon. */
const SMALLEST_PIXELS = 24;
/** Circles that differ by less than this in place and radius are drawn as one. */
const ALIKE_PIXELS = 10;
/** Radii are drawn to a tenth of a pixel, so that halos at one latitude are alike. */
const RADIUS_STEPS = 10;

interface Halo {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

/**
 * A neutral circle around each place that is only near, or only a part: how far the uncertainty reaches. It is grey,
 * thin and dashed so that nobody takes it for the reach of a strike; claims that about share a spot and a radius share one.
 * What is past has none.
 */
export function drawHalos(sheet: Sheet, points: readonly PointShape[]): void {
	const { projection, palette, layers } = sheet;
	const drawn = new ProximityGrid<Halo>(ALIKE_PIXELS);
	for (const { claim, x, y, haloMeters } of points) {
		if (haloMeters === null || stateOf(sheet, claim).isPast) continue;
		const pixels = Math.max(SMALLEST_PIXELS, haloMeters * pixelsPerMeter(projection, y));
		const radius = Math.round(pixels * RADIUS_STEPS) / RADIUS_STEPS;
		const isAlike = (other: Halo): boolean =>
			Math.sqrt((other.x - x) ** 2 + (other.y - y) ** 2) + Math.abs(other.radius - radius) < ALIKE_PIXELS;
		sheet.signs.add("halo");
		if (drawn.nearest(x, y, isAlike) !== null) continue;
		drawn.add({ x, y, radius });
		const stamp = stampOf(palette, `halo ${radius}`, () => [
			{ type: "circle", x: 0, y: 0, radius, fill: palette.neutral, opacity: 0.05 },
			{ type: "circle", x: 0, y: 0, radius, stroke: { color: palette.neutral, width: 1, dash: [2, 3] } },
		]);
		layers.halos.push(stampAt(stamp, x, y));
	}
}
