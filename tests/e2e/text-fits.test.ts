import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/vocabulary.ts";
import { clippedTexts } from "./clipped-text.ts";
import { viewTours } from "./views.ts";

const eachView = viewTours();

/** CSS pixels; a page at 200% has half of them. */
const SIZES = {
	"a phone": { width: 360, height: 740 },
	"a desktop": { width: 1440, height: 900 },
	"a desktop at 200%": { width: 720, height: 450 },
	"a desktop at 400%": { width: 360, height: 225 },
};

describe.each(LANGUAGES)("in %s", (language) => {
	it.each(Object.entries(SIZES))("no text is cut off in any view on %s", async (_size, viewport) => {
		const cut: string[] = [];
		await eachView({ parameters: `lang=${language}`, viewport }, async (name, { page }) => {
			for (const text of await clippedTexts(page)) cut.push(`${name}: ${text}`);
		});
		expect(cut).toEqual([]);
	});
});
