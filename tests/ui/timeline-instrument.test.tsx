import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { addDays, toIsoDay } from "../../src/domain/day.ts";
import { selectDate } from "../../src/store/selectors.ts";
import { Timeline } from "../../src/ui/timeline/timeline.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { createFixture, type FixtureOptions, render } from "./app-fixture.tsx";

const shown = (id: string, from: string, until: string) =>
	makeClaim({ id, properties: { shown: { from: toIsoDay(from), until: toIsoDay(until) } } });
const claims = [
	shown("spring", "2022-05-19", "2022-05-19"),
	shown("autumn", "2022-09-09", "2022-09-12"),
	shown("year-later", "2024-05-11", "2024-05-31"),
];

afterEach(() => page.viewport(1280, 800));

async function renderTimeline(options: Partial<FixtureOptions> = {}) {
	const fixture = createFixture({ claims, ...options });
	const { corpus } = fixture.store.getState();
	if (corpus === null) throw new Error("the fixture has a corpus");
	const container = render(fixture, <Timeline corpus={corpus} />);
	await expect.poll(() => container.querySelector(".lanes")).not.toBeNull();
	const find = <Kind extends HTMLElement>(selector: string): Kind => {
		const found = container.querySelector<Kind>(selector);
		if (found === null) throw new Error(`there is no ${selector}`);
		return found;
	};
	return { ...fixture, container, find, date: () => selectDate(fixture.store.getState()) };
}

const breaksIn = (container: HTMLElement): HTMLButtonElement[] => [
	...container.querySelectorAll<HTMLButtonElement>(".break-button"),
];
const widthOf = (element: Element | null): number => element?.getBoundingClientRect().width ?? 0;

describe("a break", () => {
	it("is a button with its length and days, large enough to press", async () => {
		const { container } = await renderTimeline();
		const [first] = breaksIn(container);
		expect(first?.getAttribute("aria-label")).toBe(
			"3 months in which no claim begins or ends: 23 May 2022 to 5 September 2022",
		);
		expect(first?.getAttribute("aria-expanded")).toBe("false");
		for (const button of breaksIn(container)) {
			const { width, height } = button.getBoundingClientRect();
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
		}
	});

	it("opens and closes by keyboard and keeps the focus, several at once", async () => {
		const { container } = await renderTimeline();
		const bar = () => widthOf(container.querySelector('[data-mark="year-later"] rect'));
		const closed = bar();
		breaksIn(container)[1]?.focus();
		await userEvent.keyboard("{Enter}");
		await expect.poll(bar).toBeLessThan(closed / 4);
		expect(document.activeElement).toBe(breaksIn(container)[1]);
		breaksIn(container)[0]?.focus();
		await userEvent.keyboard(" ");
		const states = () => breaksIn(container).map((button) => button.getAttribute("aria-expanded"));
		await expect.poll(states).toEqual(["true", "true"]);
		await userEvent.keyboard(" ");
		await expect.poll(states).toEqual(["false", "true"]);
	});

	it("opens by a press, which leaves the date where it is", async () => {
		const { container, date } = await renderTimeline();
		await userEvent.click(breaksIn(container)[0] as HTMLElement);
		await expect.poll(() => breaksIn(container)[0]?.getAttribute("aria-expanded")).toBe("true");
		expect(date()).toBe("2022-09-09");
	});

	it("has the playhead in it on one of its days", async () => {
		const { container, find } = await renderTimeline({ view: { date: toIsoDay("2022-07-15") } });
		const playhead = find(".playhead").getBoundingClientRect().left;
		const box = breaksIn(container)[0]?.getBoundingClientRect();
		expect(playhead).toBeGreaterThan(box?.left ?? 0);
		expect(playhead).toBeLessThan(box?.right ?? 0);
		expect(find("time").textContent).toMatch(/15 July 2022/);
	});
});

