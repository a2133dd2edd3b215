import { describe, expect, it } from "vitest";
import type { MapPage } from "./map-page.ts";
import { mapVisits } from "./map-visits.ts";
import { claims, everyDay, shownOn } from "./site-data.ts";

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

const { load, visit } = mapVisits();
const onPhone = mapVisits(PHONE);

const beginnings = [...new Set<string>(claims.map(({ properties }) => properties.shown.from))].sort();
const lastDay = everyDay().at(-1) ?? "";

/** The days of the corpus on which something is shown that was not, or is not that was, the day before. */
const changes = everyDay().filter((day, at, days) => shownOn(day).join() !== shownOn(days[at - 1] ?? "").join());

const timeline = (map: MapPage) => map.page.getByRole("region", { name: "Timeline" });
const dateInWords = (map: MapPage) => timeline(map).locator("time").first();
const breaks = (map: MapPage) => timeline(map).getByRole("button", { name: /in which no claim begins or ends/ });
const chooseUnit = (map: MapPage, unit: string) => timeline(map).getByLabel("Step by").selectOption(unit);

async function typeDate(map: MapPage, day: string): Promise<void> {
	await timeline(map)
		.getByRole("button", { name: /20\d\d/ })
		.first()
		.click();
	await timeline(map).getByLabel("Go to a date", { exact: true }).last().fill(day);
	await map.page.keyboard.press("Enter");
}

describe("typing a date", () => {
	it("shows that day, in words and on the map", async () => {
		const map = await visit("?date=2022-09-12");
		await typeDate(map, "2024-05-11");
		expect(await map.claimsOnceAt("2024-05-11")).toEqual(shownOn("2024-05-11"));
		expect(await dateInWords(map).textContent()).toMatch(/11 May 2024/);
		await expect.poll(() => map.address.get("date")).toBe("2024-05-11");
	});

	it("tells of which days the texts speak, and stays where it was", async () => {
		const map = await visit("?date=2022-09-12");
		await typeDate(map, "2031-01-01");
		await map.page.getByRole("alert").filter({ hasText: "31 May 2024" }).waitFor();
		expect(await map.renderedDate()).toBe("2022-09-12");
	});

	it("works on a phone", async () => {
		const map = await onPhone.visit("?date=2022-09-12");
		await typeDate(map, "2022-09-13");
		expect(await map.claimsOnceAt("2022-09-13")).toEqual(shownOn("2022-09-13"));
	});
});

describe("stepping", () => {
	it("by change stops at every day on which the picture changes, and at no other", async () => {
		const map = await visit(`?date=${everyDay()[0]}`);
		await chooseUnit(map, "change");
		const next = timeline(map).getByRole("button", { name: "Next change" });
		for (const day of changes.filter((one) => one > (everyDay()[0] ?? ""))) {
			await next.click();
			expect(await map.claimsOnceAt(day)).toEqual(shownOn(day));
		}
		await next.click();
		expect(await map.renderedDate()).toBe(changes.at(-1));
	});

	it("by day goes to the neighbouring days", async () => {
		const map = await visit("?date=2023-06-01");
		await chooseUnit(map, "day");
		await timeline(map).getByRole("button", { name: "Previous day" }).click();
		await map.claimsOnceAt("2023-05-31");
		expect(await dateInWords(map).textContent()).toMatch(/31 May 2023/);
	});

	it("says what came and what went", async () => {
		const map = await visit("?date=2022-09-12");
		await chooseUnit(map, "claim");
		await timeline(map).getByRole("button", { name: "Next claim" }).click();
		await map.claimsOnceAt("2022-09-13");
		const [before, after] = [shownOn("2022-09-12"), shownOn("2022-09-13")];
		const begun = after.filter((id) => !before.includes(id)).length;
		const ended = before.filter((id) => !after.includes(id)).length;
		const said = new RegExp(`13 September 2022: ${after.length} claims?, .* ${begun} claims? begun, ${ended} ended`);
		await timeline(map).getByRole("status").filter({ hasText: said }).waitFor({ state: "attached" });
	});
});

describe("a break", () => {
	it("opens, so that its days can be reached by the pointer, and closes again", async () => {
		const map = await visit("?date=2022-09-12");
		const longest = breaks(map).last();
		const narrow = (await longest.boundingBox())?.x ?? 0;
		await longest.click();
		await expect.poll(() => longest.getAttribute("aria-expanded")).toBe("true");
		expect(await map.renderedDate()).toBe("2022-09-12");
		await longest.press("Enter");
		await expect.poll(() => longest.getAttribute("aria-expanded")).toBe("false");
		await expect.poll(async () => (await longest.boundingBox())?.x).toBe(narrow);
	});

	it("opens by a tap", async () => {
		const map = await onPhone.visit("?date=2022-09-12");
		await breaks(map).last().tap();
		await expect.poll(() => breaks(map).last().getAttribute("aria-expanded")).toBe("true");
		expect(await map.renderedDate()).toBe("2022-09-12");
	});
});

describe("zooming by keys", () => {
	it("keeps the date in sight and leaves it as it is", async () => {
		const map = await visit("?date=2022-09-12");
		await map.dateSlider.focus();
		for (const key of ["+", "+", "+"]) await map.page.keyboard.press(key);
		const track = await timeline(map).locator(".track").boundingBox();
		const playhead = await timeline(map).locator(".playhead").boundingBox();
		expect(playhead?.x).toBeGreaterThanOrEqual((track?.x ?? 0) - 2);
		expect(playhead?.x).toBeLessThanOrEqual((track?.x ?? 0) + (track?.width ?? 0));
		expect(await map.renderedDate()).toBe("2022-09-12");
		await timeline(map).getByRole("button", { name: "Show the whole timeline" }).click();
		await timeline(map).locator(".overview").waitFor({ state: "detached" });
	});
});

describe("playing", () => {
	it("at four steps a second ends on the last beginning, having shown each", async () => {
		const from = beginnings.at(-4) ?? "";
		const map = await load(`?date=${from}`);
		await map.page.evaluate(() => {
			const frame = document.querySelector("[data-rendered-date]") as HTMLElement;
			const days: string[] = [];
			Object.assign(window, { playedDays: days });
			new MutationObserver(() => days.push(frame.dataset["renderedDate"] ?? "")).observe(frame, {
				attributeFilter: ["data-rendered-date"],
			});
		});
		await timeline(map).getByRole("button", { name: "Play" }).click();
		await timeline(map).getByLabel("Speed of playback").selectOption("4");
		await timeline(map).getByRole("button", { name: "Play" }).waitFor();
		expect(await map.claimsOnceAt(beginnings.at(-1) ?? "")).toEqual(shownOn(beginnings.at(-1) ?? ""));
		const played = await map.page.evaluate(() => Reflect.get(window, "playedDays") as string[]);
		expect([...new Set(played)]).toEqual(beginnings.slice(-3));
		expect(lastDay >= (beginnings.at(-1) ?? "")).toBe(true);
	});
});

describe("a comparison in the address", () => {
	it("names both dates of the picture on the timeline", async () => {
		const map = await visit("?date=2022-09-09&compare=2024-05-11");
		expect(await map.renderedDate()).toBe("2022-09-09/2024-05-11");
		expect(await timeline(map).locator(".dates").textContent()).toBe("9 September 2022 compared with 11 May 2024");
		expect(await timeline(map).getByRole("slider").count()).toBe(2);
	});
});
