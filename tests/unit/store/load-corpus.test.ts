import { describe, expect, it } from "vitest";
import type { ClaimFeature } from "../../../src/domain/claim.ts";
import { detailsFileOf } from "../../../src/domain/columns/claims-file.ts";
import { toColumnsJson, toDetailsJson } from "../../../src/domain/columns/encode-claims.ts";
import { toClaimDetails } from "../../../src/domain/columns/split-feature.ts";
import { createRereadDetails } from "../../../src/store/fetched-details.ts";
import { type LoadOutcome, loadCorpus } from "../../../src/store/load-corpus.ts";
import { requestCorpus, toCorpusAddress } from "../../../src/store/request-corpus.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";
import { serving, under } from "../../fixtures/serving.ts";

const PAGE = "https://host.example/path/";
const OWN = `${PAGE}data/`;

const toColumns = (features: readonly ClaimFeature[]): string => [...toColumnsJson(features, features.length)].join("");
const toGeoJson = (features: readonly unknown[]) => ({ type: "FeatureCollection", schemaVersion: 1, features });
const FILES: Readonly<Record<string, unknown>> = {
	"claims.columns.json": toColumns([makeClaim()]),
	"claims.details/0.json": [...toDetailsJson([makeClaim()])][0],
	"places.geojson": toGeoJson([]),
	"documents.json": { schemaVersion: 1, documents: [] },
	"views.json": { schemaVersion: 1, default: "none", views: [] },
};

/** Opens what an address asks for, of the files that there are. */
function open(files: Readonly<Record<string, unknown>>, data: string | null = null): Promise<LoadOutcome> {
	const fetcher = serving(files);
	return loadCorpus(requestCorpus(toCorpusAddress(data, PAGE), { fetcher }), { fetcher });
}

const { "views.json": _views, ...withoutViews } = FILES;
const { "claims.columns.json": _claims, ...withoutClaims } = FILES;

describe("the site's own corpus", () => {
	it("is read from beside the page", async () => {
		const { corpus, failures, unreadable, givenUp } = await open(under(OWN, FILES));
		expect(corpus?.index.claims.map(({ id }) => id)).toEqual(["made-up-claim"]);
		expect([failures, unreadable, givenUp]).toEqual([[], [], []]);
	});

	it("goes on without records that cannot be read, and names them", async () => {
		const files = {
			...FILES,
			"claims.columns.json": toColumns([
				makeClaim(),
				makeClaim({ id: "b", properties: { status: "reported" } }),
			]).replace('"reported"', '"nonsense"'),
			"places.geojson": toGeoJson([{ id: "nowhere" }, null]),
		};
		const { corpus, unreadable } = await open(under(OWN, files));
		expect(corpus?.index.claims.map(({ id }) => id)).toEqual(["made-up-claim"]);
		expect(unreadable).toEqual(["b", "nowhere", "places.geojson #2"]);
	});

	it("does not take a day that does not exist", async () => {
		const view = {
			id: "v",
			title: { en: "A view", uk: "Вид" },
			claim: null,
			extent: [36, 49, 38, 51],
			published: null,
		};
		const views = ["2022-09-31", "2022-09-30"].map((date) => ({ ...view, id: date, date }));
		const files = { ...FILES, "views.json": { schemaVersion: 1, default: "v", views } };
		const { corpus, unreadable } = await open(under(OWN, files));
		expect(corpus?.views.map(({ id }) => id)).toEqual(["2022-09-30"]);
		expect(unreadable).toEqual(["2022-09-31"]);
	});

	it("is refused in a version that is not known, which is said", async () => {
		const columns = toColumns([makeClaim()]).replace('"schemaVersion":1', '"schemaVersion":2');
		const { corpus, failures } = await open(
			under(OWN, { ...FILES, "claims.columns.json": columns, "places.geojson": { features: [] } }),
		);
		expect(corpus).toBeNull();
		expect(failures).toEqual([
			{ file: "claims", reason: "schemaVersion 2; this page reads 1" },
			{ file: "places", reason: "not the expected form" },
		]);
	});

	it("goes on without a file that is missing or broken, and names it", async () => {
		const { corpus, failures } = await open(under(OWN, { ...withoutViews, "places.geojson": "<html>" }));
		expect(corpus).not.toBeNull();
		expect(failures.map(({ file }) => file)).toEqual(["places", "views"]);
		expect(failures.at(-1)?.reason).toBe("HTTP 404");
	});

	it("is nothing without claims", async () => {
		const { corpus, failures } = await open(under(OWN, withoutClaims));
		expect(corpus).toBeNull();
		expect(failures).toEqual([{ file: "claims", reason: "HTTP 404" }]);
	});

	it("fails without throwing where there is no network", async () => {
		const fetcher: typeof fetch = () => Promise.reject(new TypeError("offline"));
		const { failures } = await loadCorpus(requestCorpus(toCorpusAddress(null, PAGE), { fetcher }));
		expect(failures.map(({ reason }) => reason)).toEqual(["offline", "offline", "offline", "offline"]);
	});
});

