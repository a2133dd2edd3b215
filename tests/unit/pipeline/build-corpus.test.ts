import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ClaimCollection, ClaimFeature } from "../../../src/domain/claim.ts";
import { claimFeatureSchema } from "../../../src/domain/claim-schema.ts";
import type { DetailsFile } from "../../../src/domain/columns/claims-file.ts";
import { toClaimDetails, toClaimProperties } from "../../../src/domain/columns/split-feature.ts";
import { type PlaceCollection, placeFeatureSchema } from "../../../src/domain/place.ts";
import { type DocumentCollection, sourceDocumentEntrySchema } from "../../../src/domain/source-document.ts";
import { buildCorpus, type CorpusBuild } from "../../../src/pipeline/build-corpus.ts";
import { readColumns, toPlain } from "../../fixtures/read-columns.ts";
import { type CorpusCopy, copyCorpus, FIXTURE_CORPUS, textOf } from "./corpus-copy.ts";

async function build(root: string): Promise<CorpusBuild> {
	const result = await buildCorpus(root);
	if (!result.ok) throw new Error(result.problem.map(({ message }) => message).join("\n"));
	return result.value;
}

const read = <Value>({ outputs }: CorpusBuild, name: string): Value =>
	JSON.parse(textOf(outputs, `data/derived/${name}`)) as Value;

const claimById = (collection: ClaimCollection, id: string): ClaimFeature => {
	const claim = collection.features.find((feature) => feature.id === id);
	if (claim === undefined) throw new Error(`no claim ${id}`);
	return claim;
};

describe("the fixture corpus, built", () => {
	it.each([
		"claims.geojson",
		"claims.columns.json",
		"claims.details/0.json",
		"places.geojson",
		"documents.json",
		"views.json",
	])("gives the golden %s", async (name) => {
		const { outputs } = await build(FIXTURE_CORPUS);
		const golden = path.join(FIXTURE_CORPUS, "golden", name);
		await expect(textOf(outputs, `data/derived/${name}`)).toMatchFileSnapshot(golden);
	});

	it("says the same in the compact form as in GeoJSON", async () => {
		const built = await build(FIXTURE_CORPUS);
		const { features } = read<ClaimCollection>(built, "claims.geojson");
		const columns = readColumns(textOf(built.outputs, "data/derived/claims.columns.json"));
		const shared = features.map((feature) => ({ ...feature, properties: toClaimProperties(feature) }));
		expect(columns.ok && columns.value.claims.map(toPlain)).toEqual(shared);
		const { details } = read<DetailsFile>(built, "claims.details/0.json");
		expect(details).toEqual(features.map((feature) => ({ id: feature.id, ...toClaimDetails(feature) })));
	});

	it("gives features that the contracts' schemas accept", async () => {
		const built = await build(FIXTURE_CORPUS);
		for (const feature of read<ClaimCollection>(built, "claims.geojson").features) {
			expect(claimFeatureSchema.safeParse(feature).error?.issues ?? []).toEqual([]);
		}
		for (const feature of read<PlaceCollection>(built, "places.geojson").features) {
			expect(placeFeatureSchema.safeParse(feature).error?.issues ?? []).toEqual([]);
		}
		for (const entry of read<DocumentCollection>(built, "documents.json").documents) {
			expect(sourceDocumentEntrySchema.safeParse(entry).error?.issues ?? []).toEqual([]);
		}
	});

	it("quotes what stands at the offsets, counted in code points of the file as it is", async () => {
		const built = await build(FIXTURE_CORPUS);
		const { documents } = read<DocumentCollection>(built, "documents.json");
		const seeds = new Map<string, string[]>();
		for (const { id, file, length } of documents) {
			const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
			const codePoints = [...decoder.decode(await readFile(path.join(FIXTURE_CORPUS, "seeds", file)))];
			expect(codePoints).toHaveLength(length);
			seeds.set(id, codePoints);
		}
		const { features } = read<ClaimCollection>(built, "claims.geojson");
		for (const { properties } of features) {
			const codePoints = seeds.get(properties.document) ?? [];
			for (const { start, end, exact } of [properties.passage, ...properties.support]) {
				expect(codePoints.slice(start, end).join("")).toBe(exact);
			}
			const { start, end, prefix, suffix } = properties.passage;
			expect(codePoints.slice(Math.max(0, start - 32), start).join("")).toBe(prefix);
			expect(codePoints.slice(end, end + 32).join("")).toBe(suffix);
		}
		expect(features).toHaveLength(5);
	});

	it("ends what is superseded on the day before, and says so at both ends", async () => {
		const claims = read<ClaimCollection>(await build(FIXTURE_CORPUS), "claims.geojson");
		const held = claimById(claims, "100-hillham-held").properties;
		expect(held.shown).toEqual({ from: "2024-02-29", until: "2024-05-09" });
		expect(held.relations).toEqual([
			{
				type: "supersedes",
				claim: "200-hillham-taken",
				stated: false,
				why: { en: "It changed hands.", uk: "Місто перейшло до інших." },
			},
		]);
		expect(claimById(claims, "200-hillham-taken").properties.relations[0]?.stated).toBe(true);
	});

	it("names one report's outlet in the chain only where the whole text is that report", async () => {
		const claims = read<ClaimCollection>(await build(FIXTURE_CORPUS), "claims.geojson");
		expect(claimById(claims, "100-bridge").properties.chain).toEqual([
			{ name: "not named", role: "claimant" },
			{ name: "Lund Courier", role: "original" },
			{ name: "Lund Mirror", role: "outlet" },
		]);
		expect(claimById(claims, "200-hillham-taken").properties.chain).toEqual([
			{ name: "a spokesman", role: "claimant" },
			{ name: "The Gazette", role: "outlet" },
		]);
		expect(claimById(claims, "100-western-edge").properties.chain.map(({ role }) => role)).toEqual([
			"claimant",
			"outlet",
		]);
	});

	it("counts what it made", async () => {
		const { summary } = await build(FIXTURE_CORPUS);
		expect(summary).toEqual({
			documents: 2,
			claims: 5,
			placed: 4,
			regionLevel: 1,
			withoutPlace: 0,
			mentions: 7,
			drafts: [],
		});
	});

	it("is the same every time", async () => {
		const [one, other] = [await build(FIXTURE_CORPUS), await build(FIXTURE_CORPUS)];
		const textsOf = ({ outputs }: CorpusBuild) => [...outputs].map(([file, text]) => [file, [...text()].join("")]);
		expect(textsOf(one)).toEqual(textsOf(other));
	});
});

