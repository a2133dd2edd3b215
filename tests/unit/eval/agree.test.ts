import { describe, expect, it } from "vitest";
import { agree } from "../../eval/agree.ts";
import type { GoldClaim, GoldDate, GoldText, Reading } from "../../eval/gold-text.ts";
import { scoreReaders } from "../../eval/reader-agreement.ts";

const claim = (start: number, end: number, more: Partial<GoldClaim> = {}): GoldClaim => ({
	start,
	end,
	exact: "",
	group: "incident",
	kind: "shelling",
	actor: "RU",
	side: "UA",
	places: null,
	optional: false,
	...more,
});
const date = (start: number, end: number, readings: readonly string[], optional = false): GoldDate => ({
	start,
	end,
	words: "",
	readings,
	optional,
});
const reading = ({ claims = [], dates = [] }: Partial<Reading>): Reading => ({ claims, dates });
const claimsOf = (...readings: readonly (readonly GoldClaim[])[]): readonly GoldClaim[] =>
	agree(readings.map((claims) => reading({ claims }))).claims;

describe("what readers agree on", () => {
	it("is the reading itself where there is one", () => {
		const alone = reading({ claims: [claim(0, 9)], dates: [date(0, 4, ["2022"])] });
		expect(agree([alone])).toBe(alone);
	});

	it("is a claim that two mark, with the passage of the first of them", () => {
		expect(claimsOf([], [claim(10, 30)], [claim(12, 34)])).toEqual([claim(10, 30)]);
	});

	it("leaves open what one alone marks, and what two are not sure of", () => {
		const found = claimsOf([claim(0, 9)], [claim(20, 30, { optional: true })], [claim(20, 30)]);
		expect(found.map(({ start, optional }) => [start, optional])).toEqual([
			[0, true],
			[20, true],
		]);
	});

	it("may count what one alone marks as nothing, but not what two mark in different groups", () => {
		const readings = [
			reading({ claims: [claim(0, 9), claim(20, 30)] }),
			reading({ claims: [claim(20, 30, { group: "statement", kind: "assessment" })] }),
			reading({}),
		];
		expect(agree(readings, "nothing").claims.map(({ start, optional }) => [start, optional])).toEqual([[20, true]]);
	});

	it("follows two against one in the group, and then in kind, actor and side", () => {
		const advance = { group: "advance", kind: "occupied", side: "RU" } as const;
		const [found] = claimsOf(
			[claim(0, 9, { places: [{ gazetteer: "izium" }] })],
			[claim(0, 9, { ...advance, actor: "UA" })],
			[claim(0, 9, { ...advance, kind: "retaken", actor: "UA" })],
		);
		expect(found).toEqual(claim(0, 9, { ...advance, actor: "UA", places: [{ gazetteer: "izium" }] }));
	});

	it("takes a passage of each reader for one claim only", () => {
		const [whole, ...rest] = claimsOf([claim(0, 40)], [claim(0, 18), claim(22, 40)], [claim(0, 40)]);
		expect(whole).toEqual(claim(0, 40));
		expect(rest.map(({ optional }) => optional)).toEqual([true]);
	});

	it("is a date that two list, with all that any of them reads in it", () => {
		const dates = [
			[date(0, 9, ["2022-09-09"]), date(20, 24, [], true)],
			[date(3, 9, ["2022-09-08/2022-09-09", "2022-09-09"])],
			[date(30, 34, ["2022"])],
		];
		expect(agree(dates.map((found) => reading({ dates: found }))).dates).toEqual([
			date(0, 9, ["2022-09-09", "2022-09-08/2022-09-09"]),
			date(20, 24, [], true),
			date(30, 34, ["2022"], true),
		]);
	});

	it("needs a reading", () => {
		expect(() => agree([])).toThrow("a text needs a reading");
	});
});

describe("a reader against the others", () => {
	const gold = (readings: readonly Reading[]): GoldText => ({
		id: "made-up",
		sample: "retold",
		text: "x".repeat(99),
		published: "2022-09-11" as GoldText["published"],
		mentions: [],
		readings,
		...agree(readings),
	});

	it("is asked for what these agree on, and not for what is arguable", () => {
		const both = reading({ claims: [claim(0, 9), claim(20, 29)] });
		const other = reading({ claims: [claim(0, 9), claim(40, 49), claim(60, 69, { optional: true })] });
		const tallies = scoreReaders(gold([both, other, both])).map(({ score }) => score.tallies.claims);
		expect(tallies).toEqual([
			{ found: 1, missed: 0, spurious: 0 },
			{ found: 1, missed: 1, spurious: 1 },
			{ found: 1, missed: 0, spurious: 0 },
		]);
	});

	it("has nobody to be held against where he is alone", () => {
		expect(scoreReaders(gold([reading({ claims: [claim(0, 9)] })]))).toEqual([]);
	});
});
