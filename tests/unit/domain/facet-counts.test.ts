import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/domain/claim.ts";
import { type ClaimFilter, NO_FILTER } from "../../../src/domain/claim-filter.ts";
import { createClaimIndex, visibleClaims } from "../../../src/domain/claim-index.ts";
import { fromDayNumber, toIsoDay } from "../../../src/domain/day.ts";
import { FACETS, type Facet } from "../../../src/domain/facet-columns.ts";
import { facetCounts, facetOptions } from "../../../src/domain/facet-counts.ts";
import { toDocumentId, toPlaceId } from "../../../src/domain/ids.ts";
import { ACTORS, GROUPS, type Kind, SIDES, STATUSES } from "../../../src/domain/vocabulary.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const DAY_NUMBER = 19_244;
const PLACES = ["kupiansk", "izium", "vovchansk"];
const DOCUMENTS = ["one", "two"];
const KINDS: Kind[] = ["shelling", "losses"];
const plain = makeClaim().properties;

const claims = fc
	.array(
		fc.record({
			start: fc.nat(6),
			length: fc.nat(4),
			group: fc.constantFrom(...GROUPS),
			kind: fc.constantFrom(...KINDS),
			actor: fc.constantFrom(...ACTORS),
			side: fc.constantFrom(...SIDES),
			status: fc.constantFrom(...STATUSES),
			document: fc.constantFrom(...DOCUMENTS),
			places: fc.array(fc.constantFrom(...PLACES), { maxLength: 3 }),
			published: fc.nat(3),
		}),
		{ maxLength: 25 },
	)
	.map((specs) =>
		specs.map(({ start, length, side, document, places, published, ...words }, at) =>
			makeClaim({
				id: `claim-${at}`,
				properties: {
					...words,
					document: toDocumentId(document),
					claimant: { ...plain.claimant, side },
					places: places.flatMap((id) => plain.places.map((place) => ({ ...place, id: toPlaceId(id) }))),
					published: fromDayNumber(DAY_NUMBER + published),
					shown: { from: fromDayNumber(DAY_NUMBER + start), until: fromDayNumber(DAY_NUMBER + start + length) },
				},
			}),
		),
	);

const some = <Word>(words: readonly Word[]) => fc.option(fc.subarray([...words]), { freq: 2 });
const filters: fc.Arbitrary<ClaimFilter> = fc.record({
	published: fc.option(fc.nat(3).map((days) => fromDayNumber(DAY_NUMBER + days))),
	groups: some(GROUPS),
	kinds: some(KINDS),
	actors: some(ACTORS),
	claimants: some(SIDES),
	status: some(STATUSES),
	docs: some(DOCUMENTS),
	places: some(PLACES),
	q: fc.constantFrom("", "fire", "nothing has these words"),
});

const wordsOf = (claim: Claim, facet: Facet): string[] => {
	const { group, actor, claimant, status, kind, document, places } = claim.properties;
	const words = {
		groups: [group],
		actors: [actor],
		claimants: [claimant.side],
		status: [status],
		kinds: [kind],
		docs: [document],
		places: places.map(({ id }) => id),
	};
	return words[facet];
};

describe("facetCounts", () => {
	it("is, for each option, what a look at the visible claims without that facet's restriction finds", () => {
		fc.assert(
			fc.property(claims, filters, fc.array(fc.nat(10), { minLength: 1, maxLength: 2 }), (corpus, filter, offsets) => {
				const index = createClaimIndex(corpus);
				const days = offsets.map((offset) => fromDayNumber(DAY_NUMBER + offset));
				const counts = facetCounts(index, filter, days, 3);
				for (const facet of FACETS) {
					const lifted = { ...filter, [facet]: null };
					const visible = new Set(days.flatMap((day) => visibleClaims(index, lifted, day, 3)));
					const naive: Record<string, number> = {};
					for (const claim of visible) {
						for (const word of new Set(wordsOf(claim, facet))) naive[word] = (naive[word] ?? 0) + 1;
					}
					expect(Object.fromEntries(counts[facet])).toEqual(naive);
				}
			}),
		);
	});

	it("counts what a chosen option contributes and what another one would add", () => {
		const index = createClaimIndex([
			makeClaim({ id: "one", properties: { group: "incident", actor: "UA" } }),
			makeClaim({ id: "two", properties: { group: "statement", actor: "UA" } }),
			makeClaim({ id: "three", properties: { group: "statement", actor: "RU" } }),
		]);
		const counts = facetCounts(index, { ...NO_FILTER, groups: ["incident"] }, [toIsoDay("2022-09-09")]);
		expect(Object.fromEntries(counts.groups)).toEqual({ incident: 1, statement: 2 });
		expect(Object.fromEntries(counts.actors)).toEqual({ UA: 1 });
	});
});

describe("facetOptions", () => {
	it("counts every word of the corpus, whatever its day", () => {
		const late = { from: toIsoDay("2024-05-11"), until: toIsoDay("2024-05-12") };
		const options = facetOptions(
			createClaimIndex([makeClaim(), makeClaim({ id: "late", properties: { actor: "RU", shown: late } })]),
		);
		expect(Object.fromEntries(options.actors)).toEqual({ UA: 1, RU: 1 });
		expect(Object.fromEntries(options.places)).toEqual({ kupiansk: 2 });
	});
});
