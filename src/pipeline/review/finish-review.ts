import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { claimSchema, sourceDocumentSchema } from "../../domain/annotation.ts";
import { absorbMarks, progressOf } from "../../domain/review/coverage.ts";
import type { ReviewInput, SavedCandidate } from "../../domain/review/review-draft.ts";
import type { SeedText } from "../anchor/seed-text.ts";
import { buildCorpus } from "../build-corpus.ts";
import { measureEvidence, toUncoveredLines } from "../evidence.ts";
import { toProblemLine } from "../problem.ts";
import { readBytes } from "../read/read-file.ts";
import { findIssues } from "../validate.ts";
import { seedNameIn, writeFinishedFile } from "./draft-file.ts";
import { ANNOTATIONS_FOLDER, draftFileOf, listDrafts, readUnchanged, type StoredDraft } from "./draft-store.ts";
import { ReviewError } from "./review-error.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { toQuote } from "./to-quote.ts";
import { removeForGood, type WriteSteps, writeAtomically } from "./write-atomically.ts";

/** What a build of the corpus reads, beside the annotations. */
const READ_BY_BUILD = ["seeds", "data"];

/**
 * Moves a draft to a finished annotation, if every candidate is decided, every sentence accounted for, and the whole
 * corpus builds with it. The annotation is on the disk before the draft goes: a crash between leaves both, and finishing
 * again takes the draft away. Returns the annotation's path from the corpus root.
 */
export async function finishReview(
	root: string,
	id: string,
	{ etag, ...input }: ReviewInput,
	steps?: WriteSteps,
): Promise<string> {
	const stored = await readUnchanged(root, id, etag);
	findUnfinished(stored, input);
	const yaml = toFinished(stored, input);
	const file = `${ANNOTATIONS_FOLDER}/${id}.yaml`;
	const existing = await readBytes(path.join(root, file));
	if (existing !== null && existing.toString("utf8") !== yaml) {
		throw new ReviewError(409, `${file} exists already and says something else. Nothing was written.`);
	}
	await tryBuild(root, { file, yaml, seedFile: stored.content.document.file });
	if (existing === null) await writeAtomically(path.join(root, file), yaml, steps);
	await removeForGood(stored.file);
	return file;
}

function toFinished({ yaml, seed }: StoredDraft, input: Omit<ReviewInput, "etag">): string {
	const absorbed = absorbMarks(seed.text, input);
	const candidates = absorbed.candidates.map(
		(candidate, index): SavedCandidate => ({ ...candidate, from: input.candidates[index]?.from ?? null }),
	);
	return writeFinishedFile(yaml, seed, { ...absorbed, candidates });
}

function findUnfinished({ seed }: StoredDraft, input: Omit<ReviewInput, "etag">): void {
	const { decided, candidates, openSentences } = progressOf(seed.text, input.document.language, input);
	const problems = input.candidates
		.filter(({ decision }) => decision === "open")
		.map(({ claim }) => `The candidate "${claim.id}" is not decided.`);
	problems.push(...findUnwritten(seed, input));
	for (const { bare } of openSentences) {
		for (const { start, end } of bare) {
			const { line, column } = seed.positionOf(start);
			problems.push(`${seed.file}:${line}:${column} not accounted for: ${JSON.stringify(seed.slice(start, end))}`);
		}
	}
	if (problems.length === 0) return;
	const counts = `${candidates - decided} candidates to decide, ${openSentences.length} sentences not accounted for`;
	const message = `Not finished: ${counts}. What is missing:`;
	throw new ReviewError(422, message, problems);
}

/** Fields that are still empty or not valid: in the file they may stand as what nobody has written yet. */
function findUnwritten(seed: SeedText, { document, candidates }: Omit<ReviewInput, "etag">): string[] {
	const ofDocument = findIssues(sourceDocumentSchema, document).map(
		({ path: at, message }) => `About the text, ${at.join(" › ")}: ${message}`,
	);
	const ofClaims = candidates
		.filter(({ decision }) => decision === "accepted")
		.flatMap(({ claim, passage }) =>
			findIssues(claimSchema, { ...claim, passage: toQuote(seed, passage) }).map(
				({ path: at, message }) => `The candidate "${claim.id}", ${at.join(" › ")}: ${message}`,
			),
		);
	return [...ofDocument, ...ofClaims];
}

/** Builds a copy of the corpus with the new annotation in it. Throws a ReviewError with every problem. */
async function tryBuild(root: string, added: { file: string; yaml: string; seedFile: string }): Promise<void> {
	const copy = await makeTemporaryFolder("build");
	try {
		for (const folder of READ_BY_BUILD) await cp(path.join(root, folder), path.join(copy, folder), { recursive: true });
		await takeDraftsAway(copy, added.seedFile);
		await writeFile(path.join(copy, added.file), added.yaml);
		const build = await buildCorpus(copy);
		if (!build.ok)
			throw new ReviewError(422, "The corpus does not build with this annotation.", build.problem.map(toProblemLine));
		const own = build.value.documents.filter(({ anchored }) => anchored.corpusDocument.source.file === added.file);
		const uncovered = toUncoveredLines(own.map(measureEvidence));
		if (uncovered.length > 0) throw new ReviewError(422, "Some of the text is not accounted for.", uncovered);
	} finally {
		await rm(copy, { recursive: true, force: true });
	}
}

/** Other drafts are not yet part of the corpus, and neither are their texts. */
async function takeDraftsAway(copy: string, keptSeed: string): Promise<void> {
	for (const id of await listDrafts(copy)) {
		const file = draftFileOf(copy, id);
		const seedName = seedNameOf(await readFile(file, "utf8"));
		if (seedName !== null && seedName !== keptSeed) await rm(path.join(copy, "seeds", seedName), { force: true });
		await rm(file);
	}
}

function seedNameOf(yaml: string): string | null {
	try {
		return seedNameIn(yaml);
	} catch {
		return null;
	}
}
