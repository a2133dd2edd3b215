import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import { findBrowser, SITE_TEST_ARGUMENTS } from "../setup/find-browser.ts";

/** Chromium's own remarks on rendering in software; nothing that a page could mend. */
const SOFTWARE_RENDERING = /GL Driver Message|Automatic fallback to software WebGL/;

/** A browser without WebGL, as on locked-down machines. */
export const launchBrowserWithoutWebGl = (): Promise<Browser> =>
	chromium.launch({
		executablePath: findBrowser(),
		args: [...SITE_TEST_ARGUMENTS.filter((argument) => !/gl|swiftshader/.test(argument)), "--disable-3d-apis"],
	});

/** What a context is made with unless a test says otherwise. */
export const DESKTOP = { viewport: { width: 1280, height: 800 }, locale: "en-GB" } as const;

export interface OpeningOptions extends BrowserContextOptions {
	/** Answers requests in the site's stead: path below the site → body. */
	readonly replaced?: Readonly<Record<string, string>>;
}

/** The map as a reader sees and works it; notes everything that goes wrong while it is open. */
export class MapPage {
	readonly page: Page;
	/** Console warnings and errors, uncaught errors, failed requests and requests to other hosts. */
	readonly troubles: string[] = [];
	readonly #siteUrl: string;

	private constructor(page: Page, siteUrl: string) {
		this.page = page;
		this.#siteUrl = siteUrl;
	}

	/** Opens the site with a query such as `?date=2022-09-09` and waits until its first frame is drawn. */
	static async open(browser: Browser, siteUrl: string, query = "", options: OpeningOptions = {}): Promise<MapPage> {
		const { replaced = {}, ...contextOptions } = options;
		const context = await browser.newContext({ ...DESKTOP, ...contextOptions });
		for (const [path, body] of Object.entries(replaced)) {
			await context.route(`${siteUrl}${path}`, (route) => route.fulfill({ body, contentType: "application/json" }));
		}
		return MapPage.openIn(await context.newPage(), siteUrl, query);
	}

	/** Opens the site in a page that is there already. */
	static async openIn(page: Page, siteUrl: string, query: string): Promise<MapPage> {
		const map = new MapPage(page, siteUrl);
		map.#noteTroubles();
		await map.goTo(query);
		return map;
	}

	async goTo(query: string): Promise<void> {
		await this.page.goto(`${this.#siteUrl}${query}`);
		await this.page.locator("html[data-ready=true]").waitFor({ state: "attached" });
	}

	/** Goes to another view of the open site, as back and forward do, without loading it again. */
	async moveTo(query: string): Promise<void> {
		await this.page.evaluate((address) => {
			history.pushState(null, "", address);
			dispatchEvent(new PopStateEvent("popstate"));
		}, query);
	}

	/** Waits until all is laid out: nothing is in transition, and from one frame to the next nothing comes, goes or moves. */
	async untilStill(): Promise<void> {
		await this.page.evaluate(async () => {
			const isInTransition = (): boolean => document.getAnimations().some(({ playState }) => playState === "running");
			const nextFrame = (): Promise<unknown> => new Promise((come) => requestAnimationFrame(come));
			/** Where every element is, as the page is painted next. */
			const layout = (): string =>
				Array.from(document.querySelectorAll("body *"), (element) => {
					const { x, y, width, height } = element.getBoundingClientRect();
					return `${element.tagName} ${x} ${y} ${width} ${height}`;
				}).join();
			let before = "";
			let after = layout();
			for (let frames = 0; frames < 2 || before !== after || isInTransition(); frames += 1) {
				await nextFrame();
				[before, after] = [after, layout()];
			}
		});
	}

	async close(): Promise<void> {
		await this.page.context().close();
	}

	get address(): URLSearchParams {
		return new URL(this.page.url()).searchParams;
	}

	get dateSlider(): Locator {
		return this.page.getByRole("slider").first();
	}

	/** The way from the reader back to the list. */
	get backToList(): Locator {
		return this.page.getByRole("button", { name: /^(All \d+ claims|The claim of this day)$/ });
	}

