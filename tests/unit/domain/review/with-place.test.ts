import { describe, expect, it } from "vitest";
import { EMPTY_CLAIM } from "../../../../src/domain/review/empty-claim.ts";
import type { Candidate, ReviewPlace } from "../../../../src/domain/review/review-draft.ts";
import { withKnownClaimant } from "../../../../src/domain/review/with-known-claimant.ts";
import { withPlace } from "../../../../src/domain/review/with-place.ts";

const VILLAGE: ReviewPlace = {
	id: "testove",
	type: "village",
	name: { en: "Testove", uk: "Тестове" },
	spellings: [],
	lngLat: [36.2, 50.1],
	source: "GeoNames",
	licence: "CC BY 4.0",
};

describe("a claim that is given a place", () => {
	it("names it as an exact one and is drawn there, where nothing was said about either", () => {
		const claim = withPlace({ ...EMPTY_CLAIM, noPlace: { en: "none", uk: "немає" } }, VILLAGE);
		expect(claim.where).toEqual([{ place: "testove", relation: "in", precision: 1 }]);
		expect(claim.geometry).toEqual({ method: "point_at_place" });
		expect(claim.noPlace).toBeUndefined();
	});

	it("keeps its other places and how it is drawn", () => {
		const where = [{ place: "kupiansk", relation: "near" as const, precision: 2 }];
		const claim = withPlace({ ...EMPTY_CLAIM, where, geometry: null }, VILLAGE);
		expect(claim.where?.map(({ place }) => place)).toEqual(["kupiansk", "testove"]);
		expect(claim.geometry).toBeNull();
		expect(withPlace(claim, VILLAGE).where).toHaveLength(2);
	});

	it("is put as the words put it: near it is less precise, towards it is not drawn", () => {
		const near = withPlace(EMPTY_CLAIM, VILLAGE, "near");
		expect(near.where).toEqual([{ place: "testove", relation: "near", precision: 2 }]);
		expect(near.geometry).toEqual({ method: "point_at_place" });
		expect(withPlace(EMPTY_CLAIM, VILLAGE, "towards").geometry).toBeUndefined();
	});

	it("is drawn nowhere if it only aims there, or if the place is a region", () => {
		expect(withPlace({ ...EMPTY_CLAIM, modality: "aimed" }, VILLAGE).geometry).toBeUndefined();
		const region = withPlace(EMPTY_CLAIM, { ...VILLAGE, type: "oblast" });
		expect([region.geometry, region.where?.[0]?.precision]).toEqual([undefined, 4]);
	});
});

describe("a claimant whom an editor described before", () => {
	const described = {
		name: "the mayor",
		nameUk: "міський голова",
		side: "UA",
		role: "official",
		roleUk: "посадовець",
	} as const;
	const other = { claim: { ...EMPTY_CLAIM, id: "a", claimant: described } } as Candidate;
	const claim = { ...EMPTY_CLAIM, id: "b", claimant: { name: "the mayor", side: "unknown" as const, role: "" } };

	it("is filled in where the same name stands, without what is written being changed", () => {
		expect(withKnownClaimant(claim, [other]).claimant).toEqual({ ...described, side: "unknown" });
	});

	it("is left alone where a role is written, or the name is another one", () => {
		const written = { ...claim, claimant: { ...claim.claimant, role: "mayor" } };
		expect(withKnownClaimant(written, [other])).toBe(written);
		const unknown = { ...claim, claimant: { ...claim.claimant, name: "the governor" } };
		expect(withKnownClaimant(unknown, [other])).toBe(unknown);
	});
});
