import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTER, passesFilter } from "../../../src/domain/claim-filter.ts";
import { createClaimIndex, filteredClaims, visibleClaims } from "../../../src/domain/claim-index.ts";
import { fromDayNumber, toIsoDay } from "../../../src/domain/day.ts";
import { GROUPS, STATUSES } from "../../../src/domain/vocabulary.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const DAY_NUMBER = 19_244;
const claims = fc
	.array(
		fc.record({
			start: fc.nat(60),
			length: fc.nat(20),
			group: fc.constantFrom(...GROUPS),
			status: fc.constantFrom(...STATUSES),
		}),
		{ maxLength: 30 },
	)
	.map((specs) =>
		specs.map(({ start, length, group, status }, at) =>
			makeClaim({
				id: `claim-${at}`,
				properties: {
					group,
					status,
					shown: { from: fromDayNumber(DAY_NUMBER + start), until: fromDayNumber(DAY_NUMBER + start + length) },
				},
			}),
		),
	);

describe("visibleClaims", () => {
	it("is what a look at every claim finds, in the order of the corpus", () => {
		fc.assert(
			fc.property(claims, fc.nat(90), fc.option(fc.subarray([...GROUPS])), (corpus, offset, groups) => {
				const day = fromDayNumber(DAY_NUMBER + offset);
				const filter = { ...NO_FILTER, groups };
				const naive = corpus.filter(
					(claim) =>
						claim.properties.shown.from <= day && day <= claim.properties.shown.until && passesFilter(claim, filter),
				);
				expect(visibleClaims(createClaimIndex(corpus), filter, day)).toEqual(naive);
			}),
		);
	});

	it("shows a withdrawn claim on its days whatever the filter, and on no others", () => {
		const withdrawn = makeClaim({ properties: { status: "withdrawn" } });
		const index = createClaimIndex([withdrawn]);
		expect(visibleClaims(index, { ...NO_FILTER, groups: [] }, toIsoDay("2022-09-09"))).toEqual([withdrawn]);
		expect(visibleClaims(index, NO_FILTER, toIsoDay("2022-09-10"))).toEqual([]);
	});
});

describe("createClaimIndex", () => {
	it("knows claims by id, and the first and last day of any", () => {
		const late = makeClaim({
			id: "late",
			properties: { shown: { from: toIsoDay("2024-05-11"), until: toIsoDay("2024-05-31") } },
		});
		const index = createClaimIndex([late, makeClaim()]);
		expect(index.byId.get(late.id)).toBe(late);
		expect(index.range).toEqual({ first: "2022-09-09", last: "2024-05-31" });
	});

	it("has no range without claims", () => {
		expect(createClaimIndex([]).range).toBeNull();
	});
});

describe("filteredClaims", () => {
	it("asks for no day", () => {
		const index = createClaimIndex([makeClaim(), makeClaim({ id: "advance", properties: { group: "advance" } })]);
		expect(filteredClaims(index, { ...NO_FILTER, groups: ["advance"] }).map(({ id }) => id)).toEqual(["advance"]);
	});
});