describe("a corpus that the address names", () => {
	const idsIn = ({ corpus }: LoadOutcome) => corpus?.index.claims.map(({ id }) => id);
	const geoJson = { "claims.geojson": toGeoJson([makeClaim({ id: "other" })]) };
	const { "claims.columns.json": _columns, ...besideGeoJson } = FILES;

	it.each([
		["a folder", "big/", `${PAGE}big/`, FILES, "made-up-claim", []],
		[
			"a folder with GeoJSON alone",
			"/big/",
			"https://host.example/big/",
			{ ...besideGeoJson, ...geoJson },
			"other",
			["rereading"],
		],
		[
			"a file in the compact form",
			"big/my.json",
			`${PAGE}big/`,
			{ ...FILES, "my.json": toColumns([makeClaim()]) },
			"made-up-claim",
			[],
		],
		["a GeoJSON file", "big/claims.geojson", `${PAGE}big/`, { ...FILES, ...geoJson }, "other", ["rereading"]],
	] as const)("may be %s", async (_name, data, folder, files, id, givenUp) => {
		const outcome = await open(under(folder, files), data);
		expect(idsIn(outcome)).toEqual([id]);
		expect(outcome.failures).toEqual([]);
		expect(outcome.givenUp).toEqual(givenUp);
		const [claim] = outcome.corpus?.index.claims ?? [];
		if (claim === undefined) throw new Error("there is no claim");
		expect(outcome.corpus?.details.peek(claim)).toBeUndefined();
		expect(await outcome.corpus?.details.read(claim)).toEqual(toClaimDetails(makeClaim()));
	});

	it("goes without what is not beside it, and says so", async () => {
		const outcome = await open(under(`${PAGE}alone/`, geoJson), "alone/claims.geojson");
		expect(idsIn(outcome)).toEqual(["other"]);
		expect(outcome.failures.map(({ file, reason }) => `${file} ${reason}`)).toEqual([
			"documents HTTP 404",
			"places HTTP 404",
			"views HTTP 404",
		]);
	});

	it.each([
		["that is not there", undefined, "HTTP 404"],
		["that is not JSON", "<!doctype html>", "not JSON"],
		["that is cut short", toColumns([makeClaim()]).slice(0, -4), "the file is cut short"],
	])("shows nothing of one %s", async (_name, body, reason) => {
		const files = body === undefined ? {} : { [`${PAGE}big/claims.json`]: body };
		const { corpus, failures } = await open(files, "big/claims.json");
		expect(corpus).toBeNull();
		expect(failures[0]).toEqual({ file: "claims", reason });
	});
});

