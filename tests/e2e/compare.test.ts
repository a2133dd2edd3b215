import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { recountChanges } from "./change-recount.ts";
import type { MapPage } from "./map-page.ts";
import { mapVisits } from "./map-visits.ts";
import { readDownload } from "./read-download.ts";
import { claim, claims, shownOn } from "./site-data.ts";

const { load, visit } = mapVisits();
const A = "2022-09-09";
const B = "2022-09-14";
const FAR = "2024-05-11";

/** The report's sections with the number each states. */
async function reportedCounts({ page }: MapPage): Promise<Record<string, number>> {
	const sections = await page
		.locator("[data-change]")
		.evaluateAll((found) =>
			found.map((section) => [section.getAttribute("data-change"), section.querySelector(".count")?.textContent]),
		);
	return Object.fromEntries(sections.map(([change, count]) => [change, Number(count)]));
}

const numbersOf = (sections: Record<string, string[]>): Record<string, number> =>
	Object.fromEntries(Object.entries(sections).map(([change, ids]) => [change, ids.length]));

/** The ids in the list under a heading, sorted. */
const listedUnder = async ({ page }: MapPage, heading: RegExp): Promise<string[]> =>
	(
		await page
			.locator(".claim-group", { has: page.getByRole("heading", { name: heading }) })
			.locator("[data-claim-entry]")
			.evaluateAll((entries) => entries.map((entry) => entry.getAttribute("data-claim-entry") ?? ""))
	).sort();

/** The rows of a file by RFC 4180, by the names in its header. */
function parseCsv(text: string): Record<string, string>[] {
	const rows: string[][] = [[]];
	let cell = "";
	for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		cell = quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"');
		rows.at(-1)?.push(cell);
		if (end === "\r\n") rows.push([]);
	}
	const [header = [], ...body] = rows.slice(0, -1);
	return body.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])));
}

const dateField = ({ page }: MapPage, name: string): Locator => page.getByLabel(name, { exact: true });

describe("two dates in the address", () => {
	it("are both on the map, which says so, and in the list by where they are", async () => {
		const map = await load(`?date=${A}&compare=${B}`);
		expect(await map.renderedDate()).toBe(`${A}/${B}`);
		const [onA, onB] = [shownOn(A), shownOn(B)];
		expect(await map.visibleClaims()).toEqual([...new Set([...onA, ...onB])].sort());
		expect(await listedUnder(map, /^Only on A/)).toEqual(onA.filter((id) => !onB.includes(id)));
		expect(await listedUnder(map, /^Only on B/)).toEqual(onB.filter((id) => !onA.includes(id)));
		expect(await listedUnder(map, /^On both/)).toEqual(onA.filter((id) => onB.includes(id)));
		const [tagged = ""] = onB.filter((id) => !onA.includes(id));
		expect(await map.entry(tagged).innerText()).toMatch(/\bB (Claimed|Reported|Assessed|Geolocated)\b/);
	});

	it.each([
		[A, B],
		[B, A],
		[A, FAR],
		["2022-03-01", "2024-05-31"],
	])("%s and %s have a report that a recount from the data confirms", async (one, other) => {
		const map = await visit(`?date=${one}&compare=${other}`);
		const counted = numbersOf(recountChanges(claims, one, other));
		expect(await reportedCounts(map)).toEqual(counted);
		expect(Object.values(counted).some((count) => count > 0)).toBe(true);
	});

	it("count only what passes the filters", async () => {
		const map = await visit(`?date=${A}&compare=${B}&groups=incident`);
		const incidents = claims.filter(({ properties }) => properties.group === "incident");
		expect(await reportedCounts(map)).toEqual(numbersOf(recountChanges(incidents, A, B)));
	});

	it("say when they lie in different stretches of the sources, and only then", async () => {
		const said = /what the sources spoke of, not the ground/;
		expect(await (await visit(`?date=${A}&compare=${FAR}`)).text()).toMatch(said);
		expect(await (await visit(`?date=${A}&compare=${B}`)).text()).not.toMatch(said);
	});
});

describe("the change report", () => {
	it("leads from each row to its claim", async () => {
		const map = await visit(`?date=${A}&compare=${B}`);
		await map.page.locator("[data-change=begun] summary").click();
		const table = map.page.getByRole("table");
		const begun = recountChanges(claims, A, B)["begun"] ?? [];
		await expect.poll(() => table.getByRole("row").count()).toBe(begun.length + 1);
		const headline = claim("003-vovchansk-retaken").properties.headline.en;
		await table.getByRole("link", { name: headline, exact: true }).click();
		await map.marks("003-vovchansk-retaken").first().waitFor();
	});

	it("can be taken along as a table that has the same rows", async () => {
		const map = await visit(`?date=${B}&compare=${A}`);
		const [download] = await Promise.all([
			map.page.waitForEvent("download"),
			map.page.getByRole("button", { name: "Download as CSV" }).click(),
		]);
		expect(download.suggestedFilename()).toBe(`changes-${A}-${B}.csv`);
		const rows = parseCsv(await readDownload(download));
		for (const [change, ids] of Object.entries(recountChanges(claims, A, B))) {
			const found = rows.filter((row) => row["change"] === change);
			expect(found.map((row) => row["id"]).sort()).toEqual(ids);
		}
		for (const row of rows) {
			const { headline, published } = claim(row["id"] ?? "").properties;
			expect([row["headline_en"], row["headline_uk"], row["published"]]).toEqual([headline.en, headline.uk, published]);
			const [isOnA, isOnB] = [shownOn(B).includes(row["id"] ?? ""), shownOn(A).includes(row["id"] ?? "")];
			expect(row["presence"]).toBe(isOnA ? (isOnB ? "both" : "a") : isOnB ? "b" : "");
		}
	});
});

describe("a reader who compares", () => {
	it("starts, chooses the other date, swaps, and ends", async () => {
		const map = await visit(`?date=${A}`);
		await map.page.getByRole("button", { name: "Compare two dates" }).click();
		await dateField(map, "Choose date B").fill(B);
		await map.claimsOnceAt(`${A}/${B}`);
		await expect.poll(() => map.address.get("compare")).toBe(B);
		await map.page.getByRole("button", { name: "Swap the dates" }).click();
		await map.claimsOnceAt(`${B}/${A}`);
		await map.page.getByRole("button", { name: "End comparison" }).click();
		await map.claimsOnceAt(B);
		await expect.poll(() => map.address.get("compare")).toBeNull();
		expect(await map.page.locator("[data-change]").count()).toBe(0);
	});

	it("keeps the focus on the way in and out", async () => {
		const map = await visit(`?date=${A}`);
		await map.page.getByRole("button", { name: "Compare two dates" }).press("Enter");
		const end = map.page.getByRole("button", { name: "End comparison" });
		await expect.poll(() => end.evaluate((button) => button === document.activeElement)).toBe(true);
		await end.press("Enter");
		const start = map.page.getByRole("button", { name: "Compare two dates" });
		await expect.poll(() => start.evaluate((button) => button === document.activeElement)).toBe(true);
	});
});
