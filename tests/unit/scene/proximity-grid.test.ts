import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ProximityGrid } from "../../../src/scene/proximity-grid.ts";

const REACH = 20;
const coordinate = fc.double({ min: -200, max: 200, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });

describe("ProximityGrid", () => {
	it("finds the nearest item within reach, as looking at every item would", () => {
		fc.assert(
			fc.property(fc.array(point, { maxLength: 60 }), point, (items, { x, y }) => {
				const grid = new ProximityGrid<(typeof items)[number]>(REACH);
				for (const item of items) grid.add(item);
				const distances = items.map((item) => Math.sqrt((item.x - x) ** 2 + (item.y - y) ** 2));
				const least = Math.min(...distances);
				const found = grid.nearest(x, y);
				if (least >= REACH) expect(found).toBeNull();
				else expect(distances[items.indexOf(found as (typeof items)[number])]).toBe(least);
			}),
		);
	});

	it("passes over what does not pass", () => {
		const grid = new ProximityGrid<{ x: number; y: number; name: string }>(REACH);
		grid.add({ x: 1, y: 0, name: "near" });
		grid.add({ x: 9, y: 0, name: "farther" });
		expect(grid.nearest(0, 0, ({ name }) => name !== "near")?.name).toBe("farther");
	});
});
