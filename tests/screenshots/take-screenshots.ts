import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { serveSite } from "../../src/pipeline/serve-site.ts";
import { MapPage } from "../e2e/map-page.ts";
import { BROWSER_ARGUMENTS, findBrowser } from "../setup/find-browser.ts";
import { COLOR_VISIONS, MATRIX, NAMED_PICTURES, type Picture } from "./pictures.ts";
import { takeReviewPictures } from "./take-review-pictures.ts";

/**
 * `npm run screenshots`: takes the pictures in `docs/screenshots/` from the built site; `-- review` only those of the
 * review. Throws if a page has trouble.
 */
const isReviewOnly = process.argv.includes("review");
const ROOT = resolve(import.meta.dirname, "../..");
const FOLDER = resolve(ROOT, "docs/screenshots");

async function open(browser: Browser, siteUrl: string, query: string, device: BrowserContextOptions): Promise<MapPage> {
	const map = await MapPage.open(browser, siteUrl, query, { ...device, reducedMotion: "reduce" });
	if (map.troubles.length > 0) throw new Error(`${query}: ${map.troubles.join("\n")}`);
	return map;
}

async function take(browser: Browser, siteUrl: string, { name, query, device }: Picture): Promise<void> {
	const map = await open(browser, siteUrl, query, device);
	await map.page.screenshot({ path: resolve(FOLDER, `${name}.png`) });
	await map.close();
	console.log(`docs/screenshots/${name}.png`);
}

/** The opening view as people with each deficiency of colour vision see it, by Chromium's own simulation. */
async function takeColorVisions(browser: Browser, siteUrl: string): Promise<void> {
	const device = { viewport: { width: 900, height: 640 } };
	const map = await open(browser, siteUrl, "?date=2022-09-13&theme=light&lang=en", device);
	const session = await map.page.context().newCDPSession(map.page);
	for (const type of COLOR_VISIONS) {
		await session.send("Emulation.setEmulatedVisionDeficiency", { type });
		await map.page.screenshot({ path: resolve(FOLDER, `vision-${type}.png`) });
		console.log(`docs/screenshots/vision-${type}.png`);
	}
	await map.close();
}

mkdirSync(FOLDER, { recursive: true });
const site = await serveSite({ folder: resolve(ROOT, "dist"), port: 0, host: "127.0.0.1", base: "/" });
/** Not with what makes tests quicker: pictures of a whole window then lack part of the map's ground. */
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS] });
try {
	if (!isReviewOnly) {
		for (const picture of [...MATRIX, ...NAMED_PICTURES]) await take(browser, site.url, picture);
		await takeColorVisions(browser, site.url);
	}
	await takeReviewPictures({ browser, dist: resolve(ROOT, "dist"), siteUrl: site.url, pictures: FOLDER });
} finally {
	await browser.close();
	await site.close();
}
