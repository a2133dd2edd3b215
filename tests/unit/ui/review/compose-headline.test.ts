import { describe, expect, it } from "vitest";
import { EMPTY_CLAIM } from "../../../../src/domain/review/empty-claim.ts";
import type { CandidateClaim, ReviewPlace } from "../../../../src/domain/review/review-draft.ts";
import {
	composeHeadlines,
	withHeadlines,
	withHeadlinesFollowing,
	withoutComposed,
} from "../../../../src/ui/review/compose-headline.ts";

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

	it("name the role where the claimant has no Ukrainian name yet, else the side, and nobody where the text does not", () => {
		expect(composeHeadlines(claimant({ roleUk: "посадовець" }), PLACES).uk).toBe(
			"Куп’янськ: авіаудар; джерело: посадовець",
		);
		expect(composeHeadlines(claimant({}), PLACES).uk).toBe("Куп’янськ: авіаудар; джерело: сторона України");
		expect(composeHeadlines(claimant({ name: "not named in this text", nameUk: "не названо" }), PLACES)).toEqual({
			en: "Kupiansk: air strike, reported without attribution",
			uk: "Куп’янськ: авіаудар, без посилання на джерело",
		});
	});

	it("say no more of a place than the claim does", () => {
		const near = { ...STRUCK, where: [{ place: "kupiansk", relation: "near" as const, precision: 2 }] };
		expect(composeHeadlines(near, PLACES)).toEqual({
			en: "Near Kupiansk: air strike, according to the city council",
			uk: "Куп’янськ (поблизу): авіаудар; джерело: міська рада",
		});
	});

	it("name a shorter source where the whole would be too long", () => {
		const name = "a spokesman for the whole of the regional military administration in the east";
		expect(composeHeadlines(claimant({ name }), PLACES).en).toBe("Kupiansk: air strike, according to Ukraine’s side");
	});

	it("stand in only where nobody wrote one, and follow the fields again once those change", () => {
		const shown = withHeadlines(STRUCK, PLACES);
		expect(shown.headline).toEqual(composeHeadlines(STRUCK, PLACES));
		expect(withoutComposed(shown, PLACES).headline).toEqual({ en: "", uk: "" });
		const written = { ...STRUCK, headline: { en: "A strike", uk: "" } };
		expect(withHeadlines(written, PLACES)).toBe(written);
		expect(withoutComposed(written, PLACES)).toBe(written);
	});

	it("follow the fields in the language that nobody has written in", () => {
		const { uk } = composeHeadlines(STRUCK, PLACES);
		const before = { ...STRUCK, headline: { en: "A strike", uk } };
		const after = { ...before, kind: "shelling" as const };
		expect(withHeadlinesFollowing(before, after, PLACES).headline).toEqual({
			en: "A strike",
			uk: composeHeadlines(after, PLACES).uk,
		});
		const byHand = { ...before, headline: { en: "A strike", uk: "Удар" } };
		expect(withHeadlinesFollowing(before, byHand, PLACES).headline).toEqual(byHand.headline);
	});

	it("keep to Ukrainian where the claimant's name in it is too long", () => {
		const nameUk = "речник усієї обласної військової адміністрації на сході країни, який просив не називати";
		const name = "a spokesman";
		expect(composeHeadlines(claimant({ name, nameUk, side: "unknown" }), PLACES).uk).toContain(nameUk);
	});

	it("say so where a thing is only aimed at, and do without a place", () => {
		const { where: _, ...placeless } = STRUCK;
		expect(composeHeadlines({ ...placeless, modality: "aimed" }, PLACES).en).toBe(
			"Air strike (said to be an aim), according to the city council",
		);
	});
});
