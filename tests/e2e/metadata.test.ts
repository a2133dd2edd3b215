import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { joinBrowser } from "./shared-browser.ts";

const VIEW = "views/kupiansk-2022-09-09/";

let browser: Browser;
beforeAll(async () => {
	browser = await joinBrowser();
});
afterAll(() => browser.close());

const get = (path: string): Promise<Response> => fetch(inject("siteUrl") + path);

/** Width and height of a PNG; throws if it is none. */
async function pngSize(path: string): Promise<readonly [number, number]> {
	const bytes = new DataView(await (await get(path)).arrayBuffer());
	if (bytes.getUint32(0) !== 0x89504e47) throw new Error(`${path} is no PNG`);
	return [bytes.getUint32(16), bytes.getUint32(20)];
}

describe("a view's static pictures", () => {
	it.each(["", ".uk"])("are there in every size (%s)", async (language) => {
		expect(await pngSize(`${VIEW}map${language}.png`)).toEqual([1200, 900]);
		expect(await pngSize(`${VIEW}map${language}@2x.png`)).toEqual([2400, 1800]);
		expect(await pngSize(`${VIEW}social${language}.png`)).toEqual([1200, 630]);
		const svg = await (await get(`${VIEW}map${language}.svg`)).text();
		expect(svg).toContain("© OpenStreetMap contributors");
	});
});

describe("what machines read", () => {
	it.each(["", VIEW])("stands in the page of /%s: title, card, data set, in the form they ask for", async (path) => {
		const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
		await page.goto(inject("siteUrl") + path);
		const content = (selector: string) => page.locator(selector).getAttribute("content");
		expect((await content('meta[name="description"]'))?.length).toBeGreaterThan(40);
		expect(await content('meta[property="og:title"]')).not.toBe("");
		const dataset = JSON.parse(
			(await page.locator('script[type="application/ld+json"]').textContent()) ?? "",
		) as object;
		expect(dataset).toMatchObject({
			"@type": "Dataset",
			version: expect.stringMatching(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/),
		});
		await page.context().close();
	});

	it.each([
		["", false],
		["?date=2022-09-13", false],
		["?embed=1", true],
		["?page=sources", true],
		[VIEW, true],
		["method/", false],
	])("says of /%s whether search engines may keep it", async (path, isKeptOut) => {
		const page = await (await browser.newContext()).newPage();
		await page.goto(inject("siteUrl") + path);
		expect((await page.locator('meta[name="robots"][content="noindex"]').count()) > 0).toBe(isKeptOut);
		await page.context().close();
	});
});

describe("every file", () => {
	it.each(["", "data/claims.geojson", `${VIEW}social.png`, "icon.svg"])(
		"may be read from any origin: /%s",
		async (path) => {
			const { headers } = await get(path);
			expect(headers.get("access-control-allow-origin")).toBe("*");
			expect(headers.get("x-content-type-options")).toBe("nosniff");
		},
	);
});
