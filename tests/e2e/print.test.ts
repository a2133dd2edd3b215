import { describe, expect, it } from "vitest";
import { mapOpener } from "./map-opener.ts";
import { claim, shownOn } from "./site-data.ts";

const openMap = mapOpener();
/** An A4 sheet in CSS pixels. */
const A4 = { width: 794, height: 1123 };

/** Pages of a PDF, by its page objects. */
const countPages = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe("on paper", () => {
	it("is one page with the day's map, its signs, every claim with its passage, and the sources", async () => {
		const map = await openMap("?date=2022-09-09", { viewport: A4 });
		const { page } = map;
		const passages = page.locator(".print-sheet .printed-claims q");
		await expect
			.poll(async () => {
				await page.evaluate(() => dispatchEvent(new Event("afterprint")));
				await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
				return passages.count();
			})
			.toBe(shownOn("2022-09-09").length);
		await page.emulateMedia({ media: "print" });
		const sheet = page.locator(".print-sheet");
		const text = await sheet.innerText();
		expect(text).toContain("9 September 2022");
		expect(text).toContain(claim("004-bridge-oskil").properties.passage.exact);
		expect(text).toContain("Mover Removals");
		expect(text).toContain("© OpenStreetMap");
		const picture = await sheet.locator("img.printed-picture").getAttribute("src");
		expect(decodeURIComponent(picture ?? "")).toContain("Kupiansk");
		expect(await page.locator(".map-area").isVisible()).toBe(false);
		await page.evaluate(() => dispatchEvent(new Event("afterprint")));
		expect(await sheet.count()).toBe(0);
		await page.emulateMedia({ media: null });
		expect(countPages(await page.pdf({ format: "A4" }))).toBe(1);
	});
});
