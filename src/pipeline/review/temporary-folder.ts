import { mkdtemp, readdir, rm } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import path from "node:path";

/** What a folder is for: the page's modules, the preview of a candidate, the build that a finished review must pass. */
type Purpose = "page" | "preview" | "build";

/** Computers may share a temporary folder, as containers do; a process is known on its own computer only. */
const HOST = hostname().replace(/[^A-Za-z0-9]/g, "_");
const OURS = /^review-(?:page|preview|build)-([A-Za-z0-9_]*)-(\d+)-[A-Za-z0-9]{6}$/;

/** Makes a folder for this process alone, in the system's temporary folder; its name says whose it is. */
export const makeTemporaryFolder = (purpose: Purpose, within = tmpdir()): Promise<string> =>
	mkdtemp(path.join(within, `review-${purpose}-${HOST}-${process.pid}-`));

/** Signal 0 is none: it only asks whether the process is there. One that we may not signal is there, too. */
function isRunning(processId: number): boolean {
	try {
		return process.kill(processId, 0);
	} catch (error) {
		return !(error instanceof Error && "code" in error && error.code === "ESRCH");
	}
}

function isAbandoned(name: string): boolean {
	const [, host, processId] = OURS.exec(name) ?? [];
	return host === HOST && !isRunning(Number(processId));
}

/**
 * Removes the folders of reviews that were killed before they could: those whose process is gone, on this computer.
 * Returns those that could not be removed, as where they are another user's.
 */
export async function removeAbandonedFolders(within = tmpdir()): Promise<string[]> {
	const entries = await readdir(within, { withFileTypes: true });
	const kept: string[] = [];
	for (const { name } of entries.filter((entry) => entry.isDirectory() && isAbandoned(entry.name))) {
		const folder = path.join(within, name);
		try {
			await rm(folder, { recursive: true, force: true, maxRetries: 3 });
		} catch {
			kept.push(folder);
		}
	}
	return kept;
}
