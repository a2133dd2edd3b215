import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { articleHost, articleOf, dateIn, readyFrame } from "./article-host.ts";
import { joinBrowser } from "./shared-browser.ts";
import { claim, shownOn } from "./site-data.ts";

const siteUrl = inject("siteUrl");
const openArticle = articleHost();

let browser: Browser;
beforeAll(async () => {
	browser = await joinBrowser();
});
afterAll(() => browser.close());

async function withPage<Result>(
	options: Parameters<Browser["newPage"]>[0],
	check: (page: Page) => Promise<Result>,
): Promise<Result> {
	const page = await browser.newPage({ locale: "en-GB", ...options });
	try {
		return await check(page);
	} finally {
		await page.close();
	}
}

describe("a frame out of sight", () => {
	it("is ready with the date of its still picture, tells its height, and keeps the date when it was seen and left", async () => {
		const gap = '<p style="height:3000px">Text.</p>';
		const frame = `<iframe src="${siteUrl}?date=2022-09-09&amp;lang=en&amp;embed=1" title="Map" width="480" height="500"></iframe>`;
		const element = '<kharkiv-front-map date="2022-09-13" lang="en"></kharkiv-front-map>';
		const { page } = await openArticle(articleOf(`${element}${gap}${frame}${gap}`, siteUrl));
		const heights = await page.evaluateHandle(() => {
			const told: number[] = [];
			addEventListener("message", ({ source, data }) => {
				if (source === window.frames[0] && data.sentinel === "amp") told.push(data.height);
			});
			return told;
		});
		const unseen = await readyFrame(page, "2022-09-09");
		expect(await dateIn(unseen)).toBe("2022-09-09");
		expect(await unseen.locator(".live-layer").count()).toBe(0);
		await expect.poll(() => heights.evaluate((told) => told.at(-1))).toBeGreaterThan(300);

		const seen = await readyFrame(page, "2022-09-13");
		await seen.locator(".live-layer[data-rendered-date='2022-09-13']").waitFor({ state: "attached" });
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await seen.locator(".map-canvas[data-rendered-date='2022-09-13'] .still-map svg").waitFor({ state: "attached" });
		await page.locator("kharkiv-front-map").evaluate((map) => map.setAttribute("date", "2022-09-12"));
		await expect.poll(() => dateIn(seen)).toBe("2022-09-12");
	});
});

describe("a claim in a phone's article", () => {
	const [CLAIM, OTHER] = ["003-vovchansk-retaken", "004-bridge-oskil"];

	/** As where there is no WebGL: the signs of a still map can be found. */
	function withoutWebGl(): void {
		const getContext = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
			return String(args[0]).startsWith("webgl") ? null : Reflect.apply(getContext, this, args);
		} as typeof getContext;
	}

	it("is seen above its sheet, and gives way to a date that is named after it", async () => {
		const html = `<kharkiv-front-map date="2022-09-13" claim="${CLAIM}" lang="en"></kharkiv-front-map>`;
		const { page } = await openArticle(articleOf(html, siteUrl), {
			viewport: { width: 360, height: 740 },
			initScript: withoutWebGl,
		});
		const frame = await readyFrame(page, "embed=1");
		await expect.poll(() => page.locator("kharkiv-front-map").evaluate((map) => map.clientHeight)).not.toBe(600);
		const places = (): Promise<boolean> =>
			frame.evaluate((id) => {
				const rect = (selector: string): DOMRect | undefined =>
					document.querySelector(selector)?.getBoundingClientRect();
				const [map, sheet, sign] = [".embed-map", ".embed-sheet", `.still-map g[data-claim="${id}"]`].map(rect);
				return map !== undefined && sheet !== undefined && sign !== undefined
					? sign.top >= map.top && sign.bottom <= sheet.top
					: false;
			}, CLAIM);
		await expect.poll(places).toBe(true);

		const set = (name: string, value: string): Promise<void> =>
			page
				.locator("kharkiv-front-map")
				.evaluate((map, [at, to]) => map.setAttribute(at ?? "", to ?? ""), [name, value]);
		const heading = frame.locator(".embed-sheet h2");
		await set("claim", OTHER);
		await expect.poll(() => heading.textContent()).toBe(claim(OTHER).properties.headline.en);
		const { shown } = claim(OTHER).properties;
		await expect.poll(() => dateIn(frame)).toBe(shown.from);
		/** The same date as in the article's code, from which the claim has led away. */
		await set("date", "2022-09-13");
		await expect.poll(() => dateIn(frame)).toBe("2022-09-13");
		expect(shownOn("2022-09-13")).not.toContain(OTHER);
		expect(await heading.count()).toBe(0);
	});
});

