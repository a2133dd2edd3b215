import { describe, expect, it } from "vitest";
import { articleHost, articleOf, dateIn, readyFrame } from "./article-host.ts";
import { mapOpener } from "./map-opener.ts";
import { readDownload } from "./read-download.ts";

const openMap = mapOpener();
const openArticle = articleHost();
const BOTH = "9 September 2022 (A) compared with 13 September 2022 (B)";

describe("a comparison under a filter, shared", () => {
	it("is in the article as it was, by the script too, and every word with it names both days", async () => {
		const map = await openMap("?date=2022-09-09&compare=2022-09-13&actors=UA&lang=en");
		const shown = await map.page.locator("[data-visible-claims]").first().getAttribute("data-visible-claims");
		await map.page.getByRole("button", { name: "Share" }).click();
		await map.page.getByText("Picture", { exact: true }).click();
		expect(await map.page.getByLabel("Caption", { exact: true }).inputValue()).toContain(BOTH);
		const svg = map.page.locator(".picture-files a[download$='.svg']");
		await svg.waitFor();
		const [download] = await Promise.all([map.page.waitForEvent("download"), svg.click()]);
		expect(await readDownload(download)).toContain(BOTH);
		expect(download.suggestedFilename()).toBe("kharkiv-front-2022-09-09-vs-2022-09-13.svg");
		for (const [kind, ending] of [
			["CSV", "csv"],
			["GeoJSON", "geojson"],
		] as const) {
			const button = map.page.getByRole("button", { name: `Claims as ${kind}` });
			const [file] = await Promise.all([map.page.waitForEvent("download"), button.click()]);
			expect(file.suggestedFilename()).toBe(`kharkiv-front-2022-09-09-vs-2022-09-13.${ending}`);
		}
		await map.page.getByText("Script", { exact: true }).click();
		const code = await map.page.getByLabel("Code", { exact: true }).inputValue();
		const { page } = await openArticle(articleOf(code));
		const frame = await readyFrame(page, "embed=1");
		expect(await dateIn(frame)).toBe("2022-09-09/2022-09-13");
		const visible = await frame.locator("[data-visible-claims]").first().getAttribute("data-visible-claims");
		expect(visible?.split(" ").sort()).toEqual(shown?.split(" ").sort());
		const line = await frame.locator(".embed-date").innerText();
		for (const words of [BOTH, "Filters in use: Who is said to have acted"]) expect(line).toContain(words);
	});
});

describe("a named view, shared as a picture", () => {
	it.each([
		["en", "Picture", "Caption", "as published by 14 September 2022"],
		["uk", "Зображення", "Підпис", "опубліковані до 14 вересня 2022"],
	])(
		"is a file of the site that is there, of its day, and says which version of the data it is (%s)",
		async (lang, way, label, asOf) => {
			const map = await openMap(`?lang=${lang}`);
			await map.page.getByRole("button", { name: lang === "en" ? "Share" : "Поділитися", exact: true }).click();
			await map.page.getByText(way, { exact: true }).click();
			const code = await map.page.locator(".copy-field textarea").first().inputValue();
			const caption = await map.page.getByLabel(label, { exact: true }).inputValue();
			const { page } = await openArticle(articleOf(code));
			const picture = page.locator("figure img");
			await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
			const address = new URL((await picture.getAttribute("src")) ?? "");
			expect(address.pathname).toMatch(lang === "en" ? /\/map\.2022-09-14\.png$/ : /\/map\.2022-09-14\.uk\.png$/);
			const version = address.searchParams.get("version") ?? "";
			expect(version).toMatch(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);
			for (const words of [asOf, version]) expect(caption).toContain(words);
			expect(await page.locator("figcaption").innerText()).toBe(caption);
			const link = new URL((await page.locator("figure a").getAttribute("href")) ?? "");
			expect(["published", "version"].map((name) => link.searchParams.get(name))).toEqual(["2022-09-14", version]);
		},
	);
});

describe("the preview of an embed", () => {
	it("is whole on a phone, however wide the article is", async () => {
		const map = await openMap("?date=2022-09-09&lang=en", { viewport: { width: 360, height: 740 } });
		await map.page.getByRole("button", { name: "Share" }).click();
		const room = map.page.locator(".share-frame");
		for (const width of ["320", "480", "640"]) {
			await map.page.locator(".share-preview label", { hasText: width }).click();
			const shown = room.locator(`iframe[width="${width}"]`);
			await shown.waitFor();
			await expect
				.poll(async () => {
					const [outer, inner] = [await room.boundingBox(), await shown.boundingBox()];
					return (
						outer !== null && inner !== null && inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width
					);
				})
				.toBe(true);
			expect(await room.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
		}
	});
});
