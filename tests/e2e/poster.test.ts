import type { Browser, Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { ContextPool } from "./context-pool.ts";
import { joinBrowser } from "./shared-browser.ts";
import { shownOn } from "./site-data.ts";

const DESKTOP = { width: 1440, height: 900 };
const LAPTOP = { width: 1280, height: 800 };
const TABLET = { width: 1000, height: 700 };
const PHONE = { width: 360, height: 740 };

declare global {
	interface Window {
		/** Whether the page's own picture was in sight, and which dates the map said it shows: noted at every frame. */
		seen: { posters: number; dates: string[] };
	}
}

let browser: Browser;
let contexts: ContextPool;
const pages: Page[] = [];

beforeAll(async () => {
	browser = await joinBrowser();
	contexts = new ContextPool(browser, inject("siteUrl"));
});
afterAll(() => browser.close());
afterEach(async () => {
	await Promise.all(pages.splice(0).map((page) => contexts.giveBack(page)));
});

async function open(viewport: { width: number; height: number }, prepare?: (page: Page) => Promise<unknown>) {
	const page = await contexts.newPage({ viewport, locale: "en-GB", colorScheme: "light" });
	pages.push(page);
	await page.addInitScript(noteWhatIsSeen);
	await prepare?.(page);
	return page;
}

const goTo = (page: Page, path: string) => page.goto(`${inject("siteUrl")}${path}`);
const isReady = (page: Page) => page.locator("html[data-ready=true]").waitFor({ state: "attached" });
const seen = (page: Page) => page.evaluate(() => window.seen);

function noteWhatIsSeen(): void {
	window.seen = { posters: 0, dates: [] };
	const note = (): void => {
		for (const picture of document.querySelectorAll(".poster-picture")) {
			if (picture.checkVisibility({ visibilityProperty: true })) window.seen.posters += 1;
		}
		for (const frame of document.querySelectorAll("[data-rendered-date]")) {
			const date = frame.getAttribute("data-rendered-date") ?? "";
			if (!window.seen.dates.includes(date)) window.seen.dates.push(date);
		}
		requestAnimationFrame(note);
	};
	requestAnimationFrame(note);
}

const MAPLIBRE = /assets\/maplibre-gl-(?!worker).*\.js/;
const SCRIPTS = /assets\/.*\.m?js/;
const withoutMapLibre = (page: Page) => page.route(MAPLIBRE, (route) => route.abort());
const withoutScripts = (page: Page) => page.route(SCRIPTS, (route) => route.abort());

/** Where the signs of some claims are on screen, in the first picture that is visible. */
const signsOn = (page: Page) =>
	page.evaluate(() => {
		const places: Record<string, readonly [number, number]> = {};
		for (const sign of document.querySelectorAll<SVGElement>("svg g[data-claim]")) {
			const { left, top, width, height } = sign.getBoundingClientRect();
			const id = sign.dataset["claim"] ?? "";
			if (width > 0 && places[id] === undefined) places[id] = [left + width / 2, top + height / 2];
		}
		return places;
	});

describe("the poster of the default view", () => {
	it("is there without the site's scripts, with its date and its claims", async () => {
		const page = await open(DESKTOP, withoutScripts);
		await goTo(page, "");
		expect(await page.locator(".poster-wide").isVisible()).toBe(true);
		expect(await page.locator(".poster-narrow").isVisible()).toBe(false);
		expect(await page.locator(".poster time:visible").first().getAttribute("datetime")).toBe("2022-09-09");
		expect(await page.locator(".static-claims li").count()).toBe(shownOn("2022-09-09").length);
	});

	it.each([
		["desktop", DESKTOP, 0],
		["laptop", LAPTOP, 0],
		["tablet", TABLET, 3],
		["phone", PHONE, 0],
	])("lies on a %s where the map will: same area, extent and signs", async (_name, viewport, mostMoved) => {
		const early = await open(viewport, withoutScripts);
		await goTo(early, "");
		const poster = await early.locator(".poster-area").boundingBox();
		const posterSigns = await signsOn(early);

		/** The still map draws the same scene from the same camera as the live one, and its signs can be found. */
		const late = await open(viewport, withoutMapLibre);
		await goTo(late, "");
		await isReady(late);
		const map = await late.locator("#root .map-area").boundingBox();
		expect(map).not.toBeNull();
		for (const side of ["x", "y", "width", "height"] as const) {
			expect(Math.abs((poster?.[side] ?? 0) - (map?.[side] ?? 0)), side).toBeLessThanOrEqual(12);
		}
		const mapSigns = await signsOn(late);
		const common = Object.keys(posterSigns).filter((id) => mapSigns[id] !== undefined);
		expect(common.length).toBeGreaterThan(3);
		/** Signs that share a place are fanned out for the poster's two sizes; where a window is far from both, others have room. */
		const moved = common.filter((id) => {
			const [[x, y], [mapX, mapY]] = [posterSigns[id] ?? [0, 0], mapSigns[id] ?? [0, 0]];
			return Math.hypot(x - mapX, y - mapY) > 20;
		});
		expect(moved.length, moved.join()).toBeLessThanOrEqual(mostMoved);
	});

	it("makes room for the map, and leaves nothing behind", async () => {
		const page = await open(LAPTOP);
		await goTo(page, "");
		await isReady(page);
		expect(await page.locator("#poster, .map-interim, [data-waiting]").count()).toBe(0);
		expect(await page.locator("h1").count()).toBe(1);
		const { posters, dates } = await seen(page);
		expect(posters).toBeGreaterThan(0);
		expect(dates).toEqual(["2022-09-09"]);
	});

	it("is in the language and the theme that the address asks for", async () => {
		const page = await open(DESKTOP, withoutScripts);
		await goTo(page, "?lang=uk&theme=dark");
		expect(await page.locator(".poster h1 .in-uk").isVisible()).toBe(true);
		expect(await page.locator(".poster h1 .in-en").isVisible()).toBe(false);
		const land = await page.evaluate(
			() => getComputedStyle(document.querySelector("#poster-ground rect") as Element).fill,
		);
		expect(land).toBe("rgb(24, 27, 32)");
		expect(await page.locator(".poster-wide .in-uk text", { hasText: "Харків" }).first().isVisible()).toBe(true);
	});
});

describe("another date's address", () => {
	it.each([
		["?date=2022-09-13", "2022-09-13"],
		["?claim=003-vovchansk-retaken", "2022-09-13"],
		["?date=2022-09-09&docs=004-cnn", "2022-09-09"],
		["?date=2024-05-11&compare=2022-09-13", "2024-05-11/2022-09-13"],
		["?lng=36.9&lat=49.9&zoom=8", "2022-09-09"],
		["views/vovchansk-2022-09-13/?date=2022-09-09", "2022-09-09"],
	])("%s never shows the page's own picture", async (address, date) => {
		const page = await open(LAPTOP);
		await goTo(page, address);
		await isReady(page);
		const { posters, dates } = await seen(page);
		expect(posters).toBe(0);
		expect(dates).toEqual([date]);
	});

	it("is drawn before MapLibre is there", async () => {
		const held: Route[] = [];
		const page = await open(LAPTOP, (opened) => opened.route(MAPLIBRE, (route) => void held.push(route)));
		await goTo(page, "?date=2022-09-13");
		await page.locator(".map-interim svg").waitFor();
		expect(await page.locator(".map-interim").getAttribute("data-rendered-date")).toBe("2022-09-13");
		expect(await page.locator("html").getAttribute("data-ready")).toBeNull();
		await Promise.all(held.map((route) => route.continue()));
		await isReady(page);
		expect(await page.locator(".map-interim").count()).toBe(0);
	});

	it("replaces the page's own picture at once when the slider is moved before the map is there", async () => {
		const held: Route[] = [];
		const page = await open(LAPTOP, (opened) => opened.route(MAPLIBRE, (route) => void held.push(route)));
		await goTo(page, "");
		const slider = page.getByRole("slider").first();
		await slider.waitFor();
		expect((await seen(page)).posters).toBeGreaterThan(0);
		const isGone = await slider.evaluate((element) => {
			Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(
				element,
				String(Date.parse("2022-09-13") / 86_400_000),
			);
			element.dispatchEvent(new Event("input", { bubbles: true }));
			return new Promise((resolve) => {
				requestAnimationFrame(() => resolve(document.getElementById("poster") === null));
			});
		});
		expect(isGone).toBe(true);
		await page.locator('.map-interim[data-rendered-date="2022-09-13"]').waitFor();
		await Promise.all(held.map((route) => route.continue()));
		await isReady(page);
	});
});

describe("a named view's page", () => {
	it("opens its own date, and its claim, from two folders down", async () => {
		const page = await open(DESKTOP);
		await goTo(page, "views/vovchansk-2022-09-13/");
		await isReady(page);
		const { posters, dates } = await seen(page);
		expect(posters).toBeGreaterThan(0);
		expect(dates).toEqual(["2022-09-13"]);
		expect(await page.locator('mark[data-claim="003-vovchansk-retaken"]').count()).toBeGreaterThan(0);
	});
});

describe("without MapLibre", () => {
	it("a still map follows the slider, and the reader works", async () => {
		const page = await open(LAPTOP, withoutMapLibre);
		await goTo(page, "?date=2022-09-12");
		await isReady(page);
		await page.getByRole("slider").first().focus();
		await page.keyboard.press("ArrowRight");
		await page.locator('[data-rendered-date="2022-09-13"]').waitFor();
		await page.locator('[data-claim-entry="003-vovchansk-retaken"]').first().click();
		await page.locator('mark[data-claim="003-vovchansk-retaken"]').first().waitFor();
	});
});
