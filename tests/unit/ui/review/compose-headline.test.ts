import { describe, expect, it } from "vitest";
import { EMPTY_CLAIM } from "../../../../src/domain/review/empty-claim.ts";
import type { CandidateClaim, ReviewPlace } from "../../../../src/domain/review/review-draft.ts";
import { composeHeadlines } from "../../../../src/ui/review/compose-headline.ts";

const PLACES = new Map([["kupiansk", { id: "kupiansk", name: { en: "Kupiansk", uk: "Куп’янськ" } } as ReviewPlace]]);
const STRUCK: CandidateClaim = {
	...EMPTY_CLAIM,
	kind: "air-strike",
	claimant: { name: "The city council", nameUk: "міська рада", side: "UA", role: "official" },
	where: [{ place: "kupiansk", relation: "in", precision: 1 }],
};
const claimant = (part: Partial<CandidateClaim["claimant"]>): CandidateClaim => ({
	...STRUCK,
	claimant: { name: "The city council", side: "UA", role: "official", ...part },
});

describe("composed headlines", () => {
	it("say where, what and according to whom, in both languages", () => {
		expect(composeHeadlines(STRUCK, PLACES)).toEqual({
			en: "Kupiansk: air strike, according to the city council",
			uk: "Куп’янськ: авіаудар; джерело: міська рада",
		});
	});

	it("name the side where the claimant has no Ukrainian name yet, and nobody where the text does not", () => {
		expect(composeHeadlines(claimant({}), PLACES).uk).toBe("Куп’янськ: авіаудар; джерело: сторона України");
		expect(composeHeadlines(claimant({ name: "not named in this text", nameUk: "не названо" }), PLACES)).toEqual({
			en: "Kupiansk: air strike, reported without attribution",
			uk: "Куп’янськ: авіаудар, без посилання на джерело",
		});
	});

	it("say so where a thing is only aimed at, and do without a place", () => {
		const { where: _, ...placeless } = STRUCK;
		expect(composeHeadlines({ ...placeless, modality: "aimed" }, PLACES).en).toBe(
			"Air strike (said to be an aim), according to the city council",
		);
	});
});
