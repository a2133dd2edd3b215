import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Attribution } from "../../src/ui/map/attribution.tsx";
import { Panel } from "../../src/ui/shell/panel.tsx";
import { Timeline } from "../../src/ui/timeline/timeline.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { createFixture, render } from "./app-fixture.tsx";

const claims = [makeClaim({ id: "one" }), makeClaim({ id: "two", properties: { group: "advance", kind: "advance" } })];

afterEach(() => page.viewport(1280, 800));

const boxOf = (container: HTMLElement, selector: string): DOMRect =>
	(container.querySelector(selector) ?? container).getBoundingClientRect();

describe.each(["en", "uk"] as const)("on a narrow screen, in %s", (language) => {
	const fixture = () => createFixture({ claims, environment: { isWide: false, language } });

	it.each([280, 360, 390])("the attribution is whole, its link included, at %i pixels", async (width) => {
		await page.viewport(width, 740);
		const container = render(
			fixture(),
			<div className="map-area" style={{ height: 300 }}>
				<Attribution />
			</div>,
		);
		await expect.poll(() => container.querySelector(".attribution a")).not.toBeNull();
		const attribution = container.querySelector(".attribution") as HTMLElement;
		const { left, right } = attribution.getBoundingClientRect();
		const link = boxOf(container, ".attribution a");
		expect(left).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(width);
		expect(link.right).toBeLessThanOrEqual(right);
		expect(attribution.scrollWidth).toBeLessThanOrEqual(attribution.clientWidth);
		expect(attribution.innerText.replace(/\s+/g, " ")).toMatch(
			/© OpenStreetMap .*GeoNames · GSHHG · Natural Earth · \S/,
		);
	});

	it("the playhead's knob covers neither date nor count", async () => {
		await page.viewport(360, 740);
		const { store, actions } = fixture();
		const { corpus } = store.getState();
		const container = render({ store, actions }, corpus === null ? null : <Timeline corpus={corpus} />);
		await expect.poll(() => container.querySelector(".playhead")).not.toBeNull();
		const playhead = container.querySelector(".playhead") as HTMLElement;
		const knob = getComputedStyle(playhead, "::before");
		const shift = new DOMMatrix(knob.transform).f;
		const top = playhead.getBoundingClientRect().top + Number.parseFloat(knob.top) + shift;
		expect(top).toBeGreaterThanOrEqual(boxOf(container, ".date-count").bottom);
	});
});

describe("the sheet", () => {
	it("comes up when the keyboard reaches what it hides", async () => {
		await page.viewport(360, 740);
		const container = render(createFixture({ claims, environment: { isWide: false } }), <Panel />);
		await expect.poll(() => container.querySelector("[data-stop]")?.getAttribute("data-stop")).toBe("peek");
		container.querySelector<HTMLElement>(".sheet-handle")?.focus();
		expect(container.querySelector("[data-stop]")?.getAttribute("data-stop")).toBe("peek");
		await userEvent.keyboard("{Tab}");
		await expect.poll(() => container.querySelector("[data-stop]")?.getAttribute("data-stop")).toBe("half");
	});
});
