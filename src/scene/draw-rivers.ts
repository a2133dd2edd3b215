import { linesIn, type SeenLine } from "./base-lines.ts";
import type { BasemapLayers } from "./basemap-layers.ts";
import { type Box, boxAround, Obstacles } from "./obstacles.ts";
import type { Polyline } from "./path.ts";
import type { Font } from "./scene.ts";
import type { Sheet } from "./sheet.ts";
import { textWidth } from "./text-width.ts";

/** The basemap's lines that labels keep off, and the rivers to be named. */
export type LabelledLines = Pick<BasemapLayers, "rivers" | "border">;

type Point = readonly [x: number, y: number];

const FONT: Font = { size: 11.5, weight: 400, italic: true, spacing: 0.6 };
const HALF_LINE = 2;
/** From the river's farthest bend on a side to the middle of a name there. */
const BESIDE_PIXELS = 11;
/** A name farther from the river's general course than this would not be taken for the river's. */
const FARTHEST_PIXELS = 26;
/** Places along a river are tried this far apart. */
const STATION_PIXELS = 24;
/** The straight way over the way along the river: below this a name beside it would swing. */
const LEAST_STRAIGHTNESS = 0.9;
const HALF_HEIGHT = 6;
const LEAST_ZOOM = 6.5;

/** What the lines of the last picture took up: while only the date changes, they stay where they are. */
let avoidedBefore: { readonly seen: readonly (readonly SeenLine[])[]; readonly nuisances: Obstacles } | null = null;

/** Marks the basemap's lines as something that labels keep off. Nothing else may be added to the sheet's nuisances. */
export function avoidLines(sheet: Sheet, { rivers, border }: LabelledLines): void {
	const { projection, frame } = sheet;
	const seen = [rivers, border].map((lines) => linesIn(lines, projection, frame));
	if (avoidedBefore === null || seen.some((lines, at) => lines !== avoidedBefore?.seen[at])) {
		const nuisances = new Obstacles();
		for (const stretch of seen.flat().flatMap(({ stretches }) => stretches)) {
			nuisances.addLine(stretch, HALF_LINE, frame);
		}
		avoidedBefore = { seen, nuisances };
	}
	sheet.nuisances = avoidedBefore.nuisances;
}

/** Names each named river once, in italics, beside its straightest stretch that has room. */
export function drawRiverNames(sheet: Sheet, { rivers }: LabelledLines): void {
	if (sheet.viewport.camera.zoom < LEAST_ZOOM) return;
	const named = new Set<string>();
	for (const line of linesIn(rivers, sheet.projection, sheet.frame)) {
		if (line.name === null || named.has(line.name.en)) continue;
		if (nameRiver(sheet, line)) named.add(line.name.en);
	}
}

function nameRiver(sheet: Sheet, line: SeenLine): boolean {
	const text = (sheet.language === "uk" ? line.name?.uk : line.name?.en) ?? line.name?.en ?? "";
	const width = textWidth(text, FONT);
	const station = stationsOn(line, width + 8).find(({ middle, radians }) => isFree(sheet, middle, radians, width));
	if (station === undefined) return false;
	const { middle, radians } = station;
	const { palette, layers, obstacles } = sheet;
	/** Turned about its anchor, so the drop from the middle to the baseline turns with it. */
	const drop = FONT.size * 0.34;
	layers.areaNames.push({
		type: "text",
		text,
		x: middle[0] - Math.sin(radians) * drop,
		y: middle[1] + Math.cos(radians) * drop,
		align: "center",
		font: FONT,
		color: palette.textWater,
		radians,
	});
	for (const box of boxesAlong(middle, radians, width)) obstacles.add(box);
	return true;
}

interface Station {
	/** The middle of the name. */
	readonly middle: Point;
	readonly radians: number;
	/** Pixels from the river's course to the middle of the name; negative above it. */
	readonly offset: number;
}

const stationsBefore = new WeakMap<SeenLine, { readonly length: number; readonly stations: readonly Station[] }>();

