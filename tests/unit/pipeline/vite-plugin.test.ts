import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { build, createServer, type Rollup, type ViteDevServer } from "vite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CLAIMS_UPDATED, corpusData } from "../../../src/pipeline/vite-plugin.ts";
import { type CorpusCopy, copyCorpus } from "./corpus-copy.ts";

const COURIER = "data/annotations/100-courier.yaml";

// A development server and a bundler start in each test.
vi.setConfig({ testTimeout: 30_000 });

let corpus: CorpusCopy;
beforeEach(async () => {
	corpus = await copyCorpus();
	await corpus.run();
	await writeFile(path.join(corpus.root, "index.html"), "<!doctype html><title>Test</title>");
});
afterEach(() => corpus.remove());

const buildSite = async (): Promise<string[]> => {
	const built = (await build({
		configFile: false,
		root: corpus.root,
		base: "./",
		logLevel: "silent",
		plugins: [corpusData()],
	})) as Rollup.RollupOutput;
	return built.output.map(({ fileName }) => fileName).filter((name) => name.startsWith("data/"));
};

describe("the build", () => {
	it("carries the derived data and the basemap under data/", async () => {
		expect((await buildSite()).sort()).toEqual([
			"data/basemap/rivers.geojson",
			"data/claims.columns.json",
			"data/claims.details/0.json",
			"data/claims.geojson",
			"data/documents.json",
			"data/places.geojson",
			"data/views.json",
		]);
	});

	it("fails where the sources have problems", async () => {
		await corpus.edit(COURIER, "place: hillham", "place: nowhere");
		await expect(buildSite()).rejects.toThrow(`${await corpus.place(COURIER, "nowhere")} unknown place "nowhere"`);
	});

	it("fails where the derived data is not what the sources give", async () => {
		await corpus.edit("data/derived/claims.geojson", "Northford", "Southford");
		await expect(buildSite()).rejects.toThrow(
			'data/derived/claims.geojson: not what the sources give; run "npm run data"',
		);
	});
});

describe("the development server", () => {
	let server: ViteDevServer;
	let sent: (message: unknown) => void;

	beforeEach(async () => {
		server = await createServer({
			configFile: false,
			root: corpus.root,
			logLevel: "silent",
			plugins: [corpusData()],
			server: { port: 0, host: "127.0.0.1" },
			optimizeDeps: { noDiscovery: true },
		});
		await server.listen();
		if (Object.keys(server.watcher.getWatched()).length === 0) await once(server.watcher, "ready");
		const send = server.ws.send.bind(server.ws);
		server.ws.send = (...message: unknown[]) => {
			sent?.(message[0]);
			return (send as (...sending: unknown[]) => void)(...message);
		};
	});
	afterEach(() => server.close());

	const address = (file: string): string => new URL(file, server.resolvedUrls?.local[0]).href;

	/** Saves a change and gives the first message to the page that a test accepts. */
	function messageAfter(save: () => Promise<void>, accepts: (message: unknown) => boolean): Promise<unknown> {
		return new Promise((resolve, reject) => {
			sent = (message) => accepts(message) && resolve(message);
			save().catch(reject);
		});
	}

	it("serves the derived data and the basemap, and says what is not there", async () => {
		const claims = await fetch(address("data/claims.geojson"));
		expect(claims.headers.get("content-type")).toContain("application/json");
		expect(((await claims.json()) as { features: unknown[] }).features).toHaveLength(5);
		expect((await fetch(address("data/claims.details/0.json"))).status).toBe(200);
		expect((await fetch(address("data/basemap/rivers.geojson"))).status).toBe(200);
		expect((await fetch(address("data/basemap/provenance.json"))).status).toBe(404);
		expect((await fetch(address("data/nothing.json"))).status).toBe(404);
	});

	it("rebuilds on save and tells the open page", async () => {
		const isUpdate = (message: unknown): boolean => message === CLAIMS_UPDATED;
		await messageAfter(() => corpus.edit(COURIER, "Northford is quiet", "Northford was quiet"), isUpdate);
		expect(await (await fetch(address("data/claims.geojson"))).text()).toContain(
			"The mayor says that Northford was quiet",
		);
	});

	it("shows problems over the page and keeps serving the last good data", async () => {
		const before = await (await fetch(address("data/claims.geojson"))).text();
		const isError = (message: unknown): boolean => (message as { type?: string }).type === "error";
		const message = await messageAfter(() => corpus.edit(COURIER, "place: hillham", "place: nowhere"), isError);
		expect(message).toMatchObject({
			err: { message: expect.stringContaining('unknown place "nowhere"'), plugin: "corpus-data" },
		});
		expect(await (await fetch(address("data/claims.geojson"))).text()).toBe(before);
	});
});
