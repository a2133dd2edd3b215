import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { sentencesByCodePoint, splitSentences } from "../../../src/domain/sentences.ts";

const wordsOf = (text: string, language = "en"): string[] =>
	splitSentences(text, language).map(({ start, end }) => text.slice(start, end).trim());

describe("a text", () => {
	it.each([
		["en", "Troops left. Nobody stayed! Why? Unknown.", ["Troops left.", "Nobody stayed!", "Why?", "Unknown."]],
		["uk", "Обстріляли Харків. Поранено двох! Що далі?", ["Обстріляли Харків.", "Поранено двох!", "Що далі?"]],
		["ru", "Обстреляли Харьков. Ранены двое.", ["Обстреляли Харьков.", "Ранены двое."]],
		[
			"en",
			"“They left.” He stayed. «Вони пішли.» Він лишився.",
			["“They left.”", "He stayed.", "«Вони пішли.»", "Він лишився."],
		],
		["en", "A headline without a full stop\nThe text begins.", ["A headline without a full stop", "The text begins."]],
		["en", "One.\r\nTwo.", ["One.", "Two."]],
	])("is cut into its sentences (%s): %s", (language, text, sentences) => {
		expect(wordsOf(text, language)).toEqual(sentences);
	});
});

describe("a full stop that ends no sentence", () => {
	it.each([
		"Lt. Gen. Smith and Col. Jones met Dr. Brown on St. Michael's square.",
		"He met J. K. Smith of the U.S. Army at 5.30 a.m. Kyiv time.",
		"The front moved 3.5 km, then 12.75 km.",
		"On Sept. 11 and Oct. 3 shells fell; see No. 5.",
		"Начальник ОВА О. Синєгубов і ген. Сирський були на вул. Сумській.",
		"Ст. лейтенант Коваль і ст. Балаклія.",
		"Бої точаться за р. Оскіл, с. Липці та м. Вовчанськ Харківської обл. України.",
		"У 2022 р. Ізюм і в 2023р. Куп'янськ; збитки — 3 млн. Євро.",
		"“Run!” he said.",
		"«Чому?» — спитав він.",
		"Возле пгт. Боровая и г. Изюм (Харьковская обл. Украины).",
	])("cuts nothing: %s", (text) => {
		expect(wordsOf(text)).toEqual([text]);
	});

	it("is told from the same letters at the end of a sentence", () => {
		expect(wordsOf("He said no. They left.")).toEqual(["He said no.", "They left."]);
		expect(wordsOf("It is a test. They left.")).toEqual(["It is a test.", "They left."]);
		expect(wordsOf("Це був міст. Вони пішли.")).toEqual(["Це був міст.", "Вони пішли."]);
		expect(wordsOf("Збили Су-35С. Пілот загинув.")).toEqual(["Збили Су-35С.", "Пілот загинув."]);
		expect(wordsOf("She likes Dec. Gallagher. The plan is No. Nothing.")).toHaveLength(4);
	});

	it("does not join lines: what follows a line break is said on its own", () => {
		expect(wordsOf("Signed by the Gen.\nTroops left.")).toEqual(["Signed by the Gen.", "Troops left."]);
		expect(wordsOf("A headline\nwith a second line in lower case")).toHaveLength(2);
	});
});

/** Words, marks and white space as texts hold them, and whatever else Unicode has. */
const someText = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				..."Gen. |ст. |р. |3.5|No. |Оскіл|Troops|left|. |! |?|…|”|«|\n|\r\n| |\u2028|😀|e\u0301|5".split("|"),
			),
			fc.string({ unit: "binary", maxLength: 4 }),
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(""));

