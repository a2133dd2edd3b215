import type { ClaimGeometry } from "../../../src/domain/claim.ts";
import { extentOf, type Ground, isClear, isInRing, type LngLat } from "./ground.ts";
import { oneOf, type Random, wholeBetween } from "./random.ts";

export type Form = "point" | "line" | "stub" | "area";

const KILOMETERS_PER_DEGREE = 111.32;
/** Cosine of 49.7° north: how much shorter a degree of longitude is here. */
const LONGITUDE_SHRINK = 0.647;
const PART_OF_PLACE_KILOMETERS = 3;
const STUB_KILOMETERS = 8;
const MOST_TRIES = 500;

/** A geometry of a form, inside the oblast as far as its middle goes and clear of what is kept clear. */
export function makeShape(random: Random, ground: Ground, form: Form): ClaimGeometry {
	for (let tries = 0; tries < MOST_TRIES; tries += 1) {
		const positions = positionsOf(random, ground, form).map(rounded);
		if (isClear(ground, extentOf(positions))) return toGeometry(form, positions);
	}
	throw new Error("the ground has no room that is kept clear of nothing");
}

/** Five decimals, as the pipeline writes them. */
const rounded = ([lng, lat]: LngLat): LngLat => [Number(lng.toFixed(5)), Number(lat.toFixed(5))];

const toGeometry = (form: Form, positions: readonly LngLat[]): ClaimGeometry => {
	const coordinates = positions.map((position) => [...position]);
	if (form === "area") return { type: "Polygon", coordinates: [coordinates] };
	if (form === "point") return { type: "Point", coordinates: coordinates[0] ?? [] };
	return { type: "LineString", coordinates };
};

function positionsOf(random: Random, ground: Ground, form: Form): LngLat[] {
	const middle = makeSpot(random, ground);
	if (form === "point") return [middle];
	const bearing = random() * Math.PI * 2;
	if (form === "stub") return [moved(middle, bearing, STUB_KILOMETERS), middle];
	return form === "line" ? makeLine(random, middle, bearing) : makeArea(random, middle);
}

/** Half of all claims are at a place itself, three in ten in part of one, the rest anywhere in the oblast. */
function makeSpot(random: Random, ground: Ground): LngLat {
	const draw = random();
	if (draw >= 0.8) return makeSpotAnywhere(random, ground);
	/** Squared, so that the first places are named most: few places are in many reports. */
	const spot = ground.spots[Math.floor(random() ** 2 * ground.spots.length)] as LngLat;
	return draw < 0.5 ? spot : moved(spot, random() * Math.PI * 2, random() * PART_OF_PLACE_KILOMETERS);
}

function makeSpotAnywhere(random: Random, { ring, spots }: Ground): LngLat {
	const [west, south, east, north] = extentOf(ring);
	for (let tries = 0; tries < MOST_TRIES; tries += 1) {
		const spot: LngLat = [west + random() * (east - west), south + random() * (north - south)];
		if (isInRing(ring, spot)) return spot;
	}
	return oneOf(random, spots);
}

function moved([lng, lat]: LngLat, radians: number, kilometers: number): LngLat {
	const degrees = kilometers / KILOMETERS_PER_DEGREE;
	return [lng + (Math.cos(radians) * degrees) / LONGITUDE_SHRINK, lat + Math.sin(radians) * degrees];
}

/** A winding stretch of 8 to 40 vertices and some 5 to 30 km. */
function makeLine(random: Random, start: LngLat, bearing: number): LngLat[] {
	const positions = [start];
	const vertices = wholeBetween(random, 8, 40);
	let radians = bearing;
	for (let vertex = 1; vertex < vertices; vertex += 1) {
		radians += (random() - 0.5) * 0.8;
		positions.push(moved(positions[vertex - 1] as LngLat, radians, 0.4 + random() * 0.6));
	}
	return positions;
}

/** A closed, ragged outline of 12 to 48 vertices about a middle, 2 to 9 km from it. */
function makeArea(random: Random, middle: LngLat): LngLat[] {
	const vertices = wholeBetween(random, 12, 48);
	const radius = 3 + random() * 4;
	const positions = Array.from({ length: vertices }, (_, vertex) =>
		moved(middle, (vertex / vertices) * Math.PI * 2, radius * (0.7 + random() * 0.6)),
	);
	return [...positions, positions[0] as LngLat];
}
