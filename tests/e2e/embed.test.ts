import { describe, expect, inject, it } from "vitest";
import { mapHeight } from "../../src/embed/map-height.ts";
import { articleHost, articleOf, dateIn, exampleArticle, readyFrame } from "./article-host.ts";
import { claim } from "./site-data.ts";

const siteUrl = inject("siteUrl");
const openArticle = articleHost();
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const CLAIM = "004-bridge-oskil";
const src = (query = "date=2022-09-09"): string => `${siteUrl}?${query}&lang=en&published=2024-05-17&embed=1`;
const frameHtml = (attributes: string, query?: string): string =>
	`<iframe src="${src(query).replaceAll("&", "&amp;")}" title="Map" width="100%" height="560" ${attributes}></iframe>`;
const TALL = '<p style="height:1500px">Text.</p>';

describe("the example article", () => {
	it("scrolls by wheel over the maps, which load as the reader comes near", async () => {
		const { page } = await openArticle(exampleArticle(siteUrl));
		expect(await page.locator("#element").evaluate((map) => map.shadowRoot?.querySelector("iframe"))).toBeNull();
		await page.locator("#frame").scrollIntoViewIfNeeded();
		const frame = await readyFrame(page, "2022-09-09");
		expect(await dateIn(frame)).toBe("2022-09-09");
		for (const id of ["#frame", "#element", "#picture"]) {
			await page.locator(id).evaluate((part) => part.scrollIntoView({ block: "center" }));
			if (id === "#element") await readyFrame(page, "2022-09-13");
			const before = await page.evaluate(() => scrollY);
			await page.mouse.move(450, 300);
			await page.mouse.wheel(0, -240);
			await expect.poll(() => page.evaluate(() => scrollY), { message: id }).toBeLessThan(before - 200);
		}
		expect(
			await page.locator("#picture").evaluate((image) => (image as HTMLImageElement).naturalWidth),
		).toBeGreaterThan(0);
	});

	it("scrolls by one finger over the map of a phone", async () => {
		const { page } = await openArticle(articleOf(`${frameHtml("")}${TALL}`), PHONE);
		await readyFrame(page, "embed=1");
		const session = await page.context().newCDPSession(page);
		const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
			session.send("Input.dispatchTouchEvent", { type, touchPoints });
		const swipe = async (): Promise<number> => {
			await send("touchStart", [{ x: 180, y: 170 }]);
			for (let y = 160; y >= 40; y -= 10) await send("touchMove", [{ x: 180, y }]);
			await send("touchEnd", []);
			return page.evaluate(() => scrollY);
		};
		/** Chromium drops the first touch that it gives to a frame of another process. */
		await expect.poll(swipe, { timeout: 10_000 }).toBeGreaterThan(80);
	});
});

describe("the compact view", () => {
	it("has one slider over one stretch, other stretches as buttons, six signs at most, and says what it is", async () => {
		const { page } = await openArticle(articleOf(frameHtml("")), { viewport: { width: 640, height: 700 } });
		const frame = await readyFrame(page, "embed=1");
		const slider = frame.getByRole("slider");
		expect(Number(await slider.getAttribute("max")) - Number(await slider.getAttribute("min"))).toBe(15);
		const signs = await frame.locator(".embed-legend li").count();
		expect(signs).toBeGreaterThan(0);
		expect(signs).toBeLessThanOrEqual(6);
		await frame.getByRole("button", { name: "Apr – May 2024" }).click();
		await expect.poll(() => dateIn(frame)).toMatch(/^2024-0[45]/);
		const text = await frame.locator("body").innerText();
		for (const words of ["Claims, not control", "OpenStreetMap", "As published by 17 May 2024", "no corrections"]) {
			expect(text).toContain(words);
		}
		const link = frame.getByRole("link", { name: /Open the full map/ });
		expect(await link.getAttribute("target")).toBe("_blank");
		expect(await link.getAttribute("href")).not.toContain("embed");
	});
});

describe.each([320, 480, 800])("at %i pixels", (width) => {
	it("the element takes the height that the map asks for, and nothing is cut off", async () => {
		const html = `<div style="width:${width}px"><kharkiv-front-map date="2022-09-09" lang="en"></kharkiv-front-map></div>`;
		const { page } = await openArticle(articleOf(html, siteUrl));
		const frame = await readyFrame(page, "embed=1");
		const [least, most] = [mapHeight(width) - 3, mapHeight(width) + 3];
		const heightOfMap = (): Promise<number> =>
			frame.locator(".embed-map").evaluate((map) => (map as HTMLElement).offsetHeight);
		const overflow = (): Promise<number[]> =>
			frame.evaluate(() => {
				const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.querySelector(
					".embed",
				) as HTMLElement;
				return [scrollWidth - clientWidth, scrollHeight - clientHeight];
			});
		// The frame is as high as its page gave it room for until the map has asked for another height.
		await expect.poll(heightOfMap).toBeGreaterThanOrEqual(least);
		await expect.poll(heightOfMap).toBeLessThanOrEqual(most);
		await expect.poll(overflow).toEqual([0, 0]);
		expect(await heightOfMap()).toBeGreaterThanOrEqual(least);
		expect(await heightOfMap()).toBeLessThanOrEqual(most);
	});
});

const SETS = {
	"a sandbox without an origin": 'sandbox="allow-scripts"',
	"WordPress's":
		'sandbox="allow-scripts" security="restricted" class="wp-embedded-content" scrolling="no" frameborder="0"',
	"AMP's": 'sandbox="allow-scripts allow-same-origin" scrolling="no" frameborder="0"',
	"Datawrapper's": 'scrolling="no" frameborder="0" aria-label="Map" data-external="1"',
} as const;

describe.each(Object.entries(SETS))("with the attributes of %s", (_whose, attributes) => {
	it("under a policy that names only our host, is ready and a claim's passage can be read", async () => {
		const { origin } = new URL(siteUrl);
		const { page } = await openArticle(articleOf(frameHtml(attributes)), {
			policy: `default-src 'none'; frame-src ${origin}; script-src ${origin}`,
		});
		const frame = await readyFrame(page, "embed=1");
		await frame.getByRole("button", { name: /claims, \d+ on the map/ }).click();
		await frame.locator(`[data-claim-entry="${CLAIM}"]`).click();
		await frame.locator(`mark[data-claim="${CLAIM}"]`).first().waitFor();
		const marks = await frame.locator(`mark[data-claim="${CLAIM}"]`).allTextContents();
		expect(marks.join("")).toBe((claim(CLAIM).properties as unknown as { passage: { exact: string } }).passage.exact);
		expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
	});
});
