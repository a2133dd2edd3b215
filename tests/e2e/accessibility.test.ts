import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { mapOpener } from "./map-opener.ts";
import type { MapPage } from "./map-page.ts";

const openMap = mapOpener();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const VIEWS = ["?date=2022-09-09", "?date=2023-06-01", "?claim=004-bridge-oskil", "?claim=000-buffer-zone"];

interface AxeWindow {
	readonly axe: {
		run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
	};
}

/** What axe finds, one line per element. */
async function violations(map: MapPage): Promise<string[]> {
	await map.page.evaluate(AXE);
	return map.page.evaluate(async () => {
		const result = await (window as unknown as AxeWindow).axe.run();
		return result.violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
		);
	});
}

describe.each(["light", "dark"])("in the %s theme", (theme) => {
	it.each(VIEWS)("axe finds nothing in %s", async (query) => {
		const map = await openMap(`${query}&theme=${theme}`);
		expect(await violations(map)).toEqual([]);
	});
});

describe("on a phone, in Ukrainian", () => {
	it("axe finds nothing", async () => {
		const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
		const map = await openMap("?claim=004-arrival-kupiansk&lang=uk", phone);
		expect(await violations(map)).toEqual([]);
	});
});
