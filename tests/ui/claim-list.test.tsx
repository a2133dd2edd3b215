import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { toPlaceId } from "../../src/domain/ids.ts";
import { selectVisible } from "../../src/store/selectors.ts";
import { Panel } from "../../src/ui/shell/panel.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { createFixture, render } from "./app-fixture.tsx";

const region = {
	id: toPlaceId("kharkiv-oblast"),
	name: { en: "Kharkiv region", uk: "Харківська область" },
	relation: "in",
	precision: 4,
	uncertaintyMeters: null,
} as const;
const claims = [
	makeClaim({ id: "placed" }),
	makeClaim({ id: "regional", geometry: null, properties: { places: [region], group: "advance" } }),
	makeClaim({ id: "nowhere", geometry: null, properties: { places: [] } }),
	makeClaim({
		id: "elsewhere",
		geometry: null,
		properties: { places: [{ ...region, relation: "elsewhere", precision: 7 }] },
	}),
	makeClaim({ id: "forecast", geometry: null, properties: { modality: "expected" } }),
];

const entries = (container: HTMLElement): string[] =>
	[...container.querySelectorAll<HTMLElement>("[data-claim-entry]")]
		.map(({ dataset }) => dataset["claimEntry"] ?? "")
		.sort();

describe("the list of claims", () => {
	it("has an entry for each visible claim, placed or not, and for no other", async () => {
		const fixture = createFixture({ claims });
		const container = render(fixture, <Panel />);
		const visible = () =>
			selectVisible(fixture.store.getState())
				.map(({ id }) => id as string)
				.sort();
		await expect.poll(() => entries(container)).toEqual(["elsewhere", "forecast", "nowhere", "placed", "regional"]);
		expect(entries(container)).toEqual(visible());
		fixture.actions.setFilter({ groups: ["advance"] });
		await expect.poll(() => entries(container)).toEqual(["regional"]);
		expect(entries(container)).toEqual(visible());
	});

	it("says where each stands", async () => {
		const container = render(createFixture({ claims }), <Panel />);
		await expect.poll(() => container.querySelectorAll("h3").length).toBe(4);
		const sections = [...container.querySelectorAll(".claim-group")].map((section) => [
			section.querySelector("h3")?.textContent,
			entries(section as HTMLElement),
		]);
		expect(sections).toEqual([
			["On the map", ["placed"]],
			["Kharkiv region, place not stated", ["regional"]],
			["Not drawn", ["forecast"]],
			["Elsewhere, or no place stated", ["elsewhere", "nowhere"]],
		]);
	});

	it("says when filters hide everything, and clears them", async () => {
		const container = render(
			createFixture({
				claims,
				view: { filter: { ...createFixture({ claims }).store.getState().view.filter, groups: [] } },
			}),
			<Panel />,
		);
		await expect.poll(() => container.textContent).toContain("No claim on this day passes the filters");
		expect(container.textContent).toContain("The filters hide all 5 claims of this day.");
		expect(container.querySelector(".empty .active-filter")?.textContent).toContain("Groups: none");
		container.querySelector<HTMLButtonElement>(".empty > button")?.click();
		await expect.poll(() => entries(container).length).toBe(5);
	});

	it("gives the focus to the reader's heading, and back to the entry that opened it", async () => {
		const container = render(createFixture({ claims }), <Panel />);
		await expect.poll(() => entries(container).length).toBe(5);
		const entry = container.querySelector<HTMLElement>('[data-claim-entry="placed"]');
		entry?.focus();
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => document.activeElement?.id).toBe("reader-heading");
		container.querySelector<HTMLButtonElement>(".back-button")?.click();
		await expect.poll(() => document.activeElement).toBe(entry);
	});

	it("shows where the focus went by keyboard, and gives it back by Escape", async () => {
		const container = render(createFixture({ claims }), <Panel />);
		await expect.poll(() => entries(container).length).toBe(5);
		const entry = container.querySelector<HTMLElement>('[data-claim-entry="placed"]');
		entry?.focus();
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => document.activeElement?.id).toBe("reader-heading");
		expect(getComputedStyle(document.activeElement as Element).outlineStyle).toBe("solid");
		await userEvent.keyboard("{Tab}{Escape}");
		await expect.poll(() => container.querySelector(".reader")).toBeNull();
		await expect.poll(() => document.activeElement).toBe(entry);
	});
});
