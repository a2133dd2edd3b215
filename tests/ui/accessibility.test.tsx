import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import type { Page, Theme } from "../../src/domain/vocabulary.ts";
import type { MapOptions } from "../../src/map/claim-map.ts";
import { App } from "../../src/ui/app.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { createFixture, passageOf, render } from "./app-fixture.tsx";

vi.mock("../../src/map/claim-map.ts", () => ({
	createMap: (_container: HTMLElement, { view, callbacks }: MapOptions) => {
		queueMicrotask(() =>
			callbacks.onFrame({ ...view, compared: null, signs: new Set(), viewport: { width: 1 } } as never),
		);
		return {
			update: () => undefined,
			reveal: () => undefined,
			fit: () => undefined,
			isInteractive: true,
			remove: () => undefined,
		};
	},
}));
vi.mock("../../src/ui/map/load-basemap.ts", () => ({ loadBasemap: async () => ({ layers: {}, missing: [] }) }));

const claims = [
	makeClaim({ id: "one", properties: { passage: passageOf("Kupiansk had come under artillery fire,") } }),
	makeClaim({ id: "bridge", properties: { passage: passageOf("A bridge in Kupiansk was damaged."), actor: "RU" } }),
	makeClaim({ id: "nowhere", geometry: null, properties: { places: [], status: "withdrawn" } }),
];

async function violations(): Promise<string[]> {
	const { violations: found } = await axe.run(document, { resultTypes: ["violations"] });
	return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

const VIEWS: readonly { page: Page | null; claim: boolean; heading: string }[] = [
	{ page: null, claim: false, heading: "3 claims" },
	{ page: null, claim: true, heading: claims[0]?.properties.headline.en ?? "" },
	{ page: "sources", claim: true, heading: "Sources" },
	{ page: "method", claim: false, heading: "Method" },
	{ page: "corrections", claim: false, heading: "Corrections" },
];

describe.each<Theme>(["light", "dark"])("in the %s theme axe finds nothing", (theme) => {
	it.each(VIEWS)("on $page with a claim open: $claim", async ({ page, claim, heading }) => {
		const id = claim ? (claims[0]?.id ?? null) : null;
		const container = render(createFixture({ claims, view: { page, theme, claim: id } }), <App />);
		await expect
			.poll(() => [...container.querySelectorAll("h2")].map(({ textContent }) => textContent), { timeout: 10_000 })
			.toContain(heading);
		await expect.poll(() => document.documentElement.dataset["theme"]).toBe(theme);
		await Promise.all(document.getAnimations().map(({ finished }) => finished));
		expect(await violations()).toEqual([]);
	});
});

describe("the document", () => {
	it("says its language, and when it is ready", async () => {
		delete document.documentElement.dataset["ready"];
		const { actions } = (() => {
			const fixture = createFixture({ claims });
			render(fixture, <App />);
			return fixture;
		})();
		await expect.poll(() => document.documentElement.dataset["ready"], { timeout: 10_000 }).toBe("true");
		actions.setLanguage("uk");
		await expect.poll(() => document.documentElement.lang).toBe("uk");
		await expect.poll(() => document.querySelector("h1")?.textContent).toBe("Харківський фронт");
	});
});
