import type { ClaimId } from "../domain/ids.ts";
import type { Polyline } from "./path.ts";
import type { Scene, Target, TargetShape } from "./scene.ts";

/** How far a finger reaches, in CSS pixels. A pointer needs less: pass its reach. */
export const FINGER_PIXELS = 22;
export const POINTER_PIXELS = 4;

const EDGES = 4;
const boxesByScene = new WeakMap<Scene, Float32Array>();

/**
 * The claims under a finger or pointer: first those whose marks hold the very point, topmost first, then those within
 * reach, nearest first. The empty inside of an outline, its holes left out, answers only where nothing else does. Never anything that is not
 * in the picture.
 *
 * @param x pixels from the picture's left edge; @param y from its top; @param reach in pixels
 */
export function pickClaims(scene: Scene, x: number, y: number, reach: number = FINGER_PIXELS): ClaimId[] {
	const { width, height } = scene.viewport;
	if (x < 0 || y < 0 || x > width || y > height || scene.targets.length === 0) return [];
	const hits = ordersNear(scene, x, y, reach).map((order) => {
		const target = scene.targets[order] as Target;
		return { order, target, distance: distanceTo(target.shape, x, y) };
	});
	const near = hits.filter(({ distance }) => distance <= reach);
	const found = near.length > 0 ? near : outsideHoles(hits.filter(({ target: { shape } }) => holds(shape, x, y)));
	found.sort((one, other) => one.distance - other.distance || other.order - one.order);
	return [...new Set(found.flatMap(({ target }) => target.claims))];
}

/** The boxes of a picture's targets, four numbers each. A picture has some hundred: looking through them takes microseconds. */
function boxesOf(scene: Scene): Float32Array {
	let boxes = boxesByScene.get(scene);
	if (boxes === undefined) {
		boxes = new Float32Array(scene.targets.length * EDGES);
		for (const [order, { shape }] of scene.targets.entries()) writeBox(shape, boxes, order * EDGES);
		boxesByScene.set(scene, boxes);
	}
	return boxes;
}

function writeBox(shape: TargetShape, boxes: Float32Array, to: number): void {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	const points = shape.type === "disc" ? [shape.x, shape.y] : shape.points;
	for (let at = 0; at < points.length; at += 2) {
		const [x, y] = [points[at] as number, points[at + 1] as number];
		if (x < left) left = x;
		if (x > right) right = x;
		if (y < top) top = y;
		if (y > bottom) bottom = y;
	}
	boxes[to] = left - shape.radius;
	boxes[to + 1] = top - shape.radius;
	boxes[to + 2] = right + shape.radius;
	boxes[to + 3] = bottom + shape.radius;
}

/** The targets whose boxes come within reach of a point. */
function ordersNear(scene: Scene, x: number, y: number, reach: number): number[] {
	const boxes = boxesOf(scene);
	const orders: number[] = [];
	for (let at = 0; at < boxes.length; at += EDGES) {
		const isNear =
			(boxes[at] as number) - reach <= x &&
			(boxes[at + 2] as number) + reach >= x &&
			(boxes[at + 1] as number) - reach <= y &&
			(boxes[at + 3] as number) + reach >= y;
		if (isNear) orders.push(at / EDGES);
	}
	return orders;
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

/** Even-odd rule over all rings of a claim: a point that an even number of them holds lies in a hole. */
function outsideHoles<Hit extends { readonly target: Target }>(inside: readonly Hit[]): Hit[] {
	const idOf = ({ target }: Hit): string => target.claims.join(" ");
	const counts = new Map<string, number>();
	for (const hit of inside) counts.set(idOf(hit), (counts.get(idOf(hit)) ?? 0) + 1);
	return inside.filter((hit) => (counts.get(idOf(hit)) ?? 0) % 2 === 1);
}

const holds = (shape: TargetShape, x: number, y: number): boolean =>
	shape.type === "ring" && isInside(shape.points, x, y);

/** Even-odd rule over the edges of one ring. */
function isInside(ring: Polyline, x: number, y: number): boolean {
	let isIn = false;
	for (let at = 2; at < ring.length; at += 2) {
		const [fromX, fromY] = [ring[at - 2] as number, ring[at - 1] as number];
		const [toX, toY] = [ring[at] as number, ring[at + 1] as number];
		if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) isIn = !isIn;
	}
	return isIn;
}
