import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { DIST } from "./site-data.ts";

/**
 * Sizes in kilobytes (1000 bytes) after gzip, as a host would send them. The page itself is counted apart from the shell,
 * for it is no frame to be filled by scripts: it holds the drawn map and the list of its claims, and is of use by itself.
 * `firstView` is everything of ours that the first view of the map is made of: the shell, the map's surroundings, the
 * reading of data and the drawing of claims, without MapLibre, data and fonts.
 */
const BUDGETS = { page: 32, shell: 110, firstView: 205, mapChunk: 300, worker: 150, embedScript: 3 } as const;
const MOST_SCRIPTS = 12;

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
const isMapLibre = (path: string): boolean => content(path).includes("maplibregl-canvas");
const scripts = files.filter((path) => /\.m?js$/.test(path));
/** The entry begins the map and loads the application. */
const application = scripts.filter((path) => /start-app-/.test(path));
const shell = [...new Set([...entries, ...application].flatMap((path) => staticImports(path)))];
const preloaded = [...page.matchAll(/<link[^>]+href="\.\/(assets\/[^"]+\.(?:m?js|css))"/g)].map(
	([, path = ""]) => path,
);
const shellStyles = files.filter((path) => /start-app-[^/]*\.css$/.test(path));
const workers = scripts.filter((path) => /worker/i.test(path));
const mapChunks = scripts.filter((path) => !shell.includes(path) && !workers.includes(path) && isMapLibre(path));

describe("what a reader downloads, gzipped", () => {
	it(`is at most ${BUDGETS.page} kB for the page with its drawn map and its list`, () => {
		expect(kilobytes("index.html")).toBeLessThanOrEqual(BUDGETS.page);
	});

	it(`is at most ${BUDGETS.shell} kB for the shell: styles and scripts without the map and what is shown of the data`, () => {
		expect([entries.length, application.length, shellStyles.length]).toEqual([1, 1, 1]);
		const size = [...shellStyles, ...shell].reduce((sum, path) => sum + kilobytes(path), 0);
		expect(size).toBeLessThanOrEqual(BUDGETS.shell);
		expect(shell.filter(isMapLibre)).toEqual([]);
	});

	it(`is at most ${BUDGETS.firstView} kB for all styles and scripts of the first view but MapLibre`, () => {
		const own = new Set([...shell, ...preloaded].filter((path) => !isMapLibre(path) && !workers.includes(path)));
		expect(own.size).toBeGreaterThan(shell.length);
		const size = [...own].reduce((sum, path) => sum + kilobytes(path), 0);
		expect(size).toBeLessThanOrEqual(BUDGETS.firstView);
	});

	it(`is at most ${MOST_SCRIPTS} scripts in the first view: each is a request, which on a slow line waits long`, () => {
		const wanted = new Set([...entries, ...preloaded].filter((path) => /\.m?js$/.test(path)));
		expect(wanted.size).toBeGreaterThan(4);
		expect(wanted.size).toBeLessThanOrEqual(MOST_SCRIPTS);
	});

	it("is no typeface that the first view does not wait for", () => {
		const faces = files.filter((path) => path.endsWith(".woff2"));
		expect(faces).toHaveLength(4);
		expect(faces.filter((path) => !page.includes(path))).toEqual([]);
	});

	it(`is at most ${BUDGETS.embedScript} kB for the script that articles load`, () => {
		expect(kilobytes("embed.js")).toBeLessThanOrEqual(BUDGETS.embedScript);
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
	it("needs MapLibre for nothing but the live map: whatever else imported it would fail with it", () => {
		const needy = scripts.filter((path) => !workers.includes(path) && staticImports(path).some(isMapLibre));
		const names = needy.map((path) => path.replace(/^assets\/|-[\w-]{8}\.js$/g, ""));
		expect(names.sort()).toEqual(["claim-map", "map-base", "maplibre-gl"]);
	});

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
