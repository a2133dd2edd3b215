import { afterEach, describe, expect, it } from "vitest";
import { addDays, toIsoDay } from "../../src/domain/day.ts";
import { toClaimId } from "../../src/domain/ids.ts";
import { paletteOf } from "../../src/scene/palette.ts";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { attributeBecomes, beginDrawnBase, nextFrame, PLAIN_VIEW, type StartedMap, startMap } from "./map-fixture.ts";

let started: StartedMap | null = null;

afterEach(() => {
	started?.remove();
	started = null;
});

async function startDrawn(): Promise<StartedMap> {
	started = startMap();
	await attributeBecomes(started.container, "data-rendered-date", PLAIN_VIEW.date);
	return started;
}

/** What carries the frame's date where a base was gone on with: the live map's layer. */
const shownOn = (container: HTMLElement): HTMLElement =>
	container.querySelector<HTMLElement>(".live-layer") ?? container;

/** Pixels of the overlay that are not transparent. */
function paintedPixels(container: HTMLElement): number {
	const canvas = container.querySelector<HTMLCanvasElement>(".claim-overlay");
	const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
	return data.filter((value, index) => index % 4 === 3 && value > 0).length;
}

const toRgb = (color: string): string => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)).join();

/** The colours of the GL canvas. It can only be read in the task that draws it. */
function baseColors(container: HTMLElement | undefined): Set<string> {
	const canvas = container?.querySelector<HTMLCanvasElement>(".maplibregl-canvas") ?? null;
	const copy = document.createElement("canvas");
	[copy.width, copy.height] = [80, 60];
	const context = copy.getContext("2d");
	if (canvas === null || context === null) throw new Error("no canvas");
	context.drawImage(canvas, 0, 0, 80, 60);
	const { data } = context.getImageData(0, 0, 80, 60);
	return new Set(Array.from({ length: 80 * 60 }, (_, pixel) => data.slice(pixel * 4, pixel * 4 + 3).join()));
}

