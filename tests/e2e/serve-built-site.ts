import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { serveSite } from "../../src/pipeline/serve-site.ts";
import { findBrowser, SITE_TEST_ARGUMENTS } from "../setup/find-browser.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** The served site's address, ending in a slash. */
		siteUrl: string;
		/** Where the browser that all files share listens. */
		browserEndpoint: string;
	}
}

const DIST = resolve(import.meta.dirname, "../../dist");

/**
 * Serves the built site deep under a host, as an article's folder would be, on a port of its own, and starts the browser
 * that visits it: one for all files.
 */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
	if (!existsSync(resolve(DIST, "index.html"))) throw new Error("There is no built site; run `npm run build` first.");
	const site = await serveSite({ folder: DIST, port: 0, host: "127.0.0.1", base: "/2022/war/kharkiv-map/" });
	const browser = await chromium.launchServer({ executablePath: findBrowser(), args: [...SITE_TEST_ARGUMENTS] });
	project.provide("siteUrl", site.url);
	project.provide("browserEndpoint", browser.wsEndpoint());
	return async () => {
		await browser.close();
		await site.close();
	};
}
