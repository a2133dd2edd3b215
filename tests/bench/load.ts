/**
 * `npm run bench:load`: how soon a first visit shows something, the poster and the map, against a page that is only the
 * picture and a page that is only MapLibre with our basemap. `docs/performance.md` says how to read it.
 */
import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { runBenchmark } from "./report/flags.ts";
import { type LoadFigures, printLoad, type VariantName, type Visit } from "./report/load-figures.ts";
import { describeMachine } from "./report/machine.ts";
import { buildPage } from "./site/build-page.ts";
import { makePosterPage } from "./site/make-poster.ts";
import { serveFolders } from "./site/serve-folder.ts";
import { type Profile, visit } from "./site/visit.ts";
import { withBrowser } from "./site/with-browser.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const VARIANTS: readonly VariantName[] = ["poster-only", "bare-maplibre", "ours"];
const PROFILES: readonly Profile[] = [
	{ name: "fast", processorSlowdown: 1, network: null },
	{ name: "slow", processorSlowdown: 4, network: { megabitsPerSecond: 1.6, latencyMilliseconds: 150 } },
];
const ROUNDS = 5;
const SIZE = { width: 1280, height: 800 };

/** Builds the three variants, each into a folder of its name. */
async function buildVariants(folder: string): Promise<void> {
	const at = (...parts: string[]): string => path.join(folder, ...parts);
	await build({
		root: ROOT,
		configFile: path.join(ROOT, "vite.config.ts"),
		logLevel: "error",
		build: { outDir: at("ours"), emptyOutDir: true },
	});
	await buildPage(path.join(import.meta.dirname, "page/bare"), at("bare-maplibre"));
	await mkdir(at("bare-maplibre/data"), { recursive: true });
	await cp(path.join(ROOT, "data/basemap"), at("bare-maplibre/data/basemap"), { recursive: true });
	await mkdir(at("poster-only"), { recursive: true });
	await writeFile(at("poster-only/index.html"), await makePosterPage(SIZE));
}

async function measure(browser: Browser, folder: string, isQuick: boolean): Promise<Visit[]> {
	const site = await serveFolders(Object.fromEntries(VARIANTS.map((name) => [name, path.join(folder, name)])));
	try {
		/** The browser's own first steps are no part of a visit. */
		await visit(browser, `${site.url}poster-only/`, PROFILES[0] as Profile);
		const visits: Visit[] = [];
		for (const profile of PROFILES) {
			for (let round = 0; round < (isQuick ? 1 : ROUNDS); round += 1) {
				for (const variant of VARIANTS) {
					site.takeSent();
					const times = await visit(browser, `${site.url}${variant}/`, profile);
					visits.push({ ...times, profile: profile.name, variant, sent: site.takeSent() });
				}
			}
		}
		return visits;
	} finally {
		await site.close();
	}
}

await runBenchmark("bench:load", ({ isQuick }) =>
	withBrowser(async (browser, folder): Promise<LoadFigures> => {
		console.log(describeMachine(browser.version()));
		await buildVariants(folder);
		return printLoad(await measure(browser, folder, isQuick));
	}),
);
