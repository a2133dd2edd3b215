import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import type { Language } from "../../../src/domain/vocabulary.ts";
import { heldInWords } from "../../../src/ui/reader/held-dates.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

function held(edtf: string, start: string | null, end: string | null, language: Language = "en"): string {
	const { when } = makeClaim().properties;
	return heldInWords(
		{
			start: start === null ? null : toIsoDay(start),
			end: end === null ? null : toIsoDay(end),
			when: { ...when, edtf, approximate: edtf.includes("~") },
		},
		language,
	);
}

describe("heldInWords", () => {
	it.each([
		["2022-02/2022-09-12", "2022-02-01", "2022-09-12", "February 2022 – 12 September 2022"],
		["2022-03", "2022-03-01", "2022-03-31", "March 2022"],
		["2022", "2022-01-01", "2022-12-31", "2022"],
		["2022-09-09", "2022-09-09", "2022-09-09", "9 September 2022"],
		["2022-09-05/2022-09-11", "2022-09-05", "2022-09-11", "5 September 2022 – 11 September 2022"],
		["2022-03~", "2022-03-01", "2022-03-31", "about March 2022"],
		["2022-21", "2022-03-01", "2022-05-31", "1 March 2022 – 31 May 2022"],
	])("says %s no more precisely than that", (edtf, start, end, words) => {
		expect(held(edtf, start, end)).toBe(words);
	});

	it("does so in Ukrainian", () => {
		expect(held("2022-02/2022-09-12", "2022-02-01", "2022-09-12", "uk")).toBe("лютий 2022 р. – 12 вересня 2022 р.");
		expect(held("2022-03", "2022-03-01", "2022-03-31", "uk")).toBe("березень 2022 р.");
	});

	it("keeps the case that an open end's words ask for", () => {
		expect(held("2022-02/..", "2022-02-01", null)).toMatch(/^from February 2022, /);
		expect(held("2022-02/..", "2022-02-01", null, "uk")).toMatch(/^від лютого 2022\sр\., /);
		expect(held("../2022-03", null, "2022-03-31", "uk")).toMatch(/^до березня 2022\sр\.$/);
	});
});
