import { describe, expect, it } from "vitest";
import type { AuthoredClaim } from "../../../../src/domain/annotation.ts";
import { drawingFindings } from "../../../../src/pipeline/geometry/drawing-rules.ts";
import { SAMPLE_CONTEXT, sampleClaim } from "./sample-context.ts";

const POINT = { method: "point_at_place" } as const;
const BAND = { method: "band_along_border", border: "border", within: "oblast", widthMeters: 10_000 } as const;
const stub = (...towards: string[]) => ({ method: "direction_stub" as const, towards, bearing: "south" as const });
const at = (place: string, precision: number) => ({ place, relation: "in" as const, precision });

const messages = (parts: Partial<AuthoredClaim>): string[] =>
	drawingFindings(sampleClaim(parts), SAMPLE_CONTEXT.places).map(
		({ path, message }) => `${path.join(".")}: ${message}`,
	);

describe("drawingFindings", () => {
	it.each<[string, Partial<AuthoredClaim>]>([
		["a point at a town", { geometry: POINT }],
		["a null geometry without a place", { where: [], geometry: null, modality: "denied" }],
		["a band of stated width along a border", { geometry: BAND, modality: "aimed", where: [at("border", 5)] }],
		["a stub at a town", { geometry: stub("near-town") }],
		["losses at a stated place", { geometry: POINT, kind: "losses", group: "incident" }],
	])("allows %s", (_, parts) => {
		expect(messages(parts)).toEqual([]);
	});

	it.each(["planned", "expected", "denied"] as const)("forbids a shape for what is %s", (modality) => {
		expect(messages({ modality, geometry: POINT })).toEqual([
			`geometry: what is ${modality} is listed, not drawn: geometry must be null`,
		]);
	});

	it.each<[string, Partial<AuthoredClaim>, RegExp]>([
		["a point for an aim", { modality: "aimed", geometry: POINT }, /an aim is drawn only as a band/],
		["a shape without a place", { where: [], geometry: POINT }, /without a place/],
		["a dot for a region", { where: [at("oblast", 4)], geometry: POINT }, /precision 4 to 7/],
		["a point for a district", { where: [at("oblast", 3)], geometry: POINT }, /needs a place of precision 1 or 2/],
		[
			"a mark for refusals in a district",
			{ where: [at("oblast", 3)], kind: "refusal", geometry: stub("near-town") },
			/"refusal" is drawn only/,
		],
		[
			"a stub towards a district",
			{ where: [at("near-town", 3)], geometry: stub("near-town") },
			/geometry.towards.0: .*2 or better/,
		],
		["a stub towards another place", { geometry: stub("far-town") }, /geometry.towards.0: "far-town" is not a place/],
		[
			"a line past another place",
			{ geometry: { method: "point_where_line_passes", line: "river", near: "far-town" } },
			/geometry.near/,
		],
		[
			"a part of another place",
			{ geometry: { method: "point_in_part_of_place", place: "far-town", part: "west", distanceMeters: 1 } },
			/geometry.place/,
		],
		[
			"a stretch to another place",
			{ geometry: { method: "line_stretch", line: "river", from: "near-town", to: "far-town" } },
			/geometry.to/,
		],
		["a band that the places do not name", { geometry: BAND }, /neither "border" nor "oblast"/],
	])("forbids %s", (_, parts, expected) => {
		expect(messages(parts)).toEqual([expect.stringMatching(expected)]);
	});

	it("names every unknown place with the nearest known one", () => {
		const geometry = { ...BAND, border: "bordr", within: "oblast" };
		expect(messages({ where: [at("nearr-town", 1), at("oblast", 4)], geometry })).toEqual([
			'where.0.place: unknown place "nearr-town"; did you mean "near-town"?',
			'geometry.border: unknown place "bordr"; did you mean "border"?',
		]);
	});
});
