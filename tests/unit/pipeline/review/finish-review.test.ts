import { access } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { AnnotationFile } from "../../../../src/domain/annotation.ts";
import { findOpenSentences } from "../../../../src/domain/review/coverage.ts";
import type { ReviewInput } from "../../../../src/domain/review/review-draft.ts";
import {
	accept,
	edit,
	markContext,
	type ReviewSession,
	reject,
	toInput,
} from "../../../../src/domain/review/review-session.ts";
import { buildCorpus } from "../../../../src/pipeline/build-corpus.ts";
import { measureEvidence } from "../../../../src/pipeline/evidence.ts";
import { finishReview } from "../../../../src/pipeline/review/finish-review.ts";
import { ReviewError } from "../../../../src/pipeline/review/review-error.ts";
import {
	copyReviewCorpus,
	HERALD,
	HERALD_DRAFT,
	HERALD_FINISHED,
	openHerald,
	type ReviewCorpus,
} from "../../../fixtures/review-corpus.ts";

let corpus: ReviewCorpus;
beforeEach(async () => {
	corpus = await copyReviewCorpus();
});
afterEach(() => corpus.remove());

const open = (): Promise<ReviewSession> => openHerald(corpus);

/** Everything decided, everything accounted for. */
async function reviewed(): Promise<ReviewSession> {
	let session = await open();
	for (const { key, claim } of session.content.candidates) {
		if (claim.id === "300-thanked") {
			session = reject(session, key, "thanks are no claim");
			continue;
		}
		const headline = { ...claim.headline, uk: claim.headline.uk || "Кажуть, що міст через Оскіл пошкоджено" };
		session = accept(edit(session, key, { claim: { ...claim, headline } }), key);
	}
	for (const { bare } of findOpenSentences(session.text, "en", session.content)) {
		session = markContext(session, bare, "rhetoric");
	}
	return session;
}

const finish = (input: ReviewInput): Promise<string> => finishReview(corpus.root, HERALD, input);
const isThere = (file: string): Promise<boolean> =>
	access(path.join(corpus.root, file)).then(
		() => true,
		() => false,
	);

async function problemsOf(work: Promise<unknown>): Promise<readonly string[]> {
	const error = await work.then(
		() => null,
		(reason: unknown) => reason,
	);
	if (!(error instanceof ReviewError)) throw new Error(`it was not refused: ${String(error)}`);
	return error.problems;
}

