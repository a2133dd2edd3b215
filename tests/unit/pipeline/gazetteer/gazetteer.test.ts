import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readCache, withAccepted } from "../../../../src/pipeline/gazetteer/cache.ts";
import { declineName } from "../../../../src/pipeline/gazetteer/decline-name.ts";
import { importGeonames } from "../../../../src/pipeline/gazetteer/import-geonames.ts";
import { onlineProviders } from "../../../../src/pipeline/gazetteer/online.ts";
import { readSettlements } from "../../../../src/pipeline/gazetteer/read-settlements.ts";

describe("declined names", () => {
	it.each([
		["Вовчанськ", ["вовчанська", "вовчанську", "вовчанськом"]],
		["Харків", ["харкова", "харкову", "харковом", "харкові"]],
		["Куп’янськ", ["куп’янську", "куп’янськом"]],
		["Липці", ["липців", "липцями", "липцях"]],
		["Балаклія", ["балаклії", "балаклію", "балаклією"]],
		["Великий Бурлук", ["великого бурлука", "великому бурлуку"]],
		["Харківська область", ["харківської області", "харківській області", "харківську область"]],
		["Синьківка", ["синьківки", "синьківці", "синьківку"]],
		["Глибоке", ["глибокого", "глибокому"]],
		["Чугуїв", ["чугуєва", "чугуєві"]],
		["Белгородская область", ["белгородской области", "белгородскую область"]],
		["Боровая", ["боровой", "боровую"]],
		["Балаклея", ["балаклеи", "балаклее"]],
		["Липцы", ["липцах", "липцев"]],
	])("%s", (name, forms) => {
		expect(declineName(name)).toEqual(expect.arrayContaining(forms));
	});
});

describe("the GeoNames import", () => {
	let root = "";
	beforeEach(() => {
		root = mkdtempSync(path.join(tmpdir(), "geonames-"));
	});
	afterEach(() => rmSync(root, { recursive: true, force: true }));
	const row = (id: number, name: string, kind: string) =>
		[
			id,
			name,
			name,
			"Тестове,Testove",
			"50.1",
			"36.2",
			kind,
			"PPL",
			"UA",
			"",
			"07",
			"",
			"",
			"",
			"12",
			"",
			"1",
			"Europe/Kyiv",
			"2024-01-01",
		].join("\t");

	it("keeps populated places with their alternate names and tells broken lines", async () => {
		const dump = path.join(root, "UA.txt");
		writeFileSync(dump, `${row(1, "Testove", "P")}\nbroken\r\n${row(2, "Stream", "H")}\n`);
		const report = await importGeonames(dump, root);
		expect(report).toMatchObject({ settlements: 1, skipped: 1, brokenLines: [2] });
		const [place] = readSettlements(readFileSync(path.join(root, report.file), "utf8"), "geonames");
		expect(place).toMatchObject({ id: "geonames-1", name: "Testove", lngLat: [36.2, 50.1], provider: "geonames" });
		expect(place?.names).toContain("Тестове");
	});
	it("leaves nothing behind where there is no settlement in the file", async () => {
		const dump = path.join(root, "x.txt");
		writeFileSync(dump, "no dump\n");
		const { settlements, file } = await importGeonames(dump, root);
		expect([settlements, existsSync(path.join(root, file))]).toEqual([0, false]);
	});
});

describe("the cache", () => {
	const place = {
		id: "osm-1",
		name: "Testove",
		type: "village",
		lngLat: [36.2, 50.1],
		provider: "nominatim",
		population: 0,
	} as const;
	it("keeps who answered what and when, comments included, one entry for a query", () => {
		const once = withAccepted("", "Тестове", place, "2026-01-01");
		const noted = once.replace("entries:", "# by hand\nentries:");
		const twice = withAccepted(noted, "Тестове", { ...place, name: "Testove II" }, "2026-01-02");
		expect(twice).toContain("# by hand");
		expect(readCache(twice)).toMatchObject([
			{ name: "Testove II", provider: "cache", names: ["Testove II", "Тестове"] },
		]);
	});
	it("is empty where the file is", () => {
		expect(readCache("")).toEqual([]);
	});
});

describe("online providers", () => {
	it("name themselves, keep to one request a second, and read the answer", async () => {
		const pauses: number[] = [];
		const doFetch = vi.fn<typeof fetch>(async () =>
			Response.json([{ osm_id: 7, name: "Testove", lat: "50.1", lon: "36.2" }]),
		);
		const [nominatim] = onlineProviders(doFetch, async (milliseconds) => pauses.push(milliseconds));
		expect(await nominatim?.find("Тестове")).toMatchObject({
			id: "osm-7",
			lngLat: [36.2, 50.1],
			provider: "nominatim",
		});
		await nominatim?.find("Інше");
		expect(pauses).toEqual([1000]);
		const headers = new Headers(doFetch.mock.calls[0]?.[1]?.headers);
		expect(headers.get("User-Agent")).toContain("kharkiv-front-map");
	});
	it("fail with the service's answer", async () => {
		const [, photon] = onlineProviders(
			async () => new Response("", { status: 503 }),
			async () => undefined,
		);
		await expect(photon?.find("x")).rejects.toThrow("Photon answered 503");
	});
});
