import { describe, expect, it, vi } from "vitest";
import type { Claim } from "../../src/domain/claim.ts";
import { toIsoDay } from "../../src/domain/day.ts";
import { SceneProvider } from "../../src/ui/map/current-scene.tsx";
import { PrintedView } from "../../src/ui/view/printed-view.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { DETAILS_IN_MEMORY } from "../fixtures/details-in-memory.ts";
import { createFixture, render } from "./app-fixture.tsx";

/** Its files are none of this test's. */
vi.mock("../../src/ui/view/loaded-basemap.ts", () => ({ keepBasemap: () => undefined, loadedBasemap: () => null }));

const shownOn = (id: string, day: string): Claim =>
	makeClaim({ id, properties: { shown: { from: toIsoDay(day), until: toIsoDay(day) } } });

describe("what paper needs", () => {
	it("is fetched of the view that is there first, and of each that stays after it", async () => {
		const asked: string[] = [];
		const details = {
			...DETAILS_IN_MEMORY,
			read: (claim: Claim) => {
				asked.push(claim.id);
				return DETAILS_IN_MEMORY.read(claim);
			},
		};
		const claims = [shownOn("first", "2022-09-09"), shownOn("passed", "2022-09-10"), shownOn("last", "2022-09-11")];
		const { store, actions } = createFixture({ claims, details });
		render(
			{ store, actions },
			<SceneProvider>
				<PrintedView />
			</SceneProvider>,
		);
		actions.setMapStatus("live");
		actions.reportFrame({ date: toIsoDay("2022-09-09"), compared: null });
		await expect.poll(() => asked, { timeout: 5000 }).toContain("first");
		actions.setDate(toIsoDay("2022-09-10"));
		await new Promise(requestAnimationFrame);
		actions.setDate(toIsoDay("2022-09-11"));
		await expect.poll(() => asked, { timeout: 5000 }).toContain("last");
		expect(asked).not.toContain("passed");
	});
});
