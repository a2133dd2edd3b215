import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../../src/store/load-corpus.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const BASE = new URL("https://host.example/path/data/");
const FILES: Readonly<Record<string, unknown>> = {
	"claims.geojson": { type: "FeatureCollection", schemaVersion: 1, features: [makeClaim()] },
	"places.geojson": { type: "FeatureCollection", schemaVersion: 1, features: [] },
	"documents.json": { schemaVersion: 1, documents: [] },
	"views.json": { schemaVersion: 1, default: "none", views: [] },
};

/** Answers with files by name; a string is a body that is not JSON, a missing file a 404. */
const serving =
	(files: Readonly<Record<string, unknown>>): typeof fetch =>
	async (input) => {
		const { href } = new URL(String(input));
		const name = href.slice(BASE.href.length);
		if (!(name in files)) return new Response("", { status: 404 });
		const body = files[name];
		return new Response(typeof body === "string" ? body : JSON.stringify(body));
	};

const { "views.json": _views, ...withoutViews } = FILES;
const { "claims.geojson": _claims, ...withoutClaims } = FILES;

describe("loadCorpus", () => {
	it("reads the four files from beside the page", async () => {
		const { corpus, failures, unreadable } = await loadCorpus(BASE, serving(FILES));
		expect(corpus?.index.claims.map(({ id }) => id)).toEqual(["made-up-claim"]);
		expect([failures, unreadable]).toEqual([[], []]);
	});

	it("leaves out records that it cannot read, and names them", async () => {
		const broken = { ...makeClaim({ id: "broken" }), properties: { group: "nonsense" } };
		const files = { ...FILES, "claims.geojson": { schemaVersion: 1, features: [broken, makeClaim(), null] } };
		const { corpus, unreadable } = await loadCorpus(BASE, serving(files));
		expect(corpus?.index.claims.map(({ id }) => id)).toEqual(["made-up-claim"]);
		expect(unreadable).toEqual(["broken", "claims.geojson #3"]);
	});

	it.each([
		{ type: "Point", coordinates: ["37.6", 49.7] },
		{ type: "Point", coordinates: [] },
		{ type: "LineString", coordinates: [37.6, 49.7] },
		{ type: "Polygon", coordinates: [[[36, null]]] },
	])("counts a shape that cannot be drawn as a broken record: %j", async (geometry) => {
		const broken = { ...makeClaim({ id: "broken" }), geometry };
		const files = { ...FILES, "claims.geojson": { schemaVersion: 1, features: [makeClaim(), broken] } };
		const { corpus, unreadable } = await loadCorpus(BASE, serving(files));
		expect(corpus?.index.claims.map(({ id }) => id)).toEqual(["made-up-claim"]);
		expect(unreadable).toEqual(["broken"]);
	});

	it("refuses a file of a version that it does not know, and says so", async () => {
		const files = {
			...FILES,
			"claims.geojson": { schemaVersion: 2, features: [makeClaim()] },
			"places.geojson": { features: [] },
		};
		const { corpus, failures } = await loadCorpus(BASE, serving(files));
		expect(corpus).toBeNull();
		expect(failures).toEqual([
			{ file: "claims", reason: "schemaVersion 2; this page reads 1" },
			{ file: "places", reason: "not the expected form" },
		]);
	});

	it("goes on without a file that is missing or broken, and names it", async () => {
		const files = { ...withoutViews, "places.geojson": "<html>" };
		const { corpus, failures } = await loadCorpus(BASE, serving(files));
		expect(corpus).not.toBeNull();
		expect(failures.map(({ file }) => file)).toEqual(["places", "views"]);
		expect(failures.at(-1)?.reason).toBe("HTTP 404");
	});

	it("has nothing to show without claims", async () => {
		const { corpus, failures } = await loadCorpus(BASE, serving(withoutClaims));
		expect(corpus).toBeNull();
		expect(failures).toEqual([{ file: "claims", reason: "HTTP 404" }]);
	});

	it("reports a network failure instead of throwing", async () => {
		const offline: typeof fetch = () => Promise.reject(new TypeError("offline"));
		const { failures } = await loadCorpus(BASE, offline);
		expect(failures.map(({ reason }) => reason)).toEqual(["offline", "offline", "offline", "offline"]);
	});
});