/** Spots along a line for a name of this length, nearest to it first; kept as long as the line stays where it is. */
function stationsOn(line: SeenLine, length: number): readonly Station[] {
	const before = stationsBefore.get(line);
	if (before?.length === length) return before.stations;
	const stations = line.stretches
		.flatMap((stretch) => stationsOf(stretch, length))
		.sort((one, other) => Math.abs(one.offset) - Math.abs(other.offset));
	stationsBefore.set(line, { length, stations });
	return stations;
}

/** Spots along a stretch at which a name of this length would lie beside the river, upright, clear of its bends. */
function stationsOf(stretch: Polyline, length: number): Station[] {
	const along = [0];
	for (let at = 2; at < stretch.length; at += 2) {
		const [fromX = 0, fromY = 0, toX = 0, toY = 0] = stretch.slice(at - 2, at + 2);
		along.push((along.at(-1) ?? 0) + Math.hypot(toX - fromX, toY - fromY));
	}
	const stations: Station[] = [];
	for (let start = 0; start + length < (along.at(-1) ?? 0); start += STATION_PIXELS) {
		const [from, to] = [pointAlong(stretch, along, start), pointAlong(stretch, along, start + length)];
		const straightness = Math.hypot(to[0] - from[0], to[1] - from[1]) / length;
		if (straightness < LEAST_STRAIGHTNESS) continue;
		const [left, right] = from[0] <= to[0] ? [from, to] : [to, from];
		const radians = Math.atan2(right[1] - left[1], right[0] - left[0]);
		const [above, below] = bendsAlong(stretch, along, [start, start + length], left, radians);
		for (const offset of [above - BESIDE_PIXELS, below + BESIDE_PIXELS]) {
			if (Math.abs(offset) > FARTHEST_PIXELS) continue;
			const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
			stations.push({ middle: [x - Math.sin(radians) * offset, y + Math.cos(radians) * offset], radians, offset });
		}
	}
	return stations;
}

/** How far a part of a river strays from the straight line through its ends: upwards (negative) and downwards. */
function bendsAlong(
	points: Polyline,
	along: readonly number[],
	[start, end]: Point,
	[left, top]: Point,
	radians: number,
): Point {
	let [above, below] = [0, 0];
	for (let vertex = 0; vertex < along.length; vertex += 1) {
		const distance = along[vertex] ?? 0;
		if (distance < start || distance > end) continue;
		const [x = 0, y = 0] = [points[vertex * 2], points[vertex * 2 + 1]];
		const aside = (y - top) * Math.cos(radians) - (x - left) * Math.sin(radians);
		above = Math.min(above, aside);
		below = Math.max(below, aside);
	}
	return [above, below];
}

function pointAlong(points: Polyline, along: readonly number[], distance: number): Point {
	const next = Math.max(
		1,
		along.findIndex((end) => end >= distance),
	);
	const [fromX = 0, fromY = 0, toX = 0, toY = 0] = points.slice(next * 2 - 2, next * 2 + 2);
	const [start, end] = [along[next - 1] ?? 0, along[next] ?? 0];
	const share = end === start ? 0 : (distance - start) / (end - start);
	return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
}

/** Upright boxes that together cover a turned name. */
function boxesAlong([x, y]: Point, radians: number, width: number): Box[] {
	const count = Math.ceil(width / (HALF_HEIGHT * 2));
	return Array.from({ length: count + 1 }, (_, part) => {
		const along = (part / count - 0.5) * width;
		return boxAround(x + Math.cos(radians) * along, y + Math.sin(radians) * along, HALF_HEIGHT);
	});
}

function isFree(
	{ obstacles, nuisances, outlines, clear }: Sheet,
	middle: Point,
	radians: number,
	width: number,
): boolean {
	return boxesAlong(middle, radians, width).every((box) => {
		const isInside =
			box.left > clear.left && box.right < clear.right && box.top > clear.top && box.bottom < clear.bottom;
		return isInside && !obstacles.hits(box) && !nuisances.hits(box) && !outlines.hits(box);
	});
}
