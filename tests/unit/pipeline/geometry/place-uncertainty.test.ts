import { describe, expect, it } from "vitest";
import { uncertaintyOf } from "../../../../src/pipeline/geometry/place-uncertainty.ts";
import { SAMPLE_CONTEXT } from "./sample-context.ts";

describe("uncertaintyOf", () => {
	it.each([
		["near-town", 1, undefined, 3_000],
		["near-town", 2, undefined, 3_000],
		["near-town", 2, 700, 700],
		["near-town", 3, undefined, null],
		["oblast", 4, 700, null],
		["south-village", 1, undefined, null],
		["unknown", 1, undefined, null],
	] as const)("%s at precision %d, stated %s: %s", (place, precision, uncertaintyMeters, expected) => {
		const where = { place, relation: "in" as const, precision, ...(uncertaintyMeters && { uncertaintyMeters }) };
		expect(uncertaintyOf(where, SAMPLE_CONTEXT)).toBe(expected);
	});
});
