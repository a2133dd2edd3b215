import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../src/domain/claim-filter.ts";
import { toIsoDay } from "../../src/domain/day.ts";
import { toClaimId, toPlaceId } from "../../src/domain/ids.ts";
import { ChangeReportPanel } from "../../src/ui/compare/change-report-panel.tsx";
import { CompareControl } from "../../src/ui/compare/compare-control.tsx";
import { ClaimList } from "../../src/ui/list/claim-list.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { type AppFixture, createFixture, render } from "./app-fixture.tsx";

const change = { en: "Recorded wrongly.", uk: "Записано хибно." };
const DAY = toIsoDay("2022-09-09");

const renderList = (fixture: AppFixture): HTMLElement =>
	render(
		fixture,
		<div className="panel-list" style={{ height: 700, width: 380 }}>
			<ClaimList />
		</div>,
	);

const entry = (container: HTMLElement, id: string): HTMLElement | null =>
	container.querySelector(`[data-claim-entry="${id}"]`);

describe("a view frozen as of a day", () => {
	const claims = [
		makeClaim({ id: "known", properties: { published: DAY } }),
		makeClaim({ id: "unknown", properties: { published: toIsoDay("2022-09-12") } }),
		makeClaim({
			id: "withdrawn",
			properties: {
				published: toIsoDay("2022-09-12"),
				status: "withdrawn",
				history: [{ date: toIsoDay("2022-10-01"), change }],
			},
		}),
		makeClaim({ id: "corrected", properties: { published: DAY, history: [{ date: toIsoDay("2022-10-05"), change }] } }),
	];
	const frozen = () => createFixture({ claims, view: { filter: { ...NO_FILTER, published: DAY } } });

	it("hides what was not published by then, but no withdrawal", async () => {
		const container = renderList(frozen());
		await expect.poll(() => entry(container, "known")).not.toBeNull();
		expect(entry(container, "unknown")).toBeNull();
		expect(entry(container, "withdrawn")?.textContent).toContain("withdrawn on 1 October 2022");
	});

	it("shows a claim that was corrected since in its present form, and says when", async () => {
		const container = renderList(frozen());
		await expect.poll(() => entry(container, "corrected")?.textContent).toContain("corrected on 5 October 2022");
		expect(entry(container, "known")?.textContent).not.toContain("corrected");
	});

	it("says as of when, and when a record was last corrected", async () => {
		const fixture = frozen();
		const container = renderList(fixture);
		await expect
			.poll(() => container.querySelector(".freeze-line")?.textContent)
			.toBe("Frozen as of 9 September 2022; last correction: 5 October 2022");
		fixture.actions.setFilter({ published: null });
		await expect.poll(() => container.querySelector(".freeze-line")).toBeNull();
		expect(entry(container, "corrected")?.textContent).not.toContain("corrected on");
	});
});

describe("the filters of a small corpus", () => {
	it("leave out what leaves nothing to choose", async () => {
		const claims = [makeClaim({ id: "one" }), makeClaim({ id: "two", properties: { actor: "RU" } })];
		const container = renderList(createFixture({ claims }));
		await expect.poll(() => container.querySelector("summary")).not.toBeNull();
		container.querySelector<HTMLElement>("summary")?.click();
		await expect.poll(() => container.querySelectorAll(".filters-more legend").length).toBe(1);
		expect(container.querySelector(".filters-more legend")?.textContent).toBe("Who is said to have acted");
		expect(container.querySelector(".facet")).toBeNull();
	});

	it("offer a search among places once there are more than twelve", async () => {
		const [plain] = makeClaim().properties.places;
		const placesOf = (count: number) =>
			Array.from({ length: count }, (_, at) => ({ ...plain, id: toPlaceId(`place-${at}`) })) as never;
		for (const [count, hasSearch] of [
			[12, false],
			[13, true],
		] as const) {
			const claims = [makeClaim({ properties: { places: placesOf(count) } })];
			const container = renderList(createFixture({ claims, view: { filter: { ...NO_FILTER, places: ["place-1"] } } }));
			await expect.poll(() => container.querySelector("summary")).not.toBeNull();
			container.querySelector<HTMLElement>("summary")?.click();
			await expect.poll(() => container.querySelectorAll(".facet .chip").length).toBe(count);
			expect(container.querySelector(".facet input") !== null).toBe(hasSearch);
		}
	});
});

describe("a lingering incident", () => {
	it("is said to be past and stays readable, in both themes", async () => {
		const claims = [makeClaim({ id: "past" })];
		const view = { date: toIsoDay("2022-09-11"), linger: 3 } as const;
		const container = renderList(createFixture({ claims, view }));
		await expect.poll(() => entry(container, "past")?.querySelector(".past-tag")?.textContent).toBe("past");
		for (const theme of ["light", "dark"]) {
			document.documentElement.dataset["theme"] = theme;
			const words = entry(container, "past")?.querySelector(".claim-entry-headline") as HTMLElement;
			const surface = getComputedStyle(document.documentElement).backgroundColor;
			expect(contrast(getComputedStyle(words).color, surface)).toBeGreaterThanOrEqual(4.5);
		}
		delete document.documentElement.dataset["theme"];
	});
});

