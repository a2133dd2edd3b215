import { describe, expect, it } from "vitest";
import { byOneReader, type GoldClaim, type GoldDate, type GoldMention, type GoldText } from "../../eval/gold-text.ts";
import { matchOneToOne, overlaps, sharesHalf } from "../../eval/match-spans.ts";
import type { Proposal } from "../../eval/proposal.ts";
import { isSamePlace } from "../../eval/same-place.ts";
import { isSameTime } from "../../eval/same-time.ts";
import { scoreText } from "../../eval/score-text.ts";
import { toTable } from "../../eval/table.ts";
import { addTallies, NOTHING, toScore } from "../../eval/tally.ts";

const span = (start: number, end: number) => ({ start, end });

describe("toScore", () => {
	it("computes precision, recall and F1 by hand: 6 found, 2 in vain, 3 missed", () => {
		const score = toScore({ found: 6, spurious: 2, missed: 3 });
		expect(score.precision).toBe(0.75);
		expect(score.recall).toBeCloseTo(6 / 9, 12);
		expect(score.f1).toBeCloseTo(12 / 17, 12);
	});

	it("has no figure where there is nothing to count", () => {
		expect(toScore(NOTHING)).toMatchObject({ precision: null, recall: null, f1: null });
		expect(toScore({ found: 0, spurious: 0, missed: 4 })).toMatchObject({ precision: null, recall: 0, f1: 0 });
	});

	it("sums texts before dividing", () => {
		const sum = addTallies({ found: 1, spurious: 0, missed: 0 }, { found: 0, spurious: 1, missed: 3 });
		expect(toScore(sum)).toMatchObject({ precision: 0.5, recall: 0.25 });
	});
});

describe("matchOneToOne", () => {
	it("pairs as many as fit, even where the greediest choice would leave one out", () => {
		// Gold 0 shares most with proposal 0, but gold 1 fits nothing else.
		const gold = [span(0, 20), span(6, 10)];
		const proposed = [span(4, 14), span(16, 20)];
		expect(matchOneToOne(gold, proposed, overlaps)).toEqual([
			[0, 1],
			[1, 0],
		]);
	});

	it("gives no proposal to two", () => {
		expect(matchOneToOne([span(0, 4), span(4, 8)], [span(0, 8)], overlaps)).toHaveLength(1);
	});
});

describe("sharesHalf", () => {
	it("asks for half of the shorter passage", () => {
		expect(sharesHalf(span(0, 10), span(5, 40))).toBe(true);
		expect(sharesHalf(span(0, 10), span(6, 40))).toBe(false);
		expect(sharesHalf(span(0, 100), span(98, 102))).toBe(true);
		expect(sharesHalf(span(0, 1), span(1, 2))).toBe(false);
	});
});

describe("isSamePlace", () => {
	const izium = { gazetteer: "izium", lngLat: [37.27679, 49.20697] as [number, number] };

	it("takes the gazetteer's id, or a position within 5 km", () => {
		expect(isSamePlace(izium, { id: "izium", lngLat: null })).toBe(true);
		// A degree of latitude is 111.2 km: 0.044° are 4.9 km, 0.046° are 5.1 km.
		expect(isSamePlace(izium, { id: null, lngLat: [37.27679, 49.20697 + 0.044] })).toBe(true);
		expect(isSamePlace(izium, { id: null, lngLat: [37.27679, 49.20697 + 0.046] })).toBe(false);
	});

	it("is false without a proposal, and for an area under another id", () => {
		expect(isSamePlace(izium, null)).toBe(false);
		expect(isSamePlace({ gazetteer: "kharkiv-oblast" }, { id: "kharkiv", lngLat: [36.25, 49.98] })).toBe(false);
	});
});

describe("isSameTime", () => {
	it("compares days, whatever they are written as", () => {
		expect(isSameTime("2024-05", "2024-05-01/2024-05-31")).toBe(true);
		expect(isSameTime("2022-09-09", "2022-09-09~")).toBe(true);
		expect(isSameTime("2022-02/..", "2022-02")).toBe(false);
		expect(isSameTime("2022-02", "no date")).toBe(false);
		expect(isSameTime("2022-02", null)).toBe(false);
	});
});

const mention = (start: number, end: number, more: Partial<GoldMention> = {}): GoldMention => ({
	...span(start, end),
	words: "",
	place: { gazetteer: "izium", lngLat: [37.27679, 49.20697] },
	use: "place",
	optional: false,
	...more,
});
const date = (start: number, end: number, ...readings: string[]): GoldDate => ({
	...span(start, end),
	words: "",
	readings,
	optional: readings.length === 0,
});
const claim = (start: number, end: number, more: Partial<GoldClaim> = {}): GoldClaim => ({
	...span(start, end),
	exact: "",
	group: "incident",
	kind: "shelling",
	actor: "RU",
	side: "UA",
	places: [{ gazetteer: "izium" }],
	optional: false,
	...more,
});
const gold = ({ dates = [], claims = [], ...parts }: Partial<GoldText>): GoldText => ({
	id: "made-up",
	sample: "en",
	text: "x".repeat(200),
	published: "2022-09-11" as GoldText["published"],
	mentions: [],
	...byOneReader({ dates, claims }),
	...parts,
});
const proposal = (parts: Partial<Proposal>): Proposal => ({ mentions: [], dates: [], claims: [], ...parts });

