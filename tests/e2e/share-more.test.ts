import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleHost, articleOf, dateIn, readyFrame } from "./article-host.ts";
import { mapOpener } from "./map-opener.ts";

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
		expect(readFileSync(await download.path(), "utf8")).toContain(BOTH);
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
