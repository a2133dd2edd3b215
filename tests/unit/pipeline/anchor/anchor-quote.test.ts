import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuote, withSurroundings } from "../../../../src/pipeline/anchor/anchor-quote.ts";
import { indexSeedText } from "../../../../src/pipeline/anchor/seed-text.ts";

const seedOf = (text: string) => indexSeedText("seeds/a.txt", text);

/** Few characters, so that quotes often occur more than once; some take two UTF-16 units. */
const someText = fc
	.array(fc.constantFrom("a", "b", " ", "\n", "М", "\u00a0", "📷", "𝔘", "\ufeff"), { minLength: 1, maxLength: 60 })
	.map((characters) => characters.join(""));

describe("anchoring", () => {
	it("finds any stretch of a text again by its words and all that stands around them", () => {
		fc.assert(
			fc.property(someText, fc.nat(), fc.nat(), (text, one, other) => {
				const codePoints = [...text];
				const first = one % codePoints.length;
				const last = first + (other % (codePoints.length - first));
				const exact = codePoints.slice(first, last + 1).join("");
				const prefix = codePoints.slice(0, first).join("");
				const suffix = codePoints.slice(last + 1).join("");
				const anchored = anchorQuote(seedOf(text), { exact, prefix, suffix });
				// A shorter text before may be the end of a longer one, so the whole surroundings still leave one place only.
				expect(anchored).toEqual({ ok: true, value: { exact, start: first, end: last + 1 } });
			}),
		);
	});

	it("refuses an empty quote, which would stand everywhere", () => {
		expect(anchorQuote(seedOf("text"), { exact: "" })).toMatchObject({
			ok: false,
			problem: expect.stringContaining("empty"),
		});
	});

	it("never anchors what does not occur exactly once, and always gives the words that stand there", () => {
		fc.assert(
			fc.property(someText, someText, (text, exact) => {
				const anchored = anchorQuote(seedOf(text), { exact });
				const codePoints = [...text];
				const wanted = [...exact];
				const count = codePoints.filter((_, at) =>
					wanted.every((character, index) => codePoints[at + index] === character),
				).length;
				expect(anchored.ok).toBe(count === 1);
				if (anchored.ok) expect(codePoints.slice(anchored.value.start, anchored.value.end).join("")).toBe(exact);
			}),
		);
	});

	it("tells two occurrences apart by what follows", () => {
		const seed = seedOf("The mayor said yes. The mayor said no.");
		expect(anchorQuote(seed, { exact: "The mayor said", suffix: " no" })).toMatchObject({
			value: { start: 20, end: 34 },
		});
	});

	it("refuses a prefix that does not stand there, even where the words occur once", () => {
		const anchored = anchorQuote(seedOf("One two three."), { exact: "two", prefix: "Two " });
		expect(anchored).toEqual({
			ok: false,
			problem: 'the quote occurs in seeds/a.txt (1:5), but not with this prefix and suffix; it stands after "One "',
		});
	});

	it("counts a byte order mark as one code point", () => {
		expect(anchorQuote(seedOf("\ufeffWords."), { exact: "Words" })).toMatchObject({ value: { start: 1, end: 6 } });
	});

	it("takes at most 32 code points on each side", () => {
		const text = `${"📷".repeat(40)}middle${"é".repeat(40)}`;
		const passage = withSurroundings(seedOf(text), { exact: "middle", start: 40, end: 46 });
		expect(passage.prefix).toBe("📷".repeat(32));
		expect(passage.suffix).toBe("é".repeat(32));
	});
});

describe("what is said of a quote that was not found", () => {
	const problemOf = (text: string, exact: string): string => {
		const anchored = anchorQuote(seedOf(text), { exact });
		return anchored.ok ? "" : anchored.problem;
	};

	it.each([
		["no-break space", "REGION:\u00a0 Russian", "REGION:  Russian", "the quote has U+0020, the seed U+00A0"],
		["curly quote", "Ukraine’s fight", "Ukraine's fight", 'the quote has "\'" (U+0027), the seed "’" (U+2019)'],
		["long dash", "control — we", "control - we", 'the quote has "-" (U+002D), the seed "—" (U+2014)'],
		["Cyrillic letter", "Мilitary men", "Military men", 'the quote has "M" (U+004D), the seed "М" (U+041C)'],
	])("names a lookalike with its code points: %s", (_, text, quote, difference) => {
		expect(problemOf(`Before it. ${text} and after.`, quote)).toBe(
			`the quote differs only in lookalikes from seeds/a.txt:1:12: ${difference}; copy the text as the seed has it: ${JSON.stringify(text)}`,
		);
	});

	it("shows the nearest text as the seed has it, where it stands and where it first differs", () => {
		expect(problemOf("First line.\nThe bridge was seriously damaged there.", "bridge was seriosly damaged")).toBe(
			'the quote does not occur in seeds/a.txt; nearest is "bridge was seriously damaged" at seeds/a.txt:2:5, which first differs at character 17: the quote has "s" (U+0073), the seed "u" (U+0075)',
		);
	});

	it("shows nothing where nothing is like it", () => {
		expect(problemOf("Rain is expected.", "zzzzqqqqxxxxkkkk")).toBe(
			"the quote does not occur in seeds/a.txt, and nothing there is like it",
		);
	});

	it("finds the nearest text in a long one, narrowed down by pieces of the quote", () => {
		const filler = "The harvest went on and the choir sang on Sunday while it rained. ".repeat(12_000);
		const sentence = "A bridge across the river in the city had been seriously damaged on Friday evening.";
		const problem = problemOf(`${filler}${sentence} ${filler}`, sentence.replace("seriously", "seriousy"));
		expect(problem).toContain(`nearest is ${JSON.stringify(sentence)} at seeds/a.txt:1:${filler.length + 1}`);
	});
});
