import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS, STATUSES } from "../../../src/domain/vocabulary.ts";
import { paletteOf } from "../../../src/scene/palette.ts";
import { iconStamp, pointIcon } from "../../../src/scene/point-icon.ts";
import type { PlainMark } from "../../../src/scene/scene.ts";
import { placedMarks, stampAt, stampOf } from "../../../src/scene/stamp.ts";

const palette = paletteOf("light");
const LOOK = { kind: "shelling", actor: "RU", status: "claimed", isApproximate: true, isHollow: false } as const;

/** Everything that is drawn, to a thousandth of a pixel. */
const drawnOf = (marks: readonly PlainMark[]): string =>
	JSON.stringify(marks, (_, value: unknown) =>
		typeof value === "number" ? Math.round(value * 1000) / 1000 + 0 : value,
	);

describe("a stamp", () => {
	it("draws where it stands what would be drawn there without it", () => {
		const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
		fc.assert(
			fc.property(
				coordinate,
				coordinate,
				fc.constantFrom(...KINDS),
				fc.constantFrom(...STATUSES),
				(x, y, kind, status) => {
					const look = { ...LOOK, kind, status };
					const placed = placedMarks(stampAt(iconStamp(look, palette), x, y));
					expect(drawnOf(placed)).toBe(drawnOf(pointIcon(x, y, look, palette)));
				},
			),
		);
	});

	it("moves gradients along with what they fill", () => {
		const fill = { from: [0, 0], to: [10, 0], stops: [] } as const;
		const stamp = stampOf(palette, "test gradient", () => [
			{ type: "circle", x: 0, y: 0, radius: 5, fill, stroke: { color: fill, width: 1 } },
		]);
		const [mark] = placedMarks(stampAt(stamp, 100, 50));
		const moved = { from: [100, 50], to: [110, 50], stops: [] };
		expect(mark).toMatchObject({ x: 100, y: 50, fill: moved, stroke: { color: moved } });
	});

	it("is one object for one look, and others for others", () => {
		const stamps = [
			LOOK,
			{ ...LOOK },
			{ ...LOOK, isApproximate: false },
			{ ...LOOK, presence: "a" as const },
			{ ...LOOK, status: "reported" as const },
		].map((look) => iconStamp(look, palette));
		expect(stamps[1]).toBe(stamps[0]);
		expect(new Set(stamps).size).toBe(4);
		expect(iconStamp(LOOK, paletteOf("dark"))).not.toBe(stamps[0]);
	});

	it("covers all of its marks with its box", () => {
		for (const kind of KINDS) {
			const { marks, left, top, right, bottom } = iconStamp({ ...LOOK, kind }, palette);
			for (const mark of marks) {
				if (mark.type !== "circle") continue;
				const reach = mark.radius + (mark.stroke?.width ?? 0) / 2;
				expect(mark.x - reach).toBeGreaterThanOrEqual(left);
				expect(mark.x + reach).toBeLessThanOrEqual(right);
				expect(mark.y - reach).toBeGreaterThanOrEqual(top);
				expect(mark.y + reach).toBeLessThanOrEqual(bottom);
			}
		}
	});
});
