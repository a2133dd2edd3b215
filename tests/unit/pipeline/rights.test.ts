import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextSpan } from "../../../src/domain/claim.ts";
import type { Rights } from "../../../src/domain/vocabulary.ts";
import { anchorQuote } from "../../../src/pipeline/anchor/anchor-quote.ts";
import { indexSeedText, type SeedText } from "../../../src/pipeline/anchor/seed-text.ts";
import { type CarriedText, carryText, type QuotedClaim } from "../../../src/pipeline/rights.ts";

const FILLER = Array.from({ length: 40 }, (_, index) => `Filler sentence number ${index} says little.`).join(" ");
const STORY = "📷 The first one. The town of Hillham was quiet. The market stayed open. Rain is expected.";
const SEED = indexSeedText("seeds/a.txt", `${FILLER}\n${STORY}\n${FILLER}`);

function spanOf(seed: SeedText, exact: string): TextSpan {
	const anchored = anchorQuote(seed, { exact });
	if (!anchored.ok) throw new Error(anchored.problem);
	return anchored.value;
}

const quote = (seed: SeedText, exact: string, support: readonly string[] = [], isDrawn = true): QuotedClaim => ({
	isDrawn,
	passage: spanOf(seed, exact),
	support: support.map((words) => spanOf(seed, words)),
});

const carry = (rights: Rights, quotes: readonly string[], seed = SEED): CarriedText =>
	carryText(
		seed,
		rights,
		quotes.map((exact) => quote(seed, exact)),
		"en",
	);

const piecesOf = (carried: CarriedText): string[] => carried.pieces.map(({ text }) => text);

describe("rights: full", () => {
	it("carries the whole text as one piece", () => {
		const carried = carry("full", ["Hillham"]);
		expect(carried.text).toBe(SEED.text);
		expect(carried.pieces).toEqual([{ start: 0, text: SEED.text }]);
	});
});

describe("rights: link", () => {
	it("carries no text, no piece and no quoted word", () => {
		const carried = carry("link", ["Hillham was quiet"]);
		const span = spanOf(SEED, "Hillham was quiet");
		expect([carried.text, carried.pieces, carried.wordsOf(span)]).toEqual([null, [], ""]);
		expect(carried.clip({ start: span.start - 5, end: span.start }, span)).toBe("");
		expect(carried.carries("quiet")).toBe(false);
	});
});

