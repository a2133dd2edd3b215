import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactPath } from "../../../../src/pipeline/site/compact-path.ts";

/** The points of a path in M, L, Z or m, l, z, absolute. */
function pointsOf(d: string): [number, number][] {
	const points: [number, number][] = [];
	let [x, y] = [0, 0];
	let start: [number, number] = [0, 0];
	for (const [, letter = "", rest = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
		const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		if (/z/i.test(letter)) [x, y] = start;
		for (let at = 0; at < numbers.length; at += 2) {
			const isRelative = letter === letter.toLowerCase();
			x = (numbers[at] ?? 0) + (isRelative ? x : 0);
			y = (numbers[at + 1] ?? 0) + (isRelative ? y : 0);
			if (/m/i.test(letter) && at === 0) start = [x, y];
			points.push([x, y]);
		}
	}
	return points;
}

const coordinate = fc.integer({ min: -90_000, max: 90_000 }).map((hundredths) => hundredths / 100);
const point = fc.tuple(coordinate, coordinate);

describe("compactPath", () => {
	it("keeps every point to a tenth, rounded, however long the path is", () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), fc.boolean(), (points, isClosed) => {
				const d = points.map(([x, y], at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("") + (isClosed ? "Z" : "");
				const compact = compactPath(d);
				/** Steps that round to nothing are left out. */
				const tenths = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
				const kept = tenths.filter(([x, y], at) => at === 0 || x !== tenths[at - 1]?.[0] || y !== tenths[at - 1]?.[1]);
				expect(pointsOf(compact).map(([x, y]) => [Math.round(x * 10) + 0, Math.round(y * 10) + 0])).toEqual(
					kept.map(([x, y]) => [x + 0, y + 0]),
				);
				expect(compact.endsWith("z")).toBe(isClosed);
			}),
		);
	});

	it("writes relative steps in few characters, and begins a new stretch where the old one was closed", () => {
		expect(compactPath("M10 20L11.5 19.2L11.52 19.21L12 18ZM10.1 20L9 9")).toBe("m10 20 1.5-.8 .5-1.2zm.1 0-1.1-11");
	});

	it("leaves alone what it does not know", () => {
		expect(compactPath("M0 0H5V5")).toBe("M0 0H5V5");
	});
});
