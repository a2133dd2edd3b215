import { describe, expect, it } from "vitest";
import type { Claim, ClaimFeature } from "../../../src/domain/claim.ts";
import { type ClaimFilter, isFiltering, NO_FILTER, passesFilter } from "../../../src/domain/claim-filter.ts";
import { toColumnsJson } from "../../../src/domain/columns/encode-claims.ts";
import { toIsoDay } from "../../../src/domain/day.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";
import { readColumns } from "../../fixtures/read-columns.ts";

const claim = makeClaim();
const withdrawn = makeClaim({ properties: { status: "withdrawn" } });
const passes = (change: Partial<ClaimFilter>): boolean => passesFilter(claim, { ...NO_FILTER, ...change });

/** The claim as it is read from the compact form. */
function readClaim(feature: ClaimFeature): Claim {
	const read = readColumns([...toColumnsJson([feature], 1)].join(""));
	const one = read.ok ? read.value.claims[0] : undefined;
	if (one === undefined) throw new Error("the claim could not be read");
	return one;
}

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

	it.each(["\u0301", " ", "\u00b4\t"])("takes %j, of which folding leaves nothing, for no words", (q) => {
		expect(passes({ q })).toBe(true);
		expect(passesFilter(readClaim(claim), { ...NO_FILTER, q })).toBe(true);
	});

	it.each(["artillery ", " artillery", "under\u00a0 artillery", "under\r\nartillery"])(
		"looks for %j without the white space that is too much",
		(q) => {
			expect([passes({ q }), passesFilter(readClaim(claim), { ...NO_FILTER, q })]).toEqual([true, true]);
			expect(passes({ q: q.replace("artillery", "art illery") })).toBe(false);
		},
	);

	it("finds words across whatever white space stands between them in the text", () => {
		const { passage } = claim.properties;
		const spaced = makeClaim({ properties: { passage: { ...passage, exact: "under  \n\tartillery" } } });
		for (const one of [spaced, readClaim(spaced)])
			expect(passesFilter(one, { ...NO_FILTER, q: "under artillery" })).toBe(true);
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
		for (const q of ["\u0301", " "]) expect(isFiltering({ ...NO_FILTER, q })).toBe(false);
	});
});
