import { describe, expect, it } from "vitest";
import { mapVisits } from "./map-visits.ts";
import { shownOn } from "./site-data.ts";

const { load, visit } = mapVisits();

describe("a bad value in the address", () => {
	it("is left out, said in a notice, and removed", async () => {
		const map = await load("?date=2022-13-45&groups=nonsense&claim=nobody&lng=east&lat=50&zoom=8");
		expect(await map.renderedDate()).toBe("2022-09-09");
		expect(await map.visibleClaims()).toEqual(shownOn("2022-09-09"));
		const notices = await map.page.getByRole("status").allInnerTexts();
		for (const parameter of ["date", "groups", "claim", "lng"]) expect(notices.join("\n")).toContain(parameter);
		for (const value of ["2022-13-45", "nonsense", "nobody", "east"]) {
			await expect.poll(() => map.page.url()).not.toContain(value);
		}
	});

	it("does not touch what is right beside it, nor parameters of others", async () => {
		const map = await visit("?date=2022-09-13&groups=nonsense&utm_source=article");
		expect(await map.renderedDate()).toBe("2022-09-13");
		await expect.poll(() => map.address.get("groups")).toBeNull();
		expect(map.address.get("date")).toBe("2022-09-13");
		expect(map.address.get("utm_source")).toBe("article");
	});

	it.each([
		"?q=%3Cscript%3Ealert(1)%3C/script%3E&date=2022-09-09",
		"?docs=..%2F..%2Fetc&places=__proto__",
		"?date=%E0%A4%A",
	])("does no harm: %s", async (query) => {
		const map = await load(query);
		expect(await map.page.locator("html[data-ready=true]").count()).toBe(1);
	});
});

describe("the address of a view", () => {
	it("is written when the reader leaves at once, and opens the day that was on screen", async () => {
		const map = await visit("?date=2022-09-09");
		const { page } = map;
		/** Both in one task of the page: the address has no time to follow by itself. */
		await map.dateSlider.evaluate((slider: HTMLInputElement) => {
			slider.stepUp();
			slider.dispatchEvent(new Event("input", { bubbles: true }));
			location.href = "method/";
		});
		await page.waitForURL("**/method/**");
		await page.goBack();
		await map.claimsOnceAt("2022-09-10");
		expect(map.address.get("date")).toBe("2022-09-10");
	});

	it("opens the same view again", async () => {
		const map = await visit("?date=2022-09-09&groups=incident");
		await map.dateSlider.focus();
		await map.page.keyboard.press("ArrowLeft");
		await map.claimsOnceAt("2022-09-08");
		await expect.poll(() => map.address.get("date")).toBe("2022-09-08");
		const left = await map.visibleClaims();
		const again = await load(`?${map.address}`);
		expect(await again.renderedDate()).toBe("2022-09-08");
		expect(await again.visibleClaims()).toEqual(left);
	});

	it.each([
		["sources", "Sources"],
		["method", "Method"],
		["corrections", "Corrections"],
	])("is ready only once the page %s is there", async (page, heading) => {
		const map = await load(`?page=${page}&lang=en`);
		const headings = await map.page.evaluate(() =>
			[...document.querySelectorAll("h2")].map(({ textContent }) => textContent),
		);
		expect(headings).toContain(heading);
	});
});
