import { describe, expect, it } from "vitest";
import { claimFeatureSchema } from "../../../src/domain/claim-schema.ts";
import { claimsToCsv, claimsToGeoJson, EXPORT_COLUMNS } from "../../../src/domain/claims-export.ts";
import { toClaimDetails } from "../../../src/domain/columns/split-feature.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const STAMP = { address: "https://map.example/?date=2022-09-09", version: "2022-09-10-0", attribution: "Made up" };

const exported = (overrides: Parameters<typeof makeClaim>[0] = {}) => {
	const feature = makeClaim(overrides);
	return { feature, entry: { claim: feature, details: toClaimDetails(feature), document: null } };
};

describe("claims as GeoJSON", () => {
	it("are features in the form of claims.geojson, whole", () => {
		const { feature, entry } = exported();
		const collection = JSON.parse(claimsToGeoJson([entry], STAMP));
		expect(collection).toMatchObject({ type: "FeatureCollection", schemaVersion: 1, ...STAMP });
		expect(collection.features).toEqual([JSON.parse(JSON.stringify(feature))]);
		expect(claimFeatureSchema.safeParse(collection.features[0]).success).toBe(true);
	});
});

describe("claims as a table", () => {
	it("have a header and a row each, as many cells in both", () => {
		const [header = "", row = "", rest] = claimsToCsv([exported().entry]).split("\r\n");
		expect(header.split(",")).toEqual(EXPORT_COLUMNS);
		expect(row).toContain("Kupiansk had come under artillery fire");
		expect(row).toContain("37.6157,49.7106");
		expect(rest).toBe("");
	});

	it("quote what would break a row, and disarm what a spreadsheet would run", () => {
		const passage = { exact: '=HYPERLINK("x"),\nnext', start: -1, end: 5, prefix: "", suffix: "" };
		const csv = claimsToCsv([exported({ properties: { passage } }).entry]);
		expect(csv).toContain('"\'=HYPERLINK(""x""),\nnext",-1,5');
	});
});
