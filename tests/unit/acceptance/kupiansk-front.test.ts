import type { LineString, Point } from "geojson";
import { describe, expect, it } from "vitest";
import { basemapLine, claim } from "./derived-data.ts";
import { type LngLat, metersBetween, metersToLine } from "./geodesy.ts";

/** Coordinates looked up apart from the gazetteer, in degrees. */
const KUPIANSK: LngLat = [37.616, 49.71];
const IZIUM: LngLat = [37.277, 49.207];
const OSKIL_VILLAGE: LngLat = [37.424, 49.177];
const VOVCHANSK: LngLat = [36.941, 50.291];

const point = (id: string): LngLat => (claim(id).geometry as Point).coordinates as unknown as LngLat;

describe("9 September 2022", () => {
	it("has the bridge on the Oskil at Kupiansk, not at the village of Oskil, and names nobody for it", () => {
		const bridge = claim("004-bridge-oskil");
		expect(bridge.geometry?.type).toBe("Point");
		expect(metersBetween(point(bridge.id), KUPIANSK)).toBeLessThan(3_000);
		expect(metersBetween(point(bridge.id), OSKIL_VILLAGE)).toBeGreaterThan(40_000);
		expect(metersToLine(point(bridge.id), basemapLine("rivers.geojson", "oskil"))).toBeLessThan(10);
		expect(bridge.properties).toMatchObject({ actor: "unknown", kind: "infrastructure-damage", modality: "occurred" });
	});

	it("has the arrival west of Kupiansk's centre, in a part of the town", () => {
		const [lng, lat] = point("004-arrival-kupiansk");
		expect(lng).toBeLessThan(KUPIANSK[0]);
		expect(Math.abs(lat - KUPIANSK[1])).toBeLessThan(0.02);
		expect(metersBetween([lng, lat], KUPIANSK)).toBeLessThan(5_000);
		expect(claim("004-arrival-kupiansk").properties.places[0]).toMatchObject({ id: "kupiansk", precision: 2 });
	});

	it("has a short stub southwards whose head stops short of Izium", () => {
		const { coordinates } = claim("004-struck-south-izium").geometry as LineString;
		const [start, head] = coordinates as unknown as [LngLat, LngLat];
		expect(coordinates).toHaveLength(2);
		expect(head[1]).toBeLessThan(start[1]);
		expect(Math.abs(head[0] - start[0])).toBeLessThan(0.02);
		expect(head[1]).toBeGreaterThan(IZIUM[1]);
		expect(metersBetween(head, IZIUM)).toBeGreaterThan(1_000);
		expect(metersBetween(head, IZIUM)).toBeLessThan(metersBetween(start, IZIUM));
	});
});

describe("13 September 2022", () => {
	it("has Vovchansk said to be retaken from that day, and occupied until the day before", () => {
		const retaken = claim("003-vovchansk-retaken");
		const occupied = claim("003-vovchansk-occupied");
		expect(metersBetween(point(retaken.id), VOVCHANSK)).toBeLessThan(1_000);
		expect(retaken.properties).toMatchObject({ kind: "retaken", actor: "UA" });
		expect(retaken.properties.shown.from).toBe("2022-09-13");
		expect(occupied.properties.kind).toBe("occupied");
		expect(occupied.properties.shown.from <= "2022-02-28").toBe(true);
		expect(occupied.properties.shown.until).toBe("2022-09-12");
	});
});
