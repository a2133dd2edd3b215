import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/domain/claim.ts";
import { NO_FILTER } from "../../../src/domain/claim-filter.ts";
import { createClaimIndex, visibleClaims } from "../../../src/domain/claim-index.ts";
import { claimFeatureSchema } from "../../../src/domain/claim-schema.ts";
import { addDays, daysBetween, type IsoDay } from "../../../src/domain/day.ts";
import { formOf, partsOf } from "../../../src/scene/drawable-claim.ts";
import { extentOf, type GroundFiles, isClear, isInRing, type LngLat, makeGround } from "../../bench/corpus/ground.ts";
import { FIRST_DAY, LAST_DAY, makeClaims } from "../../bench/corpus/make-claims.ts";

const readBasemap = <Content>(name: string): Content =>
	JSON.parse(readFileSync(new URL(`../../../data/basemap/${name}.geojson`, import.meta.url), "utf8")) as Content;

const ground = makeGround(
	{
		oblasts: readBasemap<GroundFiles["oblasts"]>("oblasts"),
		settlements: readBasemap<GroundFiles["settlements"]>("settlements"),
	},
	[[36, 49.5, 36.6, 49.9]],
);
const COUNT = 4_000;
const claims = makeClaims({ count: COUNT, seed: 7, ground });
const positionsOf = (claim: Claim): LngLat[] => partsOf(claim).flat() as unknown as LngLat[];

describe("made-up claims", () => {
	it("are the same for the same seed and others for another", () => {
		const few = { count: 50, ground };
		expect(makeClaims({ ...few, seed: 7 })).toEqual(makeClaims({ ...few, seed: 7 }));
		expect(makeClaims({ ...few, seed: 8 })).not.toEqual(makeClaims({ ...few, seed: 7 }));
		expect(makeClaims({ ...few, seed: 7 })).toEqual(claims.slice(0, 50));
	});

	it("are whole records with ids of their own, and each is drawn", () => {
		expect(new Set(claims.map(({ id }) => id)).size).toBe(COUNT);
		for (const claim of claims) {
			expect(claimFeatureSchema.safeParse(claim).success).toBe(true);
			expect(formOf(claim)).not.toBeNull();
		}
	});

	it("are lines and areas to a tenth", () => {
		const outlines = claims.filter(({ geometry }) => geometry?.type !== "Point").length;
		expect(outlines / COUNT).toBeGreaterThan(0.085);
		expect(outlines / COUNT).toBeLessThan(0.115);
	});

	it("lie within three years, and 3% are shown on a day, the first and the last included", () => {
		expect(daysBetween(FIRST_DAY, LAST_DAY) + 1).toBe(3 * 365 + 1);
		for (const { properties } of claims) {
			expect(properties.shown.from >= FIRST_DAY && properties.shown.until <= LAST_DAY).toBe(true);
			expect(properties.shown.from <= properties.shown.until).toBe(true);
		}
		const index = createClaimIndex(claims);
		const shares = Array.from(
			{ length: 60 },
			(_, part): IsoDay => addDays(FIRST_DAY, Math.round((part * 1095) / 59)),
		).map((day) => visibleClaims(index, NO_FILTER, day).length / COUNT);
		expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeCloseTo(0.03, 2);
		expect(Math.min(...shares)).toBeGreaterThan(0.015);
	});

	it("lie in the oblast and off what is kept clear", () => {
		const points = claims.filter(({ geometry }) => geometry?.type === "Point");
		const inside = points.filter((claim) => isInRing(ground.ring, positionsOf(claim)[0] as LngLat));
		expect(inside.length / points.length).toBeGreaterThan(0.97);
		expect(claims.filter((claim) => !isClear(ground, extentOf(positionsOf(claim))))).toEqual([]);
	});
});
