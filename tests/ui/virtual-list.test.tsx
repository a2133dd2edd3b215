import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Panel } from "../../src/ui/shell/panel.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { type AppFixture, createFixture, render } from "./app-fixture.tsx";

const many = (count: number) => Array.from({ length: count }, (_, at) => makeClaim({ id: `claim-${at}` }));

/** The panel as high as the page, as beside the map. */
function renderPanel(fixture: AppFixture): HTMLElement {
	const container = render(fixture, <Panel />);
	const style = document.createElement("style");
	style.textContent = ".panel { height: 100dvh; width: 380px; }";
	container.parentElement?.append(style);
	return container;
}

const listed = (container: HTMLElement): string[] =>
	[...container.querySelectorAll<HTMLElement>("[data-claim-entry]")].map(({ dataset }) => dataset["claimEntry"] ?? "");
const scroller = (container: HTMLElement): HTMLElement => container.querySelector(".panel-list") as HTMLElement;

/** The entry at the upper edge of what is in sight; entries are measured as they come, so no number of pixels says it. */
function firstInSight(container: HTMLElement): string | undefined {
	const { top } = scroller(container).getBoundingClientRect();
	const entries = [...container.querySelectorAll<HTMLElement>("[data-claim-entry]")];
	return entries.find((entry) => entry.getBoundingClientRect().bottom > top)?.dataset["claimEntry"];
}

function scrollTo(container: HTMLElement, top: number): void {
	scroller(container).scrollTop = top;
}

describe("a list of sixty claims", () => {
	it("is in the document as a whole, wherever it is scrolled to", async () => {
		const container = renderPanel(createFixture({ claims: many(60) }));
		await expect.poll(() => listed(container).length).toBe(60);
		scrollTo(container, 100_000);
		await expect.poll(() => scroller(container).scrollTop).toBeGreaterThan(1000);
		expect(listed(container).length).toBe(60);
	});
});

describe("a list of three thousand claims", () => {
	const claims = many(3000);

	it("keeps few of them in the document, each with its place among all", async () => {
		const container = renderPanel(createFixture({ claims }));
		await expect.poll(() => listed(container).length).toBeGreaterThan(10);
		expect(listed(container).length).toBeLessThan(60);
		const first = container.querySelector('li:has([data-claim-entry="claim-0"])');
		expect(first?.getAttribute("aria-posinset")).toBe("1");
		expect(first?.getAttribute("aria-setsize")).toBe("3000");
	});

	it("shows the last one at its end, under its heading", async () => {
		const container = renderPanel(createFixture({ claims }));
		await expect.poll(() => listed(container).length).toBeGreaterThan(10);
		await expect
			.poll(() => {
				scrollTo(container, 10_000_000);
				return listed(container).at(-1);
			})
			.toBe("claim-2999");
		const last = container.querySelector('[data-claim-entry="claim-2999"]') as HTMLElement;
		await expect.poll(() => last.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
		expect(container.querySelector("h3")?.textContent).toBe("On the map");
	});

	it("puts each line where it would be if all were there", async () => {
		const container = renderPanel(createFixture({ claims }));
		await expect.poll(() => listed(container).length).toBeGreaterThan(10);
		scrollTo(container, 100_000);
		await expect.poll(() => listed(container)).not.toContain("claim-0");
		const tops = [...container.querySelectorAll<HTMLElement>("li:has([data-claim-entry])")].map((line) =>
			Math.round(line.getBoundingClientRect().top),
		);
		expect(tops).toEqual([...tops].sort((one, other) => one - other));
		expect(tops.some((top) => top >= 0 && top < window.innerHeight)).toBe(true);
	});

	it("keeps the entry that has the focus, and goes on from it in order", async () => {
		const container = renderPanel(createFixture({ claims }));
		await expect.poll(() => listed(container).length).toBeGreaterThan(10);
		const entry = container.querySelector<HTMLElement>('[data-claim-entry="claim-3"]');
		entry?.focus();
		scrollTo(container, 100_000);
		await expect.poll(() => listed(container)).not.toContain("claim-2");
		expect(document.activeElement).toBe(entry);
		expect(entry?.isConnected).toBe(true);
		scrollTo(container, 0);
		await expect.poll(() => listed(container)).toContain("claim-4");
		await userEvent.keyboard("{Tab}");
		expect((document.activeElement as HTMLElement).dataset["claimEntry"]).toBe("claim-4");
	});

	it("keeps its entries and its scroll behind an open claim", async () => {
		const fixture = createFixture({ claims });
		const container = renderPanel(fixture);
		await expect.poll(() => listed(container).length).toBeGreaterThan(10);
		scrollTo(container, 5000);
		await expect.poll(() => listed(container)).not.toContain("claim-0");
		const before = listed(container);
		const inSight = firstInSight(container);
		expect(inSight).not.toBe("claim-0");
		fixture.actions.openClaim(before[6] as never);
		await expect.poll(() => container.querySelector(".reader")).not.toBeNull();
		expect(listed(container)).toContain(before[6]);
		fixture.actions.closeClaim();
		await expect.poll(() => container.querySelector(".reader")).toBeNull();
		await expect.poll(() => firstInSight(container)).toBe(inSight);
	});

	it("has its entries in the document also if a claim is open from the start", async () => {
		await page.viewport(1280, 800);
		const container = renderPanel(createFixture({ claims: many(10), view: { claim: "claim-1" as never } }));
		await expect.poll(() => container.querySelector(".reader")).not.toBeNull();
		await expect.poll(() => listed(container).length).toBe(10);
	});
});