describe("finishing a review", () => {
	it("puts the accepted claims, and only them, into a corpus that builds and accounts for every sentence", async () => {
		expect(await finish(toInput(await reviewed()))).toBe(HERALD_FINISHED);
		expect(await isThere(HERALD_DRAFT)).toBe(false);
		const build = await buildCorpus(corpus.root);
		if (!build.ok) throw new Error(build.problem.map(({ message }) => message).join("\n"));
		const herald = build.value.documents.find(({ anchored }) => anchored.corpusDocument.document.id === HERALD);
		expect(herald?.features.map(({ id }) => id)).toEqual(["300-troops-entered", "300-bridge", "300-shells"]);
		expect(herald && measureEvidence(herald).uncoveredLength).toBe(0);
	});

	it("keeps comments and order, drops what only the review needs, and keeps why something was rejected", async () => {
		await finish(toInput(await reviewed()));
		const yaml = await corpus.read(HERALD_FINISHED);
		expect(yaml).toContain("# Anna: is this an arrival or the whole town?");
		expect(yaml).not.toMatch(/proposal|drafted|TODO|# write: |# A draft made by rules/);
		expect(yaml).not.toContain("confidence");
		expect(yaml.trimEnd().split("\n").slice(-2)).toEqual([
			"# Rejected in review:",
			'# - statement/other "The official thanked the volunteers": "thanks are no claim"',
		]);
		const { document, claims } = parse(yaml) as AnnotationFile;
		expect(document.id).toBe(HERALD);
		expect(claims.map(({ id }) => id)).toEqual(["300-troops-entered", "300-bridge", "300-shells"]);
	});

	it("drops what the drafting remarked on its guesses", async () => {
		const draft = await corpus.read(HERALD_DRAFT);
		const remarked = draft
			.replace("title: Fighting moves to the Oskil", "$& # the first line that is long enough for a title")
			.replace("outlet: The Herald", "$& # stated: given with --outlet")
			.replace("language: en", "$& # its letters");
		await corpus.write(HERALD_DRAFT, remarked);
		await finish(toInput(await reviewed()));
		expect(await corpus.read(HERALD_FINISHED)).not.toMatch(/# (?:the first line|stated|its letters)/);
	});

	it("is refused while a candidate is open or a sentence not accounted for, and names each", async () => {
		const problems = await problemsOf(finish(toInput(await open())));
		expect(problems).toContain('The candidate "300-troops-entered" is not decided.');
		expect(problems).toContain(`seeds/${HERALD}.txt:9:1 not accounted for: "Subscribe to our newsletter."`);
		expect(await isThere(HERALD_FINISHED)).toBe(false);
		expect(await isThere(HERALD_DRAFT)).toBe(true);
	});

	it("is refused where a claim was accepted whose words nobody wrote, though the file has something in their place", async () => {
		let session = await reviewed();
		for (const { key, claim } of session.content.candidates) {
			const unwritten = { ...claim, headline: { ...claim.headline, uk: "" } };
			if (claim.id === "300-bridge") session = accept(edit(session, key, { claim: unwritten }), key);
		}
		expect(await problemsOf(finish(toInput(session)))).toEqual([
			'The candidate "300-bridge", headline › uk: "uk" is empty',
		]);
	});

	it("is refused with every problem where the corpus would not build, and nothing is written", async () => {
		const session = await reviewed();
		const [first] = session.content.candidates;
		if (first === undefined) throw new Error("the fixture has no candidate");
		const broken = { ...first.claim, where: [{ place: "kupyansk", relation: "in" as const, precision: 1 }] };
		const input = toInput(accept(edit(session, first.key, { claim: broken }), first.key));
		const problems = await problemsOf(finish(input));
		expect(problems.join("\n")).toMatch(/300-herald\.yaml:\d+:\d+ unknown place "kupyansk"; did you mean "kupiansk"\?/);
		expect(await isThere(HERALD_FINISHED)).toBe(false);
		expect(await isThere(HERALD_DRAFT)).toBe(true);
	});

	it("is refused if the draft changed on the disk meanwhile", async () => {
		const input = toInput(await reviewed());
		await corpus.write(HERALD_DRAFT, `${await corpus.read(HERALD_DRAFT)}# by hand\n`);
		await expect(finish(input)).rejects.toMatchObject({ status: 409 });
		expect(await isThere(HERALD_FINISHED)).toBe(false);
	});

	it("loses nothing where it is interrupted after the annotation is written, and is then finished again", async () => {
		const input = toInput(await reviewed());
		const draft = await corpus.read(HERALD_DRAFT);
		await finish(input);
		const finished = await corpus.read(HERALD_FINISHED);
		await corpus.write(HERALD_DRAFT, draft);
		expect(await finish(input)).toBe(HERALD_FINISHED);
		expect(await corpus.read(HERALD_FINISHED)).toBe(finished);
		expect(await isThere(HERALD_DRAFT)).toBe(false);
	});

	it("keeps the draft if the annotation cannot be written", async () => {
		const rename = (): Promise<void> => Promise.reject(new Error("no space left"));
		const work = finishReview(corpus.root, HERALD, toInput(await reviewed()), { rename });
		await expect(work).rejects.toThrow("no space left");
		expect(await isThere(HERALD_DRAFT)).toBe(true);
		expect(await isThere(HERALD_FINISHED)).toBe(false);
	});

	it("never writes over another annotation of that name", async () => {
		await corpus.write(HERALD_FINISHED, "document: {}\n");
		await expect(finish(toInput(await reviewed()))).rejects.toMatchObject({ status: 409 });
		expect(await corpus.read(HERALD_FINISHED)).toBe("document: {}\n");
		expect(await isThere(HERALD_DRAFT)).toBe(true);
	});
});
