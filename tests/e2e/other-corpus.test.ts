import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import type { ClaimCollection, ClaimFeature } from "../../src/domain/claim.ts";
import { writeDerived } from "../bench/corpus/write-derived.ts";
import { DESKTOP, MapPage } from "./map-page.ts";
import { joinBrowser } from "./shared-browser.ts";
import { DIST } from "./site-data.ts";

const FOLDER = "made-up-corpus";
const COUNT = 4000;
const DAYS = ["2022-03-01", "2023-08-25", "2024-12-31"];

let browser: Browser;
let claims: readonly ClaimFeature[];
let opened: MapPage | null = null;

beforeAll(async () => {
	const folder = join(DIST, FOLDER);
	await writeDerived(folder, { count: COUNT, seed: 5, hasGeoJson: true });
	const text = await readFile(join(folder, "claims.geojson"), "utf8");
	claims = (JSON.parse(text) as ClaimCollection).features;
	const columns = await readFile(join(folder, "claims.columns.json"), "utf8");
	await writeFile(join(folder, "cut-short.json"), columns.slice(0, -1000));
	browser = await joinBrowser();
});
afterEach(async () => {
	await opened?.close();
	opened = null;
});
afterAll(async () => {
	await browser.close();
	await rm(join(DIST, FOLDER), { recursive: true });
});

async function open(query: string): Promise<MapPage> {
	opened = await MapPage.open(browser, inject("siteUrl"), query);
	return opened;
}

const shownOn = (day: string): string[] =>
	claims
		.filter(({ properties: { shown } }) => shown.from <= day && day <= shown.until)
		.map(({ id }) => id as string)
		.sort();

const NOT_USED = /preloaded using link preload but not used/;

describe("a corpus that the address names", () => {
	it("is scrubbed and read like the site's own", async () => {
		const map = await open(`?data=${FOLDER}/&date=${DAYS[0]}`);
		for (const day of DAYS) {
			await map.moveTo(`?data=${FOLDER}/&date=${day}`);
			expect(await map.claimsOnceAt(day)).toEqual(shownOn(day));
		}
		const [id = ""] = shownOn(DAYS[2] ?? "");
		await map.moveTo(`?data=${FOLDER}/&date=${DAYS[2]}&claim=${id}`);
		await map.marks(id).first().waitFor();
		const claim = claims.find((one) => one.id === id);
		expect(await map.highlightedPassage(id)).toBe(claim?.properties.passage.exact);
		expect(map.troubles.filter((trouble) => !NOT_USED.test(trouble))).toEqual([]);
	});

	it("may be GeoJSON, of which is said that it is read again", async () => {
		const [id = ""] = shownOn(DAYS[1] ?? "");
		const map = await open(`?data=${FOLDER}/claims.geojson&date=${DAYS[1]}&claim=${id}`);
		expect(await map.claimsOnceAt(DAYS[1] ?? "")).toEqual(shownOn(DAYS[1] ?? ""));
		await map.marks(id).first().waitFor();
		expect(await map.highlightedPassage(id)).toBe(claims.find((one) => one.id === id)?.properties.passage.exact);
		expect(await map.text()).toContain("the file is read again");
	});

	it("is opened in a frame that may start no thread", async () => {
		const page = await (await browser.newContext(DESKTOP)).newPage();
		const threads: string[] = [];
		page.on("worker", (worker) => threads.push(worker.url()));
		await page.addInitScript(() => {
			const Original = Worker;
			globalThis.Worker = new Proxy(Original, {
				construct: (target, [url, options]: [string | URL, WorkerOptions]) => {
					if (String(url).includes("decoding")) throw new DOMException("no origin", "SecurityError");
					return new target(url, options);
				},
			});
		});
		opened = await MapPage.openIn(page, inject("siteUrl"), `?data=${FOLDER}/&date=${DAYS[0]}`);
		expect(await opened.claimsOnceAt(DAYS[0] ?? "")).toEqual(shownOn(DAYS[0] ?? ""));
		expect(threads.filter((url) => url.includes("decoding"))).toEqual([]);
	});

	it.each([
		["is not there", "nowhere/", "HTTP 404"],
		["is cut short", `${FOLDER}/cut-short.json`, "cut short"],
		["is a page", "index.html", "not JSON"],
	])("shows nothing if it %s, says so and leads back", async (_name, data, reason) => {
		const map = await open(`?data=${data}`);
		const alert = map.page.getByRole("alert");
		await alert.waitFor();
		expect(await alert.innerText()).toContain(reason);
		expect(await map.page.locator("[data-claim-entry]").count()).toBe(0);
		await alert.getByRole("link").click();
		await map.page.locator("[data-rendered-date]").waitFor();
		expect(map.address.has("data")).toBe(false);
	});

	it("is left out, which is said, if it is not of this origin", async () => {
		const map = await open("?data=https://elsewhere.example/claims.geojson");
		expect(await map.text()).toContain("data=https://elsewhere.example/claims.geojson");
		expect(map.address.has("data")).toBe(false);
		expect(map.troubles).toEqual([]);
	});
});
