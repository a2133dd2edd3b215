import Flatbush from "flatbush";
import type { ClaimId } from "../domain/ids.ts";
import type { Polyline } from "./path.ts";
import type { Scene, Target, TargetShape } from "./scene.ts";

/** How far a finger reaches, in CSS pixels. A pointer needs less: pass its reach. */
export const FINGER_PIXELS = 22;
export const POINTER_PIXELS = 4;

const indices = new WeakMap<Scene, Flatbush>();

/**
 * The claims under a finger or pointer: first those whose marks hold the very point, topmost first, then those within
 * reach, nearest first. The empty inside of an outline answers only where nothing else does. Never anything that is not
 * in the picture.
 *
 * @param x pixels from the picture's left edge; @param y from its top; @param reach in pixels
 */
export function pickClaims(scene: Scene, x: number, y: number, reach: number = FINGER_PIXELS): ClaimId[] {
	const { width, height } = scene.viewport;
	if (x < 0 || y < 0 || x > width || y > height || scene.targets.length === 0) return [];
	const hits = indexOf(scene)
		.search(x - reach, y - reach, x + reach, y + reach)
		.map((order) => ({ order, target: scene.targets[order] as Target }))
		.map(({ order, target }) => ({ order, target, distance: distanceTo(target.shape, x, y) }));
	const near = hits.filter(({ distance }) => distance <= reach);
	const inside = hits.filter(({ target: { shape } }) => shape.type === "ring" && isInside(shape.points, x, y));
	const found = near.length > 0 ? near : inside;
	found.sort((one, other) => one.distance - other.distance || other.order - one.order);
	return [...new Set(found.flatMap(({ target }) => target.claims))];
}

function indexOf(scene: Scene): Flatbush {
	let index = indices.get(scene);
	if (index === undefined) {
		index = new Flatbush(scene.targets.length);
		for (const { shape } of scene.targets) index.add(...boundsOf(shape));
		index.finish();
		indices.set(scene, index);
	}
	return index;
}

function boundsOf(shape: TargetShape): [number, number, number, number] {
	const { radius } = shape;
	const points = shape.type === "disc" ? [shape.x, shape.y] : shape.points;
	const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let at = 0; at < points.length; at += 2) {
		const [x, y] = [points[at] as number, points[at + 1] as number];
		bounds[0] = Math.min(bounds[0], x - radius);
		bounds[1] = Math.min(bounds[1], y - radius);
		bounds[2] = Math.max(bounds[2], x + radius);
		bounds[3] = Math.max(bounds[3], y + radius);
	}
	return bounds;
}

/** Pixels from a point to what is drawn of a target; 0 on it. */
function distanceTo(shape: TargetShape, x: number, y: number): number {
	if (shape.type === "disc") return Math.max(0, Math.hypot(shape.x - x, shape.y - y) - shape.radius);
	let least = Infinity;
	for (let at = 2; at < shape.points.length; at += 2)
		least = Math.min(least, distanceToSegment(shape.points, at, x, y));
	return Math.max(0, least - shape.radius);
}

/** Rings repeat their first point at their end, as GeoJSON has them, so that every edge is a segment. */
function distanceToSegment(points: Polyline, at: number, x: number, y: number): number {
	const [fromX, fromY] = [points[at - 2] as number, points[at - 1] as number];
	const [alongX, alongY] = [(points[at] as number) - fromX, (points[at + 1] as number) - fromY];
	const squared = alongX ** 2 + alongY ** 2;
	const share = squared === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / squared;
	const within = Math.max(0, Math.min(1, share));
	return Math.hypot(fromX + alongX * within - x, fromY + alongY * within - y);
}

/** Even-odd rule. */
function isInside(ring: Polyline, x: number, y: number): boolean {
	let isIn = false;
	for (let at = 2; at < ring.length; at += 2) {
		const [fromX, fromY] = [ring[at - 2] as number, ring[at - 1] as number];
		const [toX, toY] = [ring[at] as number, ring[at + 1] as number];
		if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) isIn = !isIn;
	}
	return isIn;
}
