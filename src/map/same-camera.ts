import type { Camera } from "../domain/view-state.ts";

/** Degrees, and levels of zoom. */
const SAME_CAMERA = 1e-6;

/** Whether two cameras show the same picture: MapLibre gives back not quite what it was given. */
export const isSameCamera = (one: Camera, other: Camera): boolean =>
	Math.hypot(one.lng - other.lng, one.lat - other.lat, one.zoom - other.zoom) <= SAME_CAMERA;
