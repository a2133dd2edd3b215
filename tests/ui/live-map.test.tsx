import { useEffect, useRef } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { MapHandle } from "../../src/map/claim-map.ts";
import { holdContextSlot } from "../../src/ui/embed/context-slots.ts";
import { useLiveMap } from "../../src/ui/embed/use-live-map.ts";
import { SceneProvider, useSceneStore } from "../../src/ui/map/current-scene.tsx";
import { createFixture, render } from "./app-fixture.tsx";

const releases: (() => void)[] = [];

/** Asks for a place, and notes what comes of it; it is given back after the test. */
function hold() {
	const listener = { onGranted: vi.fn(), onRevoked: vi.fn() };
	const release = holdContextSlot(listener);
	releases.push(release);
	return { ...listener, release };
}

afterEach(() => {
	for (const release of releases.splice(0)) release();
	vi.restoreAllMocks();
});

describe("a place for a WebGL context", () => {
	it("is granted on a page without `crypto.randomUUID`, as one that came over http", async () => {
		vi.spyOn(crypto, "randomUUID").mockImplementation(() => {
			throw new TypeError("crypto.randomUUID is not a function");
		});
		const frames = Array.from({ length: 9 }, hold);
		await expect.poll(() => frames.filter(({ onGranted }) => onGranted.mock.calls.length > 0).length).toBe(8);
	});

	it("can be given back twice", () => {
		const { release } = hold();
		release();
		expect(release).not.toThrow();
	});
});

describe("a map in sight", () => {
	/** What the map is told: whether it is to be live. */
	function renderMap(): boolean[] {
		const told: boolean[] = [];
		const map = { setLive: (isLive: boolean) => told.push(isLive) } as unknown as MapHandle;
		function Embed() {
			const cell = useRef<HTMLDivElement>(null);
			const { handle } = useSceneStore();
			useEffect(() => handle(map), [handle]);
			useLiveMap(cell);
			return <div ref={cell} style={{ height: 100 }} />;
		}
		render(
			createFixture({ claims: [] }),
			<SceneProvider>
				<Embed />
			</SceneProvider>,
		);
		return told;
	}
	const travel = (type: "pagehide" | "pageshow"): boolean =>
		dispatchEvent(new PageTransitionEvent(type, { persisted: true }));

	it("is live again when the reader comes back to the page by the browser's Back", async () => {
		const told = renderMap();
		await expect.poll(() => told.at(-1)).toBe(true);
		travel("pagehide");
		expect(told.at(-1)).toBe(false);
		travel("pageshow");
		await expect.poll(() => told.at(-1)).toBe(true);
	});

	it("holds no place while the page is away", async () => {
		const told = renderMap();
		await expect.poll(() => told.at(-1)).toBe(true);
		travel("pagehide");
		const frames = Array.from({ length: 8 }, hold);
		await expect.poll(() => frames.filter(({ onGranted }) => onGranted.mock.calls.length > 0).length).toBe(8);
		travel("pageshow");
		const [first] = frames;
		first?.release();
		await expect.poll(() => told.at(-1)).toBe(true);
	});
});
