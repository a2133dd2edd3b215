import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentCollection } from "../../src/domain/source-document.ts";
import { mapOpener } from "./map-opener.ts";
import { mapVisits } from "./map-visits.ts";
import { claim, claims, DIST, ROOT } from "./site-data.ts";

const openMap = mapOpener();
const { visit } = mapVisits();
const MINUTES = 60_000;
/** Drawn anew for each of many claims: what the reader highlights does not depend on the size, what the map costs does. */
const SMALL = { viewport: { width: 640, height: 480 } };

describe("the reader", () => {
	it("opens from the list with the passage highlighted in sight", async () => {
		const map = await visit("?date=2022-09-09");
		await map.openEntry("004-bridge-oskil");
		expect(await map.highlightedPassage("004-bridge-oskil")).toBe(claim("004-bridge-oskil").properties.passage.exact);
		await expect
			.poll(() =>
				map
					.marks("004-bridge-oskil")
					.first()
					.evaluate((mark) => mark.checkVisibility() && mark.getBoundingClientRect().top),
			)
			.toBeLessThan(800);
		expect(map.address.get("claim")).toBe("004-bridge-oskil");
		expect(await map.text()).toContain(claim("004-bridge-oskil").properties.headline.en);
	});

	it(
		"highlights exactly the passage, for every claim",
		async () => {
			const map = await openMap("?date=2022-09-09", SMALL);
			const wrong: string[] = [];
			for (const { id, properties } of claims) {
				await map.moveTo(`?claim=${id}`);
				await map.marks(id).first().waitFor({ state: "attached" });
				if ((await map.highlightedPassage(id)) !== properties.passage.exact) wrong.push(id);
			}
			expect(wrong).toEqual([]);
		},
		4 * MINUTES,
	);

	it("links to the copy that was read, without recommending it", async () => {
		const map = await visit("?date=2022-09-09&claim=004-bridge-oskil");
		const { documents } = JSON.parse(readFileSync(join(DIST, "data/documents.json"), "utf8")) as DocumentCollection;
		const { url } = documents.find(({ id }) => id === claim("004-bridge-oskil").properties.document) ?? { url: "" };
		const link = map.page.locator(`a[href^="${url}"]`).first();
		await link.waitFor();
		expect(await link.getAttribute("href")).toContain("#:~:text=");
		expect(await link.getAttribute("rel")).toContain("nofollow");
	});

	it("follows back and forward", async () => {
		const map = await visit("?date=2022-09-09");
		await map.openEntry("004-arrival-kupiansk");
		expect(map.address.get("claim")).toBe("004-arrival-kupiansk");
		await map.page.goBack();
		await map.marks("004-arrival-kupiansk").first().waitFor({ state: "detached" });
		expect(map.address.get("claim")).toBeNull();
		expect(map.address.get("date")).toBe("2022-09-09");
		await map.page.goForward();
		await map.marks("004-arrival-kupiansk").first().waitFor();
		expect(map.address.get("claim")).toBe("004-arrival-kupiansk");
	});
});

describe("the published data", () => {
	it("is the committed data, and carries the whole of each text whose rights are full", () => {
		for (const name of ["claims.geojson", "places.geojson", "documents.json"]) {
			expect(readFileSync(join(DIST, "data", name)).equals(readFileSync(join(ROOT, "data/derived", name)))).toBe(true);
		}
		const { documents } = JSON.parse(readFileSync(join(DIST, "data/documents.json"), "utf8")) as DocumentCollection;
		const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
		for (const { rights, text, file } of documents) {
			expect(rights).toBe("full");
			expect(text).toBe(decoder.decode(readFileSync(join(ROOT, "seeds", file))));
		}
	});
});
