import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { toDayNumber, toIsoDay } from "../../src/domain/day.ts";
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

async function renderTimeline(options: Partial<FixtureOptions> = {}) {
	const fixture = createFixture({ claims, ...options });
	const { corpus } = fixture.store.getState();
	if (corpus === null) throw new Error("the fixture has a corpus");
	const container = render(fixture, <Timeline corpus={corpus} />);
	await expect.poll(() => container.querySelector("input[type=range]")).not.toBeNull();
	const slider = container.querySelector<HTMLInputElement>("input[type=range]") as HTMLInputElement;
	return { ...fixture, container, slider, date: () => selectDate(fixture.store.getState()) };
}

describe("the date slider", () => {
	it("is a native range over the days of the corpus, with the date in words as its value", async () => {
		const { slider } = await renderTimeline();
		expect([Number(slider.min), Number(slider.max), Number(slider.value)]).toEqual(
			["2022-05-19", "2024-05-31", "2022-09-09"].map((day) => toDayNumber(toIsoDay(day))),
		);
		expect(slider.getAttribute("aria-valuetext")).toMatch(/^Friday,? 9 September 2022: 1 claim, 1 on the map$/);
	});

	it("says the date in Ukrainian", async () => {
		const { slider } = await renderTimeline({ view: { date: toIsoDay("2022-09-13"), language: "uk" } });
		expect(slider.getAttribute("aria-valuetext")).toMatch(/13 вересня 2022/);
	});

	it("moves a day by arrow key, also within a break", async () => {
		const { slider, date } = await renderTimeline({ view: { date: toIsoDay("2023-03-01") } });
		slider.focus();
		await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
		await expect.poll(date).toBe("2023-03-02");
	});

	it("moves to the ends by Home and End, and no further", async () => {
		const { slider, date } = await renderTimeline();
		slider.focus();
		await userEvent.keyboard("{End}{ArrowRight}");
		await expect.poll(date).toBe("2024-05-31");
		await userEvent.keyboard("{Home}{ArrowLeft}");
		await expect.poll(date).toBe("2022-05-19");
	});

	it("moves to the next and previous change of what is shown by the page keys with Shift", async () => {
		const { slider, date } = await renderTimeline();
		slider.focus();
		await userEvent.keyboard("{Shift>}{PageUp}{/Shift}");
		await expect.poll(date).toBe("2022-09-13");
		await userEvent.keyboard("{Shift>}{PageDown}{PageDown}{/Shift}");
		await expect.poll(date).toBe("2022-05-20");
	});

	it("moves to the next and previous beginning of a claim by the page keys", async () => {
		const { slider, date } = await renderTimeline();
		slider.focus();
		await userEvent.keyboard("{PageUp}");
		await expect.poll(date).toBe("2024-05-11");
		await userEvent.keyboard("{PageDown}{PageDown}");
		await expect.poll(date).toBe("2022-05-19");
		await userEvent.keyboard("{PageDown}");
		expect(date()).toBe("2022-05-19");
	});
});

describe("the timeline", () => {
	it("has a bar for every claim that passes the filter", async () => {
		const { container, actions } = await renderTimeline();
		const bars = () => [...container.querySelectorAll<SVGElement>("[data-mark]")].map(({ dataset }) => dataset["mark"]);
		await expect.poll(bars).toEqual(["spring", "autumn", "year-later"]);
		actions.setFilter({ published: toIsoDay("2000-01-01") });
		await expect.poll(bars).toEqual([]);
	});

	it("names the breaks", async () => {
		const { container } = await renderTimeline();
		await expect.poll(() => container.querySelector(".break-button")?.textContent).toBe("3 months");
	});

	it("scrubs along its own axis, and opens a claim whose bar is pressed", async () => {
		const { container, date, store } = await renderTimeline();
		await expect.poll(() => container.querySelectorAll("[data-mark]").length).toBe(3);
		const track = container.querySelector(".track") as HTMLElement;
		const { left, top, width } = track.getBoundingClientRect();
		const press = (target: Element, clientX: number, clientY: number) => {
			for (const type of ["pointerdown", "pointerup"]) {
				target.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX, clientY, pointerId: 1, button: 0 }));
			}
		};
		track.setPointerCapture = () => undefined;
		press(track, left + width - 1, top + 4);
		await expect.poll(date).toBe("2024-05-31");
		const bar = container.querySelector('[data-mark="autumn"] rect') as Element;
		const box = bar.getBoundingClientRect();
		press(bar, box.left + 1, box.top + 1);
		await expect.poll(() => store.getState().view.claim).toBe("autumn");
		expect(date()).toBe("2022-09-09");
	});

	it("leads from a day without claims to the nearest that have some", async () => {
		const { container, date } = await renderTimeline({ view: { date: toIsoDay("2023-06-01") } });
		await expect.poll(() => container.textContent).toContain("No source texts here");
		const buttons = [...container.querySelectorAll<HTMLButtonElement>(".nearest-days button")];
		expect(buttons.map(({ textContent }) => textContent)).toEqual(["Go to 12 September 2022", "Go to 11 May 2024"]);
		buttons[1]?.click();
		await expect.poll(date).toBe("2024-05-11");
	});
});
