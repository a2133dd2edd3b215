import { afterEach, describe, expect, it, vi } from "vitest";
import { createInterimMap } from "../../src/map/interim-map.ts";
import { nextFrame, PLAIN_VIEW, type StartedMap, startMap } from "./map-fixture.ts";

let started: StartedMap | null = null;

afterEach(() => {
	started?.remove();
	started = null;
	vi.restoreAllMocks();
});

const stillIn = (container: HTMLElement): HTMLElement | null => container.querySelector<HTMLElement>(".still-map");

/** What a pointer does on a picture, as a mouse does it unless said otherwise. */
function point(picture: Element | null, type: string, [clientX, clientY]: readonly [number, number], init = {}): void {
	const buttons = type === "pointerdown" || type === "pointermove" ? 1 : 0;
	const own = { clientX, clientY, pointerId: 1, isPrimary: true, button: 0, buttons, bubbles: true, ...init };
	picture?.dispatchEvent(new PointerEvent(type, own));
}

async function startStill(): Promise<StartedMap> {
	started = startMap({ startsStill: true });
	await expect.poll(() => started?.container.dataset["renderedDate"]).toBe(PLAIN_VIEW.date);
	return started;
}

const isLive = (map: StartedMap["map"]): Promise<void> =>
	expect.poll(() => map.isInteractive, { timeout: 20_000 }).toBe(true);

const cameraOf = ({ log }: StartedMap) => log.frames.at(-1)?.viewport.camera;

describe("a live map that takes a still one's place", () => {
	it("is where the reader has moved the still one to in the meantime", async () => {
		const own = await startStill();
		own.map.setLive(true);
		const key = new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true });
		stillIn(own.container)?.dispatchEvent(key);
		own.map.zoomBy(0.5);
		await nextFrame();
		const left = cameraOf(own);
		expect(left?.zoom).toBe(9.5);
		await isLive(own.map);
		expect(cameraOf(own)?.lng).toBeCloseTo(left?.lng ?? 0, 6);
		expect(cameraOf(own)?.zoom).toBeCloseTo(9.5, 6);
		const live = own.log.frames.findIndex(({ viewport }) => viewport.camera.zoom === 9.5);
		expect(own.log.frames.slice(live).every(({ viewport }) => Math.abs(viewport.camera.zoom - 9.5) < 1e-6)).toBe(true);
	});

	it("is where a drag has come to that is not over yet", async () => {
		vi.spyOn(HTMLElement.prototype, "setPointerCapture").mockImplementation(() => undefined);
		const own = await startStill();
		const before = cameraOf(own);
		own.map.setLive(true);
		point(stillIn(own.container), "pointerdown", [400, 300]);
		point(stillIn(own.container), "pointermove", [300, 300]);
		await nextFrame();
		const dragged = cameraOf(own);
		expect(dragged?.lng).toBeGreaterThan(before?.lng ?? 0);
		await isLive(own.map);
		expect(cameraOf(own)?.lng).toBeCloseTo(dragged?.lng ?? 0, 6);
	});
});

describe("what is pointed at", () => {
	it("is nothing any more once another picture stands under the pointer", async () => {
		const own = await startStill();
		point(stillIn(own.container), "pointermove", [400, 300], { buttons: 0 });
		expect(own.log.hovers).toEqual(["shelling"]);
		own.map.setLive(true);
		await isLive(own.map);
		expect(own.log.hovers).toEqual(["shelling", null]);
		const canvas = own.container.querySelector(".maplibregl-canvas");
		canvas?.dispatchEvent(new MouseEvent("mousemove", { clientX: 400, clientY: 300, bubbles: true }));
		own.map.setLive(false);
		expect(own.log.hovers).toEqual(["shelling", null, "shelling", null]);
	});

	it("stays what it is when the whole map goes", async () => {
		const own = await startStill();
		point(stillIn(own.container), "pointermove", [400, 300], { buttons: 0 });
		own.map.remove();
		expect(own.log.hovers).toEqual(["shelling"]);
	});

	it("is nothing any more once an interim map has gone", async () => {
		const own = await startStill();
		const hovers: (string | null)[] = [];
		const host = document.createElement("div");
		Object.assign(host.style, { position: "fixed", top: "0", left: "0", width: "800px", height: "600px" });
		document.body.append(host);
		const interim = createInterimMap(host, {
			...own.options,
			callbacks: { ...own.options.callbacks, onHover: (id) => hovers.push(id) },
		});
		await expect.poll(() => host.dataset["renderedDate"]).toBe(PLAIN_VIEW.date);
		point(stillIn(host), "pointermove", [400, 300], { buttons: 0 });
		interim.remove();
		host.remove();
		expect(hovers).toEqual(["shelling", null]);
	});
});

describe("a WebGL context that is lost again and again", () => {
	const lose = async ({ container, map }: StartedMap): Promise<void> => {
		await isLive(map);
		const canvas = container.querySelector<HTMLCanvasElement>(".maplibregl-canvas");
		canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
		await expect.poll(() => stillIn(container)).not.toBeNull();
		expect(map.isInteractive).toBe(false);
	};

	/** Lets the browser be asked for another context at once; counts how often it is. */
	const hurry = () => {
		const { setTimeout } = window;
		const asked = { times: 0 };
		vi.spyOn(console, "warn").mockImplementation(() => undefined);
		vi.spyOn(window, "setTimeout").mockImplementation(((run: () => void, delay?: number) => {
			if (delay === 2000) asked.times += 1;
			return setTimeout(run, delay === 2000 ? 0 : delay);
		}) as typeof window.setTimeout);
		return asked;
	};

	it("is asked for three times in a row, and anew after the live map has stood for a minute", async () => {
		const asked = hurry();
		const now = performance.now.bind(performance);
		let passed = 0;
		vi.spyOn(performance, "now").mockImplementation(() => now() + passed);
		started = startMap();
		for (const times of [1, 2, 3]) {
			await lose(started);
			expect(asked.times).toBe(times);
		}
		await isLive(started.map);
		passed = 61_000;
		await lose(started);
		expect(asked.times).toBe(4);
		await lose(started);
		await lose(started);
		expect(asked.times).toBe(6);
		await lose(started);
		expect(asked.times).toBe(6);
	}, 120_000);
});
