import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import type { AuthoredClaim, AuthoredGeometry } from "../../../../src/domain/annotation.ts";
import { deriveGeometry } from "../../../../src/pipeline/geometry/derive-geometry.ts";
import { haversineMeters, SAMPLE_CONTEXT, sampleClaim } from "./sample-context.ts";

const IN_NEAR = { place: "near-town", relation: "in", precision: 1 } as const;
const IN_FAR = { place: "far-town", relation: "in", precision: 2 } as const;
const IN_SOUTH = { place: "south-village", relation: "near", precision: 2 } as const;

const derive = (geometry: AuthoredGeometry | null, parts: Partial<AuthoredClaim> = {}) =>
	deriveGeometry(sampleClaim({ geometry, ...parts }), SAMPLE_CONTEXT);

describe("deriveGeometry", () => {
	it("draws nothing for a null geometry", () => {
		expect(derive(null)).toEqual({
			geometry: null,
			derivation: { method: "none", inputs: [], params: {}, assumptions: [], words: [] },
			findings: [],
		});
	});

	it("puts a point at the place and records what it rests on", () => {
		const { geometry, derivation, findings } = derive({ method: "point_at_place" });
		expect(findings).toEqual([]);
		expect(geometry).toEqual({ type: "Point", coordinates: [37, 49.94] });
		expect(derivation.method).toBe("point_at_place");
		expect(derivation.inputs).toEqual([{ dataset: "gazetteer", version: "test", feature: "near-town" }]);
		expect(derivation.words).toEqual(["They reached Near.", "Near, in the north"]);
		expect(derivation.assumptions[0]?.uk).toMatch(/\p{Script=Cyrillic}/u);
	});

	it("puts a point at each place of precision 1 or 2, in their order, and none at a region", () => {
		const region = { place: "oblast", relation: "in", precision: 4 } as const;
		const { geometry } = derive({ method: "point_at_place" }, { where: [IN_FAR, region, IN_NEAR] });
		expect(geometry).toEqual({
			type: "MultiPoint",
			coordinates: [
				[36.9, 49.5],
				[37, 49.94],
			],
		});
	});

	it("puts a point in the stated part of a place at the stated distance", () => {
		const { geometry, derivation } = derive({
			method: "point_in_part_of_place",
			place: "near-town",
			part: "west",
			distanceMeters: 2_500,
		});
		const [lng = 0, lat = 0] = geometry?.type === "Point" ? geometry.coordinates : [];
		expect(lng).toBeLessThan(37);
		expect(lat).toBeCloseTo(49.94, 3);
		expect(haversineMeters([37, 49.94], [lng, lat])).toBeGreaterThan(2_498);
		expect(haversineMeters([37, 49.94], [lng, lat])).toBeLessThan(2_502);
		expect(derivation.params).toEqual({ part: "west", bearingDegrees: 270, distanceMeters: 2_500 });
	});

	it("puts a point where a line passes a place", () => {
		const { geometry, derivation } = derive(
			{ method: "point_where_line_passes", line: "river", near: "far-town" },
			{ where: [IN_FAR] },
		);
		const point = geometry?.type === "Point" ? geometry.coordinates : [];
		expect(point[0]).toBeCloseTo(37, 2);
		expect(point[1]).toBeCloseTo(49.5, 2);
		expect(derivation.inputs.map(({ feature }) => feature)).toEqual(["river", "far-town"]);
		expect(derivation.inputs[0]).toEqual({ dataset: "Sample", version: "sample 1.0.0", feature: "river" });
	});

	it.each([
		["far-town", "south-village"],
		["south-village", "far-town"],
	])("cuts the stretch of a line from %s to %s", (from, to) => {
		const { geometry } = derive({ method: "line_stretch", line: "river", from, to }, { where: [IN_FAR, IN_SOUTH] });
		const stretch = geometry?.type === "LineString" ? geometry.coordinates : [];
		const southwards = from === "far-town" ? stretch : [...stretch].reverse();
		expect(southwards).toContainEqual([37.2, 49.4]);
		expect(southwards.every(([, lat = 0]) => lat <= 49.52 && lat >= 49.19)).toBe(true);
		expect(southwards.at(0)?.[1]).toBeGreaterThan(southwards.at(-1)?.[1] ?? 0);
	});

	it("reports a stretch across a gap of the line, and one without length", () => {
		const where = [IN_NEAR, IN_SOUTH];
		const acrossGap = derive(
			{ method: "line_stretch", line: "broken-river", from: "near-town", to: "south-village" },
			{ where },
		);
		expect(acrossGap.geometry).toBeNull();
		expect(acrossGap.findings[0]?.message).toContain("interrupted");
		const nothing = derive({ method: "line_stretch", line: "river", from: "near-town", to: "near-town" }, { where });
		expect(nothing.findings[0]?.message).toContain("same point");
	});

	it("reports a line without a feature, a line that is an area, a place without coordinates", () => {
		const near = "near-town";
		const lost = derive({ method: "point_where_line_passes", line: "lost-river", near });
		expect(lost.findings).toEqual([
			{ path: ["geometry", "line"], message: '"lost-river": data/basemap/sample.geojson has no feature "lost"' },
		]);
		const area = derive({ method: "point_where_line_passes", line: "oblast", near });
		expect(area.findings[0]?.message).toContain("is a Polygon");
		const town = derive({ method: "point_where_line_passes", line: "far-town", near });
		expect(town.findings[0]?.message).toContain("has no feature of the basemap");
		const nowhere = derive({ method: "point_at_place" }, { where: [{ ...IN_NEAR, place: "nowhere" }] });
		expect(nowhere.findings[0]).toMatchObject({ path: ["where", 0, "place"] });
		expect(nowhere.geometry).toBeNull();
	});
});

