/**
 * `npm run bench:scrub`: how long one step of the date slider takes until the frame on screen shows that day, for our
 * map and for two ways through MapLibre's own layers, against the repaint of an empty map. `docs/performance.md` says
 * how to read it.
 */
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import type { ScrubPage, TechniqueName, Walk } from "./page/scrub/scrub-page-api.ts";
import { runBenchmark } from "./report/flags.ts";
import { describeMachine } from "./report/machine.ts";
import { printScrub, type ScrubFigures, type SizeFigures, summariseSize } from "./report/scrub-figures.ts";
import { buildPage } from "./site/build-page.ts";
import { type ServedFolder, serveFolders } from "./site/serve-folder.ts";
import { withBrowser } from "./site/with-browser.ts";

const SIZES = [100, 1_000, 10_000, 100_000];
const ROUNDS = 5;
const QUICK_SIZES = [100, 1_000];
const QUICK_ROUNDS = 1;
const SEED = 20_220_909;
const VIEWPORT = { width: 1280, height: 800 };
const TECHNIQUES: readonly TechniqueName[] = ["empty", "ours", "setFilter", "setData"];

declare const scrubPage: ScrubPage;

/** One page per technique, in a process of its own, all open while their runs take turns. */
async function openPages(browser: Browser, url: string, count: number): Promise<Map<TechniqueName, Page>> {
	const pages = new Map<TechniqueName, Page>();
	for (const name of TECHNIQUES) {
		const context = await browser.newContext({ viewport: VIEWPORT });
		const page = await context.newPage();
		page.on("pageerror", (error) => console.error(`${name}: ${error.message}`));
		await page.goto(url);
		await page.evaluate((options) => scrubPage.start(options.name, options.count, options.seed), {
			name,
			count,
			seed: SEED,
		});
		pages.set(name, page);
	}
	return pages;
}

async function measureSize(browser: Browser, url: string, count: number, rounds: number): Promise<SizeFigures> {
	const pages = await openPages(browser, url, count);
	const walks = new Map<TechniqueName, Walk[]>(TECHNIQUES.map((name) => [name, []]));
	for (let round = 0; round < rounds; round += 1) {
		for (const [name, page] of pages) {
			await page.bringToFront();
			walks.get(name)?.push(await page.evaluate((seed) => scrubPage.walk(seed), SEED + round));
			if (name !== "empty" && round === 0) await checkPicture(name, page);
		}
	}
	const megabytes = new Map<TechniqueName, number>();
	for (const [name, page] of pages) megabytes.set(name, await page.evaluate(() => scrubPage.megabytes()));
	const ours = pages.get("ours");
	if (ours === undefined) throw new Error("our map has not been opened");
	const figures = summariseSize(count, walks, megabytes, {
		drag: await ours.evaluate(() => scrubPage.drag()),
		parts: await ours.evaluate(() => scrubPage.parts()),
		picking: await ours.evaluate((seed) => scrubPage.picking(seed), SEED),
	});
	for (const page of pages.values()) await page.context().close();
	return figures;
}

/** What the page read from its own canvases must be what a picture of the window shows. Throws if it is not. */
async function checkPicture(name: TechniqueName, page: Page): Promise<void> {
	const expected = await page.evaluate(() => scrubPage.lastDay);
	const png = (await page.screenshot({ type: "png" })).toString("base64");
	const shown = await page.evaluate((picture) => scrubPage.dayInPicture(picture), png);
	if (shown !== expected) throw new Error(`${name}: the window shows ${shown ?? "no one day"}, not ${expected}`);
}

await runBenchmark("bench:scrub", ({ isQuick }) =>
	withBrowser(async (browser, folder): Promise<ScrubFigures> => {
		console.log(describeMachine(browser.version()));
		await buildPage(path.join(import.meta.dirname, "page/scrub"), path.join(folder, "scrub"));
		const site: ServedFolder = await serveFolders({ scrub: path.join(folder, "scrub") });
		try {
			const sizes: SizeFigures[] = [];
			for (const count of isQuick ? QUICK_SIZES : SIZES) {
				const start = performance.now();
				sizes.push(await measureSize(browser, `${site.url}scrub/`, count, isQuick ? QUICK_ROUNDS : ROUNDS));
				console.log(`measured ${count} claims in ${((performance.now() - start) / 1000).toFixed(0)} s`);
			}
			return printScrub(sizes);
		} finally {
			await site.close();
		}
	}),
);
