import { afterEach, describe, expect, it, vi } from "vitest";
import { toIsoDay } from "../../src/domain/day.ts";
import { attributeBecomes, PLAIN_VIEW, type StartedMap, startMap } from "./map-fixture.ts";

let started: StartedMap | null = null;

afterEach(() => {
	vi.restoreAllMocks();
	started?.remove();
	started = null;
});

/** As in a frame of another origin that is scrolled out of sight: no frame is painted there. */
const outOfSight = (): unknown => vi.spyOn(window, "requestAnimationFrame").mockReturnValue(1);

describe("a map out of sight", () => {
	it("shows its date at once when its context is given back, and follows every date", async () => {
		started = startMap();
		const { container, map } = started;
		await attributeBecomes(container, "data-rendered-date", PLAIN_VIEW.date);
		outOfSight();
		map.setLive(false);
		expect(container.dataset["renderedDate"]).toBe(PLAIN_VIEW.date);
		expect(container.dataset["visibleClaims"]).toBe("shelling");
		expect(container.querySelector(".still-map svg [data-claim=shelling]")).not.toBeNull();
		map.update({ ...PLAIN_VIEW, date: toIsoDay("2022-09-13"), claims: [] });
		await attributeBecomes(container, "data-rendered-date", "2022-09-13");
		expect(container.querySelector("[data-claim]")).toBeNull();
	});
});