describe("rights: excerpt", () => {
	it("carries the passage's sentence and one to each side, at their places in the text", () => {
		const carried = carry("excerpt", ["Hillham was quiet"]);
		expect(carried.text).toBeNull();
		expect(piecesOf(carried)).toEqual(["📷 The first one. The town of Hillham was quiet. The market stayed open."]);
		const [piece] = carried.pieces;
		const codePoints = [...SEED.text];
		const start = piece?.start ?? 0;
		expect(codePoints.slice(start, start + [...(piece?.text ?? "")].length).join("")).toBe(piece?.text);
	});

	it("keeps quotes inside the pieces and empties those outside", () => {
		const carried = carry("excerpt", ["Hillham was quiet"]);
		expect(carried.wordsOf(spanOf(SEED, "The market stayed open."))).toBe("The market stayed open.");
		expect(carried.wordsOf(spanOf(SEED, "Rain is expected."))).toBe("");
	});

	it("cuts what stands before and after a passage to its piece", () => {
		const carried = carry("excerpt", ["The market stayed open"]);
		const passage = spanOf(SEED, "The market stayed open");
		const after = { start: passage.end, end: passage.end + 32 };
		expect(carried.clip(after, passage)).toBe(". Rain is expected.");
	});

	it("merges neighbours that touch and keeps distant pieces apart", () => {
		const carried = carry("excerpt", ["Hillham was quiet", "The market stayed open", "📷 The first"]);
		expect(carried.pieces).toHaveLength(1);
	});

	const SHORT = indexSeedText(
		"seeds/b.txt",
		`One is here. Two is the middle one. Three is there. ${"Four goes on. ".repeat(8)}`,
	);

	it("drops the neighbours where they would make it more than a quarter", () => {
		expect(piecesOf(carry("excerpt", ["middle"], SHORT))).toEqual(["Two is the middle one."]);
	});

	it("keeps the quoted words alone where their sentences would make it more than a quarter", () => {
		const seed = indexSeedText("seeds/c.txt", "One is here and goes on and on. Two is the middle one. Three is there.");
		expect(piecesOf(carry("excerpt", ["goes on", "middle"], seed))).toEqual(["goes on", "middle"]);
	});

	const HUNDRED = indexSeedText(
		"seeds/d.txt",
		`Aaaaaaaaaa. Bbbbbbbbbb. Cccccccccc. Dddddddddd. ${"Eeeeeeeeee. ".repeat(4)}`.padEnd(100, "x"),
	);
	const carryHundred = (...quoted: QuotedClaim[]): string[] => piecesOf(carryText(HUNDRED, "excerpt", quoted, "en"));

	it("takes the passages of drawn claims first, then the others, each time in text order", () => {
		const [a, b, c, d] = [
			quote(HUNDRED, "Aaaaaaaaaa.", [], false),
			quote(HUNDRED, "Bbbbbbbbbb.", [], false),
			quote(HUNDRED, "Cccccccccc."),
			quote(HUNDRED, "Dddddddddd.", [], false),
		];
		expect(carryHundred(a, b, c, d)).toEqual(["Aaaaaaaaaa.", "Cccccccccc."]);
		expect(carryHundred(d, b, a)).toEqual(["Aaaaaaaaaa. Bbbbbbbbbb."]);
		expect(carryHundred(d, a)).toEqual(["Aaaaaaaaaa.", "Dddddddddd."]);
	});

	it("takes a passage whole or not at all, and nothing after the first that does not fit", () => {
		const long = quote(HUNDRED, "Aaaaaaaaaa. Bbbbbbbbbb. Ccc");
		expect(carryHundred(long)).toEqual([]);
		expect(carryHundred(long, quote(HUNDRED, "Dddddddddd."))).toEqual([]);
	});

	it("takes supporting words last, and only those of passages it carries", () => {
		const seed = indexSeedText("seeds/e.txt", `One fell. ${"Filler goes on and on here. ".repeat(3)}He said so. Two.`);
		const withSupport = quote(seed, "One fell", ["He said"]);
		expect(piecesOf(carryText(seed, "excerpt", [withSupport], "en"))).toEqual(["One fell.", "He said"]);
		const tooLong = quote(seed, "Two.", ["He said"]);
		const whole = { ...tooLong, passage: { exact: seed.text, start: 0, end: seed.length } };
		expect(piecesOf(carryText(seed, "excerpt", [whole], "en"))).toEqual([]);
	});

	it("never carries more than a quarter, and carries the first passage whole or not at all", () => {
		const someSentence = fc.integer({ min: 1, max: 40 }).map((length) => `${"📷".repeat(length)}A.`);
		const someText = fc.array(someSentence, { minLength: 2, maxLength: 20 }).map((sentences) => sentences.join(" "));
		const someQuotes = fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.boolean()), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(someText, someQuotes, (text, quotes) => {
				const seed = indexSeedText("seeds/f.txt", text);
				const quoted = quotes.map(([from, extra, isDrawn]): QuotedClaim => {
					const start = from % seed.length;
					const end = Math.min(seed.length, start + 1 + extra);
					return { isDrawn, passage: { exact: seed.slice(start, end), start, end }, support: [] };
				});
				const carried = carryText(seed, "excerpt", quoted, "en");
				const length = carried.pieces.reduce((sum, piece) => sum + [...piece.text].length, 0);
				expect(length).toBeLessThanOrEqual(seed.length / 4);
				const drawn = quoted.filter(({ isDrawn }) => isDrawn);
				const ordered = drawn.length > 0 ? drawn : quoted;
				const first = ordered.reduce((one, other) => (other.passage.start < one.passage.start ? other : one)).passage;
				const fits = first.end - first.start <= seed.length / 4;
				expect(carried.wordsOf(first)).toBe(fits ? first.exact : "");
			}),
		);
	});
});
