import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../../src/domain/claim-filter.ts";
import { createClaimIndex, visibleClaims } from "../../../src/domain/claim-index.ts";
import { compareDays } from "../../../src/domain/compare-days.ts";
import { fromDayNumber } from "../../../src/domain/day.ts";
import { GROUPS } from "../../../src/domain/vocabulary.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const DAY_NUMBER = 19_244;
const dayAt = (offset: number) => fromDayNumber(DAY_NUMBER + offset);
const corpus = fc
	.array(fc.record({ start: fc.nat(30), length: fc.nat(10), group: fc.constantFrom(...GROUPS) }), { maxLength: 20 })
	.map((specs) =>
		specs.map(({ start, length, group }, at) =>
			makeClaim({
				id: `claim-${at}`,
				properties: { group, shown: { from: dayAt(start), until: dayAt(start + length) } },
			}),
		),
	);

describe("compareDays", () => {
	it("says of each claim of either day on which of them it is visible", () => {
		fc.assert(
			fc.property(corpus, fc.nat(40), fc.nat(40), fc.subarray([...GROUPS]), (claims, offsetA, offsetB, groups) => {
				const index = createClaimIndex(claims);
				const filter = { ...NO_FILTER, groups };
				const [a, b] = [dayAt(offsetA), dayAt(offsetB)];
				const onA = visibleClaims(index, filter, a);
				const onB = visibleClaims(index, filter, b);
				const comparison = compareDays(index, filter, { a, b });
				expect(comparison.claims).toEqual(claims.filter((claim) => onA.includes(claim) || onB.includes(claim)));
				for (const claim of comparison.claims) {
					const expected = onA.includes(claim) ? (onB.includes(claim) ? "both" : "a") : "b";
					expect(comparison.presence.get(claim.id)).toBe(expected);
				}
			}),
		);
	});

	it("finds everything on both days where the two are one", () => {
		const claim = makeClaim();
		const day = claim.properties.shown.from;
		const { presence } = compareDays(createClaimIndex([claim]), NO_FILTER, { a: day, b: day });
		expect([...presence.values()]).toEqual(["both"]);
	});
});
