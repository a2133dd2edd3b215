import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { BROWSER_ARGUMENTS, findBrowser } from "../../setup/find-browser.ts";

/** Measures memory when asked instead of at the next collection of garbage, which may be 20 s away. */
const MEASURE_MEMORY_AT_ONCE = "--enable-blink-features=ForceEagerMeasureMemory";

/** A folder for what is built, and a browser; both are gone afterwards, whatever happens. */
export async function withBrowser<Result>(run: (browser: Browser, folder: string) => Promise<Result>): Promise<Result> {
	const folder = await mkdtemp(path.join(tmpdir(), "map-benchmark-"));
	try {
		const browser = await chromium.launch({
			executablePath: findBrowser(),
			args: [...BROWSER_ARGUMENTS, MEASURE_MEMORY_AT_ONCE],
		});
		try {
			return await run(browser, folder);
		} finally {
			await browser.close();
		}
	} finally {
		await rm(folder, { recursive: true });
	}
}