describe("writing and checking", () => {
	let corpus: CorpusCopy;
	beforeEach(async () => {
		corpus = await copyCorpus();
	});
	afterEach(() => corpus.remove());

	it("writes eight files, and nothing the second time", async () => {
		const { printed } = await corpus.run();
		expect(printed.filter((line) => line.startsWith("wrote "))).toHaveLength(8);
		const before = await corpus.derived();
		const again = await corpus.run();
		expect(again.printed.filter((line) => line.startsWith("wrote "))).toEqual([]);
		expect(await corpus.derived()).toEqual(before);
	});

	it("passes a check of what it wrote, and names the file that drifted", async () => {
		await corpus.run();
		expect(await corpus.run({ check: true })).toMatchObject({ exitCode: 0, problems: [] });
		await corpus.edit("data/derived/views.json", "northford", "southford");
		expect(await corpus.run({ check: true })).toMatchObject({
			exitCode: 1,
			problems: ['data/derived/views.json is not what the sources give; run "npm run data" and commit it'],
		});
		expect(await readFile(path.join(corpus.root, "data/derived/views.json"), "utf8")).toContain("southford");
	});

	it("checks a missing file as drift and does not write it", async () => {
		const { exitCode, problems } = await corpus.run({ check: true });
		expect(exitCode).toBe(1);
		expect(problems).toHaveLength(8);
		await expect(stat(path.join(corpus.root, "data/derived"))).rejects.toThrow("ENOENT");
	});

	it("finds a file of details that is an output no longer, and takes it away", async () => {
		await corpus.run();
		await corpus.write("data/derived/claims.details/7.json", "{}");
		const { exitCode, problems } = await corpus.run({ check: true });
		expect(exitCode).toBe(1);
		expect(problems.join()).toContain("data/derived/claims.details/7.json");
		await corpus.run();
		await expect(stat(path.join(corpus.root, "data/derived/claims.details/7.json"))).rejects.toThrow("ENOENT");
		expect((await corpus.run({ check: true })).exitCode).toBe(0);
	});

	it("lists drafts and leaves them out", async () => {
		await corpus.write("data/annotations/300-later.draft.yaml", "anything: [");
		const { exitCode, printed } = await corpus.run();
		expect(exitCode).toBe(0);
		expect(printed).toContain("left out: data/annotations/300-later.draft.yaml is a draft");
	});
});
