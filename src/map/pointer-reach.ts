import { FINGER_PIXELS, POINTER_PIXELS } from "../scene/pick.ts";

/** How far a press reaches, in CSS pixels: a finger covers more than a pointer. */
export const reachOf = (event: Event): number =>
	event instanceof PointerEvent && event.pointerType === "touch" ? FINGER_PIXELS : POINTER_PIXELS;