describe("the window", () => {
	it("is narrowed and widened by plus, minus and 0, about the date", async () => {
		const { container, find } = await renderTimeline();
		const bar = () => widthOf(container.querySelector('[data-mark="autumn"] rect'));
		const whole = bar();
		expect(container.querySelector(".overview")).toBeNull();
		find("input[type=range]").focus();
		await userEvent.keyboard("+");
		await expect.poll(bar).toBeGreaterThan(whole * 1.9);
		expect(container.querySelector(".overview")).not.toBeNull();
		await userEvent.keyboard("-");
		await expect.poll(bar).toBeCloseTo(whole, 0);
		await userEvent.keyboard("++0");
		await expect.poll(bar).toBeCloseTo(whole, 0);
		expect(find("input[type=range]").getAttribute("aria-keyshortcuts")).toBe("Plus - 0");
	});

	it("is no larger on the page than the whole timeline", async () => {
		const { find } = await renderTimeline();
		const height = find(".timeline").getBoundingClientRect().height;
		find("input[type=range]").focus();
		await userEvent.keyboard("+");
		await expect.poll(() => document.querySelector(".overview")).not.toBeNull();
		expect(find(".timeline").getBoundingClientRect().height).toBe(height);
	});

	it("follows the date when it is stepped out of sight", async () => {
		const { container, find, actions } = await renderTimeline();
		find("input[type=range]").focus();
		await userEvent.keyboard("+++");
		await expect.poll(() => container.querySelector('[data-mark="year-later"]')).toBeNull();
		actions.setDate(toIsoDay("2024-05-11"));
		await expect.poll(() => container.querySelector('[data-mark="year-later"]')).not.toBeNull();
		expect(container.querySelector(".playhead")).not.toBeNull();
	});

	it("stays where it was moved to when a break is opened while the date is out of sight", async () => {
		const { container, find } = await renderTimeline();
		const seen = (id: string) => container.querySelector(`[data-mark="${id}"]`) !== null;
		find("input[type=range]").focus();
		await userEvent.keyboard("++");
		await expect.poll(() => seen("year-later")).toBe(false);
		const overview = find(".overview");
		const { left, right, top, height } = overview.getBoundingClientRect();
		overview.setPointerCapture = () => undefined;
		const press = { bubbles: true, clientX: (left + right) / 2, clientY: top + height / 2, pointerId: 1, button: 0 };
		for (const type of ["pointerdown", "pointerup"]) overview.dispatchEvent(new PointerEvent(type, press));
		await expect.poll(() => [seen("year-later"), seen("autumn")]).toEqual([true, false]);
		const [shown] = breaksIn(container).filter((button) => button.getBoundingClientRect().width > 0);
		shown?.click();
		await expect.poll(() => shown?.getAttribute("aria-expanded")).toBe("true");
		const playheads = () => container.querySelectorAll(".playhead").length;
		await new Promise(requestAnimationFrame);
		await new Promise(requestAnimationFrame);
		expect([seen("autumn"), playheads()]).toEqual([false, 0]);
	});

	it("is zoomed by the wheel over the ticks, and with Ctrl anywhere, and the page scrolls otherwise", async () => {
		const { container, find } = await renderTimeline();
		const bar = () => widthOf(container.querySelector('[data-mark="autumn"] rect'));
		const whole = bar();
		const { left, top, bottom, width } = find(".track").getBoundingClientRect();
		const wheel = (clientY: number, ctrlKey = false): boolean =>
			find(".track").dispatchEvent(
				new WheelEvent("wheel", {
					deltaY: -200,
					clientX: left + width / 3,
					clientY,
					ctrlKey,
					cancelable: true,
					bubbles: true,
				}),
			);
		expect(wheel(top + 20)).toBe(true);
		expect(bar()).toBe(whole);
		expect(wheel(bottom - 5)).toBe(false);
		await expect.poll(bar).toBeGreaterThan(whole * 1.3);
		const closer = bar();
		expect(wheel(top + 20, true)).toBe(false);
		await expect.poll(bar).toBeGreaterThan(closer);
	});

	it("is drawn by a mouse on the ticks", async () => {
		const { container, find, date } = await renderTimeline();
		const track = find(".track");
		track.setPointerCapture = () => undefined;
		const { left, bottom, width } = track.getBoundingClientRect();
		for (const [type, share] of [
			["pointerdown", 0.2],
			["pointermove", 0.4],
			["pointerup", 0.5],
		] as const) {
			const clientX = left + share * width;
			const options = { bubbles: true, clientX, clientY: bottom - 4, pointerId: 1, button: 0, pointerType: "mouse" };
			track.dispatchEvent(new PointerEvent(type, options));
		}
		await expect.poll(() => container.querySelector(".overview b")).not.toBeNull();
		expect(widthOf(container.querySelector(".overview b")) / width).toBeCloseTo(0.3, 1);
		expect(date()).toBe("2022-09-09");
	});
});

