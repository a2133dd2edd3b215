import { describe, expect, it } from "vitest";
import type { MapPage } from "./map-page.ts";
import { mapVisits } from "./map-visits.ts";
import { claim, claims, shownOn } from "./site-data.ts";

const { load, visit } = mapVisits();
const DAY = "2022-09-09";

const openMore = ({ page }: MapPage) => page.locator("summary", { hasText: "More filters" }).click();

/** The options of a filter with the count beside each. */
async function counts({ page }: MapPage, filter: string): Promise<Record<string, number>> {
	const options = await page.getByRole("group", { name: filter, exact: true }).getByRole("button").allInnerTexts();
	return Object.fromEntries(
		options.map((text) => [text.replace(/\s*\d+$/, ""), Number(/\d+$/.exec(text)?.[0] ?? Number.NaN)]),
	);
}

describe("the counts beside the filters", () => {
	it("are what choosing an option would show, under all other filters", async () => {
		const map = await load(`?date=${DAY}&groups=incident`);
		const shown = shownOn(DAY).map(claim);
		const inGroup = (group: string): number => shown.filter(({ properties }) => properties.group === group).length;
		expect(await counts(map, "Groups")).toEqual({
			Advances: inGroup("advance"),
			"Buffer zones": inGroup("buffer-zone"),
			Incidents: inGroup("incident"),
			Statements: inGroup("statement"),
		});
		await openMore(map);
		const russian = shown.filter(({ properties: { group, actor } }) => group === "incident" && actor === "RU");
		await expect
			.poll(async () => (await counts(map, "Who is said to have acted"))["Russia’s side"])
			.toBe(russian.length);
	});

	it("hold: choosing an option shows as many claims, on the map, in the list and in the address", async () => {
		const map = await visit(`?date=${DAY}`);
		await openMore(map);
		await map.page.locator("summary", { hasText: /^Place/ }).click();
		const option = map.page.getByRole("button", { name: /^Kupiansk \d/ });
		await option.waitFor();
		const kupiansk = (await counts(map, "Place"))["Kupiansk"];
		await option.click();
		const named = shownOn(DAY).filter((id) => claim(id).properties.places.some((place) => place.id === "kupiansk"));
		await expect.poll(() => map.visibleClaims()).toEqual(named);
		expect(named).toHaveLength(kupiansk ?? -1);
		expect(await map.listedClaims()).toEqual(named);
		await expect.poll(() => map.address.get("places")).toBe("kupiansk");
	});

	it("keep options that nothing has on this day, and search among many", async () => {
		const map = await visit(`?date=${DAY}`);
		await openMore(map);
		await map.page.locator("summary", { hasText: /^Place/ }).click();
		await expect.poll(async () => (await counts(map, "Place"))["Lyptsi"]).toBe(0);
		await map.page.getByLabel("Search: Place").fill("vovch");
		await expect.poll(() => counts(map, "Place").then(Object.keys)).toEqual(["Vovchansk"]);
	});
});

describe("the filters in use", () => {
	it("are said while their panel is closed, and go one by one or all at once", async () => {
		const map = await visit(`?date=${DAY}&actors=RU&kinds=desertion,fighting`);
		const inUse = map.page.getByRole("list", { name: "Filters in use" }).getByRole("button");
		expect(await inUse.allInnerTexts()).toEqual([
			"Who is said to have acted: Russia’s side",
			"Kind: Desertion",
			"Kind: Fighting",
		]);
		await map.page.getByRole("button", { name: "Remove filter: Kind: Fighting" }).click();
		await expect.poll(() => map.address.get("kinds")).toBe("desertion");
		await map.page.getByRole("button", { name: "Clear filters" }).click();
		await expect.poll(() => map.visibleClaims()).toEqual(shownOn(DAY));
		await expect.poll(() => map.address.toString()).toBe(`date=${DAY}`);
	});

	it("that hide everything are named, with the way back", async () => {
		const map = await visit(`?date=${DAY}&actors=UA&kinds=desertion`);
		expect(await map.visibleClaims()).toEqual([]);
		const text = await map.text();
		expect(text).toContain("No claim on this day passes the filters");
		expect(text).toContain(`The filters hide all ${shownOn(DAY).length} claims of this day.`);
		await map.page.getByRole("button", { name: "Remove filter: Who is said to have acted: Ukraine’s side" }).click();
		await expect
			.poll(() => map.listedClaims())
			.toEqual(shownOn(DAY).filter((id) => claim(id).properties.kind === "desertion"));
	});
});

describe("the second clock", () => {
	it("hides what no source had published by the day, and says so", async () => {
		const map = await visit("?date=2022-09-13&published=2022-09-10");
		const known = shownOn("2022-09-13").filter((id) => claim(id).properties.published <= "2022-09-10");
		expect(known.length).toBeLessThan(shownOn("2022-09-13").length);
		expect(await map.visibleClaims()).toEqual(known);
		expect(await map.text()).toContain("Frozen as of 10 September 2022; last correction: none so far");
		await map.page.getByRole("link", { name: "last correction: none so far" }).click();
		await expect.poll(() => map.address.get("page")).toBe("corrections");
	});

	it("offers the days on which sources were published, and today", async () => {
		const map = await visit("?date=2022-09-14");
		await map.page.locator("summary", { hasText: "Published by" }).click();
		await expect.poll(() => map.text()).toContain("Hides what no source had published by this day.");
		await map.page.getByRole("button", { name: "9 September 2022", exact: true }).click();
		await expect.poll(() => map.address.get("published")).toBe("2022-09-09");
		await expect
			.poll(() => map.visibleClaims())
			.toEqual(shownOn("2022-09-14").filter((id) => claim(id).properties.published <= "2022-09-09"));
		await map.page.getByRole("button", { name: "Today: all published" }).click();
		await expect.poll(() => map.visibleClaims()).toEqual(shownOn("2022-09-14"));
	});
});

describe("past incidents", () => {
	it("stay in sight for as long as is asked for, said to be past", async () => {
		const map = await visit("?date=2022-09-12");
		const own = shownOn("2022-09-12");
		expect(await map.visibleClaims()).toEqual(own);
		await openMore(map);
		await map.page.getByLabel("Keep past incidents for").selectOption("3");
		const past = claims
			.filter(({ properties: { shown, when } }) => {
				return when.kind === "event" && shown.until >= "2022-09-09" && shown.until < "2022-09-12";
			})
			.map(({ id }) => id as string);
		expect(past.length).toBeGreaterThan(0);
		await expect.poll(() => map.visibleClaims()).toEqual([...own, ...past].sort());
		expect(await map.listedClaims()).toEqual([...own, ...past].sort());
		for (const id of past) expect(await map.entry(id).innerText()).toMatch(/\bpast\b/);
		for (const id of own) expect(await map.entry(id).innerText()).not.toMatch(/\bpast\b/);
		await expect.poll(() => map.address.get("linger")).toBe("3");
	});
});
