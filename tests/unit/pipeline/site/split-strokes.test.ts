import { describe, expect, it } from "vitest";
import { splitStrokes } from "../../../../src/pipeline/site/split-strokes.ts";

const LOOK = 'fill="none" stroke="#123456" stroke-width="1"';
const line = (points: readonly number[]): string => `M${points.map((x) => `${x} 0`).join("L")}`;
const runs = (svg: string): number[][] =>
	[...svg.matchAll(/<path d="M([^"]*)"/g)].map(([, d = ""]) => d.split("L").map((point) => Number.parseFloat(point)));

describe("long lines", () => {
	it("become runs that meet, and no point is lost", () => {
		const points = Array.from({ length: 50 }, (_, index) => index);
		const found = runs(splitStrokes(`<path d="${line(points)}" ${LOOK}/>`));
		expect(found.length).toBeGreaterThan(2);
		for (const [index, run] of found.entries()) {
			expect(run.length).toBeGreaterThan(1);
			expect(run[0]).toBe(index === 0 ? 0 : found[index - 1]?.at(-1));
		}
		expect([...new Set(found.flat())]).toEqual(points);
	});

	it("keep their look, and stretches stay apart", () => {
		const svg = splitStrokes(`<path d="${line([1, 2])}${line([8, 9])}" ${LOOK}/>`);
		expect(svg).toBe(`<g ${LOOK}><path d="M1 0L2 0"/><path d="M8 0L9 0"/></g>`);
	});

	it("leave areas and closed lines as they are", () => {
		for (const svg of ['<path d="M0 0L1 1Z" fill="#123456"/>', `<path d="M0 0L1 1Z" ${LOOK}/>`]) {
			expect(splitStrokes(svg)).toBe(svg);
		}
	});
});
