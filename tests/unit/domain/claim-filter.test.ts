import { describe, expect, it } from "vitest";
import { type ClaimFilter, isFiltering, NO_FILTER, passesFilter } from "../../../src/domain/claim-filter.ts";
import { toIsoDay } from "../../../src/domain/day.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const claim = makeClaim();
const withdrawn = makeClaim({ properties: { status: "withdrawn" } });
const passes = (change: Partial<ClaimFilter>): boolean => passesFilter(claim, { ...NO_FILTER, ...change });

describe("passesFilter", () => {
	it("lets everything through without restrictions", () => {
		expect(passes({})).toBe(true);
	});

	it.each<[Partial<ClaimFilter>, Partial<ClaimFilter>]>([
		[{ groups: ["incident"] }, { groups: ["advance"] }],
		[{ kinds: ["shelling"] }, { kinds: ["losses"] }],
		[{ actors: ["UA", "RU"] }, { actors: ["RU"] }],
		[{ claimants: ["RU"] }, { claimants: ["UA"] }],
		[{ status: ["claimed"] }, { status: ["assessed"] }],
		[{ docs: ["made-up"] }, { docs: ["other"] }],
		[{ places: ["kupiansk"] }, { places: ["izium"] }],
		[{ published: toIsoDay("2022-09-10") }, { published: toIsoDay("2022-09-09") }],
		[{ q: "КУП’ЯНСЬК" }, { q: "Izium" }],
	])("%j lets it through, %j does not", (open, closed) => {
		expect([passes(open), passes(closed)]).toEqual([true, false]);
	});

	it("lets nothing through an empty list", () => {
		expect(passes({ groups: [] })).toBe(false);
	});

	it("never hides a withdrawn claim", () => {
		const strict: ClaimFilter = { ...NO_FILTER, groups: [], q: "nothing", published: toIsoDay("1999-01-01"), docs: [] };
		expect(passesFilter(withdrawn, strict)).toBe(true);
	});

	it("finds words of the headline in either language, of the passage and of the claimant", () => {
		for (const q of ["came under fire", "обстріляли", "artillery", "журналіст"]) expect(passes({ q })).toBe(true);
	});
});

describe("isFiltering", () => {
	it("tells any restriction from none", () => {
		expect(isFiltering(NO_FILTER)).toBe(false);
		expect(isFiltering({ ...NO_FILTER, groups: [] })).toBe(true);
		expect(isFiltering({ ...NO_FILTER, q: "a" })).toBe(true);
	});
});
