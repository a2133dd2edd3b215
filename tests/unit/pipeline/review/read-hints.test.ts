import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { hintsIn } from "../../../../src/pipeline/review/read-hints.ts";
import { readKnownClaimants } from "../../../../src/pipeline/review/read-known-claimants.ts";

const DRAFT = `drafted:
  dates:
    - { start: 3, end: 9, words: Friday, edtf: "2024-05-17", basis: relative }
    - { start: 3, words: broken by hand }
  mentions:
    - { start: 12, end: 20, words: Kupiansk, place: { id: kupiansk, name: Kupiansk } }
    - { start: 22, end: 30, words: Nowhere, place: null }
  measures:
    - { start: 1, end: 2, words: 10 km, value: 10, unit: km, bound: null }
  attributions:
    - { start: 31, end: 46, words: the mayor said, claimant: the mayor, side: UA, hedge: false }
`;

describe("what the drafting left for an editor", () => {
	it("is read from the draft, without what somebody broke in it", () => {
		const { dates, mentions, measures, speakers } = hintsIn(DRAFT, []);
		expect(dates).toEqual([{ start: 3, end: 9, words: "Friday", edtf: "2024-05-17", basis: "relative" }]);
		expect(mentions).toEqual([{ start: 12, end: 20, place: "kupiansk" }]);
		expect(measures).toEqual([{ start: 1, end: 2, value: 10, unit: "km" }]);
		expect(speakers).toMatchObject([{ start: 31, end: 46, claimant: { name: "the mayor", nameUk: "міський голова" } }]);
	});

	it("is nothing where an editor has emptied it", () => {
		expect(hintsIn("drafted:\nclaims: []\n", [])).toEqual({ dates: [], mentions: [], measures: [], speakers: [] });
	});

	it("is nothing in a draft that was written by hand", () => {
		expect(hintsIn("claims: []\n", [])).toEqual({ dates: [], mentions: [], measures: [], speakers: [] });
	});
});

describe("whom the corpus quotes", () => {
	it("is known from the derived claims, each once, without what stands for nobody", async () => {
		const names = (await readKnownClaimants(resolve("."))).map(({ name }) => name);
		expect(names).toContain("Vadym Skibitskyi");
		expect(new Set(names).size).toBe(names.length);
		expect(names).not.toContain("not named in this text");
	});

	it("is nobody where nothing was derived yet", async () => {
		expect(await readKnownClaimants(resolve("tests"))).toEqual([]);
	});
});
