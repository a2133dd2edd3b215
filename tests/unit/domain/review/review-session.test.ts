import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_CLAIM } from "../../../../src/domain/review/empty-claim.ts";
import type { Candidate, ReviewDraft, Stretch } from "../../../../src/domain/review/review-draft.ts";
import {
	accept,
	addCandidate,
	addSupport,
	candidateOf,
	duplicate,
	edit,
	hasUnsaved,
	markContext,
	markSaved,
	openSession,
	type ReviewSession,
	reject,
	reopen,
	split,
	toInput,
	undo,
	unmarkContext,
	wordsOf,
} from "../../../../src/domain/review/review-session.ts";
import { makeCandidate } from "../../../fixtures/review-candidate.ts";

const TEXT = "Troops 📷 entered Kupiansk and shelled Izium. He left.";

/** Where words stand, in code points. */
function at(words: string): Stretch {
	const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
	return { start, end: start + Array.from(words).length };
}

const candidate = (key: string, words: string): Candidate => makeCandidate(key, at(words));

function open(...candidates: readonly Candidate[]): ReviewSession {
	const document = { id: "300-herald" } as ReviewDraft["document"];
	return openSession({
		id: "300-herald",
		etag: "one",
		text: TEXT,
		places: [],
		placeProposals: [],
		hints: { dates: [], mentions: [], measures: [], speakers: [] },
		claimants: [],
		document,
		candidates,
		context: [],
	});
}

const whole = (): ReviewSession => open(candidate("first", "entered Kupiansk and shelled Izium"));
const passages = ({ content }: ReviewSession): string[] =>
	content.candidates.map(({ passage }) => wordsOf(TEXT, passage));

describe("deciding on a candidate", () => {
	it("accepts it, and opens it again", () => {
		const accepted = accept(whole(), "first");
		expect(candidateOf(accepted, "first")?.decision).toBe("accepted");
		expect(candidateOf(reopen(accepted, "first"), "first")?.decision).toBe("open");
	});

	it("rejects it for a reason, and not without one", () => {
		const session = whole();
		expect(candidateOf(reject(session, "first", " no claim "), "first")).toMatchObject({
			decision: "rejected",
			reason: "no claim",
		});
		expect(reject(session, "first", "  ")).toBe(session);
	});

	it("opens what was accepted again when it is edited: something else was accepted", () => {
		const edited = edit(accept(whole(), "first"), "first", { claim: { ...EMPTY_CLAIM, id: "other" } });
		expect(candidateOf(edited, "first")).toMatchObject({ decision: "open", claim: { id: "other" } });
	});
});

describe("splitting a candidate", () => {
	it("cuts its passage at a word; the second has an id of its own and is selected", () => {
		const parts = split(accept(whole(), "first"), "first", at("shelled").start);
		expect(passages(parts)).toEqual(["entered Kupiansk and", "shelled Izium"]);
		const [first, second] = parts.content.candidates;
		expect([first?.decision, second?.decision]).toEqual(["open", "open"]);
		expect(second?.claim.id).not.toBe(first?.claim.id);
		expect(parts.selected).toBe(second?.key);
	});

	it("does nothing at an end of the passage or outside it", () => {
		const session = whole();
		for (const point of [0, at("entered").start, at("Izium").end, 50])
			expect(split(session, "first", point)).toBe(session);
	});

	it("loses no word, wherever it cuts", () => {
		const { start, end } = at("entered Kupiansk and shelled Izium");
		void fc.assert(
			fc.property(fc.integer({ min: start + 1, max: end - 1 }), (point) => {
				const joined = passages(split(whole(), "first", point)).join("");
				expect(joined.replaceAll(" ", "")).toBe("enteredKupianskandshelledIzium");
			}),
		);
	});

	it("duplicates with the same words and another id", () => {
		const { content } = duplicate(whole(), "first");
		expect(content.candidates.map(({ passage }) => passage)).toEqual([
			at("entered Kupiansk and shelled Izium"),
			at("entered Kupiansk and shelled Izium"),
		]);
		expect(new Set(content.candidates.map(({ claim }) => claim.id)).size).toBe(2);
	});
});

describe("words selected in the text", () => {
	it("become a candidate in the order of the text, without the white space around them", () => {
		const later = open(candidate("first", "He left"));
		const session = addCandidate(later, { start: at("entered").start - 1, end: at("Kupiansk").end + 1 });
		expect(passages(session)).toEqual(["entered Kupiansk", "He left"]);
		expect(candidateOf(session, session.selected)).toMatchObject({ decision: "open", rule: null });
	});

	it("are nothing if they are white space", () => {
		const session = whole();
		const space = { start: at("entered").end, end: at("entered").end + 1 };
		expect(addCandidate(session, space)).toBe(session);
		expect(markContext(session, [space], "background")).toBe(session);
	});

	it("support a claim without opening it again", () => {
		const session = addSupport(accept(whole(), "first"), "first", [at("Troops")], "detail");
		expect(candidateOf(session, "first")).toMatchObject({
			decision: "accepted",
			support: [{ ...at("Troops"), role: "detail" }],
		});
	});

	it("are context until the mark is taken away", () => {
		const marked = markContext(whole(), [at("He left.")], "rhetoric");
		expect(marked.content.context).toEqual([{ ...at("He left."), reason: "rhetoric" }]);
		expect(unmarkContext(marked, at("He left.")).content.context).toEqual([]);
	});
});

describe("going back", () => {
	const steps: readonly ((session: ReviewSession) => ReviewSession)[] = [
		(session) => accept(session, "first"),
		(session) => reject(session, "first", "no claim"),
		(session) => reopen(session, "first"),
		(session) => split(session, "first", at("shelled").start),
		(session) => duplicate(session, "first"),
		(session) => addCandidate(session, at("He left")),
		(session) => markContext(session, [at("He left.")], "background"),
		(session) => addSupport(session, "first", [at("Troops")], "detail"),
	];

	it("undoes any steps one by one down to what was opened, which is then not unsaved", () => {
		void fc.assert(
			fc.property(fc.array(fc.nat(steps.length - 1), { maxLength: 12 }), (chosen) => {
				const opened = whole();
				let session = opened;
				for (const index of chosen) session = steps[index]?.(session) ?? session;
				while (session.past.length > 0) session = undo(session);
				expect(session.content).toBe(opened.content);
				expect(session.selected).toBe(opened.selected);
				expect(hasUnsaved(session)).toBe(false);
			}),
		);
	});

	it("is unsaved where it goes back behind a save, and the next save knows where each claim stands", () => {
		const parts = split(whole(), "first", at("shelled").start);
		const saved = markSaved(parts, parts.content, "two");
		expect(hasUnsaved(saved)).toBe(false);
		expect(toInput(saved).candidates.map(({ from }) => from)).toEqual([0, 1]);
		const back = undo(saved);
		expect(hasUnsaved(back)).toBe(true);
		expect(toInput(back)).toMatchObject({ etag: "two", candidates: [{ key: "first", from: 0 }] });
	});

	it("sends a new candidate as one that the file does not have yet", () => {
		const session = addCandidate(whole(), at("He left"));
		expect(toInput(session).candidates.map(({ from }) => from)).toEqual([0, null]);
	});

	it("keeps what was done while a save was under way unsaved", () => {
		const sent = accept(whole(), "first");
		const later = markContext(sent, [at("He left.")], "background");
		expect(hasUnsaved(markSaved(later, sent.content, "two"))).toBe(true);
	});
});
