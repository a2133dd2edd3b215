import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { ChoicePopover } from "../../src/ui/map/choice-popover.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { createFixture, render } from "./app-fixture.tsx";

const claims = [
	makeClaim({ id: "one", properties: { headline: { en: "The first", uk: "Перше" } } }),
	makeClaim({ id: "other", properties: { headline: { en: "The second", uk: "Друге" } } }),
];

async function openChoice() {
	const fixture = createFixture({ claims });
	const container = render(fixture, <ChoicePopover />);
	fixture.actions.setChoice({ ids: claims.map(({ id }) => id), x: 100, y: 100 });
	await expect.poll(() => container.querySelector("[role=dialog]")).not.toBeNull();
	return { ...fixture, container };
}

describe("several claims under one press", () => {
	it("are offered by their headlines, the first one focused", async () => {
		const { container } = await openChoice();
		expect(container.querySelector("[role=dialog]")?.getAttribute("aria-label")).toBe("2 claims here");
		expect([...container.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
			"The first",
			"The second",
		]);
		await expect.poll(() => document.activeElement?.textContent).toBe("The first");
	});

	it("are opened by keyboard", async () => {
		const { store, container } = await openChoice();
		await userEvent.keyboard("{Tab}{Enter}");
		await expect.poll(() => store.getState().view.claim).toBe("other");
		await expect.poll(() => container.querySelector("[role=dialog]")).toBeNull();
	});

	it("go away by Escape", async () => {
		const { store } = await openChoice();
		await userEvent.keyboard("{Escape}");
		await expect.poll(() => store.getState().choice).toBeNull();
		expect(store.getState().view.claim).toBeNull();
	});

	it("lie whole within a map that is lower than their panel, and scroll there", async () => {
		const many = Array.from({ length: 9 }, (_, at) => makeClaim({ id: `claim-${at}` }));
		const fixture = createFixture({ claims: many });
		const container = render(
			fixture,
			<div className="map-area" style={{ position: "relative", width: 320, height: 160 }}>
				<ChoicePopover />
			</div>,
		);
		fixture.actions.setChoice({ ids: many.map(({ id }) => id), x: 100, y: 100 });
		await expect.poll(() => container.querySelector("[role=dialog]")).not.toBeNull();
		const panel = container.querySelector("[role=dialog]") as HTMLElement;
		const area = container.querySelector(".map-area") as HTMLElement;
		const [inner, outer] = [panel.getBoundingClientRect(), area.getBoundingClientRect()];
		expect(inner.top).toBeGreaterThanOrEqual(outer.top);
		expect(inner.bottom).toBeLessThanOrEqual(outer.bottom);
		const close = panel.querySelector(".popover-bar button")?.getBoundingClientRect();
		expect(close?.top).toBeGreaterThanOrEqual(outer.top);
		panel.querySelector<HTMLElement>("li:last-child button")?.focus();
		const last = panel.querySelector("li:last-child button")?.getBoundingClientRect();
		expect(last?.bottom).toBeLessThanOrEqual(inner.bottom);
	});

	it("are highlighted on the map no longer than they can be chosen", async () => {
		const { store } = await openChoice();
		await expect.poll(() => store.getState().hovered).toBe("one");
		await userEvent.keyboard("{Escape}");
		await expect.poll(() => store.getState().choice).toBeNull();
		await expect.poll(() => store.getState().hovered).toBeNull();
	});
});
