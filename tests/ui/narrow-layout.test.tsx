import { useEffect } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import type { Claim } from "../../src/domain/claim.ts";
import { toClaimId } from "../../src/domain/ids.ts";
import type { MapHandle } from "../../src/map/claim-map.ts";
import type { Insets } from "../../src/scene/viewport.ts";
import { Attribution } from "../../src/ui/map/attribution.tsx";
import { SceneProvider, useSceneStore } from "../../src/ui/map/current-scene.tsx";
import { Panel } from "../../src/ui/shell/panel.tsx";
import { Timeline } from "../../src/ui/timeline/timeline.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { createFixture, render } from "./app-fixture.tsx";

const claims = [makeClaim({ id: "one" }), makeClaim({ id: "two", properties: { group: "advance", kind: "advance" } })];

afterEach(() => {
	vi.restoreAllMocks();
	return page.viewport(1280, 800);
});

const boxOf = (container: HTMLElement, selector: string): DOMRect =>
	(container.querySelector(selector) ?? container).getBoundingClientRect();

describe.each(["en", "uk"] as const)("on a narrow screen, in %s", (language) => {
	const fixture = () => createFixture({ claims, environment: { isWide: false, language } });

	it.each([280, 360, 390])("the attribution is whole, its link included, at %i pixels", async (width) => {
		await page.viewport(width, 740);
		const container = render(
			fixture(),
			<div className="map-area" style={{ height: 300 }}>
				<Attribution />
			</div>,
		);
		await expect.poll(() => container.querySelector(".attribution a")).not.toBeNull();
		const attribution = container.querySelector(".attribution") as HTMLElement;
		const { left, right } = attribution.getBoundingClientRect();
		const link = boxOf(container, ".attribution a");
		expect(left).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(width);
		expect(link.right).toBeLessThanOrEqual(right);
		expect(attribution.scrollWidth).toBeLessThanOrEqual(attribution.clientWidth);
		expect(attribution.innerText.replace(/\s+/g, " ")).toMatch(
			/© OpenStreetMap .*GeoNames · GSHHG · Natural Earth · \S/,
		);
	});

	it("the playhead's knob covers neither date nor count", async () => {
		await page.viewport(360, 740);
		const { store, actions } = fixture();
		const { corpus } = store.getState();
		const container = render({ store, actions }, corpus === null ? null : <Timeline corpus={corpus} />);
		await expect.poll(() => container.querySelector(".playhead")).not.toBeNull();
		const playhead = container.querySelector(".playhead") as HTMLElement;
		const knob = getComputedStyle(playhead, "::before");
		const shift = new DOMMatrix(knob.transform).f;
		const top = playhead.getBoundingClientRect().top + Number.parseFloat(knob.top) + shift;
		expect(top).toBeGreaterThanOrEqual(boxOf(container, ".date-count").bottom);
	});
});

