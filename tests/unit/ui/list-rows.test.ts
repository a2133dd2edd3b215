import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesToKeep, toListRows } from "../../../src/ui/list/list-rows.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

describe("toListRows", () => {
	it("puts each claim under its section's heading, at its place in it, and leaves out empty sections", () => {
		const rows = toListRows([
			{ key: "one", heading: "One", claims: [makeClaim({ id: "a" }), makeClaim({ id: "b" })] },
			{ key: "none", heading: "None", claims: [] },
			{ key: "two", heading: "Two", claims: [makeClaim({ id: "c" })] },
		]);
		expect(rows.map((row) => (row.kind === "heading" ? row.section.heading : `${row.key} ${row.position}`))).toEqual([
			"One",
			"a 1",
			"b 2",
			"Two",
			"c 1",
		]);
	});
});

describe("linesToKeep", () => {
	const ranges = fc
		.record({ count: fc.integer({ min: 1, max: 4000 }), start: fc.nat(4000), sight: fc.integer({ min: 1, max: 30 }) })
		.map(({ count, start, sight }) => {
			const startIndex = Math.min(start, count - 1);
			return { count, startIndex, endIndex: Math.min(count - 1, startIndex + sight - 1) };
		});

	it("keeps what is in sight and what is always kept, each once, in order, and little else", () => {
		fc.assert(
			fc.property(ranges, fc.array(fc.nat(4000), { maxLength: 5 }), (range, always) => {
				const lines = linesToKeep(range, always);
				expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other));
				for (let line = range.startIndex; line <= range.endIndex; line += 1) expect(lines).toContain(line);
				for (const line of always) expect(lines.includes(line)).toBe(line < range.count);
				expect(lines.every((line) => line >= 0 && line < range.count)).toBe(true);
				const inSight = range.endIndex - range.startIndex + 1;
				if (range.count > 80) expect(lines.length).toBeLessThanOrEqual(inSight + 16 + always.length);
			}),
		);
	});

	it("keeps a list of up to eighty lines whole", () => {
		fc.assert(
			fc.property(ranges, (range) => {
				if (range.count <= 80) expect(linesToKeep(range, [])).toHaveLength(range.count);
			}),
		);
	});

	it("keeps eight lines on either side of a long list's sight, and no line that is not there", () => {
		const lines = linesToKeep({ startIndex: 100, endIndex: 110, count: 1000 }, [0, 999, 1000]);
		expect(lines).toEqual([0, ...Array.from({ length: 27 }, (_, at) => 92 + at), 999]);
	});
});
