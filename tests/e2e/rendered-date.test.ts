import { expect, it } from "vitest";
import { mapOpener } from "./map-opener.ts";

const openMap = mapOpener();

/** Days that differ in what is drawn, in an order that goes back and forth. */
const DAYS = [
	"2022-09-09",
	"2022-09-12",
	"2022-09-13",
	"2024-05-11",
	"2024-05-10",
	"2022-09-13",
	"2022-09-09",
	"2023-06-01",
];

declare global {
	interface Window {
		/** Each date as it was printed, with the picture that stood on screen at that moment. */
		printed: { date: string; picture: string }[];
	}
}

it("never prints a date ahead of its picture, also when the slider is dragged fast", async () => {
	const map = await openMap("?date=2022-09-12&lng=36.9&lat=49.9&zoom=7");
	await map.page.evaluate(() => {
		const frame = document.querySelector("[data-rendered-date]") as HTMLElement;
		const picture = (): string =>
			[...frame.querySelectorAll<HTMLCanvasElement>("canvas:not(.maplibregl-canvas)")]
				.map((canvas) => canvas.toDataURL())
				.join();
		window.printed = [];
		new MutationObserver(() => {
			window.printed.push({ date: frame.dataset["renderedDate"] ?? "", picture: picture() });
		}).observe(frame, { attributeFilter: ["data-rendered-date"] });
	});
	const setDate = (day: string): Promise<void> =>
		map.dateSlider.evaluate(
			(slider, value) => {
				Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(slider, value);
				slider.dispatchEvent(new Event("input", { bubbles: true }));
			},
			String(Date.parse(day) / 86_400_000),
		);

	for (const day of [...DAYS, ...DAYS, ...DAYS]) await setDate(day);
	await map.claimsOnceAt(DAYS.at(-1) ?? "");
	const atSpeed = await map.page.evaluate(() => window.printed.splice(0));
	const settled = new Map<string, string>();
	for (const day of DAYS) {
		await setDate(day);
		await map.claimsOnceAt(day);
		const last = (await map.page.evaluate(() => window.printed.splice(0))).at(-1);
		if (last !== undefined) settled.set(day, last.picture);
	}

	expect(new Set(settled.values()).size).toBe(new Set(DAYS).size);
	expect(atSpeed.length).toBeGreaterThan(0);
	expect(
		atSpeed.filter(({ date, picture }) => picture !== (settled.get(date) ?? picture)).map(({ date }) => date),
	).toEqual([]);
});
