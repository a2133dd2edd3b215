import type { Extent } from "../domain/view.ts";
import type { Camera } from "../domain/view-state.ts";

/** A picture's size in CSS pixels and where it looks. */
export interface Viewport {
	readonly width: number;
	readonly height: number;
	readonly camera: Camera;
}

/** CSS pixels at each edge that something else covers. */
export interface Insets {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Edge of the world in pixels at zoom 0, as MapLibre has it. */
const TILE_PIXELS = 512;
/** Web Mercator ends where the world is square. */
const LATITUDE_LIMIT = 85.051129;
/** Equatorial circumference of the sphere that Web Mercator takes the earth for (radius 6,378,137 m), in metres. */
const EARTH_CIRCUMFERENCE_METERS = 40_075_016.686;

type LngLat = readonly [lng: number, lat: number] | readonly number[];

/** Web Mercator (EPSG:3857) scaled to a world of 1 by 1, y downwards. */
export function toWorld(lngLat: LngLat): [x: number, y: number] {
	const lng = lngLat[0] ?? 0;
	const lat = Math.max(-LATITUDE_LIMIT, Math.min(LATITUDE_LIMIT, lngLat[1] ?? 0));
	const x = (lng + 180) / 360;
	const y = (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;
	return [x, y];
}

/** The inverse of `toWorld`, in degrees. */
function fromWorld(x: number, y: number): [lng: number, lat: number] {
	const lat = (Math.atan(Math.exp(Math.PI * (1 - 2 * y))) * 360) / Math.PI - 90;
	return [x * 360 - 180, lat];
}

/** Pixels of the whole world at a zoom. */
const worldPixels = (zoom: number): number => TILE_PIXELS * 2 ** zoom;

/** How world coordinates become pixels in a viewport: `pixel = world * scale + offset`. */
export interface Projection {
	readonly scale: number;
	readonly offsetX: number;
	readonly offsetY: number;
}

export function projectionOf({ width, height, camera }: Viewport): Projection {
	const scale = worldPixels(camera.zoom);
	const [x, y] = toWorld([camera.lng, camera.lat]);
	return { scale, offsetX: width / 2 - x * scale, offsetY: height / 2 - y * scale };
}

/**
 * World coordinates to pixels, leaving out vertices nearer than `finest` pixels to the last; the ends always stay.
 *
 * @param from index of the first number to take; @param to index after the last
 */
export function toPixels(
	world: ArrayLike<number>,
	{ scale, offsetX, offsetY }: Projection,
	finest: number,
	from = 0,
	to = world.length,
): number[] {
	const pixels: number[] = [];
	let [lastX, lastY] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (let at = from; at < to; at += 2) {
		const x = (world[at] as number) * scale + offsetX;
		const y = (world[at + 1] as number) * scale + offsetY;
		const isFar = Math.abs(x - lastX) >= finest || Math.abs(y - lastY) >= finest;
		if (!isFar && at !== to - 2) continue;
		pixels.push(x, y);
		lastX = x;
		lastY = y;
	}
	return pixels;
}

/** Degrees to pixels from the viewport's upper left corner, as MapLibre draws them without rotation or pitch. */
export function project(viewport: Viewport, lngLat: LngLat): [x: number, y: number] {
	const { scale, offsetX, offsetY } = projectionOf(viewport);
	const [x, y] = toWorld(lngLat);
	return [x * scale + offsetX, y * scale + offsetY];
}

/** The inverse of `project`. */
export function unproject(viewport: Viewport, x: number, y: number): [lng: number, lat: number] {
	const { scale, offsetX, offsetY } = projectionOf(viewport);
	return fromWorld((x - offsetX) / scale, (y - offsetY) / scale);
}

/** Pixels that a length on the ground takes at a latitude (Web Mercator's scale factor is 1 / cos latitude). */
export const metersToPixels = (meters: number, lat: number, zoom: number): number =>
	(meters * worldPixels(zoom)) / (EARTH_CIRCUMFERENCE_METERS * Math.cos((lat * Math.PI) / 180));

/** Pixels that a metre takes at a height in the picture. The cosine of a latitude is 1 / cosh of its Mercator ordinate. */
export const pixelsPerMeter = ({ scale, offsetY }: Projection, y: number): number =>
	(scale / EARTH_CIRCUMFERENCE_METERS) * Math.cosh(Math.PI * (1 - (2 * (y - offsetY)) / scale));

/** The camera with the largest zoom that shows an extent inside the uncovered part of a picture. */
export function fitCamera(
	extent: Extent,
	size: { readonly width: number; readonly height: number },
	padding: Insets = NO_INSETS,
): Camera {
	const [west, north] = toWorld([extent[0], extent[3]]);
	const [east, south] = toWorld([extent[2], extent[1]]);
	const freeWidth = Math.max(1, size.width - padding.left - padding.right);
	const freeHeight = Math.max(1, size.height - padding.top - padding.bottom);
	const scale = Math.min(freeWidth / Math.max(east - west, 1e-9), freeHeight / Math.max(south - north, 1e-9));
	const x = (west + east) / 2 + (padding.right - padding.left) / 2 / scale;
	const y = (north + south) / 2 + (padding.bottom - padding.top) / 2 / scale;
	const [lng, lat] = fromWorld(x, y);
	return { lng, lat, zoom: Math.log2(scale / TILE_PIXELS) };
}
