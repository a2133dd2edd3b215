import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AuthoredClaim } from "../../../../src/domain/annotation.ts";
import { addDays, daysBetween, fromDayNumber, type IsoDay, toIsoDay } from "../../../../src/domain/day.ts";
import { resolveEdtf } from "../../../../src/pipeline/time/resolve-edtf.ts";
import {
	type DatedClaim,
	firstShownDay,
	indexSpeakingDays,
	lastShownDay,
} from "../../../../src/pipeline/time/shown-days.ts";

const CLAIM: AuthoredClaim = {
	id: "a",
	group: "advance",
	kind: "occupied",
	modality: "ongoing",
	headline: { en: "A", uk: "А" },
	passage: { exact: "a" },
	actor: "unknown",
	claimant: { name: "a", side: "unknown", role: "a" },
	status: "claimed",
	when: { kind: "event", edtf: "2022-09-09", basis: "explicit" },
};

function dated(kind: AuthoredClaim["when"]["kind"], edtf: string, overrides: Partial<AuthoredClaim> = {}): DatedClaim {
	const date = resolveEdtf(edtf);
	if (!date.ok) throw new Error(date.problem);
	const claim = { ...CLAIM, when: { kind, edtf, basis: "explicit" as const }, ...overrides };
	return { claim, date: date.value, published: toIsoDay("2022-09-14") };
}

const days = (...list: string[]): IsoDay[] => list.map(toIsoDay);

function shown(claim: DatedClaim, speaking: readonly IsoDay[], supersededFrom: readonly IsoDay[] = []): string {
	return `${firstShownDay(claim)}…${lastShownDay(claim, indexSpeakingDays(speaking), supersededFrom)}`;
}

describe("the days on which a claim is shown", () => {
	it.each([
		["an event: its days", dated("event", "2022-09-05/2022-09-11"), "2022-09-05…2022-09-11"],
		["an event known to the month: the month", dated("event", "2022-02"), "2022-02-01…2022-02-28"],
		["a total: its as-of day", dated("total", "2022-09-05/2022-09-09"), "2022-09-09…2022-09-09"],
		[
			"a statement: the days on which it was made",
			dated("statement", "2022-05-01~/2022-05-10~"),
			"2022-05-01…2022-05-10",
		],
		[
			"a state: from its first certain day to its stated end",
			dated("state", "2022-02/2022-09-12"),
			"2022-02-28…2022-09-12",
		],
		["a state known to the day", dated("state", "2022-09-09/2022-09-12"), "2022-09-09…2022-09-12"],
		[
			"a state without a beginning: from its publication, or its end",
			dated("state", "../2022-09-12"),
			"2022-09-12…2022-09-12",
		],
	])("%s", (_, claim, expected) => {
		expect(shown(claim, days("2022-09-14"))).toBe(expected);
	});

	it("a state without an end: 14 days after the last day any source speaks", () => {
		expect(shown(dated("state", "2022-09-10/.."), days("2022-09-10", "2022-09-14"))).toBe("2022-09-10…2022-09-28");
	});

	it("bridges gaps of 14 days, but not of 15", () => {
		const claim = dated("state", "2022-09-10/..");
		expect(shown(claim, days("2022-09-14", "2022-09-28"))).toBe("2022-09-10…2022-10-12");
		expect(shown(claim, days("2022-09-14", "2022-09-29"))).toBe("2022-09-10…2022-09-28");
	});

	it("counts from its publication where that is later than its beginning", () => {
		expect(shown(dated("state", "2022-02/.."), days("2022-02-28", "2022-05-19", "2022-09-14"))).toBe(
			"2022-02-28…2022-09-28",
		);
	});

	it("a state ends on the day before what supersedes it, the earliest of several", () => {
		const claim = dated("state", "2022-02/..");
		expect(shown(claim, days("2022-09-14"), days("2022-09-13", "2022-09-11"))).toBe("2022-02-28…2022-09-10");
	});

	it("is not prolonged by what supersedes it later", () => {
		expect(shown(dated("state", "2022-02/2022-03"), days("2022-09-14"), days("2022-09-13"))).toBe(
			"2022-02-28…2022-03-31",
		);
	});

	it("an event is not shortened by what supersedes it", () => {
		expect(shown(dated("event", "2022-09-09"), days("2022-09-14"), days("2022-09-09"))).toBe("2022-09-09…2022-09-09");
	});

	it("an aim with an extent lasts as a state does, though its date is the day it was stated", () => {
		const aim = { group: "buffer-zone", kind: "buffer-zone", modality: "aimed" } as const;
		expect(shown(dated("statement", "2022-09-14", aim), days("2022-09-14"))).toBe("2022-09-14…2022-09-28");
		expect(shown(dated("statement", "2022-09-14", { ...aim, modality: "expected" }), days("2022-09-14"))).toBe(
			"2022-09-14…2022-09-14",
		);
	});
});

describe("speaking days", () => {
	it("reach as far as stepping through them one by one", () => {
		const someDay = fc.integer({ min: 19_000, max: 19_200 }).map(fromDayNumber);
		fc.assert(
			fc.property(fc.array(someDay, { maxLength: 12 }), someDay, (speaking, start) => {
				let reached = start;
				for (const day of [...speaking].sort()) {
					const gap = daysBetween(reached, day);
					if (gap >= 0 && gap <= 14) reached = day;
				}
				expect(indexSpeakingDays(speaking).reachableFrom(start)).toBe(reached);
				expect(addDays(reached, 14) >= start).toBe(true);
			}),
		);
	});
});
