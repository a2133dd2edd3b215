import { describe, expect, it } from "vitest";
import { type ClaimFilter, NO_FILTER } from "../../src/domain/claim-filter.ts";
import { toIsoDay } from "../../src/domain/day.ts";
import type { ViewState } from "../../src/domain/view-state.ts";
import type { AppState } from "../../src/store/app-state.ts";
import { EmbedDateLine } from "../../src/ui/embed/embed-date-line.tsx";
import { EmbedSheet } from "../../src/ui/embed/embed-sheet.tsx";
import { SceneProvider } from "../../src/ui/map/current-scene.tsx";
import { PrintSheet } from "../../src/ui/view/print-sheet.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { createFixture, render } from "./app-fixture.tsx";

const [A, B, OTHER] = [toIsoDay("2022-09-09"), toIsoDay("2022-09-13"), toIsoDay("2022-09-11")];
const shownOn = (day: typeof A) => ({ properties: { start: day, end: day, shown: { from: day, until: day } } });
const CLAIMS = [
	makeClaim({ id: "one", ...shownOn(A) }),
	makeClaim({ id: "two", geometry: null, ...shownOn(A) }),
	makeClaim({ id: "three", ...shownOn(B) }),
];

function renderLine(view: Partial<ViewState>, state: Partial<AppState> = {}) {
	const fixture = createFixture({ claims: CLAIMS, view: { embed: true, ...view } });
	fixture.store.setState(state);
	const { corpus } = fixture.store.getState();
	if (corpus === null) throw new Error("the fixture has a corpus");
	const container = render(fixture, <EmbedDateLine corpus={corpus} onList={() => undefined} />);
	const words = (): string | null => container.querySelector(".embed-date")?.textContent ?? null;
	return { fixture, container, words };
}

const COMPARED = "9 September 2022 (A) compared with 13 September 2022 (B)";

describe("the date line of an embed", () => {
	it("names the day, or both days where two are compared, as do the list and the printed page", async () => {
		await expect.poll(renderLine({}).words).toBe("9 September 20222 claims, 1 on the map");
		const { fixture, words } = renderLine({ compare: B });
		await expect.poll(words).toBe(`${COMPARED}3 claims, 2 on the map`);
		fixture.actions.setLanguage("uk");
		await expect.poll(words).toContain("9 вересня 2022 р. (A) порівняно з 13 вересня 2022 р. (B)");
		fixture.actions.setLanguage("en");
		const sheet = render(fixture, <EmbedSheet hasList onList={() => undefined} />);
		await expect.poll(() => sheet.querySelector("h2")?.textContent).toBe("3 claims on either day");
		const print = render(
			fixture,
			<SceneProvider>
				<PrintSheet />
			</SceneProvider>,
		);
		await expect.poll(() => print.querySelector("h1")?.textContent).toBe(`Kharkiv front: ${COMPARED}`);
	});

	it("counts the claims of the picture on screen, which may be behind the slider", async () => {
		const drawn = { mapStatus: "live", frameDate: B, frameCompared: null } as const;
		const { fixture, words } = renderLine({ date: A }, drawn);
		await expect.poll(words).toBe("13 September 20221 claim, 1 on the map");
		fixture.actions.reportFrame({ date: A, compared: null });
		await expect.poll(words).toBe("9 September 20222 claims, 1 on the map");
	});
});

describe("an embed without claims on its day", () => {
	it("says that no text speaks of the day, also where it is frozen", async () => {
		const filter = { ...NO_FILTER, published: toIsoDay("2022-09-10") };
		await expect.poll(renderLine({ date: OTHER, filter }).words).toBe("11 September 2022No source texts here");
	});

	it("says that filters hide the claims, and which", async () => {
		const { words } = renderLine({ filter: { ...NO_FILTER, groups: ["advance"], q: "bridge" }, linger: 3 });
		await expect.poll(words).toContain("9 September 2022The filters hide every claim of this day");
		for (const part of ["Filters in use", "Advances", "bridge", "3 days"]) expect(words()).toContain(part);
	});

	it("names three filters at most, and three words of each, and how many more there are", async () => {
		const lineOf = (filter: Partial<ClaimFilter>) => {
			const { container } = renderLine({ filter: { ...NO_FILTER, ...filter } });
			return () => container.querySelector(".embed-filters")?.textContent ?? "";
		};
		const status = ["claimed", "reported", "assessed", "geolocated"] as const;
		await expect.poll(lineOf({ status })).toMatch(/^Filters in use: Status: (?:[^,·]+, ){3}and 1 more$/);
		const many = { groups: [], actors: ["UA"], claimants: ["RU"], status: ["claimed"], q: "bridge" } as const;
		await expect.poll(lineOf(many)).toMatch(/^Filters in use: (?:[^·]+: [^·]+ · ){3}and 2 more$/);
		await expect.poll(lineOf({ groups: [] })).toMatch(/: none$/);
	});

	it("names none where there is none", async () => {
		const { container, words } = renderLine({});
		await expect.poll(words).not.toBeNull();
		expect(container.querySelector(".embed-filters")).toBeNull();
	});
});
