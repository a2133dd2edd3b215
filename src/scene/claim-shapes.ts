import type { Claim, ClaimedPlace } from "../domain/claim.ts";
import { RecentCache } from "../domain/recent-cache.ts";
import { type Form, formOf, partsOf } from "./drawable-claim.ts";
import { type Box, overlaps } from "./obstacles.ts";
import type { Polyline } from "./path.ts";
import { type Projection, toPixels, toWorld } from "./viewport.ts";

/** A claim at a point, in pixels. */
export interface PointShape {
	readonly claim: Claim;
	readonly x: number;
	readonly y: number;
	/** The place is only near, or a part: how far that reaches, or null if the text's place is exact. */
	readonly haloMeters: number | null;
}

/** A direction: where it points to, in pixels, and which way, in radians clockwise from the right. */
export interface StubShape {
	readonly claim: Claim;
	readonly headX: number;
	readonly headY: number;
	readonly radians: number;
}

/** A line, or the rings of an area, in pixels: the same object for as long as the camera stays. */
export interface OutlineShape {
	readonly claim: Claim;
	readonly parts: readonly Polyline[];
}

/** The drawable claims that touch a picture, by form, in the order of the corpus. */
export interface ClaimShapes {
	readonly points: readonly PointShape[];
	readonly stubs: readonly StubShape[];
	readonly lines: readonly OutlineShape[];
	readonly areas: readonly OutlineShape[];
}

interface WorldPoints {
	readonly form: "points";
	/** World coordinates: x, y, x, y, … */
	readonly numbers: readonly number[];
	/** Each point's halo. */
	readonly haloMeters: readonly (number | null)[];
}

interface WorldParts {
	readonly form: Exclude<Form, "points">;
	/** World coordinates of all parts, one after the other. */
	readonly numbers: Float64Array;
	/** Where in `numbers` each part ends. */
	readonly ends: readonly number[];
	readonly bounds: Box;
}

interface NoShape {
	readonly form: null;
}

/** A claim's geometry in world coordinates, projected once. */
type WorldShape = WorldPoints | WorldParts | NoShape;

/** A dozen days' worth, months apart, of a hundred thousand claims: whoever drags back and forth has them still. */
const KEPT_SHAPES = 40_960;
const worldShapes = new RecentCache<Claim, WorldShape>(KEPT_SHAPES);

const NO_SHAPE: NoShape = { form: null };
/** What nearly every claim at a point has, shared. */
const NO_HALO: readonly null[] = [null];

function toWorldShape(claim: Claim): WorldShape {
	const form = formOf(claim);
	if (form === null) return NO_SHAPE;
	const positions = partsOf(claim);
	if (form === "points") {
		const numbers = positions.length === 1 ? toWorld(positions[0]?.[0] ?? []) : positions.flat().flatMap(toWorld);
		return { form, numbers, haloMeters: halosOf(claim, positions.length) };
	}
	const parts = positions.map((part) => part.flatMap(toWorld));
	const bounds = { left: 1, top: 1, right: 0, bottom: 0 };
	const numbers = Float64Array.from(parts.flat());
	for (let at = 0; at < numbers.length; at += 2) {
		const [x, y] = [numbers[at] as number, numbers[at + 1] as number];
		bounds.left = Math.min(bounds.left, x);
		bounds.right = Math.max(bounds.right, x);
		bounds.top = Math.min(bounds.top, y);
		bounds.bottom = Math.max(bounds.bottom, y);
	}
	let end = 0;
	const ends = parts.map((part) => {
		end += part.length;
		return end;
	});
	return { form, numbers, ends, bounds };
}

function halosOf({ properties }: Claim, count: number): readonly (number | null)[] {
	if (count === 1 && properties.places.length === 1 && properties.places[0]?.precision !== 2) return NO_HALO;
	const places = properties.places.filter(({ precision }) => precision <= 3);
	const halos = Array.from({ length: count }, (_, index) => haloOf(places[Math.min(index, places.length - 1)]));
	return halos;
}

/** Only "near" and "in a part of" (precision 2) have a halo: an exact place is sharp. */
const haloOf = (place: ClaimedPlace | undefined): number | null =>
	place?.precision === 2 ? (place.uncertaintyMeters ?? 0) : null;

