import { describe, expect, it } from "vitest";
import { mapOpener } from "./map-opener.ts";
import { mapVisits } from "./map-visits.ts";
import { claims, everyDay, shownOn } from "./site-data.ts";

const openMap = mapOpener();
const { visit } = mapVisits();
const MINUTES = 60_000;
/** Drawn once for each of many days: what a day shows does not depend on the size, what it costs does. */
const SMALL = { viewport: { width: 640, height: 480 } };

describe("by keyboard alone", () => {
	it(
		"slides from the first date to the last and shows on every day exactly what is shown then",
		async () => {
			const map = await openMap("?date=2022-09-09", SMALL);
			await map.dateSlider.focus();
			await map.page.keyboard.press("Home");
			const [first = "", ...later] = everyDay();
			const shown = [await map.claimsOnceAt(first), ...(await map.claimsByKey("ArrowRight", later))];
			const wrong = [first, ...later].flatMap((day, index) => {
				const visible = shown[index]?.join(" ");
				return visible === shownOn(day).join(" ") ? [] : [`${day}: ${visible}`];
			});
			expect(wrong).toEqual([]);
			expect((await map.dateSlider.getAttribute("aria-valuenow")) ?? (await map.dateSlider.inputValue())).toBe(
				await map.dateSlider.getAttribute("max"),
			);
		},
		4 * MINUTES,
	);

	it("goes from claim to claim with the page keys, and to the ends", async () => {
		const map = await visit("?date=2022-09-09");
		const beginnings = [...new Set<string>(claims.map(({ properties }) => properties.shown.from))].sort();
		await map.dateSlider.focus();
		await map.page.keyboard.press("End");
		await map.claimsOnceAt(everyDay().at(-1) ?? "");
		for (const day of beginnings.toReversed()) {
			await map.page.keyboard.press("PageDown");
			expect(await map.claimsOnceAt(day)).toEqual(shownOn(day));
			await expect.poll(() => map.listedClaims()).toEqual(shownOn(day));
		}
		for (const day of beginnings.slice(1)) {
			await map.page.keyboard.press("PageUp");
			expect(await map.claimsOnceAt(day)).toEqual(shownOn(day));
		}
	});

	it("says the full date", async () => {
		const map = await visit("?date=2022-09-13");
		expect(await map.dateSlider.getAttribute("aria-valuetext")).toMatch(/13 September 2022/);
	});

	it("opens a claim, and closing the reader returns to where it was opened", async () => {
		const map = await visit("?date=2022-09-13");
		await map.entry("003-vovchansk-retaken").focus();
		await map.page.keyboard.press("Enter");
		await map.marks("003-vovchansk-retaken").first().waitFor();
		await map.backToList.focus();
		await map.page.keyboard.press("Enter");
		await map.marks("003-vovchansk-retaken").first().waitFor({ state: "detached" });
		const focused = map.page.locator('[data-claim-entry="003-vovchansk-retaken"]:focus');
		await focused.waitFor();
		expect(await focused.count()).toBe(1);
	});
});
