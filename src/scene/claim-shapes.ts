import type { Claim, ClaimedPlace } from "../domain/claim.ts";
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

/** A line, or the rings of an area, in pixels. */
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

/** A claim's geometry in world coordinates; projected once and kept as long as the claim. */
interface WorldShape {
	readonly form: Form;
	readonly parts: readonly Polyline[];
	readonly bounds: Box;
	/** For points: each one's halo. */
	readonly haloMeters: readonly (number | null)[];
}

const worldShapes = new WeakMap<Claim, WorldShape | null>();

function worldShapeOf(claim: Claim): WorldShape | null {
	let shape = worldShapes.get(claim);
	if (shape === undefined) {
		const form = formOf(claim);
		shape = form === null ? null : toWorldShape(form, claim);
		worldShapes.set(claim, shape);
	}
	return shape;
}

function toWorldShape(form: Form, claim: Claim): WorldShape {
	const parts = partsOf(claim).map((part) => part.flatMap(toWorld));
	const bounds = { left: 1, top: 1, right: 0, bottom: 0 };
	for (const part of parts) {
		for (let at = 0; at < part.length; at += 2) {
			const [x, y] = [part[at] as number, part[at + 1] as number];
			bounds.left = Math.min(bounds.left, x);
			bounds.right = Math.max(bounds.right, x);
			bounds.top = Math.min(bounds.top, y);
			bounds.bottom = Math.max(bounds.bottom, y);
		}
	}
	const places = claim.properties.places.filter(({ precision }) => precision <= 3);
	const haloMeters = parts.map((_, index) => haloOf(places[Math.min(index, places.length - 1)]));
	return { form, parts, bounds, haloMeters };
}

/** A stub reaches this far from its head, and other marks not as far from theirs: nothing nearer is left out. */
const MARGIN_PIXELS = 48;
/** Vertices of an outline that are closer than this on screen cannot be told apart. */
const FINEST_PIXELS = 0.7;

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
	for (const claim of claims) {
		const shape = worldShapeOf(claim);
		if (shape === null || !overlaps(shape.bounds, inWorld)) continue;
		if (shape.form === "points") points.push(...pointShapes(claim, shape, projection, frame));
		else if (shape.form === "stub") stubs.push(...stubShapes(claim, shape, projection, frame));
		else {
			const outline = { claim, parts: shape.parts.map((part) => toPixels(part, projection, FINEST_PIXELS)) };
			(shape.form === "area" ? areas : lines).push(outline);
		}
	}
	return { points, stubs, lines, areas };
}

const isIn = (x: number, y: number, { left, top, right, bottom }: Box): boolean =>
	x >= left && x <= right && y >= top && y <= bottom;

function pointShapes(
	claim: Claim,
	shape: WorldShape,
	{ scale, offsetX, offsetY }: Projection,
	frame: Box,
): PointShape[] {
	const points: PointShape[] = [];
	shape.parts.forEach(([worldX = 0, worldY = 0], index) => {
		const [x, y] = [worldX * scale + offsetX, worldY * scale + offsetY];
		if (isIn(x, y, frame)) points.push({ claim, x, y, haloMeters: shape.haloMeters[index] ?? null });
	});
	return points;
}

/** Only "near" and "in a part of" (precision 2) have a halo: an exact place is sharp. */
const haloOf = (place: ClaimedPlace | undefined): number | null =>
	place?.precision === 2 ? (place.uncertaintyMeters ?? 0) : null;

function stubShapes(claim: Claim, { parts }: WorldShape, projection: Projection, frame: Box): StubShape[] {
	return parts.flatMap((part): StubShape[] => {
		const points = toPixels(part, projection, 0);
		const [startX = 0, startY = 0] = points;
		const [headX = 0, headY = 0] = points.slice(-2);
		if (points.length < 4 || !isIn(headX, headY, frame)) return [];
		return [{ claim, headX, headY, radians: Math.atan2(headY - startY, headX - startX) }];
	});
}
