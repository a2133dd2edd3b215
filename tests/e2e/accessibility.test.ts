import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { LANGUAGES, THEMES } from "../../src/domain/vocabulary.ts";
import { mapOpener } from "./map-opener.ts";
import type { MapPage } from "./map-page.ts";
import { eachView } from "./views.ts";

const openMap = mapOpener();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeWindow {
	readonly axe: {
		run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
	};
}

/** What axe finds, one line per element. */
async function violations(map: MapPage): Promise<string[]> {
	if (await map.page.evaluate(() => !("axe" in window))) await map.page.evaluate(AXE);
	return map.page.evaluate(async () => {
		const result = await (window as unknown as AxeWindow).axe.run();
		return result.violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
		);
	});
}

describe.each(THEMES)("in the %s theme", (theme) => {
	it.each(LANGUAGES)("axe finds nothing in any view, in %s", async (language) => {
		const map = await openMap(`?theme=${theme}&lang=${language}`);
		const found: string[] = [];
		await eachView(map, `theme=${theme}&lang=${language}`, async (name) => {
			for (const violation of await violations(map)) found.push(`${name}: ${violation}`);
		});
		expect(found).toEqual([]);
	});
});

describe("on a phone, in Ukrainian", () => {
	it("axe finds nothing", async () => {
		const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
		const map = await openMap("?claim=004-arrival-kupiansk&lang=uk", phone);
		expect(await violations(map)).toEqual([]);
	});
});
