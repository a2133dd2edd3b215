import { describe, expect, it } from "vitest";
import { basemapExtent, LEAST_ZOOM, limitCamera, MOST_ZOOM } from "../../../src/map/map-limits.ts";
import { MADE_UP_BASEMAP } from "../../fixtures/scene-factory.ts";

describe("basemapExtent", () => {
	it("is the box of all land", () => {
		expect(basemapExtent(MADE_UP_BASEMAP)).toEqual([36, 48.5, 38.4, 51]);
	});

	it("is null when the land could not be loaded", () => {
		expect(basemapExtent({ ...MADE_UP_BASEMAP, land: { type: "FeatureCollection", features: [] } })).toBeNull();
	});
});

describe("limitCamera", () => {
	it("keeps the centre on the land and the zoom where there is something to see", () => {
		expect(limitCamera({ lng: 10, lat: 60, zoom: 20 }, [36, 48, 38, 51])).toEqual({
			lng: 36,
			lat: 51,
			zoom: MOST_ZOOM,
		});
		expect(limitCamera({ lng: 37, lat: 50, zoom: 1 }, [36, 48, 38, 51])).toEqual({
			lng: 37,
			lat: 50,
			zoom: LEAST_ZOOM,
		});
		expect(limitCamera({ lng: 37, lat: 50, zoom: 8 }, null)).toEqual({ lng: 37, lat: 50, zoom: 8 });
	});
});
