import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextSpan } from "../../../src/domain/claim.ts";
import type { Rights } from "../../../src/domain/vocabulary.ts";
import { anchorQuote } from "../../../src/pipeline/anchor/anchor-quote.ts";
import { indexSeedText, type SeedText } from "../../../src/pipeline/anchor/seed-text.ts";
import { type CarriedText, carryText } from "../../../src/pipeline/rights.ts";

const FILLER = Array.from({ length: 40 }, (_, index) => `Filler sentence number ${index} says little.`).join(" ");
const STORY = "📷 The first one. The town of Hillham was quiet. The market stayed open. Rain is expected.";
const SEED = indexSeedText("seeds/a.txt", `${FILLER}\n${STORY}\n${FILLER}`);

function spanOf(seed: SeedText, exact: string): TextSpan {
	const anchored = anchorQuote(seed, { exact });
	if (!anchored.ok) throw new Error(anchored.problem);
	return anchored.value;
}

function carry(rights: Rights, quotes: readonly string[], seed = SEED): CarriedText {
	const carried = carryText(
		seed,
		rights,
		quotes.map((exact) => spanOf(seed, exact)),
		"en",
	);
	if (!carried.ok) throw new Error(carried.problem);
	return carried.value;
}

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

	it("fails where the quoted words alone are more than a quarter", () => {
		const seed = indexSeedText("seeds/d.txt", "One is here. Two is there.");
		const carried = carryText(seed, "excerpt", [spanOf(seed, "One is here.")], "en");
		expect(carried).toEqual({
			ok: false,
			problem: 'rights "excerpt" carry at most 25% of a text, but what is quoted is 47%: quote less, or settle "full"',
		});
	});

	it("never carries more than a quarter, and fails only where the quoted words alone are more", () => {
		const someSentence = fc.integer({ min: 1, max: 40 }).map((length) => `${"A".repeat(length)}.`);
		const someText = fc.array(someSentence, { minLength: 2, maxLength: 20 }).map((sentences) => sentences.join(" "));
		fc.assert(
			fc.property(someText, fc.nat(), fc.nat(30), (text, from, extra) => {
				const seed = indexSeedText("seeds/e.txt", text);
				const start = from % text.length;
				const end = Math.min(text.length, start + 1 + extra);
				const carried = carryText(seed, "excerpt", [{ exact: text.slice(start, end), start, end }], "en");
				expect(carried.ok).toBe(end - start <= text.length / 4);
				const pieces = carried.ok ? carried.value.pieces : [];
				const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
				expect(length).toBeLessThanOrEqual(text.length / 4);
				if (carried.ok) expect(carried.value.wordsOf({ start, end })).toBe(text.slice(start, end));
			}),
		);
	});
});