/** Several days' worth of the outlines of a hundred thousand claims … */
const KEPT_OUTLINES = 4096;
/** … as far as they are small: one with more numbers than this is projected for every picture. */
const MOST_KEPT_NUMBERS = 256;

/** The outlines of the last pictures: while only the date changes, they stay where they are. */
let outlinesBefore = { key: "", kept: new RecentCache<Claim, OutlineShape>(KEPT_OUTLINES) };

function keptOutlines({ scale, offsetX, offsetY }: Projection): RecentCache<Claim, OutlineShape> {
	const key = `${scale} ${offsetX} ${offsetY}`;
	if (outlinesBefore.key !== key) outlinesBefore = { key, kept: new RecentCache(KEPT_OUTLINES) };
	return outlinesBefore.kept;
}

/** A stub reaches this far from its head, and other marks not as far from theirs: nothing nearer is left out. */
const MARGIN_PIXELS = 48;
/** Vertices of an outline that are closer than this on screen cannot be told apart. */
const FINEST_PIXELS = 1;

/** Projects what is drawn of the claims, leaving out what lies off the picture. */
export function claimShapes(claims: readonly Claim[], projection: Projection, frame: Box): ClaimShapes {
	const points: PointShape[] = [];
	const stubs: StubShape[] = [];
	const lines: OutlineShape[] = [];
	const areas: OutlineShape[] = [];
	const { scale, offsetX, offsetY } = projection;
	const inWorld = {
		left: (frame.left - MARGIN_PIXELS - offsetX) / scale,
		right: (frame.right + MARGIN_PIXELS - offsetX) / scale,
		top: (frame.top - MARGIN_PIXELS - offsetY) / scale,
		bottom: (frame.bottom + MARGIN_PIXELS - offsetY) / scale,
	};
	const kept = keptOutlines(projection);
	const project = (claim: Claim, shape: WorldParts): OutlineShape => ({
		claim,
		parts: partsInPixels(shape, projection),
	});
	for (const claim of claims) {
		const shape = worldShapes.get(claim, toWorldShape);
		if (shape.form === null) continue;
		if (shape.form === "points") addPoints(points, claim, shape, projection, frame);
		else if (!overlaps(shape.bounds, inWorld)) continue;
		else if (shape.form === "stub") stubs.push(...stubShapes(claim, shape, projection, frame));
		else {
			const isSmall = shape.numbers.length <= MOST_KEPT_NUMBERS;
			const outline = isSmall ? kept.get(claim, () => project(claim, shape)) : project(claim, shape);
			(shape.form === "area" ? areas : lines).push(outline);
		}
	}
	return { points, stubs, lines, areas };
}

const isIn = (x: number, y: number, { left, top, right, bottom }: Box): boolean =>
	x >= left && x <= right && y >= top && y <= bottom;

function addPoints(
	points: PointShape[],
	claim: Claim,
	{ numbers, haloMeters }: WorldPoints,
	{ scale, offsetX, offsetY }: Projection,
	frame: Box,
): void {
	for (let at = 0; at < numbers.length; at += 2) {
		const x = (numbers[at] as number) * scale + offsetX;
		const y = (numbers[at + 1] as number) * scale + offsetY;
		if (isIn(x, y, frame)) points.push({ claim, x, y, haloMeters: haloMeters[at / 2] ?? null });
	}
}

const partsInPixels = ({ numbers, ends }: WorldParts, projection: Projection): Polyline[] =>
	ends.map((end, part) => toPixels(numbers, projection, FINEST_PIXELS, ends[part - 1] ?? 0, end));

function stubShapes(claim: Claim, { numbers, ends }: WorldParts, projection: Projection, frame: Box): StubShape[] {
	return ends.flatMap((end, part): StubShape[] => {
		const points = toPixels(numbers, projection, 0, ends[part - 1] ?? 0, end);
		const [startX = 0, startY = 0] = points;
		const [headX = 0, headY = 0] = points.slice(-2);
		if (points.length < 4 || !isIn(headX, headY, frame)) return [];
		return [{ claim, headX, headY, radians: Math.atan2(headY - startY, headX - startX) }];
	});
}