describe("typing a date", () => {
	it("goes there, and the focus comes back to the date", async () => {
		const { find, date } = await renderTimeline();
		await userEvent.click(find(".date-button"));
		await expect.poll(() => document.activeElement?.getAttribute("type")).toBe("date");
		await userEvent.fill(document.activeElement as HTMLElement, "2024-05-12");
		await userEvent.keyboard("{Enter}");
		await expect.poll(date).toBe("2024-05-12");
		expect(document.activeElement).toBe(find(".date-button"));
	});

	it("says which days there are, and where something is no day", async () => {
		const { find, container, date } = await renderTimeline();
		await userEvent.click(find(".date-button"));
		const problem = () => container.querySelector("[role=alert]")?.textContent;
		await userEvent.fill(find("input[type=date]"), "2030-01-01");
		await userEvent.keyboard("{Enter}");
		await expect.poll(problem).toBe("The texts speak of 19 May 2022 to 31 May 2024.");
		await userEvent.fill(find("input[type=date]"), "");
		await userEvent.keyboard("{Enter}");
		await expect.poll(problem).toBe("That is not a full date.");
		await userEvent.keyboard("{Escape}");
		await expect.poll(() => container.querySelector(".date-form")).toBeNull();
		expect(date()).toBe("2022-09-09");
	});
});

describe("two compared dates", () => {
	const view = { date: toIsoDay("2022-09-09"), compare: toIsoDay("2024-05-11") };

	it("have a slider and a lettered playhead each, and stand in words in one line", async () => {
		const { container, find, store } = await renderTimeline({ view });
		const sliders = [...container.querySelectorAll<HTMLInputElement>("input[type=range]")];
		expect(sliders.map((slider) => slider.getAttribute("aria-label"))).toEqual(["Date A", "Date B"]);
		expect(sliders[1]?.getAttribute("aria-valuetext")).toMatch(/11 May 2024: 1 claim, 1 on the map$/);
		expect([...container.querySelectorAll<HTMLElement>(".playhead")].map(({ dataset }) => dataset["letter"])).toEqual([
			"A",
			"B",
		]);
		expect(find(".dates").textContent).toBe("9 September 2022 compared with 11 May 2024");
		sliders[1]?.focus();
		await userEvent.keyboard("{ArrowRight}");
		await expect.poll(() => store.getState().view.compare).toBe("2024-05-12");
	});

	it("say it in Ukrainian", async () => {
		const { find } = await renderTimeline({ view: { ...view, language: "uk" } });
		expect(find(".dates").textContent).toBe("9 вересня 2022 р. порівняно з 11 травня 2024 р.");
	});

	it("do not play", async () => {
		const { actions, store } = await renderTimeline({ view });
		actions.setPlaying(true);
		await expect.poll(() => store.getState().isPlaying).toBe(false);
	});
});

describe("playing", () => {
	it("goes step by step to the last and stops there", async () => {
		const { store, actions, date } = await renderTimeline({ view: { date: toIsoDay("2022-05-19") } });
		actions.setPlaybackSpeed(4);
		actions.setPlaying(true);
		await expect.poll(date, { timeout: 5000 }).toBe("2022-09-09");
		await expect.poll(date, { timeout: 5000 }).toBe("2024-05-11");
		await expect.poll(() => store.getState().isPlaying).toBe(false);
	});

	it("waits for the picture of a date before it goes on", async () => {
		const { actions, date } = await renderTimeline({ view: { date: toIsoDay("2022-05-19") } });
		actions.setMapStatus("live");
		actions.reportFrame({ date: toIsoDay("2022-05-19"), compared: null });
		vi.useFakeTimers();
		try {
			actions.setPlaying(true);
			await vi.advanceTimersByTimeAsync(1100);
			expect(date()).toBe("2022-09-09");
			await vi.advanceTimersByTimeAsync(20_000);
			expect(date()).toBe("2022-09-09");
			actions.reportFrame({ date: toIsoDay("2022-09-09"), compared: null });
			expect(date()).toBe("2024-05-11");
		} finally {
			vi.useRealTimers();
		}
	});

	it("takes its time where motion is to be reduced", async () => {
		const { actions, date } = await renderTimeline({
			view: { date: toIsoDay("2022-05-19") },
			environment: { isMotionReduced: true },
		});
		vi.useFakeTimers();
		try {
			actions.setPlaying(true);
			await vi.advanceTimersByTimeAsync(2400);
			expect(date()).toBe("2022-05-19");
			await vi.advanceTimersByTimeAsync(200);
			expect(date()).toBe("2022-09-09");
		} finally {
			vi.useRealTimers();
		}
	});

	it("begins again from the end", async () => {
		const { find, container, date, store } = await renderTimeline({ view: { date: toIsoDay("2024-05-31") } });
		await userEvent.click(find(".play-button"));
		await expect.poll(date).toBe("2022-05-19");
		expect(store.getState().isPlaying).toBe(true);
		expect(container.querySelector("[aria-label='Speed of playback']")).not.toBeNull();
		await userEvent.click(find(".play-button"));
	});

	it("passes a break in one step when it goes by day", async () => {
		const { actions, date } = await renderTimeline({ view: { date: toIsoDay("2022-05-22") } });
		actions.setStepUnit("day");
		actions.setPlaybackSpeed(4);
		actions.setPlaying(true);
		await expect.poll(date, { timeout: 5000 }).toBe("2022-09-06");
		actions.setPlaying(false);
	});
});

