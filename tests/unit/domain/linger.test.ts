import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../../src/domain/claim-filter.ts";
import { createClaimIndex, visibleClaims } from "../../../src/domain/claim-index.ts";
import { toIsoDay } from "../../../src/domain/day.ts";
import { isPast, type Linger } from "../../../src/domain/linger.ts";
import type { WhenKind } from "../../../src/domain/vocabulary.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const ON_THE_NINTH = { from: toIsoDay("2022-09-09"), until: toIsoDay("2022-09-09") };

const claimOf = (kind: WhenKind) => {
	const claim = makeClaim({ properties: { shown: ON_THE_NINTH } });
	return { ...claim, properties: { ...claim.properties, when: { ...claim.properties.when, kind } } };
};

const isVisible = (kind: WhenKind, day: string, linger: Linger): boolean =>
	visibleClaims(createClaimIndex([claimOf(kind)]), NO_FILTER, toIsoDay(day), linger).length === 1;

describe("a lingering incident", () => {
	it("is in sight on its own days and for as long afterwards as asked, never before", () => {
		expect(isVisible("event", "2022-09-09", 0)).toBe(true);
		expect(isVisible("event", "2022-09-10", 0)).toBe(false);
		expect(isVisible("event", "2022-09-12", 3)).toBe(true);
		expect(isVisible("event", "2022-09-13", 3)).toBe(false);
		expect(isVisible("event", "2022-09-08", 30)).toBe(false);
	});

	it("is past from the day after its last", () => {
		expect(isPast(claimOf("event"), toIsoDay("2022-09-09"))).toBe(false);
		expect(isPast(claimOf("event"), toIsoDay("2022-09-10"))).toBe(true);
	});
});

describe("a state, a total and a statement", () => {
	it.each(["state", "total", "statement"] as const)("do not linger: %s", (kind) => {
		expect(isVisible(kind, "2022-09-09", 30)).toBe(true);
		expect(isVisible(kind, "2022-09-10", 30)).toBe(false);
	});
});
