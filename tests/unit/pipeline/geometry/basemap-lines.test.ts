import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBasemap } from "../../../../src/pipeline/geometry/basemap-lines.ts";

const RIVERS = JSON.stringify({
	type: "FeatureCollection",
	features: [{ type: "Feature", id: "oskil", properties: {}, geometry: { type: "Point", coordinates: [0, 0] } }],
});
const SOURCES = [
	{ dataset: "One", package: "one", version: "1.0.0" },
	{ dataset: "Two", package: "two", version: "2.1" },
];

describe("readBasemap", () => {
	let root = "";
	const folder = () => join(root, "data", "basemap");
	const write = (file: string, text: string) => writeFileSync(join(folder(), file), text);

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), "basemap-"));
		mkdirSync(folder(), { recursive: true });
	});
	afterEach(() => rmSync(root, { recursive: true }));

	it("gives features by file and id, and where each file comes from", () => {
		write("rivers.geojson", RIVERS);
		write("provenance.json", JSON.stringify({ "rivers.geojson": { sources: SOURCES, steps: [] } }));
		const basemap = readBasemap(root);
		expect(basemap.feature("rivers.geojson", "oskil")?.id).toBe("oskil");
		expect(basemap.feature("rivers.geojson", "volga")).toBeUndefined();
		expect(basemap.feature("lakes.geojson", "oskil")).toBeUndefined();
		expect(basemap.version("rivers.geojson")).toBe("one 1.0.0; two 2.1");
		expect(basemap.dataset("rivers.geojson")).toBe("One; Two");
		expect(() => basemap.version("lakes.geojson")).toThrow(/does not say where lakes.geojson comes from/);
	});

	it("says what is missing or malformed", () => {
		write("rivers.geojson", RIVERS);
		expect(() => readBasemap(root)).toThrow(/provenance.json cannot be read: run `npm run basemap`/);
		write("provenance.json", JSON.stringify({ "rivers.geojson": { sources: [{ dataset: "One" }] } }));
		expect(() => readBasemap(root)).toThrow(/provenance.json does not name dataset/);
		write("rivers.geojson", "{}");
		expect(() => readBasemap(root)).toThrow(/rivers.geojson is not a GeoJSON FeatureCollection/);
		expect(() => readBasemap(join(root, "elsewhere"))).toThrow(/data\/basemap is missing/);
	});
});
