import type { Lines } from "./basemap-layers.ts";
import { type Box, overlaps, segmentBox } from "./obstacles.ts";
import type { Polyline } from "./path.ts";
import { type Projection, toPixels, toWorld } from "./viewport.ts";

/** A line of the basemap in world coordinates; a line in several parts becomes several. */
interface WorldLine {
	readonly name: LineName;
	readonly points: Polyline;
}

export type LineName = { readonly en: string; readonly uk: string | null } | null;

/** What a picture shows of a line: its stretches in pixels, thinned for the screen. */
export interface SeenLine {
	readonly name: LineName;
	readonly stretches: readonly Polyline[];
}

const worldLines = new WeakMap<Lines, readonly WorldLine[]>();

function worldLinesOf(lines: Lines): readonly WorldLine[] {
	let known = worldLines.get(lines);
	if (known === undefined) {
		known = lines.features.flatMap(({ geometry, properties }) => {
			const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
			return parts.map((part) => ({ name: properties.name ?? null, points: part.flatMap(toWorld) }));
		});
		worldLines.set(lines, known);
	}
	return known;
}

/** Vertices closer than this on screen are skipped. */
const FINEST_PIXELS = 4;

/** The last picture of each layer: while only the date changes, the lines stay where they are. */
const seenBefore = new WeakMap<Lines, { readonly key: string; readonly seen: readonly SeenLine[] }>();

/** The lines of a layer that touch a box. */
export function linesIn(lines: Lines, projection: Projection, box: Box): readonly SeenLine[] {
	const { scale, offsetX, offsetY } = projection;
	const key = [scale, offsetX, offsetY, box.left, box.top, box.right, box.bottom].join();
	const before = seenBefore.get(lines);
	if (before?.key === key) return before.seen;
	const seen = worldLinesOf(lines).map(({ name, points }) => ({
		name,
		stretches: stretchesIn(toPixels(points, projection, FINEST_PIXELS), box),
	}));
	seenBefore.set(lines, { key, seen });
	return seen;
}

function stretchesIn(points: Polyline, box: Box): Polyline[] {
	const stretches: number[][] = [];
	let current: number[] = [];
	for (let at = 2; at < points.length; at += 2) {
		if (overlaps(segmentBox(points, at), box)) {
			if (current.length === 0) current.push(points[at - 2] as number, points[at - 1] as number);
			current.push(points[at] as number, points[at + 1] as number);
		} else if (current.length > 0) {
			stretches.push(current);
			current = [];
		}
	}
	if (current.length > 0) stretches.push(current);
	return stretches;
}
