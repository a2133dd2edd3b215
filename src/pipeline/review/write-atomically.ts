import { open, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";

/** The steps of a write that can fail or be interrupted; tests put others in their place. */
export interface WriteSteps {
	readonly rename: (from: string, to: string) => Promise<void>;
}

/** Begins with a dot and does not end in `.yaml`: nothing that reads annotations takes it for one. */
const TEMPORARY = /^\..+\.yaml\.\d+\.tmp$/;

/**
 * Writes a file so that at any moment, also after a crash or a power cut, either the old or the new contents stand there
 * whole: beside its place first, flushed to the disk, then renamed over it.
 */
export async function writeAtomically(file: string, text: string, steps: WriteSteps = { rename }): Promise<void> {
	const folder = path.dirname(file);
	const temporary = path.join(folder, `.${path.basename(file)}.${process.pid}.tmp`);
	try {
		const handle = await open(temporary, "w");
		try {
			await handle.writeFile(text);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await steps.rename(temporary, file);
	} finally {
		await rm(temporary, { force: true });
	}
	await flushFolder(folder);
}

/** Takes a file away, and does not return before the disk knows it. */
export async function removeForGood(file: string): Promise<void> {
	await rm(file, { force: true });
	await flushFolder(path.dirname(file));
}

/** A rename is safe from a power cut only once its folder is flushed, which Windows does by itself and does not allow. */
async function flushFolder(folder: string): Promise<void> {
	if (process.platform === "win32") return;
	const handle = await open(folder, "r");
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

/** Clears what a save that was killed left behind: files of ours, and nothing else that is named like them. */
export async function removeLeftovers(folder: string): Promise<void> {
	const entries = await readdir(folder, { withFileTypes: true });
	for (const entry of entries.filter((one) => one.isFile() && TEMPORARY.test(one.name)))
		await rm(path.join(folder, entry.name), { force: true });
}
