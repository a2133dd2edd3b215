import { describe, expect, it } from "vitest";
import { KINDS } from "../../../src/domain/vocabulary.ts";
import { glyphOf } from "../../../src/scene/kind-glyphs.ts";
import { arcPath, circlePath, parsePath, pathBeside, pathThrough, placePath } from "../../../src/scene/path.ts";

describe("parsePath", () => {
	it("reads absolute moves, lines, curves and closings", () => {
		expect(parsePath("M 1 2 L 3,-4 C 1 2 3 4 5 6 Z")).toEqual({
			letters: "MLCZ",
			numbers: [1, 2, 3, -4, 1, 2, 3, 4, 5, 6],
		});
	});

	it("reads numbers with exponents", () => {
		expect(parsePath("M 1e-3 2")).toEqual({ letters: "M", numbers: [0.001, 2] });
	});

	it.each(["M 1", "L 1 2 3", "Q 1 2 3 4", "m 1 2", "M one 2", "Z 1"])("rejects %s", (data) => {
		expect(() => parsePath(data)).toThrow(SyntaxError);
	});
});

describe("placePath", () => {
	it("scales, turns clockwise, then moves", () => {
		const { numbers } = placePath(parsePath("M 1 0"), 10, 20, 2, Math.PI / 2);
		expect(numbers[0]).toBeCloseTo(10);
		expect(numbers[1]).toBeCloseTo(22);
	});
});

describe("arcPath", () => {
	it("starts and ends on the circle and stays within a hundredth of it", () => {
		const { letters, numbers } = arcPath(5, 7, 10, -0.5, 4);
		expect(letters).toBe("MCCC");
		for (let at = 0; at < 3; at += 1) {
			const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers.slice(at * 6, at * 6 + 8);
			const middle = Math.hypot((x0 + 3 * x1 + 3 * x2 + x3) / 8 - 5, (y0 + 3 * y1 + 3 * y2 + y3) / 8 - 7);
			expect(middle).toBeCloseTo(10, 2);
			expect(Math.hypot(x3 - 5, y3 - 7)).toBeCloseTo(10, 6);
		}
	});
});

describe("circlePath", () => {
	it("closes a circle of four curves", () => {
		expect(circlePath(0, 0, 2).letters).toBe("MCCCCZ");
		expect(circlePath(0, 0, 2).numbers.slice(0, 2)).toEqual(circlePath(0, 0, 2).numbers.slice(-2));
	});
});

describe("pathThrough", () => {
	it("joins points, and closes rings", () => {
		expect(pathThrough([1, 2, 3, 4, 5, 6]).letters).toBe("MLL");
		expect(pathThrough([1, 2, 3, 4], true).letters).toBe("MLZ");
		expect(pathThrough([]).letters).toBe("");
	});
});

describe("glyphs", () => {
	it("exist for every kind, differ, and stay inside a box of 16 by 16", () => {
		const seen = new Set<string>();
		for (const kind of KINDS) {
			const { fills, strokes } = glyphOf(kind);
			const numbers = [...fills, ...strokes].flatMap((path) => path.numbers);
			expect(numbers.length, kind).toBeGreaterThan(0);
			expect(Math.max(...numbers.map(Math.abs)), kind).toBeLessThanOrEqual(8.3);
			seen.add(JSON.stringify([fills, strokes]));
		}
		expect(seen.size).toBe(KINDS.length);
	});
});

describe("pathBeside", () => {
	it("lies at its distance to the right of a straight line, and to the left if it is negative", () => {
		expect(pathBeside([0, 0, 10, 0, 20, 0], 2)).toEqual({ letters: "MLL", numbers: [0, 2, 10, 2, 20, 2] });
		expect(pathBeside([0, 0, 0, 10], -3)).toEqual({ letters: "ML", numbers: [3, 0, 3, 10] });
	});

	it("goes round a ring as smoothly at its seam as anywhere", () => {
		const square = [0, 0, 10, 0, 10, 10, 0, 10, 0, 0];
		const { letters, numbers } = pathBeside(square, 1, true);
		expect(letters).toBe("MLLLLZ");
		expect(numbers.slice(0, 2)).toEqual(numbers.slice(-2));
		const away = Math.SQRT1_2;
		expect(numbers[0]).toBeCloseTo(away, 9);
		expect(numbers[1]).toBeCloseTo(away, 9);
		expect(numbers[4]).toBeCloseTo(10 - away, 9);
	});

	it("keeps a vertex that repeats the one before it", () => {
		for (const value of pathBeside([5, 5, 5, 5], 2).numbers) expect(value).toBe(5);
	});
});
