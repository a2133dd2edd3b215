import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { ContextPool } from "./context-pool.ts";
import { joinBrowser } from "./shared-browser.ts";
import { ROOT } from "./site-data.ts";

/** Chromium's own remarks, and what a sandbox makes it say; nothing that a page could mend. */
const REMARKS = /GL Driver Message|Automatic fallback to software WebGL|GPU stall|Too many active WebGL contexts/;

/** A page of somebody else's: on another origin than the site. */
export interface Article {
	readonly page: Page;
	/** Console errors, uncaught errors, and requests to any host but the site's and the article's. */
	readonly troubles: readonly string[];
}

export interface ArticleOptions extends BrowserContextOptions {
	readonly policy?: string;
	/** Runs in every frame before its scripts. */
	readonly initScript?: () => void;
}

export type OpenArticle = (html: string, options?: ArticleOptions) => Promise<Article>;

/** The repository's example article with its addresses turned to the site's. */
export function exampleArticle(siteUrl: string): string {
	const read = (name: string): string => readFileSync(join(ROOT, "public/embed-example", name), "utf8");
	return (
		read("index.html")
			/** The policy has to name the site, which is another origin here. */
			.replaceAll("'self'", `'self' ${new URL(siteUrl).origin}`)
			.replaceAll('"../', `"${siteUrl}`)
			.replaceAll(" ../", ` ${siteUrl}`)
			.replace("article.css", "/article.css")
	);
}

/** A body of text to scroll, around what is embedded. */
export const articleOf = (embeds: string, siteUrl?: string): string =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>An article</title>${siteUrl === undefined ? "" : `<script async src="${siteUrl}embed.js"></script>`}<body>${embeds}</body></html>`;

/**
 * Keeps a host on `localhost`, while the site is on `127.0.0.1`. The returned function opens an article there in the
 * browser that all files share; when a test ends, anything that went wrong in it fails the test.
 */
export function articleHost(): OpenArticle {
	const pages = new Map<string, { readonly html: string; readonly policy: string | null }>();
	const style = readFileSync(join(ROOT, "public/embed-example/article.css"), "utf8");
	const server = createServer(({ url = "/" }, response) => {
		const page = pages.get(url);
		if (url === "/article.css") response.writeHead(200, { "Content-Type": "text/css" }).end(style);
		else if (page === undefined) response.writeHead(url === "/favicon.ico" ? 204 : 404).end();
		else {
			const policy = page.policy === null ? {} : { "Content-Security-Policy": page.policy };
			response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...policy }).end(page.html);
		}
	});
	let browser: Browser;
	let contexts: ContextPool;
	let opened: Article[] = [];
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		browser = await joinBrowser();
		contexts = new ContextPool(browser, inject("siteUrl"));
	});
	afterAll(async () => {
		await browser.close();
		server.closeAllConnections();
		server.close();
	});
	afterEach(async () => {
		const articles = opened;
		opened = [];
		await Promise.all(articles.map(({ page }) => contexts.giveBack(page)));
		expect(articles.flatMap(({ troubles }) => troubles)).toEqual([]);
	});
	return async (html, { policy, initScript, ...options } = {}) => {
		const path = `/${pages.size}.html`;
		pages.set(path, { html, policy: policy ?? null });
		const page = await contexts.newPage({ viewport: { width: 900, height: 800 }, locale: "en-GB", ...options });
		if (initScript !== undefined) await page.addInitScript(initScript);
		const { port } = server.address() as AddressInfo;
		const article = { page, troubles: noteTroubles(page, [new URL(inject("siteUrl")).host, `localhost:${port}`]) };
		opened.push(article);
		await page.goto(`http://localhost:${port}${path}`);
		return article;
	};
}

function noteTroubles(page: Page, hosts: readonly string[]): readonly string[] {
	const troubles: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error" && !REMARKS.test(message.text())) troubles.push(`console: ${message.text()}`);
	});
	page.on("pageerror", (error) => troubles.push(`uncaught: ${error.message}`));
	page.context().on("request", (request) => {
		const { protocol, host } = new URL(request.url());
		if (!["data:", "blob:", "about:"].includes(protocol) && !hosts.includes(host))
			troubles.push(`asked for ${request.url()}`);
	});
	return troubles;
}

/** The frame whose address has a text in it, once its first picture is drawn. */
export async function readyFrame(page: Page, text: string): Promise<Frame> {
	const find = (): Frame | undefined =>
		page.frames().find((frame) => frame !== page.mainFrame() && frame.url().includes(text));
	await expect.poll(find, { timeout: 15_000 }).toBeDefined();
	const frame = find() as Frame;
	await frame.locator("html[data-ready=true]").waitFor({ state: "attached" });
	return frame;
}

/** The date of the picture on screen in a frame. */
export const dateIn = async (frame: Frame): Promise<string | null> =>
	frame.locator("[data-rendered-date]").first().getAttribute("data-rendered-date");
