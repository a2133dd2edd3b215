import { bearing } from "@turf/bearing";
import { destination } from "@turf/destination";
import type { Position } from "geojson";
import { type Area, ringsOf } from "./border-band.ts";
import { type AnyLine, METERS, metersBetween, nearestOnLine } from "./nearest-on-line.ts";
import { roundPosition } from "./round-geometry.ts";

const toKey = (position: Position): string => roundPosition(position).join(" ");

/** From `from` towards `to`, along a great circle. */
const onTheWay = (from: Position, to: Position, distanceMeters: number): Position =>
	destination(from, distanceMeters, bearing(from, to), METERS).geometry.coordinates;

/** The segments of a band's far edge: those that join vertices which are not the area's own. */
function farEdge(band: Area, area: Area): [Position, Position][] {
	const own = new Set(ringsOf(area).flatMap((ring) => ring.map(toKey)));
	const isFar = (position: Position) => !own.has(toKey(position));
	return ringsOf(band).flatMap((ring) =>
		ring.slice(1).flatMap((to, index): [Position, Position][] => {
			const from = ring[index];
			return from && isFar(from) && isFar(to) ? [[from, to]] : [];
		}),
	);
}

/** The point half-way along the segments, or null where there are none. */
function middleOf(segments: readonly [Position, Position][]): Position | null {
	const lengths = segments.map(([from, to]) => metersBetween(from, to));
	let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
	for (const [index, [from, to]] of segments.entries()) {
		const length = lengths[index] ?? 0;
		if (left <= length) return onTheWay(from, to, left);
		left -= length;
	}
	return null;
}

/** Claims share a band, and so its ruler. */
const rulers = new WeakMap<Area, Record<string, number>>();

/** Across the band, square to the border: from the border to the far edge, as long as the band is wide. */
export function rulerAcross(border: AnyLine, band: Area, area: Area, widthMeters: number): Record<string, number> {
	const ruler = rulers.get(band) ?? drawRuler(border, band, area, widthMeters);
	rulers.set(band, ruler);
	return ruler;
}

function drawRuler(border: AnyLine, band: Area, area: Area, widthMeters: number): Record<string, number> {
	const far = middleOf(farEdge(band, area));
	if (!far) return {};
	const from = nearestOnLine(border, far).position;
	const to = onTheWay(from, far, widthMeters);
	const [rulerFromLng = 0, rulerFromLat = 0] = roundPosition(from);
	const [rulerToLng = 0, rulerToLat = 0] = roundPosition(to);
	return { rulerFromLng, rulerFromLat, rulerToLng, rulerToLat };
}
