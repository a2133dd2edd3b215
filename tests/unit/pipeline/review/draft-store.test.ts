import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReviewInput } from "../../../../src/domain/review/review-draft.ts";
import {
	accept,
	addCandidate,
	edit,
	markContext,
	type ReviewSession,
	reject,
	toInput,
} from "../../../../src/domain/review/review-session.ts";
import { listDrafts, readDraft, saveDraft } from "../../../../src/pipeline/review/draft-store.ts";
import {
	copyReviewCorpus,
	HERALD,
	HERALD_DRAFT,
	openHerald,
	type ReviewCorpus,
} from "../../../fixtures/review-corpus.ts";

let corpus: ReviewCorpus;
beforeEach(async () => {
	corpus = await copyReviewCorpus();
});
afterEach(() => corpus.remove());

const open = (): Promise<ReviewSession> => openHerald(corpus);

const keyOf = (session: ReviewSession, id: string): string =>
	session.content.candidates.find(({ claim }) => claim.id === id)?.key ?? "";

describe("a draft", () => {
	it("is listed by the name of its file and read with its passages found in the text", async () => {
		expect(await listDrafts(corpus.root)).toEqual([HERALD]);
		const session = await open();
		expect(session.content.candidates.map(({ claim, passage }) => [claim.id, passage])).toEqual([
			["300-troops-entered", { start: 29, end: 62 }],
			["300-bridge", stretchOf(session, "A bridge over the Oskil River in the city was damaged")],
			["300-thanked", stretchOf(session, "The official thanked the volunteers")],
			["300-shells", stretchOf(session, "Shells also fell on Izium and a warehouse burned in Balakliia")],
		]);
		expect(session.content.candidates[0]).toMatchObject({
			decision: "open",
			rule: "verb-of-advance",
			confidence: 0.91,
		});
		expect(session.content.context).toEqual([{ start: 0, end: 27, reason: "boilerplate" }]);
	});

	it.each(["../300-herald", "/etc/passwd", "300-herald.draft.yaml", "", ".", "000-rbc-ukraine"])(
		"is not read by the name %j, which is not in the list",
		(id) => expect(readDraft(corpus.root, id)).rejects.toThrow(`There is no draft "${id}"`),
	);

	it("does not change where it is saved without a change", async () => {
		const before = await corpus.read(HERALD_DRAFT);
		await saveDraft(corpus.root, HERALD, toInput(await open()));
		expect(await corpus.read(HERALD_DRAFT)).toBe(before);
	});

	it("keeps its comments, its order and keys nobody knows when it is saved with decisions", async () => {
		await corpus.write(
			HERALD_DRAFT,
			(await corpus.read(HERALD_DRAFT)).replace("claims:\n", "machine: { version: 7 } # by the drafting\nclaims:\n"),
		);
		const opened = await open();
		const accepted = accept(opened, keyOf(opened, "300-troops-entered"));
		const rejected = reject(accepted, keyOf(opened, "300-thanked"), "thanks are no claim");
		await saveDraft(corpus.root, HERALD, toInput(rejected));
		const after = await corpus.read(HERALD_DRAFT);
		for (const comment of [
			"# A draft made by rules: nothing in it is on the map until an editor has decided every claim.",
			"# Anna: looked up",
			"# Anna: is this an arrival or the whole town?",
			"# write: neutral, attributed",
			"machine: { version: 7 } # by the drafting",
		]) {
			expect(after).toContain(comment);
		}
		expect(after).toContain("proposal: { decided: true, rule: verb-of-advance, confidence: 0.91, decision: accepted }");
		expect(after.match(/ {2}- id: \S+/g)).toEqual([
			"  - id: 300-troops-entered",
			"  - id: 300-bridge",
			"  - id: 300-thanked",
			"  - id: 300-shells",
		]);
		const again = await open();
		expect(again.content.candidates.map(({ decision, reason }) => [decision, reason])).toEqual([
			["accepted", ""],
			["open", ""],
			["rejected", "thanks are no claim"],
			["open", ""],
		]);
	});

	it("holds what was edited, added and marked, at the same words when it is read again", async () => {
		const opened = await open();
		const key = keyOf(opened, "300-bridge");
		const claim = opened.content.candidates[1]?.claim;
		if (claim === undefined) throw new Error("the fixture has lost its bridge");
		const edited = edit(opened, key, { claim: { ...claim, headline: { ...claim.headline, uk: "Міст" } } });
		const added = addCandidate(edited, stretchOf(opened, "He said fighting was under way"));
		const marked = markContext(added, [stretchOf(opened, "Subscribe to our newsletter.")], "boilerplate");
		await saveDraft(corpus.root, HERALD, toInput(marked));
		const again = (await open()).content;
		expect(again.candidates.map(({ passage }) => passage)).toEqual(
			marked.content.candidates.map(({ passage }) => passage),
		);
		expect(again.candidates[1]?.claim.headline.uk).toBe("Міст");
		expect(again.candidates.at(-1)?.claim.id).toBe("300-herald-said-fighting-under");
		expect(again.context).toEqual(marked.content.context);
	});

	it("tells words that occur more than once by what stands around them", async () => {
		const opened = await open();
		const official = stretchOf(opened, "official");
		await saveDraft(corpus.root, HERALD, toInput(addCandidate(opened, official)));
		const again = (await open()).content.candidates.map(({ passage }) => passage);
		expect(again).toContainEqual(official);
	});

	it("is not written over where it changed on the disk since it was read", async () => {
		const session = await open();
		const changed = `${await corpus.read(HERALD_DRAFT)}# by hand\n`;
		await corpus.write(HERALD_DRAFT, changed);
		await expect(save(toInput(session))).rejects.toMatchObject({ status: 409 });
		await expect(save(toInput(session))).rejects.toThrow("was changed by something else");
		expect(await corpus.read(HERALD_DRAFT)).toBe(changed);
	});

	it("stays as it was if the disk fails while it is saved", async () => {
		const before = await corpus.read(HERALD_DRAFT);
		const opened = await open();
		const input = toInput(accept(opened, keyOf(opened, "300-bridge")));
		const rename = (): Promise<void> => Promise.reject(new Error("no space left"));
		await expect(saveDraft(corpus.root, HERALD, input, { rename })).rejects.toThrow("no space left");
		expect(await readFile(path.join(corpus.root, HERALD_DRAFT), "utf8")).toBe(before);
	});
});

const save = (input: ReviewInput): Promise<string> => saveDraft(corpus.root, HERALD, input);

/** Where words first stand in the text, in code points. */
function stretchOf({ text }: ReviewSession, words: string): { start: number; end: number } {
	const at = text.indexOf(words);
	if (at === -1) throw new Error(`the text does not contain "${words}"`);
	const start = Array.from(text.slice(0, at)).length;
	return { start, end: start + Array.from(words).length };
}
