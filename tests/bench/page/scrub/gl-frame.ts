import type { Map as MapLibreMap } from "maplibre-gl";
import { FACE_HEIGHT, FACE_WIDTH } from "./clock.ts";
import type { OnFrame } from "./technique.ts";

/** Hands every frame of a map on while its pixels can still be read. */
export function watchFrames(map: MapLibreMap, onFrame: OnFrame): void {
	const canvas = map.getCanvas();
	const gl = canvas.getContext("webgl2");
	if (gl === null) throw new Error("the map has no WebGL 2 context");
	map.on("render", () => {
		gl.bindFramebuffer(gl.FRAMEBUFFER, null);
		onFrame({
			printedDate: null,
			read: ({ left, top }) => {
				const bytes = new Uint8Array(FACE_WIDTH * FACE_HEIGHT * 4);
				const bottom = canvas.height - top - FACE_HEIGHT;
				gl.readPixels(left, bottom, FACE_WIDTH, FACE_HEIGHT, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
				return { bytes, isUpsideDown: true };
			},
		});
	});
}

/** What every MapLibre map of the benchmark has in common with the site's. */
export const plainMapOptions = {
	maxPitch: 0,
	attributionControl: false,
	dragRotate: false,
	renderWorldCopies: false,
	fadeDuration: 0,
} as const;
