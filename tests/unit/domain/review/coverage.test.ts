import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absorbMarks, findOpenSentences, progressOf } from "../../../../src/domain/review/coverage.ts";
import { EMPTY_CLAIM } from "../../../../src/domain/review/empty-claim.ts";
import type { Candidate, Decision, ReviewContent, Stretch } from "../../../../src/domain/review/review-draft.ts";
import { wordsOf } from "../../../../src/domain/review/review-session.ts";

const TEXT = "Title\n\nTroops entered Kupiansk, he said. 📷 Rain fell! Nobody came.";

function at(words: string): Stretch {
	const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
	return { start, end: start + Array.from(words).length };
}

const candidate = (words: string, decision: Decision): Candidate => ({
	key: words,
	claim: EMPTY_CLAIM,
	passage: at(words),
	support: [],
	decision,
	reason: "",
	rule: null,
	confidence: null,
});

const content = (candidates: readonly Candidate[], context: readonly string[] = []): ReviewContent => ({
	document: { language: "en" } as ReviewContent["document"],
	candidates,
	context: context.map((words) => ({ ...at(words), reason: "background" })),
});

const openWords = (value: ReviewContent): string[] =>
	findOpenSentences(TEXT, "en", value).map(({ bare }) => bare.map((stretch) => wordsOf(TEXT, stretch)).join(" | "));

describe("what of a text is not accounted for", () => {
	it("is every sentence where nobody said anything", () => {
		expect(openWords(content([]))).toEqual([
			"Title",
			"Troops entered Kupiansk, he said.",
			"📷 Rain fell!",
			"Nobody came.",
		]);
	});

	it("is what a passage, support or context leaves over, and marks alone are nothing", () => {
		const accepted = {
			...candidate("entered Kupiansk", "accepted"),
			support: [{ ...at("he said"), role: "claimant" as const }],
		};
		expect(openWords(content([accepted], ["Title", "Rain fell", "Nobody came."]))).toEqual(["Troops"]);
	});

	it("counts a passage that is still open, and not one that was rejected", () => {
		const context = ["Title", "Troops entered Kupiansk, he said.", "Nobody came."];
		expect(openWords(content([candidate("Rain fell!", "open")], context))).toEqual([]);
		expect(openWords(content([candidate("Rain fell!", "rejected")], context))).toEqual(["📷 Rain fell!"]);
	});

	it("is told with how much is decided", () => {
		const value = content(
			[candidate("Rain fell!", "rejected"), candidate("Troops entered Kupiansk", "open")],
			["Title"],
		);
		expect(progressOf(TEXT, "en", value)).toMatchObject({ candidates: 2, decided: 1 });
		expect(progressOf(TEXT, "en", value).openSentences).toHaveLength(3);
	});
});

describe("marks between quotes", () => {
	it("are joined to what stands before them, so that every code point is accounted for", () => {
		const value = content(
			[candidate("Troops entered Kupiansk", "accepted"), candidate("Rain fell", "rejected")],
			["Title", "he said", "Rain fell", "Nobody came"],
		);
		const joined = absorbMarks(TEXT, value);
		expect(joined.candidates.map(({ passage }) => wordsOf(TEXT, passage))).toEqual([
			"Troops entered Kupiansk,",
			"Rain fell",
		]);
		expect(joined.context.map((stretch) => wordsOf(TEXT, stretch))).toEqual([
			"Title",
			"he said. 📷",
			"Rain fell!",
			"Nobody came.",
		]);
	});

	it("are joined to a stretch that ends in the white space before them", () => {
		const said = at("he said. ");
		const rain = { ...at(" Rain fell"), reason: "background" as const };
		const joined = absorbMarks(TEXT, { ...content([]), context: [{ ...said, reason: "background" }, rain] });
		expect(joined.context.map((stretch) => wordsOf(TEXT, stretch))).toEqual(["he said. 📷", " Rain fell"]);
	});

	it("leave nothing but white space where no words were left, whatever is covered", () => {
		const points = Array.from(TEXT);
		// Few gaps in what is covered, so that most draws leave marks and no words.
		const cuts = fc.uniqueArray(fc.integer({ min: 1, max: points.length - 1 }), { maxLength: 12 });
		const gaps = fc.uniqueArray(fc.nat(points.length - 1), { minLength: 1, maxLength: 4 });
		const marks = new Set([...points.keys()].filter((index) => !/[\p{L}\p{N}]/u.test(points[index] ?? "")));
		void fc.assert(
			fc.property(cuts, gaps, fc.boolean(), (cut, gap, onlyMarks) => {
				const bounds = [0, ...cut.sort((a, b) => a - b), ...gap.flatMap((index) => [index, index + 1]), points.length];
				const isGap = (index: number): boolean => gap.includes(index) && (!onlyMarks || marks.has(index));
				const sorted = [...new Set(bounds)].sort((a, b) => a - b);
				const context = sorted.flatMap((start, index) => {
					const end = sorted[index + 1];
					return end === undefined || isGap(start) ? [] : [{ start, end, reason: "background" as const }];
				});
				const joined = absorbMarks(TEXT, { ...content([]), context });
				const isCovered = (index: number): boolean =>
					joined.context.some(({ start, end }) => start <= index && index < end);
				const words = findOpenSentences(TEXT, "en", joined).flatMap(({ bare }) => bare);
				const bare = [...points.keys()].filter((index) => !isCovered(index) && /\S/.test(points[index] ?? ""));
				if (words.length === 0) expect(bare).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});
});
