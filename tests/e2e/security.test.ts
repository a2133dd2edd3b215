import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { joinBrowser } from "./shared-browser.ts";

const PAGES = ["", "views/buffer-zone-2024-05-11/", "method/"] as const;

let browser: Browser;
let article: Server;
let articleUrl: string;

/** An article on another origin, with its own strict policy that names our host only, and the map in a sandboxed frame. */
beforeAll(async () => {
	browser = await joinBrowser();
	const site = inject("siteUrl");
	article = createServer((request, response) => {
		const isStrict = new URL(request.url ?? "/", "http://localhost").searchParams.has("strict");
		response.setHeader("Content-Type", "text/html; charset=utf-8");
		if (isStrict)
			response.setHeader("Content-Security-Policy", `default-src 'none'; frame-src ${new URL(site).origin}`);
		response.end(
			`<!doctype html><title>An article</title><iframe sandbox="allow-scripts" width="800" height="600" src="${site}?embed=1&date=2022-09-13"></iframe>`,
		);
	});
	await new Promise<void>((resolve) => {
		article.listen(0, "127.0.0.1", resolve);
	});
	articleUrl = `http://127.0.0.1:${(article.address() as AddressInfo).port}/`;
});
afterAll(async () => {
	await browser.close();
	article.close();
});

/** Everything that a policy refused, in the page and its frames, and every error. */
async function withTroubles(use: (page: Page) => Promise<void>): Promise<string[]> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
	const troubles: string[] = [];
	try {
		const page = await context.newPage();
		page.on("pageerror", (error) => troubles.push(`uncaught: ${error.message}`));
		page.on("console", (message) => {
			if (message.type() === "error") troubles.push(message.text());
			if (/Content Security Policy|violat/i.test(message.text())) troubles.push(message.text());
		});
		await use(page);
		return troubles;
	} finally {
		await context.close();
	}
}

describe("every page's policy", () => {
	it.each(PAGES)("of /%s allows nothing by default, and no inline or evaluated script", async (path) => {
		const html = await (await fetch(inject("siteUrl") + path)).text();
		const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
		expect(policy).toMatch(/^default-src 'none'/);
		expect(policy).not.toMatch(/unsafe|\*|https?:/);
		for (const directive of ["base-uri 'none'", "form-action 'none'", "object-src 'none'"]) {
			expect(policy).toContain(directive);
		}
		expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(?:script|style|link)/));
		expect(html).not.toMatch(/ style="| on[a-z]+="/);
	});

	it("is broken by nothing that a reader does", async () => {
		const troubles = await withTroubles(async (page) => {
			await page.goto(`${inject("siteUrl")}?date=2022-09-12`);
			await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
			await page.getByRole("slider").first().focus();
			await page.keyboard.press("ArrowRight");
			await page.locator('[data-rendered-date="2022-09-13"]').waitFor();
			await page.locator('[data-claim-entry="003-vovchansk-retaken"]').first().click();
			await page.locator('mark[data-claim="003-vovchansk-retaken"]').first().waitFor();
			await page.goto(`${inject("siteUrl")}?page=sources`);
			await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
		});
		expect(troubles).toEqual([]);
	});
});

describe("in a sandboxed frame of another origin", () => {
	it.each(["", "?strict"])(
		"becomes ready, where storage throws and workers of the site may not start (%s)",
		async (query) => {
			const troubles = await withTroubles(async (page) => {
				await page.goto(`${articleUrl}${query}`);
				const frame = page.frameLocator("iframe");
				await frame.locator("html[data-ready=true]").waitFor({ state: "attached" });
				const storage = await page.frames()[1]?.evaluate(() => {
					try {
						return typeof window.localStorage;
					} catch {
						return "throws";
					}
				});
				expect(storage).toBe("throws");
				await frame.locator('[data-rendered-date="2022-09-13"]').first().waitFor({ state: "attached" });
				await frame.locator("canvas.maplibregl-canvas").waitFor({ state: "attached" });
			});
			expect(troubles).toEqual([]);
		},
	);
});
