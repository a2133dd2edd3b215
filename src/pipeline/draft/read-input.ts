import { readFile, stat } from "node:fs/promises";
import { failure, type Result, success } from "../../domain/result.ts";
import { isMissing } from "../read/read-file.ts";
import { LARGEST_BYTES, tooLarge } from "./read-source.ts";

/**
 * The bytes of a file that an editor named. Nothing is read before it is known to end: a device or a pipe may never, and
 * a file that is too large would take the memory only to be refused.
 */
export async function readInput(file: string): Promise<Result<Buffer>> {
	try {
		const found = await stat(file);
		if (!found.isFile()) return failure(`${file} is not a file: give a text, or - and pipe it in`);
		return found.size > LARGEST_BYTES ? failure(tooLarge(file, found.size)) : success(await readFile(file));
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return failure(
			isMissing(error)
				? `${file}: there is no such file; give a text, Markdown or HTML file, a folder, or - for standard input`
				: `${file} cannot be read: ${error.message}`,
		);
	}
}
