import { describe, expect, it } from "vitest";
import type { Extent } from "../../../src/domain/view.ts";
import { startCamera } from "../../../src/map/start-camera.ts";
import { project } from "../../../src/scene/viewport.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const PHONE = { width: 360, height: 500 };
const FRONT: Extent = [35.2, 48.9, 38.4, 50.6];
const nothing = () => ({ type: "FeatureCollection" as const, features: [] });
const basemap = {
	land: nothing(),
	border: nothing(),
	oblastLines: nothing(),
	rivers: nothing(),
	settlements: nothing(),
};
const insets = { top: 24, right: 12, bottom: 110, left: 12 };

const claimAt = (lng: number, lat: number) =>
	makeClaim({ id: "claim", geometry: { type: "Point", coordinates: [lng, lat] } });
const startAt = (selected: string | null, claim: ReturnType<typeof claimAt>, rest = {}) =>
	startCamera(PHONE, {
		basemap,
		extent: FRONT,
		view: { insets, claims: [claim], selected: selected as typeof claim.id | null },
		...rest,
	});

describe("startCamera", () => {
	it("has the selected claim in sight, at the zoom that shows the extent", () => {
		const far = claimAt(33, 47);
		const [without, withIt] = [startAt(null, far), startAt("claim", far)];
		expect(withIt.zoom).toBe(without.zoom);
		const [x, y] = project({ ...PHONE, camera: withIt }, [33, 47]);
		expect(x).toBeGreaterThanOrEqual(insets.left);
		expect(x).toBeLessThanOrEqual(PHONE.width - insets.right);
		expect(y).toBeGreaterThanOrEqual(insets.top);
		expect(y).toBeLessThanOrEqual(PHONE.height - insets.bottom);
	});

	it("is the extent's where the claim is in sight there already, or none is selected", () => {
		const near = claimAt(37, 49.8);
		expect(startAt("claim", near)).toEqual(startAt(null, near));
		expect(startCamera(PHONE, { basemap, extent: FRONT, view: { insets } })).toEqual(startAt(null, near));
	});

	it("is the one that is asked for, whatever is selected", () => {
		const camera = { lng: 37.6, lat: 49.7, zoom: 9 };
		expect(startAt("claim", claimAt(33, 47), { camera })).toEqual(camera);
	});
});
