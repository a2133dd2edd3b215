import { createHash } from "node:crypto";
import { buffer } from "@turf/buffer";
import { feature, featureCollection, multiLineString } from "@turf/helpers";
import { intersect } from "@turf/intersect";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { keptOnDisk } from "./kept-on-disk.ts";
import { type AnyLine, METERS, partsOf } from "./nearest-on-line.ts";
import { toRfc7946 } from "./ring-order.ts";
import { roundLine } from "./round-geometry.ts";

export type Area = Polygon | MultiPolygon;

/** Segments to a quarter circle. With 64 the far edge lies within 2 m of the stated width; turf's default, 8, is 100 m off. */
export const STEPS = 64;
/** What lies farther from the area than the width, with a little to spare, cannot shape the band in it. */
const REACH_WIDTHS = 1.05;
const METERS_PER_DEGREE = 111_195;

export const ringsOf = (area: Area): Position[][] =>
	area.type === "Polygon" ? area.coordinates : area.coordinates.flat();

/** West, south, east, north of an area, widened by a distance on every side. */
function reachOf(area: Area, marginMeters: number) {
	const lngs = ringsOf(area).flatMap((ring) => ring.map(([lng = 0]) => lng));
	const lats = ringsOf(area).flatMap((ring) => ring.map(([, lat = 0]) => lat));
	const margin = marginMeters / METERS_PER_DEGREE;
	const [south, north] = [Math.min(...lats) - margin, Math.max(...lats) + margin];
	const lngMargin = margin / Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180);
	return { west: Math.min(...lngs) - lngMargin, south, east: Math.max(...lngs) + lngMargin, north };
}

/**
 * The runs of a line that come within reach of an area, segment by whole segment. It keeps the line short, so that the
 * projection in which turf buffers stays true.
 */
function withinReach(line: AnyLine, area: Area, marginMeters: number): Position[][] {
	const { west, south, east, north } = reachOf(area, marginMeters);
	const isOutside = ([lng = 0, lat = 0]: Position, [otherLng = 0, otherLat = 0]: Position) =>
		Math.max(lng, otherLng) < west ||
		Math.min(lng, otherLng) > east ||
		Math.max(lat, otherLat) < south ||
		Math.min(lat, otherLat) > north;
	const runs: Position[][] = [];
	for (const part of partsOf(line)) {
		let run: Position[] = [];
		for (const [index, to] of part.slice(1).entries()) {
			const from = part[index];
			if (!from || isOutside(from, to)) {
				run = [];
				continue;
			}
			if (run.length === 0) {
				run.push(from);
				runs.push(run);
			}
			run.push(to);
		}
	}
	return runs;
}

function bandIn(border: AnyLine, area: Area, widthMeters: number): Area | null {
	const runs = withinReach(border, area, REACH_WIDTHS * widthMeters);
	if (runs.length === 0) return null;
	const wide = buffer(multiLineString(runs), widthMeters, { ...METERS, steps: STEPS });
	if (!wide) return null;
	const band = intersect(featureCollection([feature<Area>(wide.geometry), feature<Area>(area)]));
	return band && toRfc7946(band.geometry, roundLine);
}

/** Buffering takes seconds, many claims may share a band, and a build may read the basemap anew: kept by content, also for later builds. */
const bands = new Map<string, Area | null>();
const fingerprints = new WeakMap<AnyLine | Area, string>();

function fingerprintOf(shape: AnyLine | Area): string {
	const known = fingerprints.get(shape);
	if (known !== undefined) return known;
	const made = createHash("sha256").update(JSON.stringify(shape)).digest("hex");
	fingerprints.set(shape, made);
	return made;
}

/** Everything of `area` within `widthMeters` of `border`, in the order of rings RFC 7946 asks for; null if nothing is. */
export function borderBand(border: AnyLine, area: Area, widthMeters: number): Area | null {
	const key = `${fingerprintOf(border)} ${fingerprintOf(area)} ${widthMeters}`;
	const known = bands.get(key);
	if (known !== undefined) return known;
	const band = keptOnDisk(key, () => bandIn(border, area, widthMeters));
	bands.set(key, band);
	return band;
}
