import { afterEach, describe, expect, it, vi } from "vitest";
import type { Presence } from "../../src/domain/compare-days.ts";
import { addDays, type IsoDay } from "../../src/domain/day.ts";
import type { MapView } from "../../src/map/claim-map.ts";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { attributeBecomes, nextFrame, PLAIN_VIEW, type StartedMap, startMap } from "./map-fixture.ts";

let started: StartedMap | null = null;

afterEach(() => {
	started?.remove();
	started = null;
	vi.restoreAllMocks();
});

const A = PLAIN_VIEW.date;

/** Two days on one map, each with a claim of its own that is named after it. */
function comparing(b: IsoDay): MapView {
	const claims = [A, b].map((day, index) =>
		makeClaim({
			id: `on-${day}`,
			geometry: { type: "Point", coordinates: [37.5 + index * 0.2, 49.7106] },
			properties: { shown: { from: day, until: day } },
		}),
	);
	const presences: readonly Presence[] = ["a", "b"];
	const presence = new Map(claims.map(({ id }, index) => [id, presences[index] as Presence]));
	return { ...PLAIN_VIEW, claims, comparison: { a: A, b, claims, presence } };
}

/** What the container and the picture say of each frame, at the moment when it was painted. */
interface SeenFrame {
	readonly printed: string | undefined;
	readonly visible: string | undefined;
	readonly compared: IsoDay | null;
	readonly drawn: readonly string[];
}

function startWatched(seen: SeenFrame[]): StartedMap {
	started = startMap({}, ({ compared, targets }) => {
		seen.push({
			printed: started?.container.dataset["renderedDate"],
			visible: started?.container.dataset["visibleClaims"],
			compared,
			drawn: targets.flatMap(({ claims }) => [...claims]).sort(),
		});
	});
	return started;
}

describe("two days on one map", () => {
	it("are both named on the container, with the claims of either", async () => {
		const { container, map } = startWatched([]);
		await attributeBecomes(container, "data-rendered-date", A);
		const b = addDays(A, 4);
		map.update(comparing(b));
		await attributeBecomes(container, "data-rendered-date", `${A}/${b}`);
		expect(container.dataset["visibleClaims"]).toBe(`on-${A} on-${b}`);
		map.update(PLAIN_VIEW);
		await attributeBecomes(container, "data-rendered-date", A);
	});

	it("make no frame that mixes pairs of days while one of them is dragged, and end on the last", async () => {
		const seen: SeenFrame[] = [];
		const { container, map } = startWatched(seen);
		await attributeBecomes(container, "data-rendered-date", A);
		seen.length = 0;
		const days = Array.from({ length: 120 }, (_, index) => addDays(A, index + 1));
		for (const [index, day] of days.entries()) {
			map.update(comparing(day));
			if (index % 6 === 0) await nextFrame();
			if (index % 30 === 0) map.zoomBy(0.01);
		}
		const last = days.at(-1) as IsoDay;
		await attributeBecomes(container, "data-rendered-date", `${A}/${last}`);
		const frames = seen.filter(({ compared }) => compared !== null);
		expect(frames.length).toBeGreaterThan(15);
		for (const { printed, visible, compared, drawn } of frames) {
			expect(printed).toBe(`${A}/${compared}`);
			expect(visible).toBe(`on-${A} on-${compared}`);
			expect(drawn).toEqual([`on-${A}`, `on-${compared}`]);
		}
		expect(frames.at(-1)?.compared).toBe(last);
	});

	it("are shown by the still map too", async () => {
		const getContext = HTMLCanvasElement.prototype.getContext;
		vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(function (
			this: HTMLCanvasElement,
			...args: unknown[]
		) {
			return String(args[0]).startsWith("webgl") ? null : Reflect.apply(getContext, this, args);
		});
		const b = addDays(A, 4);
		started = startMap({ view: comparing(b) });
		await attributeBecomes(started.container, "data-rendered-date", `${A}/${b}`);
		const letters = (id: string) =>
			[...(started?.container.querySelectorAll(`[data-claim="on-${id}"] text`) ?? [])].map(
				({ textContent }) => textContent,
			);
		expect(letters(A)).toEqual(["A"]);
		expect(letters(b)).toEqual(["B"]);
	});
});

describe("a drag across three months", () => {
	it("shows in each frame the claims of the date that it prints", async () => {
		const seen: SeenFrame[] = [];
		const { container, map } = startWatched(seen);
		await attributeBecomes(container, "data-rendered-date", A);
		seen.length = 0;
		const days = Array.from({ length: 90 }, (_, index) => addDays(A, index + 1));
		for (const [index, date] of days.entries()) {
			map.update({ ...PLAIN_VIEW, date, claims: [makeClaim({ id: `on-${date}` })] });
			if (index % 5 === 0) await nextFrame();
		}
		await attributeBecomes(container, "data-rendered-date", days.at(-1) as IsoDay);
		const frames = seen.filter(({ printed }) => printed !== A);
		expect(frames.length).toBeGreaterThan(15);
		for (const { printed, visible, drawn } of frames) {
			expect(visible).toBe(`on-${printed}`);
			expect(drawn).toEqual([`on-${printed}`]);
		}
	});
});
