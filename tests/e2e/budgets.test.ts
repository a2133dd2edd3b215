import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { DIST } from "./site-data.ts";

/** Sizes in kilobytes (1000 bytes) after gzip, as a host would send them. */
const BUDGETS = { shell: 110, mapChunk: 300, worker: 150 } as const;

const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
const content = (path: string): Buffer => readFileSync(join(DIST, path));
const kilobytes = (path: string): number => gzipSync(content(path), { level: 9 }).length / 1000;

/** The scripts a script imports at once, itself first; what it imports on demand is not among them. */
function staticImports(path: string, seen = new Set<string>()): string[] {
	if (seen.has(path)) return [];
	seen.add(path);
	const code = content(path).toString();
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const imported = [...code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.m?js)["']/g)].map(
		([, name = ""]) => folder + name,
	);
	return [path, ...imported.flatMap((one) => staticImports(one, seen))];
}

const page = content("index.html").toString();
const entries = [...page.matchAll(/<script[^>]+src="\.\/([^"]+)"/g)].map(([, path = ""]) => path);
const styles = [...page.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="\.\/([^"]+)"/g)].map(([, path = ""]) => path);
const shell = [...new Set(entries.flatMap((path) => staticImports(path)))];
const isMapLibre = (path: string): boolean => content(path).includes("maplibregl-canvas");
const scripts = files.filter((path) => /\.m?js$/.test(path));
const workers = scripts.filter((path) => /worker/i.test(path));
const mapChunks = scripts.filter((path) => !shell.includes(path) && !workers.includes(path) && isMapLibre(path));

describe("what a reader downloads, gzipped", () => {
	it(`is at most ${BUDGETS.shell} kB for the shell: page, styles and scripts without the map`, () => {
		expect(entries.length).toBeGreaterThan(0);
		const size = ["index.html", ...styles, ...shell].reduce((sum, path) => sum + kilobytes(path), 0);
		expect(size).toBeLessThanOrEqual(BUDGETS.shell);
		expect(shell.filter(isMapLibre)).toEqual([]);
	});

	it(`is at most ${BUDGETS.mapChunk} kB for the map, which is loaded on demand`, () => {
		expect(mapChunks.length).toBeGreaterThan(0);
		expect(mapChunks.reduce((sum, path) => sum + kilobytes(path), 0)).toBeLessThanOrEqual(BUDGETS.mapChunk);
	});

	it(`is at most ${BUDGETS.worker} kB for the map's worker`, () => {
		expect(workers).toHaveLength(1);
		expect(workers.reduce((sum, path) => sum + kilobytes(path), 0)).toBeLessThanOrEqual(BUDGETS.worker);
	});
});

describe("the built site", () => {
	it("works from any path: its page names no address from the root", () => {
		const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = ""]) => address);
		expect(addresses.length).toBeGreaterThan(0);
		expect(addresses.filter((address) => address.startsWith("/"))).toEqual([]);
	});

	it("carries the data under data/, and no seed beside it", () => {
		expect(files).toEqual(
			expect.arrayContaining([
				"data/claims.geojson",
				"data/places.geojson",
				"data/documents.json",
				"data/basemap/border.geojson",
			]),
		);
		expect(files.filter((path) => /seeds|\.ya?ml$|\.map$/.test(path))).toEqual([]);
	});
});
