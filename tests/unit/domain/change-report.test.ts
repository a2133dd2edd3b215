import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGES, type Change, reportChanges } from "../../../src/domain/change-report.ts";
import type { Claim } from "../../../src/domain/claim.ts";
import { NO_FILTER, passesFilter } from "../../../src/domain/claim-filter.ts";
import { createClaimIndex } from "../../../src/domain/claim-index.ts";
import { fromDayNumber, type IsoDay, toIsoDay } from "../../../src/domain/day.ts";
import { toClaimId } from "../../../src/domain/ids.ts";
import { GROUPS } from "../../../src/domain/vocabulary.ts";
import { type ClaimOverrides, makeClaim } from "../../fixtures/claim-factory.ts";

const A = toIsoDay("2022-09-09");
const B = toIsoDay("2022-09-14");
const FAR = { from: toIsoDay("2020-01-01"), until: toIsoDay("2030-01-01") };
const EARLY = toIsoDay("2020-01-01");

/** A claim of which nothing falls between A and B, unless overridden. */
const still = (id: string, properties: ClaimOverrides["properties"] = {}) =>
	makeClaim({ id, properties: { shown: FAR, published: EARLY, ...properties } });

const idsOf = (claims: Claim[], change: Change, filter = NO_FILTER, days = [A, B]): string[] =>
	reportChanges(createClaimIndex(claims), filter, days[0] as IsoDay, days[1] as IsoDay).sections[change].map(
		({ claim }) => claim.id as string,
	);

const shown = (from: string, until: string) => ({ from: toIsoDay(from), until: toIsoDay(until) });
const because = { en: "because", uk: "бо" };

describe("reportChanges", () => {
	it("takes for begun what is first shown after the first day, up to the last", () => {
		const claims = ["2022-09-09", "2022-09-10", "2022-09-14", "2022-09-15"].map((from) =>
			still(from, { shown: shown(from, "2030-01-01") }),
		);
		expect(idsOf(claims, "begun")).toEqual(["2022-09-10", "2022-09-14"]);
	});

	it("takes for ended what is last shown from the first day on, before the last", () => {
		const claims = ["2022-09-08", "2022-09-09", "2022-09-13", "2022-09-14"].map((until) =>
			still(until, { shown: shown("2020-01-01", until) }),
		);
		expect(idsOf(claims, "ended")).toEqual(["2022-09-09", "2022-09-13"]);
	});

	it("takes for contradicted what a claim published in between states to contradict or to tell otherwise", () => {
		const relation = (type: "contradicts" | "other-account" | "corroborates", claim: string, stated = true) => ({
			type,
			claim: toClaimId(claim),
			stated,
			why: because,
		});
		const claims = [
			still("told"),
			still("other"),
			still("backed"),
			still("implied"),
			still("earlier", { relations: [relation("contradicts", "backed")] }),
			still("speaker", {
				published: toIsoDay("2022-09-12"),
				relations: [
					relation("contradicts", "told"),
					relation("other-account", "other"),
					relation("corroborates", "backed"),
					relation("contradicts", "implied", false),
				],
			}),
		];
		expect(idsOf(claims, "contradicted")).toEqual(["told", "other"]);
		expect(reportChanges(createClaimIndex(claims), NO_FILTER, A, B).sections.contradicted[0]?.date).toBe("2022-09-12");
		expect(idsOf(claims, "contradicted", { ...NO_FILTER, published: A })).toEqual([]);
	});

	it("takes for withdrawn what was withdrawn in between, whatever the filter", () => {
		const history = (date: string) => [{ date: toIsoDay(date), change: because }];
		const claims = [
			still("before", { status: "withdrawn", history: history("2022-09-09") }),
			still("between", { status: "withdrawn", history: history("2022-09-14") }),
			still("corrected", { history: history("2022-09-12") }),
		];
		expect(idsOf(claims, "withdrawn")).toEqual(["between"]);
		expect(idsOf(claims, "withdrawn", { ...NO_FILTER, groups: [] })).toEqual(["between"]);
	});

	it("takes for newly published what was published after the first day, up to the last, by day", () => {
		const claims = ["2022-09-14", "2022-09-09", "2022-09-10"].map((day) => still(day, { published: toIsoDay(day) }));
		expect(idsOf(claims, "published")).toEqual(["2022-09-10", "2022-09-14"]);
	});

	it("does not depend on which day is named first, and obeys the filter", () => {
		const day = fc.nat(20).map((offset) => fromDayNumber(19_244 + offset));
		const spec = fc.record({ from: fc.nat(20), length: fc.nat(5), published: day, group: fc.constantFrom(...GROUPS) });
		fc.assert(
			fc.property(
				fc.array(spec, { maxLength: 15 }),
				day,
				day,
				fc.subarray([...GROUPS]),
				(specs, one, other, groups) => {
					const claims = specs.map(({ from, length, ...properties }, at) =>
						still(String(at), {
							...properties,
							shown: { from: fromDayNumber(19_244 + from), until: fromDayNumber(19_244 + from + length) },
						}),
					);
					const filter = { ...NO_FILTER, groups };
					const report = reportChanges(createClaimIndex(claims), filter, one, other);
					expect(reportChanges(createClaimIndex(claims), filter, other, one)).toEqual(report);
					expect(
						reportChanges(
							createClaimIndex(claims.filter((claim) => passesFilter(claim, filter))),
							NO_FILTER,
							one,
							other,
						),
					).toEqual(report);
					for (const change of CHANGES) {
						const dates = report.sections[change].map(({ date }) => date);
						expect(dates).toEqual([...dates].sort());
					}
				},
			),
		);
	});
});
