import type { Claim } from "../domain/claim.ts";
import type { Lines } from "./basemap-layers.ts";
import { partsOf } from "./drawable-claim.ts";
import type { Polyline } from "./path.ts";
import { type Projection, toPixels, toWorld } from "./viewport.ts";

/** Vertices of an edge that are closer than this on screen cannot be told apart. */
const FINEST_PIXELS = 0.7;

const vertexSets = new WeakMap<Lines, ReadonlySet<string>>();
const edgeCaches = new WeakMap<Lines, WeakMap<Claim, readonly Polyline[]>>();

const keyOf = ([lng = 0, lat = 0]: readonly number[]): string => `${lng.toFixed(5)} ${lat.toFixed(5)}`;

function verticesOf(lines: Lines): ReadonlySet<string> {
	let vertices = vertexSets.get(lines);
	if (vertices === undefined) {
		const parts = lines.features.flatMap(({ geometry }) =>
			geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
		);
		vertices = new Set(parts.flat().map(keyOf));
		vertexSets.set(lines, vertices);
	}
	return vertices;
}

/**
 * The edges of a band along a border that are its own, in pixels: those between two of the border's own vertices are
 * left out. Null for other claims, and for a band that has no edge of its own.
 */
export function ownEdges(claim: Claim, border: Lines, projection: Projection): Polyline[] | null {
	if (claim.properties.derivation.method !== "band_along_border") return null;
	let cache = edgeCaches.get(border);
	if (cache === undefined) {
		cache = new WeakMap();
		edgeCaches.set(border, cache);
	}
	let edges = cache.get(claim);
	if (edges === undefined) {
		const vertices = verticesOf(border);
		edges = partsOf(claim).flatMap((ring) => stretchesOff(ring, vertices));
		cache.set(claim, edges);
	}
	if (edges.length === 0) return null;
	return edges.map((stretch) => toPixels(stretch, projection, FINEST_PIXELS));
}

/** The stretches of a closed ring that do not run along the vertices, in world coordinates. */
function stretchesOff(ring: readonly (readonly number[])[], vertices: ReadonlySet<string>): Polyline[] {
	const isOn = ring.map((position) => vertices.has(keyOf(position)));
	const first = Math.max(
		0,
		isOn.findIndex((on, index) => on && isOn[index + 1] === true),
	);
	const stretches: number[][] = [];
	let current: number[] = [];
	for (let step = 0; step < ring.length - 1; step += 1) {
		const from = (first + step) % (ring.length - 1);
		if (isOn[from] === true && isOn[from + 1] === true) {
			if (current.length > 0) stretches.push(current);
			current = [];
			continue;
		}
		if (current.length === 0) current.push(...toWorld(ring[from] ?? []));
		current.push(...toWorld(ring[from + 1] ?? []));
	}
	if (current.length > 0) stretches.push(current);
	return stretches;
}