	/** The date of the frame on screen. */
	async renderedDate(): Promise<string> {
		return (await this.#frame().getAttribute("data-rendered-date")) ?? "";
	}

	/** The ids that the map says it shows, sorted. */
	async visibleClaims(): Promise<string[]> {
		return idsIn(await this.#frame().getAttribute("data-visible-claims"));
	}

	/** The ids in the list beside the map, sorted. */
	async listedClaims(): Promise<string[]> {
		const ids = await this.page
			.locator("[data-claim-entry]")
			.evaluateAll((entries) => entries.map((entry) => entry.getAttribute("data-claim-entry") ?? ""));
		return [...new Set(ids)].sort();
	}

	/** Waits until the frame of a date is on screen; returns the ids it shows, sorted. */
	async claimsOnceAt(date: string): Promise<string[]> {
		const handle = await this.page.waitForFunction((wanted) => {
			const frame = document.querySelector<HTMLElement>("[data-rendered-date]");
			return frame?.dataset["renderedDate"] === wanted ? { ids: frame.dataset["visibleClaims"] ?? "" } : null;
		}, date);
		return idsIn((await handle.jsonValue())?.ids ?? "");
	}

	/** Presses a key for each date in turn, as soon as the frame of the one before is on screen; returns the ids of each. */
	async claimsByKey(key: string, dates: readonly string[]): Promise<string[][]> {
		const shown: string[][] = [];
		for (const date of dates) {
			const ids = this.page.evaluate(async (wanted) => {
				const frame = (): HTMLElement | null => document.querySelector(`[data-rendered-date="${wanted}"]`);
				const patienceEnds = performance.now() + 30_000;
				while (frame() === null && performance.now() < patienceEnds) await new Promise(requestAnimationFrame);
				return frame()?.dataset["visibleClaims"] ?? "no frame of this date";
			}, date);
			await this.page.keyboard.press(key);
			shown.push(idsIn(await ids));
		}
		return shown;
	}

	entry(id: string): Locator {
		return this.page.locator(`[data-claim-entry="${id}"]`).first();
	}

	/** Opens a claim from the list, unfolding the part of the list it stands in. */
	async openEntry(id: string): Promise<void> {
		await this.page.locator("details:not([open])", { has: this.entry(id) }).evaluateAll((folded) => {
			for (const details of folded) (details as HTMLDetailsElement).open = true;
		});
		await this.entry(id).click();
		await this.marks(id).first().waitFor();
	}

	marks(id: string): Locator {
		return this.page.locator(`mark[data-claim="${id}"]`);
	}

	/** The passage that the reader highlights for a claim, its marks joined in document order. */
	async highlightedPassage(id: string): Promise<string> {
		return (await this.marks(id).allTextContents()).join("");
	}

	text(): Promise<string> {
		return this.page.locator("body").innerText();
	}

	#frame(): Locator {
		return this.page.locator("[data-rendered-date]");
	}

	#noteTroubles(): void {
		const site = new URL(this.#siteUrl);
		this.page.on("console", (message) => {
			if (!["warning", "error"].includes(message.type()) || SOFTWARE_RENDERING.test(message.text())) return;
			this.troubles.push(`console ${message.type()}: ${message.text()}`);
		});
		this.page.on("pageerror", (error) => this.troubles.push(`uncaught: ${error.message}`));
		const context = this.page.context();
		context.on("request", (request) => {
			const { protocol, host, pathname } = new URL(request.url());
			if (["data:", "blob:"].includes(protocol)) return;
			if (host !== site.host || !pathname.startsWith(site.pathname)) this.troubles.push(`asked for ${request.url()}`);
		});
		context.on("requestfailed", (request) => {
			const reason = request.failure()?.errorText ?? "";
			if (reason !== "net::ERR_ABORTED") this.troubles.push(`failed: ${request.url()} ${reason}`);
		});
		context.on("response", (response) => {
			if (response.status() >= 400) this.troubles.push(`${response.status()}: ${response.url()}`);
		});
	}
}

const idsIn = (attribute: string | null): string[] =>
	(attribute ?? "")
		.split(" ")
		.filter((id) => id !== "")
		.sort();
