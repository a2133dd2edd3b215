import { readdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { resolveEdtf } from "../../../src/pipeline/time/resolve-edtf.ts";
import { goldFileSchema } from "../../eval/gold-schema.ts";
import { type GoldText, locateQuote, type Reading, toGoldText } from "../../eval/gold-text.ts";
import type { Proposal } from "../../eval/proposal.ts";
import { EVAL_FOLDER, readGold, readGoldPlaces } from "../../eval/read-gold.ts";
import { readNamedPlaces } from "../../eval/read-named-places.ts";
import { readRealTexts } from "../../eval/read-real-texts.ts";
import { scoreText } from "../../eval/score-text.ts";

const written = await readGold();
const texts = [...written, ...(await readRealTexts())];
const places = await readGoldPlaces();

const wordsAt = (text: string, { start, end }: { start: number; end: number }): string =>
	Array.from(text).slice(start, end).join("");

describe("the gold annotations", () => {
	it("cover 143 texts in three languages, one file each", async () => {
		const count = (sample: string) => written.filter((text) => text.sample === sample).length;
		expect([count("en"), count("uk"), count("ru"), count("unseen"), count("retold")]).toEqual([45, 26, 26, 20, 26]);
		expect((await readdir(path.join(EVAL_FOLDER, "texts"))).length).toBe(written.length);
	});

	it("has texts of 90 to 600 words", () => {
		const lengths = written.map(({ id, text }) => ({ id, words: text.split(/\s+/).filter(Boolean).length }));
		expect(lengths.filter(({ words }) => words < 90 || words > 600)).toEqual([]);
	});

	it.each(texts.map((text) => [text.id, text] as const))("%s: every span holds its words", (_, gold) => {
		for (const mention of gold.mentions) expect(wordsAt(gold.text, mention)).toBe(mention.words);
		for (const date of gold.dates) expect(wordsAt(gold.text, date)).toBe(date.words);
		for (const claim of gold.claims) expect(wordsAt(gold.text, claim)).toBe(claim.exact);
		expect(gold.claims.length).toBeGreaterThan(5);
	});

	it.each(texts.map((text) => [text.id, text] as const))(
		"%s: dates resolve, none long after publication",
		(_, gold) => {
			for (const { words, readings } of gold.dates) {
				for (const reading of readings) {
					const resolved = resolveEdtf(reading);
					expect(resolved, words).toMatchObject({ ok: true });
					const start = resolved.ok ? resolved.value.start : null;
					/** A forecast reaches into the year after the next at most. */
					expect(start === null || start < `${Number(gold.published.slice(0, 4)) + 3}`, words).toBe(true);
				}
			}
		},
	);

	it.each(texts.map((text) => [text.id, text] as const))("%s: no two mentions or dates share words", (_, gold) => {
		for (const spans of [gold.mentions, ...gold.readings.map(({ dates }) => dates)]) {
			const sorted = [...spans].sort((one, other) => one.start - other.start);
			for (const [index, span] of sorted.entries())
				expect(sorted[index + 1]?.start ?? span.end).toBeGreaterThanOrEqual(span.end);
		}
	});
});

/** What somebody proposes who finds all of this. */
const proposalOf = (gold: GoldText, { dates, claims }: Reading): Proposal => ({
	mentions: gold.mentions.map(({ start, end, place: { gazetteer, lngLat } }) => ({
		start,
		end,
		place: { id: gazetteer ?? null, lngLat: lngLat ?? null },
	})),
	dates: dates.map(({ start, end, readings: [edtf] }) => ({ start, end, edtf: edtf ?? null })),
	claims: claims.map(({ places: where, side, ...claim }) => ({
		...claim,
		claimant: { side },
		places: (where ?? []).map(({ gazetteer, lngLat }) => ({ id: gazetteer ?? null, lngLat: lngLat ?? null })),
	})),
});

/** Rows that ask for what one reader alone found or count it as nothing, and details, which of two claims in the same words cannot tell. */
const isBesideAgreement = (row: string): boolean => /by one reader|two of three|^claim /.test(row);

describe("a reader who proposes the gold annotation", () => {
	it.each(texts.map((text) => [text.id, text] as const))("%s: misses nothing and finds nothing in vain", (_, gold) => {
		const sure = { ...gold, claims: gold.claims.filter(({ optional }) => !optional) };
		const { tallies, misses } = scoreText(gold, proposalOf(gold, sure));
		expect(misses).toEqual([]);
		const wrong = Object.entries(tallies).filter(([, { missed, spurious }]) => missed + spurious > 0);
		expect(wrong.filter(([row]) => gold.readings.length === 1 || !isBesideAgreement(row))).toEqual([]);
		expect(tallies.claims.found).toBe(sure.claims.length);
	});

	it.each(texts.map((text) => [text.id, text] as const))("%s: finds what the first of them found", (_, gold) => {
		const [first = gold] = gold.readings;
		const { tallies } = scoreText(gold, proposalOf(gold, first));
		const wrong = Object.entries(tallies).filter(([, { missed, spurious }]) => missed + spurious > 0);
		expect(wrong.filter(([row]) => row.endsWith("by one reader"))).toEqual([]);
	});
});

describe("the texts kept apart and the real ones", () => {
	it("are read by three, all others by one", () => {
		const readers = (apart: boolean) =>
			new Set(
				texts
					.filter(({ sample }) => ["unseen", "retold", "real"].includes(sample) === apart)
					.map(({ readings }) => readings.length),
			);
		expect([...readers(true)]).toEqual([3]);
		expect([...readers(false)]).toEqual([1]);
	});
});

/** Places outside the box in which longitude and latitude cannot be taken for each other unnoticed. */
const FAR_AWAY: ReadonlySet<string> = new Set([
	"ankara",
	"dauphin",
	"istanbul",
	"london",
	"omsk",
	"perm",
	"pskov",
	"pyongyang",
	"saint-petersburg",
	"ufa",
	"washington",
]);

describe("the gold places", () => {
	it("lie in Europe or are a capital far away, with longitude first", () => {
		const outside = Object.entries(places).filter(([key, { lngLat }]) => {
			const [lng, lat] = lngLat ?? [36, 50];
			return !FAR_AWAY.has(key) && (lng < 2 || lng > 43 || lat < 44 || lat > 57);
		});
		expect(outside).toEqual([]);
	});

	it("agree with the gazetteer where they name its entry", async () => {
		const byId = new Map((await readNamedPlaces()).map((place) => [place.id, place]));
		for (const [key, { gazetteer, lngLat }] of Object.entries(places)) {
			if (gazetteer === undefined) continue;
			expect(byId.get(gazetteer), key).toBeDefined();
			expect(lngLat ?? null, key).toEqual(byId.get(gazetteer)?.lngLat ?? null);
		}
	});

	it("are each used by a text", () => {
		const used = new Set(
			written.flatMap(({ mentions, claims }) => [
				...mentions.map(({ place }) => place),
				...claims.flatMap((claim) => claim.places),
			]),
		);
		const keys = new Set([...used].map((place) => JSON.stringify(place)));
		expect(Object.values(places).filter((place) => !keys.has(JSON.stringify(place)))).toEqual([]);
	});
});

describe("locateQuote", () => {
	it("counts code points, not UTF-16 units", () => {
		expect(locateQuote("🔹 Суми й Суми", "Суми", 2)).toEqual({ start: 9, end: 13 });
	});

	it("refuses a quote that is not there, or stands there several times", () => {
		expect(() => locateQuote("Izium", "Izyum")).toThrow('"Izyum" occurs 0 times, not 1');
		expect(() => locateQuote("Izium, Izium", "Izium")).toThrow('"Izium" occurs 2 times: say which with "nth"');
		expect(() => locateQuote("Izium, Izium", "Izium", 3)).toThrow("occurs 2 times, not 3");
	});
});

describe("a gold file", () => {
	const file = {
		text: "x.txt",
		language: "en",
		genre: "wire copy",
		published: "2022-09-11",
		mentions: [{ words: "Izium", place: "izium", use: "place" }],
		dates: [],
		claims: [{ exact: "Izium is back", group: "advance", kind: "retaken", actor: "UA", side: "UA", places: ["izium"] }],
	};

	it("takes kinds of the claim's own group only", () => {
		expect(goldFileSchema.safeParse(file).success).toBe(true);
		const claims = [{ ...file.claims[0], kind: "shelling" }];
		expect(goldFileSchema.safeParse({ ...file, claims }).success).toBe(false);
	});

	it("fails on a place that has no entry", () => {
		expect(() => toGoldText("x", goldFileSchema.parse(file), "Izium is back", {})).toThrow('there is no place "izium"');
	});
});
