import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import { EMPTY_VIEW } from "../../../src/domain/view-state.ts";
import { DICTIONARIES } from "../../../src/i18n/dictionary.ts";
import { sharedWords } from "../../../src/ui/share/shared-words.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const [A, B] = [toIsoDay("2022-09-09"), toIsoDay("2022-09-13")];
const CLAIMS = [makeClaim({ id: "one" }), makeClaim({ id: "two", geometry: null })];

const wordsOf = (compare: typeof B | null, language: "en" | "uk") =>
	sharedWords(
		{
			view: { ...EMPTY_VIEW, compare },
			date: A,
			published: toIsoDay("2024-05-17"),
			version: "2024-05-17-1f0c9a3b",
			pictures: null,
		},
		CLAIMS,
		language,
		DICTIONARIES[language],
	);

describe("the words that go with a shared view", () => {
	it("name its one day", () => {
		const { title, alt, caption } = wordsOf(null, "en");
		expect(title).toBe("Map: what published texts claim about the Kharkiv front, 9 September 2022");
		expect(alt).toContain("on 9 September 2022: 2 claims of published texts, 1 of them");
		expect(caption).toContain("on 9 September 2022, as published by 17 May 2024");
	});

	it("name the version of the data below a picture, which cannot tell when they have changed", () => {
		const { caption, pictureCaption } = wordsOf(null, "en");
		expect(pictureCaption).toBe(`${caption} · data 2024-05-17-1f0c9a3b`);
	});

	it.each([
		["en", "9 September 2022 (A) compared with 13 September 2022 (B)"],
		["uk", "9 вересня 2022 р. (A) порівняно з 13 вересня 2022 р. (B)"],
	] as const)("name both days where two are compared, in %s", (language, both) => {
		for (const sentence of Object.values(wordsOf(B, language))) expect(sentence).toContain(both);
	});
});
