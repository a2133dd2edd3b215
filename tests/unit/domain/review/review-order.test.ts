import { describe, expect, it } from "vitest";
import { findOpenSentences } from "../../../../src/domain/review/coverage.ts";
import { EMPTY_CLAIM } from "../../../../src/domain/review/empty-claim.ts";
import type { Candidate, PassageHints, ReviewDraft } from "../../../../src/domain/review/review-draft.ts";
import { entriesOf, openPieces, selectNextOpen } from "../../../../src/domain/review/review-order.ts";
import {
	accept,
	openSession,
	type ReviewSession,
	reject,
	select,
} from "../../../../src/domain/review/review-session.ts";
import { suggestAccount, supportRoleOf } from "../../../../src/domain/review/suggest-account.ts";
import { makeCandidate } from "../../../fixtures/review-candidate.ts";

const TEXT = `Fighting near the river

KHARKIV, May 17 - Troops entered Lyptsi, an official said. "We stay," he said. The claim could not be verified. In 2022 it was quiet there. Trams stopped. Sign up for our newsletter.`;
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const candidate = (key: string, words: string): Candidate => makeCandidate(key, at(words));
const HINTS: PassageHints = {
	dates: [{ ...at("In 2022"), words: "In 2022", edtf: "2022", basis: "explicit" }],
	mentions: [],
	measures: [],
	speakers: [{ ...at(", an official said"), claimant: EMPTY_CLAIM.claimant }],
};

function open(): ReviewSession {
	const document = { id: "300-herald", language: "en", published: "2024-05-17" } as ReviewDraft["document"];
	const candidates = [candidate("entered", "Troops entered Lyptsi"), candidate("stay", '"We stay,"')];
	return openSession({
		...{ id: "300-herald", etag: "one", text: TEXT, places: [], placeProposals: [], claimants: [], context: [] },
		...{ hints: HINTS, document, candidates },
	});
}

const piecesOf = ({ content }: ReviewSession) => openPieces(findOpenSentences(TEXT, "en", content));
const rejectedAs = (reason: string) => (reason === "an opinion" ? ("rhetoric" as const) : null);

/** What every open piece seems to be, by its words. */
const suggestions = (session: ReviewSession): Record<string, string | null> =>
	Object.fromEntries(
		piecesOf(session).map((piece) => [
			TEXT.slice(piece.bare[0]?.start, piece.bare[0]?.end),
			suggestAccount(Array.from(TEXT), piece, session.content, HINTS, rejectedAs),
		]),
	);

describe("what an editor goes through", () => {
	it("is every candidate and every open piece of a sentence, in the order of the text", () => {
		const session = open();
		const words = entriesOf(session.content, piecesOf(session)).map((entry) => TEXT.slice(entry.at, entry.at + 8));
		expect(words).toEqual([
			...["Fighting", "KHARKIV,", "Troops e", ", an off", '"We stay', "he said.", "The clai"],
			...["In 2022 ", "Trams st", "Sign up "],
		]);
	});

	it("goes on after a decision, to the words of a candidate that was rejected, and from the end to what was left out", () => {
		const accepted = selectNextOpen(accept(open(), "entered"));
		expect(accepted.selected).toBe(`sentence-${at(", an official said").start}`);
		const rejected = selectNextOpen(select(reject(accepted, "stay", "an opinion"), "stay"));
		expect(rejected.selected).toBe(`sentence-${at('"We stay,"').start}`);
		const whole = selectNextOpen(reject(open(), "entered", "an opinion"));
		expect(whole.selected).toBe(`sentence-${at("KHARKIV").start}`);
		expect(selectNextOpen(select(rejected, `sentence-${at("Sign up").start}`)).selected).toBe("sentence-0");
	});
});

describe("what a sentence without a claim seems to be", () => {
	it("is told by simple signals, and not at all where none speaks", () => {
		expect(suggestions(open())).toEqual({
			"Fighting near the river": "boilerplate",
			"KHARKIV, May 17 -": "boilerplate",
			", an official said.": "detail",
			"he said.": "detail",
			"The claim could not be verified.": "attribution",
			"In 2022 it was quiet there.": "background",
			"Trams stopped.": null,
			"Sign up for our newsletter.": "boilerplate",
		});
	});

	it("is what it was rejected for as a claim", () => {
		const rejected = (reason: string) => suggestions(reject(open(), "entered", reason));
		expect(rejected("an opinion")["KHARKIV, May 17 - Troops entered Lyptsi, an official said."]).toBe("rhetoric");
		expect(rejected("something else")["KHARKIV, May 17 - Troops entered Lyptsi, an official said."]).toBeNull();
	});

	it("supports a claim as who says it, as when it was, or as a detail", () => {
		expect(supportRoleOf(at("an official said"), HINTS)).toBe("claimant");
		expect(supportRoleOf(at("In 2022"), HINTS)).toBe("when");
		expect(supportRoleOf(at("Trams"), HINTS)).toBe("detail");
	});
});
