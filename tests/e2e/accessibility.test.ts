import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/vocabulary.ts";
import { mapOpener } from "./map-opener.ts";
import type { MapPage } from "./map-page.ts";
import { viewTours } from "./views.ts";

const openMap = mapOpener();
const eachView = viewTours();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds by colours; all that it looks for besides is the same in both themes, and colours in all languages. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

interface AxeWindow {
	readonly axe: {
		run(options: {
			runOnly?: readonly string[];
		}): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
	};
}

/** What axe finds by the rules named, or by all; one line per element. */
async function violations(map: MapPage, runOnly?: readonly string[]): Promise<string[]> {
	if (await map.page.evaluate(() => !("axe" in window))) await map.page.evaluate(AXE);
	return map.page.evaluate(
		async (options) => {
			const result = await (window as unknown as AxeWindow).axe.run(options);
			return result.violations.flatMap(({ id, nodes }) =>
				nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
			);
		},
		runOnly === undefined ? {} : { runOnly },
	);
}

async function violationsInEachView(parameters: string, runOnly?: readonly string[]): Promise<string[]> {
	const found: string[] = [];
	await eachView({ parameters }, async (name, map) => {
		for (const violation of await violations(map, runOnly)) found.push(`${name}: ${violation}`);
	});
	return found;
}

describe("in any view", () => {
	it.each(LANGUAGES)("axe finds nothing in the light theme, in %s", async (language) => {
		expect(await violationsInEachView(`theme=light&lang=${language}`)).toEqual([]);
	});
	it("axe finds no colours too close in the dark theme", async () => {
		expect(await violationsInEachView("theme=dark&lang=en", RULES_OF_COLOUR)).toEqual([]);
	});
});

describe("on a phone, in Ukrainian", () => {
	it("axe finds nothing", async () => {
		const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
		const map = await openMap("?claim=004-arrival-kupiansk&lang=uk", phone);
		expect(await violations(map)).toEqual([]);
	});
});