/** WCAG 2.2's contrast ratio of two `rgb()` colours. */
function contrast(one: string, other: string): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
		const share = Number(part) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the dates of a comparison", () => {
	const claims = [makeClaim({ id: "one" }), makeClaim({ id: "two", properties: { shown: { from: DAY, until: DAY } } })];
	const comparing = () => createFixture({ claims, view: { compare: toIsoDay("2022-09-12") } });
	const renderComparison = (fixture: AppFixture): HTMLElement =>
		render(
			fixture,
			<>
				<CompareControl />
				<ChangeReportPanel />
			</>,
		);
	const fields = (container: HTMLElement) => [...container.querySelectorAll<HTMLInputElement>("input[type=date]")];

	it("stand in native inputs with names, and are exchanged by one press", async () => {
		const fixture = comparing();
		const container = renderComparison(fixture);
		await expect.poll(() => fields(container).map(({ value }) => value)).toEqual(["2022-09-09", "2022-09-12"]);
		expect(fields(container).map((field) => field.ariaLabel)).toEqual(["Choose date A", "Choose date B"]);
		container.querySelector<HTMLButtonElement>("button[aria-label='Swap the dates']")?.click();
		await expect.poll(() => fields(container).map(({ value }) => value)).toEqual(["2022-09-12", "2022-09-09"]);
	});

	it("do not follow a year that is still being typed", async () => {
		const fixture = comparing();
		const container = renderComparison(fixture);
		await expect.poll(() => fields(container).length).toBe(2);
		const type = (value: string): void => {
			const [, field] = fields(container);
			Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
			field?.dispatchEvent(new Event("input", { bubbles: true }));
		};
		type("0002-09-12");
		await expect.poll(() => fields(container)[1]?.value).toBe("0002-09-12");
		expect(fixture.store.getState().view.compare).toBe("2022-09-12");
		type("2024-09-12");
		await expect.poll(() => fixture.store.getState().view.compare).toBe("2024-09-12");
	});

	it("mark each entry with the dates on which it is", async () => {
		const fixture = createFixture({
			claims: [
				makeClaim({ id: "a" }),
				makeClaim({ id: "b", properties: { shown: { from: toIsoDay("2022-09-12"), until: toIsoDay("2022-09-12") } } }),
				makeClaim({ id: "both", properties: { shown: { from: DAY, until: toIsoDay("2022-09-12") } } }),
			],
			view: { compare: toIsoDay("2022-09-12"), claim: toClaimId("none") },
		});
		const container = renderList(fixture);
		const tag = (id: string) => entry(container, id)?.querySelector(".presence-tag")?.textContent;
		await expect.poll(() => ["a", "b", "both"].map(tag)).toEqual(["A", "B", "A and B"]);
		expect([...container.querySelectorAll(".group-heading")].map(({ textContent }) => textContent)).toEqual([
			"Only on A, 9 September 2022",
			"Only on B, 12 September 2022",
			"On both dates",
		]);
	});
});

describe.each(["light", "dark"] as const)("in the %s theme axe finds nothing", (theme) => {
	it("in the report, the filters and the list, all unfolded", async () => {
		document.documentElement.dataset["theme"] = theme;
		document.documentElement.lang = "en";
		const fixture = createFixture({
			claims: [
				makeClaim({ id: "a" }),
				makeClaim({ id: "b", properties: { actor: "RU", shown: { from: DAY, until: toIsoDay("2022-09-12") } } }),
			],
			view: { theme, compare: toIsoDay("2022-09-12"), linger: 3, filter: { ...NO_FILTER, published: DAY, q: "no" } },
		});
		const container = renderList(fixture);
		await expect.poll(() => container.querySelector(".empty")).not.toBeNull();
		expect(await violations(container)).toEqual([]);
		fixture.actions.setFilter({ published: null, q: "" });
		await expect.poll(() => entry(container, "a")).not.toBeNull();
		for (const summary of container.querySelectorAll("summary")) summary.click();
		await expect.poll(() => container.querySelectorAll("table").length).toBeGreaterThan(0);
		await Promise.all(document.getAnimations().map(({ finished }) => finished));
		expect(await violations(container)).toEqual([]);
		delete document.documentElement.dataset["theme"];
	});
});

async function violations(container: HTMLElement): Promise<string[]> {
	const found = (await axe.run(container, { resultTypes: ["violations"] })).violations;
	return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
