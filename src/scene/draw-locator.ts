import type { Locator } from "./basemap-layers.ts";
import type { Box } from "./obstacles.ts";
import { joinPaths, type Path, pathThrough } from "./path.ts";
import type { Mark } from "./scene.ts";
import type { Sheet } from "./sheet.ts";
import { toWorld, unproject, type Viewport } from "./viewport.ts";

/** Size of the small map in CSS pixels, as wide as Ukraine is for its height. */
export const LOCATOR_SIZE = { width: 108, height: 72 } as const;
const PADDING = 6;
/** What is shown is marked by a box; smaller than this it could not be seen. */
const LEAST_BOX_PIXELS = 5;

/** Degrees; Ukraine with Crimea. */
const BOUNDS = { west: 22.1, south: 44.3, east: 40.3, north: 52.4 };

interface LocatorPlace {
	readonly left: number;
	readonly bottom: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Draws where in Ukraine the picture is: the country's outline, the oblast, and a box around what is shown, in a frame
 * at a place given in pixels. Returns the box that it takes.
 */
export function drawLocator(sheet: Sheet, locator: Locator, { left, bottom, width, height }: LocatorPlace): Box {
	const { palette, viewport } = sheet;
	const frame = { left, top: bottom - height, right: left + width, bottom };
	const place = placing(frame);
	const outline = (id: string): Path =>
		joinPaths(
			locator.features
				.filter((feature) => feature.id === id)
				.flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
				.flatMap((rings) => rings.map((ring) => pathThrough(ring.flatMap(place), true))),
		);
	const marks: Mark[] = [
		{
			type: "path",
			path: boxPath(frame),
			fill: palette.landBeyond,
			stroke: { color: palette.oblastLine, width: 1 },
			opacity: 0.92,
		},
		{ type: "path", path: outline("ukraine"), fill: palette.land, stroke: { color: palette.border, width: 0.8 } },
		{ type: "path", path: outline("kharkiv-oblast"), fill: palette.oblastLine },
		{ type: "path", path: boxPath(shownBox(viewport, frame, place)), stroke: { color: palette.text, width: 1.6 } },
	];
	sheet.layers.areaNames.push(...marks);
	return frame;
}

type Place = (position: readonly number[]) => [x: number, y: number];

/** Web Mercator, so that the box keeps the shape of the picture. */
function placing(frame: Box): Place {
	const [west, north] = toWorld([BOUNDS.west, BOUNDS.north]);
	const [east, south] = toWorld([BOUNDS.east, BOUNDS.south]);
	const scale = Math.min(
		(frame.right - frame.left - 2 * PADDING) / (east - west),
		(frame.bottom - frame.top - 2 * PADDING) / (south - north),
	);
	const [middleX, middleY] = [(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2];
	return (position) => {
		const [x, y] = toWorld(position);
		return [middleX + (x - (west + east) / 2) * scale, middleY + (y - (north + south) / 2) * scale];
	};
}

function shownBox(viewport: Viewport, frame: Box, place: Place): Box {
	const [left, top] = place(unproject(viewport, 0, 0));
	const [right, bottom] = place(unproject(viewport, viewport.width, viewport.height));
	const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
	const [halfWidth, halfHeight] = [
		Math.max(LEAST_BOX_PIXELS, right - left) / 2,
		Math.max(LEAST_BOX_PIXELS, bottom - top) / 2,
	];
	return {
		left: Math.max(frame.left, middleX - halfWidth),
		top: Math.max(frame.top, middleY - halfHeight),
		right: Math.min(frame.right, middleX + halfWidth),
		bottom: Math.min(frame.bottom, middleY + halfHeight),
	};
}

const boxPath = ({ left, top, right, bottom }: Box): Path =>
	pathThrough([left, top, right, top, right, bottom, left, bottom], true);