describe("scoreText", () => {
	it("counts mentions by exact span and by overlap, and leaves out what may be argued", () => {
		const { tallies } = scoreText(
			gold({ mentions: [mention(0, 5), mention(10, 20), mention(30, 40, { optional: true }), mention(50, 55)] }),
			proposal({
				mentions: [
					{ ...span(0, 5), place: { id: "izium" } },
					{ ...span(10, 14), place: { id: "oskil" } },
					{ ...span(32, 35), place: null },
					{ ...span(90, 95), place: null },
				],
			}),
		);
		expect(tallies["mentions, exact span"]).toEqual({ found: 1, spurious: 2, missed: 2 });
		expect(tallies["mentions, overlap"]).toEqual({ found: 2, spurious: 1, missed: 1 });
		expect(tallies["geocoding, all resolvable"]).toEqual({ found: 1, spurious: 0, missed: 2 });
		expect(tallies["geocoding, mentions found"]).toEqual({ found: 1, spurious: 0, missed: 1 });
	});

	it("asks for a position only where gold has one, and tells the built-in lists apart", () => {
		const village = { lngLat: [37.7, 49.765] as [number, number], listed: false };
		const { tallies } = scoreText(
			gold({ mentions: [mention(0, 5), mention(10, 15, { place: village }), mention(20, 25, { place: {} })] }),
			proposal({ mentions: [{ ...span(0, 5), place: { id: "izium" } }] }),
		);
		expect(tallies["geocoding, all resolvable"]).toEqual({ found: 1, spurious: 0, missed: 1 });
		expect(tallies["geocoding, in built-in lists"]).toEqual({ found: 1, spurious: 0, missed: 0 });
	});

	it("takes any of a date's readings, and none where no date follows from the words", () => {
		const { tallies } = scoreText(
			gold({ dates: [date(0, 9, "2022-09-08", "2022-09-08/.."), date(20, 29), date(40, 49, "2022-09")] }),
			proposal({
				dates: [
					{ ...span(3, 9), edtf: "2022-09-08/.." },
					{ ...span(20, 29), edtf: "2022-01-01" },
					{ ...span(40, 49), edtf: "2021-09" },
				],
			}),
		);
		expect(tallies["dates, overlap and same time"]).toEqual({ found: 1, spurious: 1, missed: 1 });
		expect(tallies["dates, overlap only"]).toEqual({ found: 2, spurious: 0, missed: 0 });
	});

	it("matches claims by passage and group, and compares their details only then", () => {
		const { tallies } = scoreText(
			gold({
				claims: [claim(0, 40), claim(50, 90, { group: "advance", kind: "advance", places: [] }), claim(100, 120)],
			}),
			proposal({
				claims: [
					{
						...span(0, 30),
						group: "incident",
						kind: "fighting",
						actor: "RU",
						claimant: { side: "UA" },
						place: { id: "izium" },
					},
					{ ...span(60, 95), group: "advance", kind: "advance", actor: "UA", claimant: "someone", place: null },
					{ ...span(100, 120), group: "statement", kind: "other" },
				],
			}),
		);
		expect(tallies.claims).toEqual({ found: 2, spurious: 1, missed: 1 });
		expect(tallies["claims, passage only"]).toEqual({ found: 3, spurious: 0, missed: 0 });
		expect(tallies["claim kind"]).toMatchObject({ found: 1, missed: 1 });
		expect(tallies["claim actor"]).toMatchObject({ found: 1, missed: 1 });
		expect(tallies["claim place"]).toMatchObject({ found: 2, missed: 0 });
		expect(tallies["claim side"]).toMatchObject({ found: 1, missed: 1 });
	});

	it("names what was missed, found in vain and misplaced", () => {
		const { misses } = scoreText(
			gold({ text: "Izium and Oskil", mentions: [mention(0, 5)], dates: [date(6, 9, "2022")] }),
			proposal({
				mentions: [
					{ ...span(0, 5), place: { id: "oskil" } },
					{ ...span(10, 15), place: null },
				],
			}),
		);
		expect(misses.map(({ what, words, detail }) => [what, words, detail])).toEqual([
			["spurious", "Oskil", ""],
			["misplaced", "Izium", '{"id":"oskil"}, not {"gazetteer":"izium","lngLat":[37.27679,49.20697]}'],
			["missed", "and", "2022"],
		]);
	});
});

describe("toTable", () => {
	it("sums the texts of a sample, and shows a finder only in the rows of its tasks", () => {
		const finder = { name: "spans only", reads: ["mentions"] as const, propose: async () => proposal({}) };
		const score = scoreText(gold({ mentions: [mention(0, 5)] }), proposal({ mentions: [{ ...span(0, 5) }] }));
		const missed = scoreText(gold({ mentions: [mention(0, 5)] }), proposal({}));
		const rows = toTable([
			{ finder, id: "en-01", sample: "en", score },
			{ finder, id: "uk-02", sample: "uk", score: missed },
			{ finder, id: "004-cnn", sample: "real", score: missed },
		]);
		const recall = Object.fromEntries(
			rows.filter(({ row }) => row === "mentions, overlap").map((row) => [row.sample, row.score.recall]),
		);
		expect(recall).toEqual({ en: 1, uk: 0, ru: null, written: 0.5, unseen: null, retold: null, real: 0 });
		expect(rows.filter(({ row }) => row.startsWith("claim"))).toEqual([]);
	});
});
