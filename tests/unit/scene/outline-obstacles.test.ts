import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, Obstacles } from "../../../src/scene/obstacles.ts";
import { outlineOf } from "../../../src/scene/outline-marks.ts";
import { OutlineObstacles } from "../../../src/scene/outline-obstacles.ts";
import type { Polyline } from "../../../src/scene/path.ts";

const FRAME: Box = { left: 0, top: 0, right: 300, bottom: 200 };
const boxAt = (left: number, top: number): Box => ({ left, top, right: left + 40, bottom: top + 12 });
const ACROSS: Polyline = [20, 100, 150, 100, 280, 100];

function withOutline(...lines: Polyline[]): OutlineObstacles {
	const outlines = new OutlineObstacles(FRAME);
	outlines.add(outlineOf(lines, false));
	return outlines;
}

describe("outlines that labels keep off", () => {
	it("are hit by what lies on them or within three pixels, and by nothing else", () => {
		const outlines = withOutline(ACROSS);
		expect([80, 95, 102].map((top) => outlines.hits(boxAt(100, top)))).toEqual([false, true, true]);
		expect([84, 86, 104].map((top) => outlines.hits(boxAt(100, top)))).toEqual([false, true, false]);
		expect(outlines.hits(boxAt(290, 95))).toBe(false);
	});

	it("are not in the way inside, where they are empty", () => {
		const outlines = withOutline([20, 20, 280, 20, 280, 180, 20, 180, 20, 20]);
		expect(outlines.hits(boxAt(130, 94))).toBe(false);
	});

	it("are not in the way where they are out of sight", () => {
		expect(withOutline([-50, -20, 50, -20]).hits({ left: -20, top: -30, right: 20, bottom: -10 })).toBe(false);
	});

	it("are hit where boxes along their lines would be", () => {
		const coordinate = fc.double({ min: -50, max: 350, noNaN: true });
		const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 });
		fc.assert(
			fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), coordinate, coordinate, (lines, left, top) => {
				const flat = lines.map((points) => points.flat());
				const boxes = new Obstacles();
				for (const points of flat) boxes.addLine(points, 3, FRAME);
				expect(withOutline(...flat).hits(boxAt(left, top))).toBe(boxes.hits(boxAt(left, top)));
			}),
		);
	});
});
