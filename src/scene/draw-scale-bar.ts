import type { Language } from "../domain/vocabulary.ts";
import type { Box } from "./obstacles.ts";
import type { Path } from "./path.ts";
import type { Font, Mark } from "./scene.ts";
import type { Sheet } from "./sheet.ts";
import { textWidth } from "./text-width.ts";
import { metersToPixels, unproject, type Viewport } from "./viewport.ts";

const FONT: Font = { size: 11, weight: 400 };
const UNIT: Readonly<Record<Language, string>> = { en: "km", uk: "км" };
const LONGEST_PIXELS = 110;
const TICK_PIXELS = 5;
const LABEL_GAP = 6;
/** Height taken with its label beside the bar. */
const SCALE_BAR_HEIGHT = 14;

export interface ScaleBar {
	readonly kilometers: number;
	/** Its length on this picture, in CSS pixels. */
	readonly pixels: number;
}

/** Lengths that a reader can halve and add: 1, 2 or 5 times a power of ten. */
const STEPS = [5, 2, 1] as const;

/**
 * The longest round length that fits into `longest` pixels at a latitude. Web Mercator's scale grows northwards, by a
 * fortieth over this oblast: a bar is right at the height at which it stands.
 */
export function scaleBarAt(lat: number, zoom: number, longest = LONGEST_PIXELS): ScaleBar {
	for (let power = 4; power >= -2; power -= 1) {
		for (const step of STEPS) {
			const kilometers = step * 10 ** power;
			const pixels = metersToPixels(kilometers * 1000, lat, zoom);
			if (pixels <= longest) return { kilometers, pixels };
		}
	}
	return { kilometers: 0.01, pixels: metersToPixels(10, lat, zoom) };
}

const labelOf = ({ kilometers }: ScaleBar, language: Language): string =>
	`${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(kilometers)}\u00a0${UNIT[language]}`;

/** Draws the bar with its left end at [left, bottom] and returns the box that it takes, its label included. */
export function drawScaleBar(sheet: Sheet, left: number, bottom: number): Box {
	const { viewport, palette, language } = sheet;
	const bar = scaleBarAt(latitudeAt(viewport, bottom), viewport.camera.zoom);
	const text = labelOf(bar, language);
	const y = bottom - TICK_PIXELS / 2;
	const path = barPath(left, y, bar.pixels);
	const labelX = left + bar.pixels + LABEL_GAP;
	const marks: Mark[] = [
		{ type: "path", path, stroke: { color: palette.halo, width: 4.5, cap: "round" } },
		{ type: "path", path, stroke: { color: palette.text, width: 1.5 } },
		{
			type: "text",
			text,
			x: labelX,
			y: y + FONT.size * 0.36,
			align: "left",
			font: FONT,
			color: palette.text,
			halo: { color: palette.halo, width: 3 },
		},
	];
	sheet.layers.areaNames.push(...marks);
	const right = labelX + textWidth(text, FONT);
	return { left, top: bottom - SCALE_BAR_HEIGHT, right, bottom };
}

const latitudeAt = (viewport: Viewport, y: number): number => unproject(viewport, viewport.width / 2, y)[1];

function barPath(left: number, y: number, pixels: number): Path {
	const [top, bottom] = [y - TICK_PIXELS / 2, y + TICK_PIXELS / 2];
	const right = left + pixels;
	return { letters: "MLMLML", numbers: [left, top, left, bottom, left, y, right, y, right, top, right, bottom] };
}
