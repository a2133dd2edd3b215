import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { serveSite } from "../../src/pipeline/serve-site.ts";
import { launchBrowser, MapPage } from "../e2e/map-page.ts";

/** `npm run screenshots`: takes the pictures in `docs/screenshots/` from the built site. Throws if a page has trouble. */
const ROOT = resolve(import.meta.dirname, "../..");
const FOLDER = resolve(ROOT, "docs/screenshots");
const DESKTOP = { viewport: { width: 1440, height: 900 } };
/** As long as a reader with checks and relations. */
const TALL = { viewport: { width: 1440, height: 1700 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

const PICTURES = [
	{ name: "2022-09-09-kupiansk", query: "?theme=light", device: DESKTOP },
	{ name: "2022-09-13-vovchansk", query: "?date=2022-09-13&theme=light", device: DESKTOP },
	{ name: "2024-05-11-buffer-zone", query: "?date=2024-05-11&theme=dark", device: DESKTOP },
	{ name: "reader", query: "?claim=003-vovchansk-retaken&theme=light", device: TALL },
	{ name: "sources", query: "?page=sources&claim=004-arrival-kupiansk&theme=light", device: DESKTOP },
	{ name: "phone", query: "?date=2022-09-09&theme=light", device: PHONE },
] as const;

mkdirSync(FOLDER, { recursive: true });
const site = await serveSite({ folder: resolve(ROOT, "dist"), port: 0, host: "127.0.0.1", base: "/" });
const browser = await launchBrowser();
try {
	for (const { name, query, device } of PICTURES) {
		const map = await MapPage.open(browser, site.url, query, { ...device, reducedMotion: "reduce" });
		await map.page.screenshot({ path: resolve(FOLDER, `${name}.png`) });
		if (map.troubles.length > 0) throw new Error(`${name}: ${map.troubles.join("\n")}`);
		await map.close();
		console.log(`docs/screenshots/${name}.png`);
	}
} finally {
	await browser.close();
	await site.close();
}
