import { describe, expect, it } from "vitest";
import { EMPTY_CLAIM } from "../../../../src/domain/review/empty-claim.ts";
import { settingOf } from "../../../../src/domain/review/passage-setting.ts";
import type {
	Candidate,
	CandidateClaim,
	PassageHints,
	ReviewPlace,
} from "../../../../src/domain/review/review-draft.ts";
import { withKnownClaimant } from "../../../../src/domain/review/with-known-claimant.ts";
import { type AcceptedPlace, withPlace } from "../../../../src/domain/review/with-place.ts";

const VILLAGE: ReviewPlace = {
	id: "testove",
	type: "village",
	name: { en: "Testove", uk: "Тестове" },
	spellings: [],
	lngLat: [36.2, 50.1],
	source: "GeoNames",
	licence: "CC BY 4.0",
};

const KUPIANSK = { id: "kupiansk", type: "town" } as const;
const NO_HINTS: PassageHints = { dates: [], mentions: [], measures: [], speakers: [] };
const WORDS = "Shells fell on Testove";
const SETTING = settingOf(
	Array.from(WORDS),
	{ start: 0, end: WORDS.length },
	NO_HINTS,
	new Map([[KUPIANSK.id, KUPIANSK]]),
);
const given = (
	claim: CandidateClaim,
	more: Partial<Pick<AcceptedPlace, "place" | "relation">> = {},
): CandidateClaim => {
	const named = { start: 15, end: 22 };
	return withPlace(claim, { place: VILLAGE, relation: "in", named, ...more }, SETTING);
};

describe("a claim that is given a place", () => {
	it("names it as an exact one and is drawn there, where nothing was said about either", () => {
		const claim = given({ ...EMPTY_CLAIM, noPlace: { en: "none", uk: "немає" } });
		expect(claim.where).toEqual([{ place: "testove", relation: "in", precision: 1 }]);
		expect(claim.geometry).toEqual({ method: "point_at_place" });
		expect(claim.noPlace).toBeUndefined();
	});

	it("keeps its other places, and an editor's choice that it is only listed", () => {
		const where = [{ place: "kupiansk", relation: "near" as const, precision: 2 as const }];
		const claim = given({ ...EMPTY_CLAIM, where, geometry: null });
		expect(claim.where?.map(({ place }) => place)).toEqual(["kupiansk", "testove"]);
		expect(claim.geometry).toBeNull();
		expect(given(claim).where).toHaveLength(2);
	});

	it("is put as the words put it: near it is less precise, towards it is not drawn", () => {
		const near = given(EMPTY_CLAIM, { relation: "near" });
		expect(near.where).toEqual([{ place: "testove", relation: "near", precision: 2 }]);
		expect(near.geometry).toEqual({ method: "point_at_place" });
		expect(given(EMPTY_CLAIM, { relation: "towards" }).geometry).toBeNull();
	});

	it("is drawn nowhere if it only aims there, or if the place is a region", () => {
		expect(given({ ...EMPTY_CLAIM, modality: "aimed" }).geometry).toBeNull();
		const region = given(EMPTY_CLAIM, { place: { ...VILLAGE, type: "oblast" } });
		expect([region.geometry, region.where?.[0]?.precision]).toEqual([null, 4]);
	});

	it("tells of people there, because its own words name the place", () => {
		expect(given({ ...EMPTY_CLAIM, kind: "losses" }).geometry).toEqual({ method: "point_at_place" });
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
