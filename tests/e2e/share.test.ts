import { describe, expect, inject, it } from "vitest";
import { articleHost, articleOf, dateIn, readyFrame } from "./article-host.ts";
import { mapOpener } from "./map-opener.ts";
import { readDownload } from "./read-download.ts";
import { shownOn } from "./site-data.ts";

const openMap = mapOpener();
const openArticle = articleHost();
const siteUrl = inject("siteUrl");

describe("the share dialog", () => {
	it.each(["Frame", "Script"])("hands out code that shows the same view in an article: %s", async (way) => {
		const map = await openMap("?date=2022-09-13&claim=003-vovchansk-retaken&lang=en");
		await map.page.getByRole("button", { name: "Share" }).click();
		await map.page.getByText(way, { exact: true }).click();
		const code = await map.page.getByLabel("Code", { exact: true }).inputValue();
		for (const part of ["2022-09-13", "003-vovchansk-retaken", "2024-05-17", "lng", "lat", "zoom", "version"]) {
			expect(code).toContain(part);
		}
		expect(code).toContain(siteUrl);
		await map.page.frameLocator(".share-frame iframe").locator("html[data-ready=true]").waitFor({ state: "attached" });
		const { page } = await openArticle(articleOf(code));
		const frame = await readyFrame(page, "embed=1");
		expect(await dateIn(frame)).toBe("2022-09-13");
		const visible = await frame.locator("[data-visible-claims]").first().getAttribute("data-visible-claims");
		expect(visible?.split(" ").sort()).toEqual(shownOn("2022-09-13"));
		expect(await frame.locator("body").innerText()).not.toContain("have changed");
	});

	it("draws the view as files that carry their attribution", async () => {
		const map = await openMap("?date=2022-09-09&lang=en");
		await map.page.getByRole("button", { name: "Share" }).click();
		await map.page.getByText("Picture", { exact: true }).click();
		const files = map.page.locator(".picture-files a[download]");
		await files.first().waitFor();
		const sizes = await files.evaluateAll((links) =>
			Promise.all(
				links.map(async (link) => {
					const image = new Image();
					image.src = (link as HTMLAnchorElement).href;
					await image.decode();
					return `${image.naturalWidth}×${image.naturalHeight}`;
				}),
			),
		);
		expect(sizes).toEqual(["800×600", "800×600", "1600×1200", "1200×630"]);
		const [download] = await Promise.all([map.page.waitForEvent("download"), files.first().click()]);
		expect(download.suggestedFilename()).toBe("kharkiv-front-2022-09-09.svg");
		expect(await readDownload(download)).toMatch(/© OpenStreetMap contributors/);
	});

	it("copies, and where the browser does not let it, selects", async () => {
		const map = await openMap("?date=2022-09-09&lang=en", { permissions: [] });
		await map.page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
		});
		await map.page.getByRole("button", { name: "Share" }).click();
		await map.page.getByRole("button", { name: "Copy: Code" }).click();
		await expect.poll(() => map.page.evaluate(() => getSelection()?.toString() ?? "")).toContain("<iframe");
		expect(await map.page.locator("dialog").innerText()).toContain("Ctrl+C");
		await map.page.keyboard.press("Escape");
		await expect.poll(() => map.page.locator("dialog").count()).toBe(0);
	});
});
