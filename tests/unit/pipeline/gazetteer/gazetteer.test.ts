import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
	type CacheEntry,
	readCache,
	toGazetteerPlace,
	withAccepted,
} from "../../../../src/pipeline/gazetteer/cache.ts";
import { declineName } from "../../../../src/pipeline/gazetteer/decline-name.ts";
import { importGeonames } from "../../../../src/pipeline/gazetteer/import-geonames.ts";
import { IMPORTED_FILE } from "../../../../src/pipeline/gazetteer/load-lexicon.ts";
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
		["Велика Писарівка", ["великої писарівки", "великій писарівці", "великою писарівкою"]],
		["Нижня Дуванка", ["нижньої дуванки", "нижній дуванці"]],
		["Добропілля", ["добропіллям", "добропіллі", "добропіллю"]],
		["Запорізька область", ["запорізької області", "запорізькій області", "запорізьку область"]],
		["Запоріжжя", ["запоріжжям", "запоріжжі"]],
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
		expect(report).toMatchObject({ ok: true, value: { settlements: 1, skipped: 1, brokenLines: [2] } });
		const [place] = readSettlements(readFileSync(path.join(root, IMPORTED_FILE), "utf8"), "geonames");
		expect(place).toMatchObject({ id: "geonames-1", name: "Testove", lngLat: [36.2, 50.1], provider: "geonames" });
		expect(place?.names).toContain("Тестове");
	});
	it("leaves nothing behind where there is no settlement in the file", async () => {
		const dump = path.join(root, "x.txt");
		writeFileSync(dump, "no dump\n");
		expect(await importGeonames(dump, root)).toMatchObject({ ok: true, value: { settlements: 0 } });
		expect(existsSync(path.join(root, IMPORTED_FILE))).toBe(false);
	});
	it.each([
		["is not there", () => undefined, "there is no such file"],
		["is a folder", (dump: string) => mkdirSync(dump), "a folder; give the .txt file in it"],
		[
			"is not UTF-8",
			(dump: string) =>
				writeFileSync(
					dump,
					Buffer.concat([Buffer.from(`${row(1, "Testove", "P")}\n`), Buffer.from([0x41, 0xff, 0x0a])]),
				),
			":1: not UTF-8 on this line or soon after",
		],
		[
			"ends within a letter",
			(dump: string) =>
				writeFileSync(dump, Buffer.concat([Buffer.from(`${row(1, "Testove", "P")}\nX\t`), Buffer.from([0xd0])])),
			":2: not UTF-8 on this line or soon after",
		],
		[
			"is one endless line",
			(dump: string) => writeFileSync(dump, "x".repeat(1_100_000)),
			"a line of more than 1000000",
		],
	])("says what is wrong with a dump that %s, and keeps the import before", async (_, make, problem) => {
		const kept = path.join(root, IMPORTED_FILE);
		mkdirSync(path.dirname(kept), { recursive: true });
		writeFileSync(kept, "before\n");
		const dump = path.join(root, "UA.txt");
		make(dump);
		const result = await importGeonames(dump, root);
		expect(result).toMatchObject({ ok: false, problem: expect.stringContaining(problem) });
		expect(result).toMatchObject({ problem: expect.stringMatching(/nothing was written$/) });
		expect([readFileSync(kept, "utf8"), readdirSync(path.dirname(kept))]).toEqual(["before\n", ["geonames.tsv"]]);
	});
	it("takes a last line that is cut short for a broken one", async () => {
		const dump = path.join(root, "UA.txt");
		writeFileSync(dump, `${row(1, "Testove", "P")}\n${row(2, "Cut", "P").slice(0, 30)}`);
		expect(await importGeonames(dump, root)).toMatchObject({ ok: true, value: { settlements: 1, brokenLines: [2] } });
	});
});

describe("the cache", () => {
	const entry: CacheEntry = {
		query: "Тестовому",
		provider: "nominatim",
		date: "2026-01-01",
		id: "testove",
		type: "village",
		names: { en: "Testove", uk: "Тестове", ru: "Тестовое" },
		lngLat: [36.2, 50.1],
	};
	it("keeps who answered what and when, comments included, one entry for a query", () => {
		const once = withAccepted("", entry);
		const noted = once.replace("entries:", "# by hand\nentries:");
		const twice = withAccepted(noted, { ...entry, names: { ...entry.names, en: "Testove II" }, date: "2026-01-02" });
		expect(twice).toContain("# by hand");
		expect(readCache(twice)).toMatchObject([
			{ name: "Testove II", provider: "cache", names: ["Testove II", "Тестове", "Тестовое", "Тестовому"] },
		]);
	});
	it("makes a place that claims may name, with its licence and the words that it was asked for", () => {
		expect(toGazetteerPlace(entry)).toEqual({
			id: "testove",
			type: "village",
			names: entry.names,
			aliases: ["Тестовому"],
			lngLat: [36.2, 50.1],
			source: "OpenStreetMap, by Nominatim",
			licence: "ODbL-1.0",
		});
	});
	it("gives no point to what is no settlement, and says how exact the project's own list is", () => {
		expect(toGazetteerPlace({ ...entry, type: "oblast" }).lngLat).toBeUndefined();
		expect(toGazetteerPlace({ ...entry, provider: "region" }).radiusMeters).toBe(5000);
	});
	it.each(["entries: [", "entries:\n  - { query: x }\n"])("is refused where it says something else: %j", (text) => {
		expect(() => readCache(text)).toThrow('run "npm run data" to see where');
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
