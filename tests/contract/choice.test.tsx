import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { toIsoDay } from "../../src/domain/day.ts";
import { selectVisible } from "../../src/store/selectors.ts";
import { SceneProvider } from "../../src/ui/map/current-scene.tsx";
import { MapArea } from "../../src/ui/map/map-area.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { createFixture, render } from "../ui/app-fixture.tsx";

const DAY = toIsoDay("2022-09-09");
const SIZE = { width: 800, height: 600 };
const MIDDLE = { x: SIZE.width / 2, y: SIZE.height / 2 };

afterEach(() => vi.unstubAllGlobals());

/** The map area over an empty base, centred on Kupiansk, where so many claims stand that they become one disc. */
async function openMap() {
	vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ type: "FeatureCollection", features: [] })));
	const claims = Array.from({ length: 9 }, (_, at) => makeClaim({ id: `claim-${at}` }));
	const view = { date: DAY, camera: { lng: 37.6157, lat: 49.7106, zoom: 9 } };
	const fixture = createFixture({ claims, view });
	const { corpus } = fixture.store.getState();
	if (corpus === null) throw new Error("no corpus");
	const container = render(
		fixture,
		<SceneProvider>
			<div style={{ position: "fixed", inset: "0 auto auto 0", ...SIZE }}>
				<MapArea corpus={corpus} date={DAY} isBare={false} />
			</div>
		</SceneProvider>,
	);
	await expect.poll(() => container.querySelector("[data-rendered-date]"), { timeout: 20_000 }).not.toBeNull();
	return { ...fixture, container };
}

const dialogIn = (container: HTMLElement) => container.querySelector<HTMLElement>("[role=dialog]");

async function press(container: HTMLElement): Promise<HTMLElement> {
	const canvas = container.querySelector(".maplibregl-canvas") as HTMLElement;
	await userEvent.click(canvas, { position: { ...MIDDLE } });
	await expect.poll(() => dialogIn(container)).not.toBeNull();
	return dialogIn(container) as HTMLElement;
}

describe("several claims under one press on the live map", () => {
	it("are offered where it was, by keyboard too; Escape closes, and the map has the focus again", async () => {
		const { container, store } = await openMap();
		const dialog = await press(container);
		expect(dialog.querySelectorAll("li")).toHaveLength(selectVisible(store.getState()).length);
		const { left, right, top } = dialog.getBoundingClientRect();
		expect((left + right) / 2).toBeCloseTo(MIDDLE.x, 0);
		expect(top - MIDDLE.y).toBeGreaterThanOrEqual(0);
		expect(top - MIDDLE.y).toBeLessThan(20);
		await expect.poll(() => document.activeElement).toBe(dialog.querySelector("li button"));
		await userEvent.keyboard("{Tab}");
		expect(document.activeElement).toBe(dialog.querySelectorAll("li button")[1]);
		await userEvent.keyboard("{Escape}");
		await expect.poll(() => dialogIn(container)).toBeNull();
		await expect.poll(() => document.activeElement).toBe(container.querySelector(".maplibregl-canvas"));
		expect(store.getState().view.claim).toBeNull();
	});

	it("open by Enter, and go away by a press beside them", async () => {
		const { container, store } = await openMap();
		await press(container);
		await userEvent.click(container.querySelector(".maplibregl-canvas") as HTMLElement, {
			position: { x: 60, y: 560 },
		});
		await expect.poll(() => dialogIn(container)).toBeNull();
		expect(store.getState().view.claim).toBeNull();
		await press(container);
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => store.getState().view.claim).toMatch(/^claim-\d$/);
		expect(dialogIn(container)).toBeNull();
	});
});