describe("with scripts disabled", () => {
	it.each([
		[360, 740],
		[900, 900],
		[1440, 900],
	])("the map and its list use the width of a page of %i pixels, and signs have their size", (width, height) =>
		withPage({ javaScriptEnabled: false, viewport: { width, height } }, async (page) => {
			await page.goto(siteUrl);
			const area = await page.locator(".poster-area").boundingBox();
			const list = await page.locator(".poster .panel").boundingBox();
			const isBeside = (list?.x ?? 0) > 0;
			expect((area?.width ?? 0) + (isBeside ? (list?.width ?? 0) : 0)).toBeGreaterThanOrEqual(width - 2);
			expect((area?.width ?? 0) / width).toBeGreaterThan(0.6);
			const sign = await page.locator(".poster-picture:visible g[data-claim] circle").first().boundingBox();
			expect(sign?.width).toBeGreaterThan(22);
			expect(sign?.width).toBeLessThan(44);
		}),
	);
});

describe("the page of a view that is frozen", () => {
	it("opens as of its day, with what was published by then", () =>
		withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
			const asOf = "2022-09-11";
			const answer = await fetch(`${siteUrl}data/views.json`);
			const views = (await answer.json()) as { views: { id: string; published: string | null }[] };
			const [view] = views.views;
			if (view !== undefined) view.published = asOf;
			await page.route("**/data/views.json", (route) => route.fulfill({ json: views }));
			await page.goto(`${siteUrl}views/${view?.id}/`);
			await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
			const visible = await page.locator("[data-visible-claims]").first().getAttribute("data-visible-claims");
			const expected = shownOn("2022-09-09").filter((id) => claim(id).properties.published <= asOf);
			expect(visible?.split(" ").sort()).toEqual(expected);
			expect(expected.length).toBeLessThan(shownOn("2022-09-09").length);
		}));
});

describe("the example article", () => {
	it("has a strict policy of its own, under which all three ways work", () =>
		withPage({ viewport: { width: 800, height: 900 } }, async (page) => {
			const refused: string[] = [];
			page.on("console", (message) => {
				if (/Content Security Policy/.test(message.text())) refused.push(message.text());
			});
			await page.goto(`${siteUrl}embed-example/`);
			const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
			expect(policy).toMatch(/^default-src 'none'/);
			expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
			for (const id of ["#frame", "#element", "#picture"]) await page.locator(id).scrollIntoViewIfNeeded();
			const frames = [await readyFrame(page, "2022-09-09"), await readyFrame(page, "2022-09-13")];
			expect(await Promise.all(frames.map(dateIn))).toEqual(["2022-09-09", "2022-09-13"]);
			const width = await page.locator("#picture").evaluate((image) => (image as HTMLImageElement).naturalWidth);
			expect(width).toBeGreaterThan(0);
			expect(refused).toEqual([]);
		}));
});

describe.each(["en", "uk"])("a small frame of a fixed height, in %s", (language) => {
	it("leaves the map room, and nothing below it is cut off: the legend is folded over the map", async () => {
		const source = `${siteUrl}?date=2022-09-09&amp;lang=${language}&amp;embed=1`;
		const html = `<iframe src="${source}" title="Map" width="320" height="420"></iframe>`;
		const frame = await readyFrame((await openArticle(articleOf(html))).page, "embed=1");
		const heightOf = (selector: string): Promise<number> =>
			frame.locator(selector).evaluate((part) => (part as HTMLElement).offsetHeight);
		expect(await heightOf(".embed-map")).toBeGreaterThan(160);
		expect(await frame.locator(".embed").evaluate((embed) => embed.scrollHeight - embed.clientHeight)).toBe(0);
		const folded = await heightOf(".embed-legend");
		await frame.locator(".embed-legend summary").click();
		expect(await heightOf(".embed-legend")).toBeGreaterThan(folded);
	});
});
