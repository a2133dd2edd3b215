import type { AuthoredQuote } from "../../domain/annotation.ts";
import type { Stretch } from "../../domain/review/review-draft.ts";
import { anchorQuote } from "../anchor/anchor-quote.ts";
import type { SeedText } from "../anchor/seed-text.ts";

/** The surroundings that are tried, in code points; the W3C model's users take 32. */
const SURROUNDINGS = [12, 32, 100, 400];

/**
 * The quote that anchors to exactly this stretch: its words alone where they occur once, else with what stands around.
 * An empty stretch gives an empty quote, which anchors nowhere.
 */
export function toQuote(seed: SeedText, { start, end }: Stretch): AuthoredQuote {
	const exact = seed.slice(start, end);
	if (exact === "") return { exact };
	const quotes = [{ exact }, ...SURROUNDINGS.map((length) => withSurroundings(seed, { start, end }, length))];
	return quotes.find((quote) => anchorQuote(seed, quote).ok) ?? { exact };
}

function withSurroundings(seed: SeedText, { start, end }: Stretch, length: number): AuthoredQuote {
	const prefix = seed.slice(Math.max(0, start - length), start);
	const suffix = seed.slice(end, Math.min(seed.length, end + length));
	const exact = seed.slice(start, end);
	return { exact, ...(prefix !== "" && { prefix }), ...(suffix !== "" && { suffix }) };
}