describe("what is said of a step", () => {
	it("is its date, its claims and how many came and went, once its picture is on screen", async () => {
		const { actions, find } = await renderTimeline();
		const said = () => find("[role=status]").textContent;
		actions.setMapStatus("live");
		actions.reportFrame({ date: toIsoDay("2022-09-09"), compared: null });
		actions.setDate(toIsoDay("2024-05-11"));
		await expect.poll(() => find("input[type=range]").getAttribute("aria-valuetext")).toMatch(/11 May 2024/);
		expect(find("time").textContent).toMatch(/9 September 2022/);
		expect(said()).toBe("");
		actions.reportFrame({ date: toIsoDay("2024-05-11"), compared: null });
		await expect.poll(said).toBe("11 May 2024: 1 claim, 1 on the map. 1 claim begun, 1 ended");
		expect(find("time").textContent).toMatch(/11 May 2024/);
	});

	it("waits for the end of a drag", async () => {
		const { find, date } = await renderTimeline();
		const track = find(".track");
		track.setPointerCapture = () => undefined;
		const { left, top, width } = track.getBoundingClientRect();
		const send = (type: string, share: number): boolean =>
			track.dispatchEvent(
				new PointerEvent(type, {
					bubbles: true,
					clientX: left + share * width,
					clientY: top + 1,
					pointerId: 1,
					button: 0,
				}),
			);
		send("pointerdown", 0.9);
		await expect.poll(date).not.toBe("2022-09-09");
		send("pointermove", 0.999);
		await expect.poll(date).toBe("2024-05-31");
		expect(find("[role=status]").textContent).toBe("");
		send("pointerup", 0.999);
		await expect.poll(() => find("[role=status]").textContent).toMatch(/31 May 2024: 1 claim.* 1 claim begun, 1 ended/);
	});
});

describe("with many claims", () => {
	const first = toIsoDay("2022-03-01");
	const many = Array.from({ length: 3000 }, (_, at) => {
		const from = addDays(first, at % 700);
		return makeClaim({ id: `claim-${at}`, properties: { shown: { from, until: addDays(from, at % 9) } } });
	});

	it("is counts by day, not redrawn when the date moves", async () => {
		const { container, actions, find } = await renderTimeline({ claims: many });
		expect(container.querySelectorAll("[data-mark]").length).toBe(0);
		expect(container.querySelectorAll(".density path").length).toBe(1);
		expect(find(".lane-labels").textContent).toMatch(/up to \d+ a day/);
		const changes: MutationRecord[] = [];
		const observer = new MutationObserver((records) => changes.push(...records));
		observer.observe(find(".lanes"), { subtree: true, childList: true, attributes: true });
		actions.setDate(toIsoDay("2023-01-01"));
		await expect.poll(() => find("time").textContent).toMatch(/1 January 2023/);
		expect(changes).toEqual([]);
		observer.disconnect();
	});

	it("offers zoom and speed, which a small corpus does not", async () => {
		const large = await renderTimeline({ claims: many });
		const names = (container: HTMLElement) =>
			[...container.querySelectorAll(".timeline-tools [aria-label]")].map((one) => one.getAttribute("aria-label"));
		expect(names(large.container)).toEqual(
			expect.arrayContaining(["Zoom the timeline in", "Show the whole timeline", "Speed of playback"]),
		);
		const small = await renderTimeline();
		expect(names(small.container)).toContain("Step by");
		expect(names(small.container)).not.toEqual(expect.arrayContaining(["Zoom the timeline in"]));
		expect(names(small.container)).not.toEqual(expect.arrayContaining(["Speed of playback"]));
	});
});

describe.each(["en", "uk"] as const)("on a phone, in %s", (language) => {
	it("fits, keeps its height while the date changes, and has a zone for the thumb", async () => {
		await page.viewport(360, 740);
		const { find, actions } = await renderTimeline({ environment: { isWide: false, language } });
		expect(find(".track").getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
		const { height } = find(".timeline").getBoundingClientRect();
		for (const day of ["2022-09-12", "2022-05-19", "2024-05-31"]) {
			actions.setDate(toIsoDay(day));
			await expect.poll(() => find("time").getAttribute("datetime")).toBe(day);
			expect(find(".timeline").getBoundingClientRect().height).toBe(height);
		}
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
	});
});
