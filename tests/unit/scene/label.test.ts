import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import { placeLabel } from "../../../src/scene/label.ts";
import { createSheet } from "../../../src/scene/sheet.ts";

/** The lines from a dot to its name, where a name is put so far from it and no nearer. */
function leadersAt(gap: number): (readonly number[])[] {
	const sheet = createSheet({
		viewport: { width: 400, height: 300, camera: { lng: 36.9, lat: 50, zoom: 7 } },
		date: toIsoDay("2022-09-09"),
		theme: "light",
		language: "en",
		selected: null,
		hovered: null,
	});
	const lines = [{ text: "Izium", font: { size: 14, weight: 600 }, color: sheet.palette.text }] as const;
	expect(placeLabel(sheet, { x: 100, y: 150, lines, clearance: 4, gaps: [gap] })).toBe(true);
	return sheet.layers.leaders.flatMap((mark) => (mark.type === "path" ? [mark.path.numbers] : []));
}

describe("a name that stands far from its dot", () => {
	it("is led to by a line from beside the dot to the name", () => {
		const [line, ...others] = leadersAt(80);
		expect(others).toEqual([]);
		/** The name stands to the right, its box two pixels wider than its letters. */
		expect(line).toEqual([107, 150, 178, 150]);
	});

	it("has none where it stands near", () => {
		expect(leadersAt(32)).toEqual([]);
	});
});