describe("direction stubs", () => {
	const stub = (towards: string[], bearing: "south" | "north" | "from-border", where = [IN_NEAR, IN_FAR, IN_SOUTH]) =>
		derive({ method: "direction_stub", towards, bearing }, { where: where.map((place) => ({ ...place })) });
	const lineOf = ({ geometry }: ReturnType<typeof stub>): Position[] =>
		geometry?.type === "LineString" ? geometry.coordinates : [];

	it("ends 2 km short of the place's radius and begins 8 km behind", () => {
		const drawn = stub(["far-town"], "south");
		const [start = [], head = []] = lineOf(drawn);
		expect(haversineMeters(head, [36.9, 49.5])).toBeCloseTo(6_000, -1);
		expect(haversineMeters(start, head)).toBeCloseTo(8_000, -1);
		expect(start[1]).toBeGreaterThan(head[1] ?? 0);
		expect(head[1]).toBeGreaterThan(49.5);
		expect(drawn.derivation.params).toEqual({
			bearing: "south",
			bearingDegrees: 180,
			headShortOfCentreMeters: 6_000,
			lengthMeters: 8_000,
		});
		expect(drawn.derivation.assumptions).toHaveLength(1);
	});

	it("takes a place without a radius for one of 3 km", () => {
		const [, head = []] = lineOf(stub(["south-village"], "south"));
		expect(haversineMeters(head, [37.25, 49.2])).toBeCloseTo(5_000, -1);
	});

	it.each(["from-border", "south"] as const)("begins inside the border near it (%s)", (bearing) => {
		const drawn = stub(["near-town"], bearing);
		const [start = [], head = []] = lineOf(drawn);
		expect(start[1]).toBeLessThan(50);
		expect(start[1]).toBeGreaterThan(49.998);
		expect(head[1]).toBeLessThan(start[1] ?? 0);
		expect(haversineMeters(start, head)).toBeGreaterThan(3_000);
		expect(haversineMeters(head, [37, 49.94])).toBeGreaterThan(3_000);
		expect(drawn.derivation.assumptions.at(-1)?.en).toContain("shortened");
	});

	it("is not shortened away from the border", () => {
		expect(stub(["near-town"], "north").derivation.params).toMatchObject({ lengthMeters: 8_000 });
		expect(stub(["far-town"], "from-border").derivation.assumptions).toHaveLength(2);
	});

	it("draws one stub per place, in order", () => {
		const { geometry, derivation } = stub(["far-town", "near-town"], "from-border");
		expect(geometry?.type).toBe("MultiLineString");
		expect(geometry?.type === "MultiLineString" && geometry.coordinates.map((line) => line.length)).toEqual([2, 2]);
		expect(derivation.params).toMatchObject({ "lengthMeters:far-town": 8_000 });
		expect(derivation.params["lengthMeters:near-town"]).toBeLessThan(4_000);
		expect(derivation.inputs.map(({ feature }) => feature)).toEqual(["far-town", "near-town", "border"]);
	});
});
