import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { renderPng } from "../../../../src/pipeline/site/render-png.ts";
import { readSiteData, type SiteData } from "../../../../src/pipeline/site/site-data.ts";
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
