import { readdir, readFile } from "node:fs/promises";

/** Whether a file or folder is not there, among the reasons for which the file system refuses. */
export const isMissing = (error: unknown): boolean =>
	error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

/** The names in a folder, sorted; null where there is no such folder. */
export async function listFolder(folder: string): Promise<string[] | null> {
	try {
		return (await readdir(folder)).sort();
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

/** The bytes of a file; null where there is none. */
export async function readBytes(file: string): Promise<Buffer | null> {
	try {
		return await readFile(file);
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}
