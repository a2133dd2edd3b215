import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** What the watchers of a page listen for on its context. */
const WATCHED = ["request", "requestfailed", "response"] as const;
const STORED = "cookies,local_storage,indexeddb,cache_storage,service_workers";

/**
 * The contexts of one browser, each used by one page at a time. One that is given back forgets all that the site stored,
 * but keeps what was fetched and compiled, as the browser of a reader who comes again does; so its next page opens sooner.
 */
export class ContextPool {
	readonly #browser: Browser;
	readonly #origin: string;
	readonly #keys = new Map<BrowserContext, string>();
	readonly #idle = new Map<string, BrowserContext[]>();

	constructor(browser: Browser, siteUrl: string) {
		this.#browser = browser;
		this.#origin = new URL(siteUrl).origin;
	}

	/** An empty page in a context with these options. Its window has the size asked for before anything is loaded. */
	async newPage({ viewport = null, ...options }: BrowserContextOptions): Promise<Page> {
		const key = JSON.stringify(options);
		const context = this.#idle.get(key)?.pop() ?? (await this.#browser.newContext({ ...options, viewport }));
		this.#keys.set(context, key);
		const page = await context.newPage();
		if (viewport !== null) await page.setViewportSize(viewport);
		return page;
	}

	/** Closes a page and keeps its context for the next who asks for one with the same options. */
	async giveBack(page: Page): Promise<void> {
		const context = page.context();
		const key = this.#keys.get(context);
		if (key === undefined) return context.close();
		for (const event of WATCHED) context.removeAllListeners(event);
		const session = await context.newCDPSession(page);
		await session.send("Storage.clearDataForOrigin", { origin: this.#origin, storageTypes: STORED });
		await Promise.all(context.pages().map((one) => one.close()));
		this.#idle.set(key, [...(this.#idle.get(key) ?? []), context]);
	}
}
