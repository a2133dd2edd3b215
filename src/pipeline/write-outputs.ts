import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { OutputText } from "./output/output-text.ts";
import { isMissing, listFolder } from "./read/read-file.ts";

export type Outputs = ReadonlyMap<string, OutputText>;

/** Folders in which nothing stands but what is written with another output: how many files depends on the corpus. */
const OWN_FOLDERS = [{ own: "data/derived/claims.details", writtenWith: "data/derived/claims.columns.json" }];

/** The outputs that differ from what stands on disk, and files that are outputs no longer, sorted. */
export async function findDrift(folder: string, outputs: Outputs): Promise<string[]> {
	const drifted = await findStale(folder, outputs);
	for (const [file, text] of outputs) {
		if ((await hashOfFile(path.join(folder, file))) !== hashOf(text)) drifted.push(file);
	}
	return drifted.sort();
}

async function findStale(folder: string, outputs: Outputs): Promise<string[]> {
	const held = await Promise.all(
		OWN_FOLDERS.filter(({ writtenWith }) => outputs.has(writtenWith)).map(async ({ own }) =>
			((await listFolder(path.join(folder, own))) ?? []).map((name) => `${own}/${name}`),
		),
	);
	return held.flat().filter((file) => !outputs.has(file));
}

function hashOf(text: OutputText): string {
	const hash = createHash("sha256");
	for (const piece of text()) hash.update(piece);
	return hash.digest("hex");
}

/** Null where there is no such file. */
async function hashOfFile(file: string): Promise<string | null> {
	const hash = createHash("sha256");
	try {
		for await (const bytes of createReadStream(file)) hash.update(bytes as Buffer);
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
	return hash.digest("hex");
}

/**
 * Writes the outputs that changed: each beside its place first, and only when all are written are they renamed, so that
 * a full disk leaves everything as it was. Files that would stay the same are not touched. Returns what was written or,
 * being an output no longer, taken away.
 */
export async function writeOutputs(folder: string, outputs: Outputs): Promise<string[]> {
	const drifted = await findDrift(folder, outputs);
	const written = drifted.filter((file) => outputs.has(file));
	const temporaryOf = (file: string): string => `${path.join(folder, file)}.${process.pid}.tmp`;
	try {
		for (const file of written) {
			await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
			const text = outputs.get(file) ?? (() => []);
			await pipeline(Readable.from(inLargerPieces(text())), createWriteStream(temporaryOf(file)));
		}
		for (const file of written) await rename(temporaryOf(file), path.join(folder, file));
		for (const file of drifted) if (!outputs.has(file)) await rm(path.join(folder, file));
	} finally {
		for (const file of written) await rm(temporaryOf(file), { force: true });
	}
	return drifted;
}

const PIECE_CHARACTERS = 1 << 18;

/** Every piece is one write. */
function* inLargerPieces(pieces: Iterable<string>): Generator<Buffer> {
	let held = "";
	for (const piece of pieces) {
		held += piece;
		if (held.length < PIECE_CHARACTERS) continue;
		yield Buffer.from(held);
		held = "";
	}
	yield Buffer.from(held);
}