describe("the sheet", () => {
	it("comes up when the keyboard reaches what it hides", async () => {
		await page.viewport(360, 740);
		const container = render(
			createFixture({ claims, environment: { isWide: false } }),
			<SceneProvider>
				<Panel />
			</SceneProvider>,
		);
		await expect.poll(() => container.querySelector("[data-stop]")?.getAttribute("data-stop")).toBe("peek");
		container.querySelector<HTMLElement>(".sheet-handle")?.focus();
		expect(container.querySelector("[data-stop]")?.getAttribute("data-stop")).toBe("peek");
		await userEvent.keyboard("{Tab}");
		await expect.poll(() => container.querySelector("[data-stop]")?.getAttribute("data-stop")).toBe("half");
	});

	it("has the claim that is opened in sight above it, once it stands", async () => {
		await page.viewport(360, 740);
		const revealed: { claim: string; free: number }[] = [];
		const map = {
			reveal: (claim: Claim, insets?: Insets) => revealed.push({ claim: claim.id, free: 700 - (insets?.bottom ?? 0) }),
		} as unknown as MapHandle;
		const fixture = createFixture({ claims, environment: { isWide: false } });
		const { container, sheet } = await openSheet(fixture, map);
		expect(revealed).toEqual([]);
		fixture.actions.openClaim(toClaimId("one"));
		await expect.poll(() => revealed.at(-1)?.claim).toBe("one");
		expect(sheet().offsetHeight).toBeGreaterThan(300);
		expect(revealed.at(-1)?.free).toBeLessThan(boxOf(container, ".sheet").top - boxOf(container, ".sheet-area").top);
		const before = revealed.length;
		container.querySelector<HTMLElement>(".sheet-handle")?.click();
		await expect.poll(() => sheet().dataset["stop"]).toBe("full");
		expect(revealed).toHaveLength(before);
	});

	it("leaves a map where the address asks for it, until a claim is opened", async () => {
		await page.viewport(360, 740);
		const revealed: string[] = [];
		const map = { reveal: (claim: Claim) => revealed.push(claim.id) } as unknown as MapHandle;
		const camera = { lng: 36.9, lat: 49.9, zoom: 8 };
		const view = { claim: toClaimId("one"), camera };
		const fixture = createFixture({ claims, environment: { isWide: false }, view });
		const { sheet } = await openSheet(fixture, map);
		await expect.poll(() => sheet().dataset["stop"]).toBe("half");
		fixture.actions.openClaim(toClaimId("two"));
		await expect.poll(() => revealed).toEqual(["two"]);
	});

	it("stops where a finger leaves it, and takes the next tap", async () => {
		await page.viewport(360, 740);
		const { container, sheet } = await openSheet();
		await dragUp(container, "pointerup");
		await expect.poll(() => sheet().dataset).toMatchObject({ stop: "half" });
		await expect.poll(() => [sheet().style.height, sheet().dataset["dragged"]]).toEqual(["", undefined]);
		finger(container, "pointerdown");
		finger(container, "pointerup");
		container.querySelector<HTMLElement>(".sheet-handle")?.click();
		await expect.poll(() => sheet().dataset["stop"]).toBe("full");
	});

	it("does so too when the browser takes the finger away", async () => {
		await page.viewport(360, 740);
		const { container, sheet } = await openSheet();
		await dragUp(container, "pointercancel");
		await expect.poll(() => [sheet().dataset["stop"], sheet().style.height]).toEqual(["half", ""]);
	});

	it("takes the click that ends a drag by mouse for no press", async () => {
		await page.viewport(360, 740);
		const { container, sheet } = await openSheet();
		const above = aboveHandle(container);
		const mouse = (type: string, pixels: number) =>
			send("Input.dispatchMouseEvent", { type, ...above(pixels), button: "left", clickCount: 1 });
		await mouse("mousePressed", 0);
		await mouse("mouseMoved", 150);
		await mouse("mouseMoved", 300);
		await mouse("mouseReleased", 300);
		await expect.poll(() => sheet().dataset["stop"]).toBe("half");
		await new Promise(requestAnimationFrame);
		expect([sheet().dataset["stop"], sheet().style.height]).toEqual(["half", ""]);
		container.querySelector<HTMLElement>(".sheet-handle")?.focus();
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => sheet().dataset["stop"]).toBe("full");
	});
});

/** Input as the browser takes it from a device; the session's type names no commands. */
function send(command: string, parameters: object): Promise<unknown> {
	return (cdp() as unknown as { send(command: string, parameters: object): Promise<unknown> }).send(
		command,
		parameters,
	);
}

async function openSheet(
	fixture = createFixture({ claims, environment: { isWide: false } }),
	map: MapHandle | null = null,
) {
	function TellMap() {
		const { handle, map: told } = useSceneStore();
		useEffect(() => handle(map), [handle]);
		return <i hidden data-has-map={told !== null} />;
	}
	const container = render(
		fixture,
		<SceneProvider>
			<TellMap />
			<div style={{ display: "grid", gridTemplate: '"map" 700px / 360px' }}>
				<Panel />
			</div>
		</SceneProvider>,
	);
	await expect.poll(() => container.querySelector(".sheet-handle")).not.toBeNull();
	await expect.poll(() => container.querySelector(`[data-has-map=${map !== null}]`)).not.toBeNull();
	return { container, sheet: () => container.querySelector(".sheet") as HTMLElement };
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/**
 * So many pixels above the middle of the sheet's handle, as the browser counts: the tests run in a frame of its page, which
 * may be drawn smaller.
 */
function aboveHandle(container: HTMLElement): (pixels: number) => Point {
	const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
	const scale = frame.width / window.innerWidth;
	const { left, top, width, height } = boxOf(container, ".sheet-handle");
	return (pixels) => ({
		x: frame.left + (left + width / 2) * scale,
		y: frame.top + (top + height / 2 - pixels) * scale,
	});
}

/** What the browser tells of a finger on the handle; so many pixels above where it came down. It is captured by nothing. */
function finger(container: HTMLElement, type: string, pixels = 0): void {
	const handle = container.querySelector<HTMLElement>(".sheet-handle");
	handle?.dispatchEvent(
		new PointerEvent(type, { bubbles: true, pointerId: 2, pointerType: "touch", clientX: 180, clientY: 600 - pixels }),
	);
}

/** A finger on the handle, moved up, and then lifted or taken away by the browser. No click follows it. */
async function dragUp(container: HTMLElement, end: "pointerup" | "pointercancel"): Promise<void> {
	vi.spyOn(Element.prototype, "setPointerCapture").mockReturnValue(undefined);
	finger(container, "pointerdown");
	for (const pixels of [150, 300]) {
		finger(container, "pointermove", pixels);
		await new Promise(requestAnimationFrame);
	}
	finger(container, end, 300);
}
