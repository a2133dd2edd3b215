import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { toRfc7946 } from "../../../../src/pipeline/geometry/ring-order.ts";

const COUNTERCLOCKWISE: Position[] = [
	[0, 0],
	[4, 0],
	[4, 4],
	[0, 0],
];
const CLOCKWISE = [...COUNTERCLOCKWISE].reverse();
const copy = (ring: readonly Position[]) => [...ring];

describe("toRfc7946", () => {
	it("turns the outer ring counterclockwise and holes clockwise", () => {
		const turned = toRfc7946({ type: "Polygon", coordinates: [CLOCKWISE, COUNTERCLOCKWISE] }, copy);
		expect(turned).toEqual({ type: "Polygon", coordinates: [COUNTERCLOCKWISE, CLOCKWISE] });
	});

	it("leaves rings that are right, in every polygon", () => {
		const right = { type: "MultiPolygon" as const, coordinates: [[COUNTERCLOCKWISE, CLOCKWISE], [COUNTERCLOCKWISE]] };
		expect(toRfc7946(right, copy)).toEqual(right);
	});
});
