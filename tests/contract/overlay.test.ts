import { expect, it, vi } from "vitest";
import { Overlay } from "../../src/map/overlay.ts";
import { composeScene } from "../../src/scene/compose-scene.ts";
import { makeBand, sceneInput } from "../fixtures/scene-factory.ts";

/** Small enough on screen for its pixels to be kept. */
const band = makeBand("band");
const at = (lng: number) =>
	composeScene(
		sceneInput({ claims: [band], viewport: { width: 560, height: 480, camera: { lng, lat: 49.8, zoom: 6 } } }),
	);

it("keeps pixels of outlines once the camera stays, and none while it moves", () => {
	const kept = vi.spyOn(OffscreenCanvas.prototype, "transferToImageBitmap");
	const overlay = new Overlay(document.body, { inMainMemory: true });
	for (const lng of [37, 37.01, 37.02]) overlay.paint(at(lng));
	expect(kept).not.toHaveBeenCalled();
	overlay.paint(at(37.02));
	const stamps = kept.mock.calls.length;
	expect(stamps).toBeGreaterThan(0);
	overlay.paint(at(37.02));
	expect(kept).toHaveBeenCalledTimes(stamps);
	overlay.remove();
	kept.mockRestore();
});
