import type { Camera } from "../domain/view-state.ts";
import type { Viewport } from "../scene/viewport.ts";

/** Degrees, and levels of zoom. */
const SAME_CAMERA = 1e-6;

/** Whether two cameras show the same picture: MapLibre gives back not quite what it was given. */
export const isSameCamera = (one: Camera, other: Camera): boolean =>
	Math.hypot(one.lng - other.lng, one.lat - other.lat, one.zoom - other.zoom) <= SAME_CAMERA;

/** Whether two pictures of the same size are seen from the same camera. */
export const isSameView = (one: Viewport, other: Viewport): boolean =>
	one.width === other.width && one.height === other.height && isSameCamera(one.camera, other.camera);
