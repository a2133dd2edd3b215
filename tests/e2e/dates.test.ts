import { describe, expect, it } from "vitest";
import { mapVisits } from "./map-visits.ts";
import { claim, shownOn } from "./site-data.ts";

const { load, visit } = mapVisits();

describe("a date in the address", () => {
	it("2024-05-11 shows the buffer zone, as an aim", async () => {
		const map = await load("?date=2024-05-11");
		expect(await map.renderedDate()).toBe("2024-05-11");
		expect(await map.visibleClaims()).toContain("000-buffer-zone");
		await map.openEntry("000-buffer-zone");
		expect(claim("000-buffer-zone").properties.modality).toBe("aimed");
		expect(await map.text()).toMatch(/\baim(ed)?\b/i);
	});

	it("2022-09-09 shows Kupiansk's western outskirts, the stub towards Izium and the bridge", async () => {
		const map = await visit("?date=2022-09-09");
		expect(await map.visibleClaims()).toEqual(shownOn("2022-09-09"));
		expect(await map.visibleClaims()).toEqual(
			expect.arrayContaining(["004-arrival-kupiansk", "004-struck-south-izium", "004-bridge-oskil"]),
		);
	});

	it("2022-09-13 shows Vovchansk said to be retaken, and no longer occupied", async () => {
		const map = await visit("?date=2022-09-13");
		expect(await map.visibleClaims()).toContain("003-vovchansk-retaken");
		expect(await map.visibleClaims()).not.toContain("003-vovchansk-occupied");
		await visit("?date=2022-09-12");
		expect(await map.visibleClaims()).toContain("003-vovchansk-occupied");
	});

	it("2023-06-01 shows nothing and says that there are no source texts", async () => {
		const map = await visit("?date=2023-06-01");
		expect(await map.renderedDate()).toBe("2023-06-01");
		expect(await map.visibleClaims()).toEqual([]);
		expect(await map.listedClaims()).toEqual([]);
		expect(await map.text()).toMatch(/no source texts here/i);
	});

	it("lists the refusals and the desertions, which have no place, on their days", async () => {
		for (const [id, day] of [
			["002-refusal-70th-regiment", "2022-05-19"],
			["004-fifteen-desertions", "2022-09-09"],
		] as const) {
			const map = await visit(`?date=${day}`);
			expect(claim(id).geometry).toBeNull();
			expect(await map.visibleClaims()).toContain(id);
			expect(await map.listedClaims()).toContain(id);
		}
	});

	it("lists exactly what it shows", async () => {
		const map = await visit("?date=2024-05-17");
		expect(await map.listedClaims()).toEqual(shownOn("2024-05-17"));
		expect(await map.visibleClaims()).toEqual(shownOn("2024-05-17"));
	});
});

describe("an address without a date", () => {
	it("opens the default view", async () => {
		const map = await load("");
		expect(await map.renderedDate()).toBe("2022-09-09");
		expect(await map.visibleClaims()).toEqual(shownOn("2022-09-09"));
	});

	it("opens a named claim on its first day", async () => {
		const map = await load("?claim=003-vovchansk-retaken");
		expect(await map.renderedDate()).toBe("2022-09-13");
		expect(await map.highlightedPassage("003-vovchansk-retaken")).toBe(
			claim("003-vovchansk-retaken").properties.passage.exact,
		);
	});
});

describe("a filter in the address", () => {
	it("narrows the map and the list alike", async () => {
		const map = await load("?date=2022-09-09&groups=incident");
		const incidents = shownOn("2022-09-09").filter((id) => claim(id).properties.group === "incident");
		expect(incidents.length).toBeGreaterThan(0);
		expect(await map.visibleClaims()).toEqual(incidents);
		expect(await map.listedClaims()).toEqual(incidents);
	});
});
