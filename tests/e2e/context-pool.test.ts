import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { ContextPool } from "./context-pool.ts";
import { joinBrowser } from "./shared-browser.ts";

let browser: Browser;
beforeAll(async () => {
	browser = await joinBrowser();
});
afterAll(() => browser.close());

it("hands a context out again with nothing stored in it and a window of the size asked for, never to two at once", async () => {
	const contexts = new ContextPool(browser, inject("siteUrl"));
	const open = async (width: number, locale = "en-GB") => {
		const page = await contexts.newPage({ viewport: { width, height: 480 }, locale });
		await page.goto(`${inject("siteUrl")}icon.svg`);
		return page;
	};
	const first = await open(640);
	const beside = await open(640);
	expect(beside.context()).not.toBe(first.context());
	await first.evaluate(() => localStorage.setItem("kept", "by the first"));
	await first.context().addCookies([{ name: "kept", value: "1", url: inject("siteUrl") }]);
	const noted: string[] = [];
	first.context().on("request", (request) => noted.push(request.url()));
	await contexts.giveBack(first);
	const other = await open(640, "uk-UA");
	expect(other.context()).not.toBe(first.context());
	const next = await open(360);
	expect(next.context()).toBe(first.context());
	expect(await next.evaluate(() => [innerWidth, localStorage.length])).toEqual([360, 0]);
	expect(await next.context().cookies()).toEqual([]);
	expect(noted).toEqual([]);
});
