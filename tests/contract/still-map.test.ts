import { afterEach, describe, expect, it, vi } from "vitest";
import { toIsoDay } from "../../src/domain/day.ts";
import { attributeBecomes, PLAIN_VIEW, type StartedMap, startMap } from "./map-fixture.ts";

let started: StartedMap | null = null;

afterEach(() => {
	started?.remove();
	started = null;
	vi.restoreAllMocks();
});

/** As on a machine whose browser has no WebGL. */
function withoutWebGl(): void {
	const getContext = HTMLCanvasElement.prototype.getContext;
	vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(function (
		this: HTMLCanvasElement,
		...args: unknown[]
	) {
		return String(args[0]).startsWith("webgl") ? null : Reflect.apply(getContext, this, args);
	});
}

/** A mouse's event, unless said otherwise. */
const pointer = (type: string, clientX: number, clientY: number, init: PointerEventInit = {}): PointerEvent =>
	new PointerEvent(type, { clientX, clientY, pointerId: 1, isPrimary: true, button: 0, bubbles: true, ...init });

async function startStill(): Promise<StartedMap> {
	withoutWebGl();
	started = startMap();
	await attributeBecomes(started.container, "data-rendered-date", PLAIN_VIEW.date);
	return started;
}

describe("the still map", () => {
	it("stands in where there is no WebGL, says so, and shows the same claims and date", async () => {
		const { container, map, log } = await startStill();
		expect(map.isInteractive).toBe(false);
		expect(log.failures).toHaveLength(1);
		expect(container.dataset["visibleClaims"]).toBe("shelling");
		expect(container.querySelector("svg [data-claim=shelling] circle")).not.toBeNull();
		expect(container.querySelector(".maplibregl-canvas")).toBeNull();
	});

	it("follows updates, zooms, and answers presses and keys", async () => {
		const { container, map, log } = await startStill();
		map.update({ ...PLAIN_VIEW, date: toIsoDay("2022-09-13"), claims: [] });
		await attributeBecomes(container, "data-rendered-date", "2022-09-13");
		expect(container.querySelector("[data-claim]")).toBeNull();
		map.update(PLAIN_VIEW);
		await attributeBecomes(container, "data-rendered-date", PLAIN_VIEW.date);
		const picture = container.querySelector<HTMLElement>(".still-map");
		const press = (clientX: number, clientY: number): void => {
			for (const type of ["pointerdown", "pointerup"]) {
				picture?.dispatchEvent(pointer(type, clientX, clientY));
			}
		};
		press(400, 300);
		press(20, 20);
		expect(log.picks).toEqual([["shelling"], []]);
		map.zoomBy(1);
		picture?.dispatchEvent(new KeyboardEvent("keydown", { key: "-", bubbles: true }));
		expect(log.cameras).toEqual([10, 9]);
	});

	it("is dragged by the first pointer and its main button only, and for as long as that is down", async () => {
		vi.spyOn(HTMLElement.prototype, "setPointerCapture").mockImplementation(() => undefined);
		const { container, log } = await startStill();
		const picture = container.querySelector<HTMLElement>(".still-map");
		const drag = (init: PointerEventInit, moved: PointerEventInit = init): void => {
			picture?.dispatchEvent(pointer("pointerdown", 400, 300, init));
			picture?.dispatchEvent(pointer("pointermove", 300, 300, moved));
		};
		const release = (init: PointerEventInit): void => {
			picture?.dispatchEvent(pointer("pointerup", 300, 300, { ...init, buttons: 0 }));
		};
		for (const init of [
			{ button: 2, buttons: 2 },
			{ button: 1, buttons: 4 },
			{ isPrimary: false, pointerId: 2, buttons: 1 },
		]) {
			drag(init);
			release(init);
		}
		drag({ buttons: 1 }, { buttons: 0 });
		release({});
		expect([log.cameras, log.picks]).toEqual([[], []]);
		drag({ buttons: 1 });
		picture?.dispatchEvent(pointer("pointermove", 200, 300, { isPrimary: false, pointerId: 2, buttons: 1 }));
		picture?.dispatchEvent(pointer("pointerup", 200, 300, { isPrimary: false, pointerId: 2 }));
		expect(log.cameras).toEqual([]);
		release({});
		expect(log.cameras).toEqual([9]);
		drag({ buttons: 1 });
		picture?.dispatchEvent(pointer("pointermove", 200, 300, { buttons: 0 }));
		expect(log.cameras).toEqual([9, 9]);
		expect(log.picks).toEqual([]);
	});

	it("takes over when the WebGL context is taken away, at the camera where the reader was", async () => {
		started = startMap();
		const { container, map, log } = started;
		await attributeBecomes(container, "data-rendered-date", PLAIN_VIEW.date);
		map.moveTo({ lng: 37, lat: 50, zoom: 10 });
		vi.spyOn(console, "warn").mockImplementation(() => undefined);
		const canvas = container.querySelector<HTMLCanvasElement>(".maplibregl-canvas");
		canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
		await expect.poll(() => container.querySelector(".still-map svg")).not.toBeNull();
		expect(map.isInteractive).toBe(false);
		expect(log.failures).toHaveLength(1);
		expect(log.frames.at(-1)?.viewport.camera).toEqual({ lng: 37, lat: 50, zoom: 10 });
		expect(container.dataset["renderedDate"]).toBe(PLAIN_VIEW.date);
	});
});
