import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { NO_FILTER } from "../../src/domain/claim-filter.ts";
import { toIsoDay } from "../../src/domain/day.ts";
import { selectClaim } from "../../src/store/selectors.ts";
import { useApp } from "../../src/ui/app-context.tsx";
import { CompareControl } from "../../src/ui/compare/compare-control.tsx";
import { ClaimList } from "../../src/ui/list/claim-list.tsx";
import { SceneProvider } from "../../src/ui/map/current-scene.tsx";
import { SourcesPage } from "../../src/ui/pages/sources-page.tsx";
import { Reader } from "../../src/ui/reader/reader.tsx";
import { Notices } from "../../src/ui/shell/notices.tsx";
import { SiteHeader } from "../../src/ui/shell/site-header.tsx";
import { Hints } from "../../src/ui/view/hints.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { createFixture, render } from "./app-fixture.tsx";

const claim = makeClaim({ id: "one" });
const other = makeClaim({ id: "two", properties: { headline: { en: "The second", uk: "Друге" } } });

/** React has drawn a change of the store, and run its effects, by the second frame after it. */
async function rendered(): Promise<void> {
	await new Promise(requestAnimationFrame);
	await new Promise(requestAnimationFrame);
}

describe("the heading of the reader", () => {
	it("takes no focus when the view is changed for the first time after an address opened the claim", async () => {
		const fixture = createFixture({ claims: [claim], view: { claim: claim.id } });
		const container = render(
			fixture,
			<>
				<button type="button">Slider</button>
				<Reader claim={claim} onClose={() => undefined} />
			</>,
		);
		await expect.poll(() => container.querySelector("#reader-heading")).not.toBeNull();
		container.querySelector("button")?.focus();
		fixture.actions.setDate(toIsoDay("2022-09-10"));
		await rendered();
		expect(document.activeElement?.textContent).toBe("Slider");
	});

	it("takes it when a reader opens another claim", async () => {
		const fixture = createFixture({ claims: [claim, other], view: { claim: claim.id } });
		const Open = () => <Reader claim={useApp(selectClaim) ?? claim} onClose={() => undefined} />;
		const container = render(fixture, <Open />);
		await expect.poll(() => container.querySelector("#reader-heading")).not.toBeNull();
		fixture.actions.openClaim(other.id);
		await expect.poll(() => document.activeElement?.textContent).toBe("The second");
	});
});

const focused = (): string => {
	const element = document.activeElement;
	return element?.id || element?.getAttribute("aria-label") || element?.textContent || element?.tagName || "";
};

/** Gives a button the focus and presses it, as the keyboard does; fails where it is missing. */
async function press(container: HTMLElement, find: string | ((button: HTMLElement) => boolean)): Promise<void> {
	const isWanted = (button: HTMLElement): boolean =>
		typeof find === "string" ? button.ariaLabel === find || button.textContent?.trim() === find : find(button);
	const wanted = () => [...container.querySelectorAll<HTMLElement>("button")].find(isWanted);
	await expect.poll(wanted).toBeDefined();
	wanted()?.focus();
	await userEvent.keyboard("{Enter}");
}

const inMain = (children: ReactNode): ReactNode => (
	<main id="main" tabIndex={-1}>
		{children}
	</main>
);

describe("the focus, when what was pressed goes away", () => {
	it("is on the next filter in use, and after the last on the list's heading", async () => {
		const filter = { ...NO_FILTER, groups: ["incident" as const], actors: ["unknown" as const, "UA" as const] };
		const container = render(createFixture({ claims: [claim], view: { filter } }), <ClaimList />);
		await press(container, ({ className }) => className.includes("active-filter"));
		await expect.poll(() => container.querySelectorAll(".active-filter").length).toBe(1);
		expect(document.activeElement?.className).toContain("active-filter");
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => container.querySelector(".active-filter")).toBeNull();
		expect(focused()).toBe("claim-list-heading");
	});

	it("is on the list's heading once the filters are cleared, from the bar or from an empty list", async () => {
		for (const q of ["journalist", "nothing has these words"]) {
			const filter = { ...NO_FILTER, q };
			const container = render(createFixture({ claims: [claim], view: { filter } }), <ClaimList />);
			await press(container, "Clear filters");
			await expect.poll(() => container.querySelector(".active-filter")).toBeNull();
			expect([q, focused()]).toEqual([q, "claim-list-heading"]);
			container.remove();
		}
	});

	it("is on the next notice, and after the last on the page's content", async () => {
		const fixture = createFixture({ claims: [claim] });
		for (const kind of ["map", "basemap"] as const) fixture.actions.reportMapProblem(kind, "");
		const container = render(fixture, inMain(<Notices />));
		await press(container, "Dismiss");
		await expect.poll(() => container.querySelectorAll(".notice").length).toBe(1);
		expect(focused()).toBe("Dismiss");
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => container.querySelector(".notice")).toBeNull();
		expect(focused()).toBe("main");
	});

	it("is on the page's content once the hints are dismissed", async () => {
		localStorage.clear();
		const container = render(createFixture({ claims: [claim] }), inMain(<Hints />));
		await press(container, "Skip the hints");
		await expect.poll(() => container.querySelector(".hints")).toBeNull();
		expect(focused()).toBe("main");
		localStorage.clear();
	});

	it("is on the button that opened the legend, also after Escape", async () => {
		const container = render(
			createFixture({ claims: [claim] }),
			<SceneProvider>
				<SiteHeader corpus={null} />
			</SceneProvider>,
		);
		for (const close of ["{Enter}", "{Escape}"]) {
			await press(container, "Legend");
			await expect.poll(() => container.querySelector(".legend")).not.toBeNull();
			container.querySelector<HTMLElement>(".legend button")?.focus();
			await userEvent.keyboard(close);
			await expect.poll(() => container.querySelector(".legend")).toBeNull();
			expect(focused()).toBe("Legend");
		}
	});

	it("is on the name that opened a place's mentions", async () => {
		const container = render(createFixture({ claims: [claim], view: { page: "sources" } }), <SourcesPage />);
		await expect.poll(() => container.querySelector(".passage-link[data-passages]")).not.toBeNull();
		for (const close of ["{Escape}", "{Tab}{Enter}"]) {
			await press(container, ({ textContent }) => textContent === "Kupiansk");
			await expect.poll(() => document.activeElement?.className).toContain("place-panel");
			await userEvent.keyboard(close);
			await expect.poll(() => container.querySelector(".place-panel")).toBeNull();
			expect(document.activeElement?.textContent).toBe("Kupiansk");
		}
	});

	it("is on what ends a comparison, and then on what starts one", async () => {
		const container = render(createFixture({ claims: [claim] }), <CompareControl />);
		await press(container, "Compare two dates");
		await expect.poll(focused).toBe("End comparison");
		await userEvent.keyboard("{Enter}");
		await expect.poll(focused).toBe("Compare two dates");
	});

	it("stays where it is if it was elsewhere", async () => {
		const fixture = createFixture({ claims: [claim], view: { filter: { ...NO_FILTER, q: "journalist" } } });
		const container = render(
			fixture,
			<>
				<button type="button">Elsewhere</button>
				<ClaimList />
			</>,
		);
		await expect.poll(() => container.querySelector(".active-filter")).not.toBeNull();
		fixture.actions.clearFilter();
		await expect.poll(() => container.querySelector(".active-filter")).toBeNull();
		expect(focused()).not.toBe("claim-list-heading");
	});
});
