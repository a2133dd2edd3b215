import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { articleHost, articleOf } from "./article-host.ts";

const siteUrl = inject("siteUrl");
const openArticle = articleHost();
const [COUNT, IN_SIGHT, MOST_CONTEXTS] = [20, 12, 8];

const frames = (count: number, height: number, style: string): string =>
	Array.from(
		{ length: count },
		(_, number) =>
			`<iframe src="${siteUrl}?date=2022-09-09&amp;lang=en&amp;embed=1&amp;n=${number}" title="Map ${number}" width="320" height="${height}" style="${style}"></iframe>`,
	).join("");

/** Notes every WebGL context that a frame asks for. */
function noteContexts(): void {
	const contexts = new Set<WebGL2RenderingContext>();
	Object.assign(window, { contexts });
	const getContext = HTMLCanvasElement.prototype.getContext;
	HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
		const context = Reflect.apply(getContext, this, args);
		if (String(args[0]).startsWith("webgl") && context !== null) contexts.add(context);
		return context;
	} as typeof getContext;
}

/** How many contexts each frame holds that were not given back. */
async function liveContexts(page: Page): Promise<number[]> {
	const embeds = page.frames().filter((frame) => frame !== page.mainFrame());
	return Promise.all(
		embeds.map((frame) =>
			frame.evaluate(() => {
				const { contexts } = window as unknown as { contexts: Set<WebGL2RenderingContext> };
				return [...contexts].filter((context) => !context.isContextLost()).length;
			}),
		),
	);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe("twenty maps in one article", () => {
	it("hold a context only in sight; scrolling up and down ten times leaks none, nor a frame", async () => {
		const { page } = await openArticle(articleOf(frames(COUNT, 400, "display:block")), {
			viewport: { width: 400, height: 500 },
			initScript: noteContexts,
		});
		const most: number[] = [];
		const heightOfAll = COUNT * 400;
		for (let round = 0; round < 10; round += 1) {
			for (const top of round % 2 === 0 ? [0, 0.5, 1] : [1, 0.5, 0]) {
				await page.evaluate((y) => scrollTo(0, y), top * heightOfAll);
				await page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => resolve(true))));
				const live = await liveContexts(page);
				most.push(sum(live));
				expect(Math.max(...live)).toBeLessThanOrEqual(1);
			}
		}
		expect(Math.max(...most)).toBeLessThanOrEqual(MOST_CONTEXTS);
		expect(page.frames()).toHaveLength(COUNT + 1);
		await page.evaluate(() => scrollTo(0, 0));
		const first = page.frames()[1];
		await first?.locator(".live-layer[data-rendered-date='2022-09-09']").waitFor({ state: "attached" });
		await expect.poll(async () => sum(await liveContexts(page)), { timeout: 10_000 }).toBeLessThanOrEqual(2);
	});

	it("agree on eight where all are in sight, and the others take over as places come free", async () => {
		const { page } = await openArticle(articleOf(frames(IN_SIGHT, 360, "float:left")), {
			viewport: { width: 1340, height: 1120 },
			initScript: noteContexts,
		});
		await expect.poll(async () => sum(await liveContexts(page)), { timeout: 30_000 }).toBe(MOST_CONTEXTS);
		for (const frame of page.frames().slice(1)) {
			await frame.locator("html[data-ready=true]").waitFor({ state: "attached", timeout: 30_000 });
			expect(await frame.locator("[data-rendered-date='2022-09-09']").count()).toBe(1);
		}
		const holders = await liveContexts(page);
		await page.evaluate((held) => {
			const all = [...document.querySelectorAll("iframe")];
			for (const [at, count] of held.entries())
				if (count > 0) (all[at] as HTMLElement).style.cssText = "position: absolute; top: 9000px";
		}, holders);
		await expect
			.poll(async () => (await liveContexts(page)).filter((count, at) => count > 0 && holders[at] === 0).length, {
				timeout: 30_000,
			})
			.toBe(IN_SIGHT - MOST_CONTEXTS);
	});
});

describe("a context that the browser takes away", () => {
	it("leaves the still map with a note, and is asked for again", async () => {
		const html = `<iframe src="${siteUrl}?date=2022-09-09&amp;lang=en&amp;embed=1" title="Map" width="480" height="500"></iframe>`;
		const { page } = await openArticle(articleOf(html), { initScript: noteContexts });
		const frame = page.frames()[1];
		const live = frame?.locator(".live-layer[data-rendered-date='2022-09-09']");
		await live?.waitFor({ state: "attached" });
		await frame?.evaluate(() => {
			const { contexts } = window as unknown as { contexts: Set<WebGL2RenderingContext> };
			for (const context of contexts) context.getExtension("WEBGL_lose_context")?.loseContext();
		});
		await frame?.locator(".still-map svg").waitFor({ state: "attached" });
		expect(await frame?.getByRole("status").first().innerText()).toMatch(/WebGL/);
		await live?.waitFor({ state: "attached" });
		await expect.poll(() => frame?.getByRole("status").first().innerText()).toBe("");
	});
});
