import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { readBytes } from "./read/read-file.ts";

/** The outputs that differ from what stands on disk, sorted. */
export async function findDrift(folder: string, outputs: ReadonlyMap<string, string>): Promise<string[]> {
	const drifted: string[] = [];
	for (const [file, contents] of outputs) {
		const bytes = await readBytes(path.join(folder, file));
		if (bytes === null || !bytes.equals(Buffer.from(contents))) drifted.push(file);
	}
	return drifted.sort();
}

/**
 * Writes the outputs that changed: each beside its place first, and only when all are written are they renamed, so that
 * a full disk leaves everything as it was. Files that would stay the same are not touched. Returns what was written.
 */
export async function writeOutputs(folder: string, outputs: ReadonlyMap<string, string>): Promise<string[]> {
	const drifted = await findDrift(folder, outputs);
	const temporaryOf = (file: string): string => `${path.join(folder, file)}.${process.pid}.tmp`;
	try {
		for (const file of drifted) {
			await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
			await writeFile(temporaryOf(file), outputs.get(file) ?? "");
		}
		for (const file of drifted) await rename(temporaryOf(file), path.join(folder, file));
	} finally {
		for (const file of drifted) await rm(temporaryOf(file), { force: true });
	}
	return drifted;
}
