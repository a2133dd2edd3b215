import type { Position } from "geojson";
import type { BasemapLayers, Lines } from "./basemap-layers.ts";
import { clipRing, splitLine } from "./clip.ts";
import { attributes, pathData } from "./mark-to-svg.ts";
import type { Box } from "./obstacles.ts";
import { paletteOf } from "./palette.ts";
import { joinPaths, type Path, type Polyline, pathThrough } from "./path.ts";
import type { Scene } from "./scene.ts";
import { project } from "./viewport.ts";

/** Pixels drawn beyond the picture's edges, so that no outline shows there. */
const BLEED_PIXELS = 12;
/** Vertices closer than this on screen are skipped. */
const FINEST_PIXELS = 0.6;

/** Widths in pixels of the lines that a still and the live map share. */
export const LINE_WIDTHS = { borderCasing: 5, border: 1.3, oblast: 1, river: 1.3 } as const;
export const OBLAST_DASH: readonly number[] = [1.5, 3];

/** Land, border, oblast lines and rivers of a scene's viewport, as SVG elements. */
export function basemapToSvg({ viewport, theme }: Scene, { land, border, oblastLines, rivers }: BasemapLayers): string {
	const palette = paletteOf(theme);
	const { width, height } = viewport;
	const box = { left: -BLEED_PIXELS, top: -BLEED_PIXELS, right: width + BLEED_PIXELS, bottom: height + BLEED_PIXELS };
	const toPoint = (position: Position): readonly [number, number] => project(viewport, position);
	const areas = land.features.map(({ geometry, properties }) => {
		const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
		const path = joinPaths(rings.map((ring) => pathThrough(thinned(clipRing(ring.map(toPoint), box)), true)));
		return path.letters === ""
			? ""
			: `<path${attributes({ d: pathData(path), fill: properties.iso === "UA" ? palette.land : palette.landBeyond })}/>`;
	});
	const line = (lines: Lines, stroke: string, strokeWidth: number, dash: readonly number[] = []): string => {
		const path = linesPath(lines, toPoint, box);
		const look = { fill: "none", stroke, "stroke-width": strokeWidth, "stroke-dasharray": dash.join(" ") || undefined };
		return path.letters === "" ? "" : `<path${attributes({ d: pathData(path), ...look })}/>\n`;
	};
	return [
		`<rect${attributes({ width, height, fill: palette.landBeyond })}/>\n`,
		...areas,
		line(oblastLines, palette.oblastLine, LINE_WIDTHS.oblast, OBLAST_DASH),
		line(rivers, palette.water, LINE_WIDTHS.river),
		line(border, palette.borderCasing, LINE_WIDTHS.borderCasing),
		line(border, palette.border, LINE_WIDTHS.border),
	].join("");
}

function linesPath(lines: Lines, toPoint: (position: Position) => readonly [number, number], box: Box): Path {
	const parts = lines.features.flatMap(({ geometry }) =>
		geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
	);
	const stretches = parts.flatMap((part) => splitLine(part.map(toPoint), box));
	return joinPaths(stretches.map((stretch) => pathThrough(thinned(stretch))));
}

function thinned(points: readonly (readonly [number, number])[]): Polyline {
	const kept: (readonly [number, number])[] = [];
	points.forEach((point, index) => {
		const last = kept.at(-1);
		const isFar = last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINEST_PIXELS;
		if (isFar || index === points.length - 1) kept.push(point);
	});
	return kept.flat();
}