describe("details", () => {
	const features = Array.from({ length: 130 }, (_, at) => makeClaim({ id: `claim-${at}` }));
	const details = Object.fromEntries(
		[...toDetailsJson(features)].map((text, part) => [detailsFileOf(part * 64, 64), text]),
	);
	const files = under(OWN, { ...FILES, "claims.columns.json": toColumns(features), ...details });

	it("are fetched once for the claims that stand together, and are at hand from then on", async () => {
		const asked: string[] = [];
		const fetcher: typeof fetch = (input) => {
			asked.push(String(input));
			return serving(files)(input);
		};
		const { corpus } = await loadCorpus(requestCorpus(toCorpusAddress(null, PAGE), { fetcher }), { fetcher });
		if (corpus === null) throw new Error("the corpus did not load");
		const [first, second, last] = [corpus.index.claims[0], corpus.index.claims[63], corpus.index.claims[129]];
		if (first === undefined || second === undefined || last === undefined) throw new Error("claims are missing");
		asked.length = 0;
		await Promise.all([first, second, last].map((claim) => corpus.details.read(claim)));
		expect(asked).toEqual([`${OWN}claims.details/0.json`, `${OWN}claims.details/2.json`]);
		expect(corpus.details.peek(second)).toEqual(toClaimDetails(makeClaim()));
		expect(corpus.details.peek(last)).toEqual(toClaimDetails(makeClaim()));
	});

	it("of a GeoJSON corpus are looked for in one reading, however many claims are wanted at once", async () => {
		const asked: string[] = [];
		const own = serving(under(OWN, { ...FILES, "claims.geojson": toGeoJson(features) }));
		const fetcher: typeof fetch = (input) => {
			asked.push(String(input));
			return own(input);
		};
		const address = toCorpusAddress("data/claims.geojson", PAGE);
		const { corpus } = await loadCorpus(requestCorpus(address, { fetcher }), { fetcher });
		if (corpus === null) throw new Error("the corpus did not load");
		const { claims } = corpus.index;
		asked.length = 0;
		const read = await Promise.all(claims.map((claim) => corpus.details.read(claim)));
		expect(read).toEqual(features.map(toClaimDetails));
		expect(asked).toEqual([`${OWN}claims.geojson`]);
		expect(claims.filter((claim) => corpus.details.peek(claim) === undefined)).toEqual([]);
		await Promise.all(claims.map((claim) => corpus.details.read(claim)));
		expect(asked).toHaveLength(1);
	});

	it("that the GeoJSON no longer has are said to be missing, and do not keep the others back", async () => {
		const files = { "claims.geojson": toGeoJson(features.slice(0, 2)) };
		const { corpus } = await open(under(OWN, { ...FILES, ...files }), "data/claims.geojson");
		const [first, second] = corpus?.index.claims ?? [];
		if (first === undefined || second === undefined) throw new Error("the corpus did not load");
		files["claims.geojson"] = toGeoJson(features.slice(0, 1));
		const served = { ...under(OWN, FILES), ...under(OWN, files) };
		const details = createRereadDetails(new URL(`${OWN}claims.geojson`), serving(served));
		const [found, lost] = await Promise.allSettled([details.read(first), details.read(second)]);
		expect(found).toEqual({ status: "fulfilled", value: toClaimDetails(makeClaim()) });
		expect(lost).toMatchObject({ reason: new Error("claim-1 is not in the file any more") });
	});

	it("that could not be had are asked for again", async () => {
		let isOffline = true;
		const fetcher: typeof fetch = (input) =>
			isOffline && String(input).includes("details") ? Promise.reject(new TypeError("offline")) : serving(files)(input);
		const { corpus } = await loadCorpus(requestCorpus(toCorpusAddress(null, PAGE), { fetcher }), { fetcher });
		const [claim] = corpus?.index.claims ?? [];
		if (claim === undefined) throw new Error("the corpus did not load");
		await expect(corpus?.details.read(claim)).rejects.toThrow("offline");
		isOffline = false;
		expect(await corpus?.details.read(claim)).toEqual(toClaimDetails(makeClaim()));
	});

	it("of another claim than the one that is open are never shown", async () => {
		const swapped = { ...files, [`${OWN}claims.details/0.json`]: details["claims.details/1.json"] };
		const { corpus } = await open(swapped);
		const [claim] = corpus?.index.claims ?? [];
		if (claim === undefined) throw new Error("the corpus did not load");
		await expect(corpus?.details.read(claim)).rejects.toThrow("claims.details/0.json lacks claim-0");
	});
});
