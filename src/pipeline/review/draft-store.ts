import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ReviewContent, ReviewInput } from "../../domain/review/review-draft.ts";
import { indexSeedText, type SeedText } from "../anchor/seed-text.ts";
import { listFolder, readBytes } from "../read/read-file.ts";
import { readDraftFile, seedNameIn, writeDraftFile } from "./draft-file.ts";
import { ReviewError } from "./review-error.ts";
import { type WriteSteps, writeAtomically } from "./write-atomically.ts";

export const ANNOTATIONS_FOLDER = "data/annotations";
const DRAFT_ENDING = ".draft.yaml";

/** A draft as it stands on disk, with its source text. */
export interface StoredDraft {
	readonly id: string;
	readonly file: string;
	readonly yaml: string;
	readonly etag: string;
	readonly seed: SeedText;
	readonly content: ReviewContent;
}

/** The ids of all drafts: the names of their files without the ending. */
export async function listDrafts(root: string): Promise<string[]> {
	const names = (await listFolder(path.join(root, ANNOTATIONS_FOLDER))) ?? [];
	return names.filter((name) => name.endsWith(DRAFT_ENDING)).map((name) => name.slice(0, -DRAFT_ENDING.length));
}

const etagOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export const draftFileOf = (root: string, id: string): string =>
	path.join(root, ANNOTATIONS_FOLDER, `${id}${DRAFT_ENDING}`);

/** Reads a draft. Only an id of the list is ever made a path. Throws a ReviewError in words. */
export async function readDraft(root: string, id: string): Promise<StoredDraft> {
	if (!(await listDrafts(root)).includes(id)) throw new ReviewError(404, `There is no draft "${id}".`);
	const file = draftFileOf(root, id);
	const bytes = await readFile(file);
	const yaml = bytes.toString("utf8");
	const seed = await readSeed(root, toSeedName(yaml));
	return { id, file, yaml, etag: etagOf(bytes), seed, content: readDraftFile(yaml, seed) };
}

function toSeedName(yaml: string): string {
	try {
		return seedNameIn(yaml);
	} catch (error) {
		throw new ReviewError(422, error instanceof Error ? error.message : String(error));
	}
}

async function readSeed(root: string, name: string): Promise<SeedText> {
	const bytes = await readBytes(path.join(root, "seeds", name));
	if (bytes === null) throw new ReviewError(422, `The source text seeds/${name} is missing.`);
	try {
		const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
		return indexSeedText(`seeds/${name}`, text);
	} catch {
		throw new ReviewError(422, `seeds/${name} is not valid UTF-8.`);
	}
}

/** The draft on disk, if it is still the one that was read. */
export async function readUnchanged(root: string, id: string, etag: string): Promise<StoredDraft> {
	const stored = await readDraft(root, id);
	if (stored.etag === etag) return stored;
	throw new ReviewError(
		409,
		`${ANNOTATIONS_FOLDER}/${id}${DRAFT_ENDING} was changed by something else since this page read it. Nothing was written. Copy what you need and load the page again.`,
	);
}

/** Saves a draft and returns the file's new hash. */
export async function saveDraft(
	root: string,
	id: string,
	{ etag, ...input }: ReviewInput,
	steps?: WriteSteps,
): Promise<string> {
	const stored = await readUnchanged(root, id, etag);
	const yaml = writeDraftFile(stored.yaml, stored.seed, input);
	await writeAtomically(stored.file, yaml, steps);
	return etagOf(Buffer.from(yaml));
}
