import type { Locator } from "./basemap-layers.ts";
import { drawLocator, LOCATOR_SIZE } from "./draw-locator.ts";
import { drawScaleBar } from "./draw-scale-bar.ts";
import type { Sheet } from "./sheet.ts";

const MARGIN_PIXELS = 10;
const GAP_PIXELS = 10;
/** In a smaller picture the small map would take what the claims need. */
const LEAST_CLEAR = { width: 300, height: 230 } as const;
const WIDE_PIXELS = 560;
const NARROW_SCALE = 0.72;

/**
 * Draws what every map has: how long a kilometre is and, where there is room, where in Ukraine this is. North is up
 * always, so nothing says so. Both lie below the claims; labels keep off them.
 */
export function drawFurniture(sheet: Sheet, locator: Locator): void {
	const { left, right, top, bottom } = sheet.clear;
	let barLeft = left + MARGIN_PIXELS;
	const base = bottom - MARGIN_PIXELS;
	const hasRoom = right - left >= LEAST_CLEAR.width && bottom - top >= LEAST_CLEAR.height;
	if (locator.features.length > 0 && hasRoom) {
		const scale = right - left < WIDE_PIXELS ? NARROW_SCALE : 1;
		const size = { width: LOCATOR_SIZE.width * scale, height: LOCATOR_SIZE.height * scale };
		const box = drawLocator(sheet, locator, { left: barLeft, bottom: base, ...size });
		sheet.obstacles.add(box);
		barLeft = box.right + GAP_PIXELS;
	}
	sheet.obstacles.add(drawScaleBar(sheet, barLeft, base));
}
