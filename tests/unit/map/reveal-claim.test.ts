import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameraToReveal } from "../../../src/map/reveal-claim.ts";
import { project } from "../../../src/scene/viewport.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";
import { makeBand } from "../../fixtures/scene-factory.ts";

const viewport = { width: 800, height: 600, camera: { lng: 37, lat: 50, zoom: 9 } };
const insets = { top: 50, right: 300, bottom: 100, left: 20 };
const pointAt = (lng: number, lat: number) => makeClaim({ geometry: { type: "Point", coordinates: [lng, lat] } });

describe("cameraToReveal", () => {
	it("leaves the camera alone for what is in sight, and for what is not drawn", () => {
		expect(cameraToReveal(pointAt(37, 50), viewport, insets)).toBeNull();
		expect(cameraToReveal(makeClaim({ geometry: null }), viewport, insets)).toBeNull();
		expect(cameraToReveal(makeClaim({ properties: { modality: "planned" } }), viewport, insets)).toBeNull();
	});

	it("moves for what chrome covers", () => {
		const covered = pointAt(37.5, 50);
		expect(project(viewport, [37.5, 50])[0]).toBeGreaterThan(500);
		expect(cameraToReveal(covered, viewport, insets)?.zoom).toBe(9);
	});

	it("brings any point into the uncovered part", () => {
		const lng = fc.double({ min: 33, max: 41, noNaN: true });
		const lat = fc.double({ min: 48, max: 52, noNaN: true });
		fc.assert(
			fc.property(lng, lat, (atLng, atLat) => {
				const camera = cameraToReveal(pointAt(atLng, atLat), viewport, insets) ?? viewport.camera;
				const [x, y] = project({ ...viewport, camera }, [atLng, atLat]);
				expect(x).toBeGreaterThan(20);
				expect(x).toBeLessThan(500);
				expect(y).toBeGreaterThan(50);
				expect(y).toBeLessThan(500);
			}),
		);
	});

	it("leaves a shape that fills the picture alone as long as some of it is seen", () => {
		const near = { ...viewport, camera: { lng: 37, lat: 50.3, zoom: 11 } };
		expect(cameraToReveal(makeBand("band"), near)).toBeNull();
		const far = { ...viewport, camera: { lng: 35, lat: 49, zoom: 11 } };
		expect(cameraToReveal(makeBand("band"), far)).not.toBeNull();
	});
});