describe("the live map", () => {
	it("is drawn by MapLibre and its worker, and asks no host but its own", async () => {
		const { container, map, log } = await startDrawn();
		expect(map.isInteractive).toBe(true);
		expect(container.querySelector(".maplibregl-canvas")).not.toBeNull();
		expect(container.dataset["visibleClaims"]).toBe("shelling");
		expect(paintedPixels(container)).toBeGreaterThan(500);
		expect(log.failures).toEqual([]);
		const hosts = performance.getEntriesByType("resource").map(({ name }) => new URL(name).origin);
		expect(new Set(hosts)).toEqual(new Set([location.origin]));
	});

	it("shows the date of the picture, one frame for one date, and ends on the last of many", async () => {
		const { container, map, log } = await startDrawn();
		const days = Array.from({ length: 20 }, (_, index) => addDays(PLAIN_VIEW.date, index + 1));
		for (const date of days) {
			map.update({ ...PLAIN_VIEW, date, claims: [makeClaim({ id: `on-${date}` })] });
			expect(container.dataset["renderedDate"]).toBe(log.frames.at(-1)?.date);
			if (date.endsWith("5")) await nextFrame();
		}
		const last = days.at(-1) ?? "";
		await attributeBecomes(container, "data-rendered-date", last);
		expect(container.dataset["visibleClaims"]).toBe(`on-${last}`);
		for (const { date, targets } of log.frames.slice(1)) {
			for (const { claims } of targets) if (date !== PLAIN_VIEW.date) expect(claims).toEqual([`on-${date}`]);
		}
	});

	it("paints a day at once, and what else is asked for before the screen's next refresh with that", async () => {
		const { container, map, log } = await startDrawn();
		await nextFrame();
		const [first = "", second = "", third = ""] = [1, 2, 3].map((days) => addDays(PLAIN_VIEW.date, days));
		for (const date of [first, second, third]) map.update({ ...PLAIN_VIEW, date: toIsoDay(date) });
		expect(container.dataset["renderedDate"]).toBe(first);
		await nextFrame();
		expect(container.dataset["renderedDate"]).toBe(third);
		expect(log.frames.map(({ date }) => date)).not.toContain(second);
	});

	it("goes on from a base that was drawn before the claims were there, and follows every date after it", async () => {
		const begun = await beginDrawnBase();
		started = startMap({ begun });
		await attributeBecomes(shownOn(started.container), "data-rendered-date", PLAIN_VIEW.date);
		for (const date of [1, 2].map((days) => addDays(PLAIN_VIEW.date, days))) {
			started.map.update({ ...PLAIN_VIEW, date });
			await attributeBecomes(shownOn(started.container), "data-rendered-date", date);
		}
	});

	it("says a day only over the ground of where it is, also if the base was drawn elsewhere", async () => {
		const begun = await beginDrawnBase();
		let isGroundThere: boolean | null = null;
		started = startMap({ begun, camera: { lng: 36.2, lat: 49.2, zoom: 9 } }, () => {
			isGroundThere ??= begun.gl.areTilesLoaded();
		});
		await attributeBecomes(shownOn(started.container), "data-rendered-date", PLAIN_VIEW.date);
		expect(isGroundThere).toBe(true);
	});

	it("tells the number of claims, not their ids, above 500", async () => {
		const { container, map } = await startDrawn();
		const claims = Array.from({ length: 501 }, (_, index) => makeClaim({ id: `claim-${index}` }));
		map.update({ ...PLAIN_VIEW, claims });
		await attributeBecomes(container, "data-visible-claims", "501");
		map.update({ ...PLAIN_VIEW, claims: claims.slice(1) });
		await attributeBecomes(
			container,
			"data-visible-claims",
			claims
				.slice(1)
				.map(({ id }) => id)
				.join(" "),
		);
	});

	it("picks and points at the claim under the pointer, and nothing beside it", async () => {
		const { container, log } = await startDrawn();
		const canvas = container.querySelector(".maplibregl-canvas");
		const at = (type: string, clientX: number, clientY: number): void => {
			canvas?.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true, cancelable: true, button: 0 }));
		};
		const click = (x: number, y: number): void => {
			for (const type of ["mousedown", "mouseup", "click"]) at(type, x, y);
		};
		click(400, 300);
		click(100, 100);
		expect(log.picks).toEqual([["shelling"], []]);
		at("mousemove", 400, 300);
		at("mousemove", 401, 300);
		at("mousemove", 100, 100);
		expect(log.hovers).toEqual(["shelling", null]);
	});

	it("changes the base and the marks with the theme, in one frame", async () => {
		const looks: string[] = [];
		started = startMap({}, ({ theme }) => {
			const colors = baseColors(started?.container);
			const lands = (["light", "dark"] as const).filter((one) => colors.has(toRgb(paletteOf(one).land)));
			looks.push(`${theme} marks, ${lands.join()} land`);
		});
		await attributeBecomes(started.container, "data-rendered-date", PLAIN_VIEW.date);
		started.map.update({ ...PLAIN_VIEW, theme: "dark" });
		await expect.poll(() => looks.at(-1)).toContain("dark marks");
		expect(new Set(looks)).toEqual(new Set(["light marks, light land", "dark marks, dark land"]));
	});

	it("brings a claim into sight, and leaves the camera alone if it is", async () => {
		const { map, log } = await startDrawn();
		map.reveal(makeClaim({ id: "here" }));
		await nextFrame();
		expect(log.cameras).toEqual([]);
		map.reveal(makeClaim({ id: "izium", geometry: { type: "Point", coordinates: [37.277, 49.207] } }));
		await expect.poll(() => log.cameras).toEqual([9]);
		const camera = log.frames.at(-1)?.viewport.camera;
		expect(camera?.lat).toBeLessThan(49.7106);
	});

	it("takes everything away when it is removed, and can be started again", async () => {
		const { container, remove } = await startDrawn();
		const canvas = container.querySelector<HTMLCanvasElement>(".maplibregl-canvas");
		remove();
		expect(canvas?.getContext("webgl2")?.isContextLost()).toBe(true);
		expect(container.childElementCount).toBe(0);
		expect(container.dataset["renderedDate"]).toBeUndefined();
		started = startMap({ view: { ...PLAIN_VIEW, selected: toClaimId("shelling") } });
		await attributeBecomes(started.container, "data-rendered-date", PLAIN_VIEW.date);
	});
});