describe("any text", () => {
	it("is covered by its sentences, each beginning where the one before ends, none empty", () => {
		void fc.assert(
			fc.property(someText, fc.constantFrom("en", "uk", "ru"), (text, language) => {
				const sentences = splitSentences(text, language);
				let end = 0;
				for (const sentence of sentences) {
					expect(sentence.start).toBe(end);
					expect(sentence.end).toBeGreaterThan(sentence.start);
					end = sentence.end;
				}
				expect(end).toBe(text.length);
			}),
		);
	});

	it("is covered in code points too, with the same words", () => {
		void fc.assert(
			fc.property(someText, (text) => {
				const points = Array.from(text);
				const sentences = sentencesByCodePoint(text, "uk");
				expect(sentences.map((sentence) => sentence.text).join("")).toBe(text);
				for (const { start, end, text: words } of sentences) expect(points.slice(start, end).join("")).toBe(words);
			}),
		);
	});

	it("is never cut inside a number, nor behind an abbreviation", () => {
		const decimal = fc.tuple(fc.nat(999), fc.constantFrom(".", ","), fc.nat(999)).map((parts) => parts.join(""));
		const abbreviated = fc
			.tuple(
				fc.constantFrom("Gen.", "Lt.", "ст.", "р.", "обл.", "вул.", "J."),
				fc.constantFrom(" Оскіл", " Smith", " 5"),
			)
			.map((parts) => parts.join(""));
		const whole = fc.oneof(decimal, abbreviated);
		void fc.assert(
			fc.property(fc.array(fc.tuple(whole, fc.constantFrom(" Troops left. ", "! ", " km\n", ", "))), (parts) => {
				const text = parts.flat().join("");
				const cuts = new Set(splitSentences(text, "en").map(({ start }) => start));
				let at = 0;
				for (const [words, after] of parts) {
					for (let inside = at + 1; inside < at + words.length; inside++) expect(cuts).not.toContain(inside);
					at += words.length + after.length;
				}
			}),
		);
	});
});

describe("a long text", () => {
	afterEach(() => vi.restoreAllMocks());

	/** What engines do: for each segment handed out, all of the text that the segmenter was given is copied. */
	function unitsCopied(text: string): number {
		const { segment } = Intl.Segmenter.prototype;
		let copied = 0;
		vi.spyOn(Intl.Segmenter.prototype, "segment").mockImplementation(function* (this: Intl.Segmenter, part: string) {
			for (const one of segment.call(this, part)) {
				copied += part.length;
				yield one;
			}
		} as unknown as typeof segment);
		splitSentences(text, "en");
		vi.restoreAllMocks();
		return copied;
	}

	it.each([
		["of many sentences", "Troops left Kharkiv. "],
		["of one sentence without a full stop", "Troops left Kharkiv, "],
		["of one word", "Kharkiv"],
		["of initials", "A. "],
		["of numbers", "1. "],
	])("%s costs twice as much where it is twice as long", (_, words) => {
		const count = Math.ceil(60_000 / words.length);
		const [once, twice] = [words.repeat(count), words.repeat(count * 2)].map(unitsCopied);
		expect(twice).toBeLessThan((once ?? 0) * 2.5);
	});

	it("costs no more than that where a long sentence comes before many short ones", () => {
		const text = (length: number): string => `${"word ".repeat(length)}. ${"A. Bcd. ".repeat(length)}`;
		expect(unitsCopied(text(20_000))).toBeLessThan(unitsCopied(text(10_000)) * 2.5);
	});

	it("is cut by what decides it, wherever the parts end in which it is read", () => {
		for (let letters = 4070; letters < 4100; letters++) {
			const text = `${"y".repeat(letters)}. (1) and so on. Next.`;
			expect(splitSentences(text, "en").map(({ end }) => end)).toEqual([text.length - "Next.".length, text.length]);
		}
	});

	it("is cut where it would be if it were read at once", () => {
		const part = fc.constantFrom("Troops left. ", "word ", "5. ", "( 7 ", "! ", "\r\n", "😀", "Ні. ", "x", "   ");
		void fc.assert(
			fc.property(fc.array(part, { minLength: 900, maxLength: 1500 }), (parts) => {
				const text = parts.join("");
				const segments = new Intl.Segmenter("en", { granularity: "sentence" }).segment(text);
				const cuts = new Set(Array.from(segments, ({ index }) => index));
				const sentences = splitSentences(text, "en");
				for (const { start } of sentences) expect(cuts).toContain(start);
				const joined = Array.from(cuts).filter((cut) => !sentences.some(({ start }) => start === cut));
				for (const cut of joined) expect(text.slice(cut)).toMatch(/^[a-z]/);
			}),
			{ numRuns: 30 },
		);
	});
});
