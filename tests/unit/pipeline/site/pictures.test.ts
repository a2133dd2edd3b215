import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createClaimIndex } from "../../../../src/domain/claim-index.ts";
import { toIsoDay } from "../../../../src/domain/day.ts";
import { mapPictures } from "../../../../src/pipeline/site/map-pictures.ts";
import { renderPng } from "../../../../src/pipeline/site/render-png.ts";
import { claimsOf, readSiteData, type SiteData } from "../../../../src/pipeline/site/site-data.ts";
import { SOCIAL_SIZE, viewPicture } from "../../../../src/pipeline/site/view-pictures.ts";

const ROOT = resolve(import.meta.dirname, "../../../..");
const sizeOf = (png: Uint8Array): [number, number] => {
	const view = new DataView(png.buffer, png.byteOffset);
	return [view.getUint32(16), view.getUint32(20)];
};
const letters = (words: string, weight: number): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><text y="30" font-family="'Noto Sans'" font-size="28" font-weight="${weight}">${words}</text></svg>`;

let data: SiteData;
beforeAll(async () => {
	data = await readSiteData(ROOT);
});

describe("a view's picture", () => {
	it.each(["en", "uk"] as const)("carries its title, date and attribution in itself (%s)", (language) => {
		const svg = viewPicture(data, data.defaultView, SOCIAL_SIZE, language);
		expect(svg).toContain(data.defaultView.title[language].slice(0, 5));
		expect(svg).toContain("© OpenStreetMap contributors");
		expect(svg).not.toMatch(/<script|<image|href=| style=/);
	});

	it("is 1200 by 630 pixels as a card, and twice as large at 2×", async () => {
		const svg = viewPicture(data, data.defaultView, SOCIAL_SIZE, "en");
		expect(sizeOf(await renderPng(svg, 1))).toEqual([1200, 630]);
		expect(sizeOf(await renderPng(svg, 2))).toEqual([2400, 1260]);
	});
});

describe("the pictures that articles name", () => {
	it("are one for each day on which a text that the view shows was published", () => {
		const names = [...mapPictures(data).keys()]
			.filter((name) => name.includes("kupiansk"))
			.map((name) => name.slice(26));
		const days = ["", ".2022-09-09", ".2022-09-14"];
		expect(names.sort()).toEqual(days.flatMap((day) => [`map${day}`, `map${day}.uk`]).sort());
	});

	it("have the newest without a day in its name", () => {
		const pictures = mapPictures(data);
		const name = `views/${data.defaultView.id}/map`;
		expect(pictures.get(name)).toBe(pictures.get(`${name}.2022-09-14`));
		expect(pictures.get(name)).not.toBe(pictures.get(`${name}.2022-09-09`));
	});

	it("stay as they are, in all but the version that they name, when a text that is published later is added", () => {
		const day = toIsoDay("2022-09-09");
		const claims = claimsOf(data, data.defaultView);
		const known = claims.filter(({ properties }) => properties.published <= day);
		expect(known.length).toBeLessThan(claims.length);
		const before = mapPictures({ ...data, index: createClaimIndex(known) });
		const after = mapPictures(data);
		const name = `views/${data.defaultView.id}/map`;
		expect(after.get(`${name}.${day}`)).toBe(before.get(`${name}.${day}`));
		expect(after.get(name)).not.toBe(before.get(name));
	});

	it("say by which day what they show was published, and which version of the data they were drawn from", () => {
		const pictures = mapPictures(data);
		const name = `views/${data.defaultView.id}/map.2022-09-09`;
		expect(pictures.get(name)).toContain("As published by 9 September 2022");
		expect(pictures.get(`${name}.uk`)).toContain("Що було опубліковано до 9 вересня 2022");
		expect(pictures.get(name)).toContain(`· data ${data.version}</text>`);
	});
});

describe("renderPng", () => {
	it("has letters of both scripts, and both in bold", async () => {
		const render = async (words: string, weight: number) =>
			Buffer.from(await renderPng(letters(words, weight), 1)).toString("base64");
		const empty = await render("", 400);
		for (const words of ["Kyiv", "Їжак"]) {
			const regular = await render(words, 400);
			expect(regular).not.toBe(empty);
			expect(await render(words, 600)).not.toBe(regular);
			expect(await render(words, 400)).toBe(regular);
		}
	});
});
