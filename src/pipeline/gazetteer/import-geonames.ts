import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { failure, type Result, success } from "../../domain/result.ts";
import { IMPORTED_FILE } from "./load-lexicon.ts";

/** GeoNames' country dumps have nineteen tab-separated columns (see its readme.txt). */
const COLUMNS = 19;
const MOST_BROKEN_LINES = 10;
/** GeoNames allows ten thousand characters of alternate names. */
const LONGEST_LINE = 1_000_000;

export interface ImportReport {
	readonly settlements: number;
	readonly skipped: number;
	/** Lines, from 1, that do not have nineteen columns; at most the first ten. */
	readonly brokenLines: readonly number[];
	readonly file: string;
}

const CYRILLIC = /^[\p{Script=Cyrillic}’'\s-]+$/u;
const LATIN = /^[A-Z][A-Za-z’' -]{3,40}$/;

function toLine(cells: readonly string[]): string {
	const [id, name, , alternate = "", lat, lng, , code, country, , region] = cells;
	const names = alternate.split(",");
	const cyrillic = names.filter((one) => CYRILLIC.test(one)).join("|");
	const latin = names.filter((one) => LATIN.test(one)).join("|");
	return [`geonames-${id}`, name, cyrillic, latin, lng, lat, cells[14] || "0", country, region, code].join("\t");
}

/** A file that ends in the middle of what it says, or that is no file, and where. */
class UnreadableDump extends Error {}

/** Lines of a file in UTF-8, one chunk in memory at a time. Throws an `UnreadableDump` that names the line. */
async function* linesOf(dump: string): AsyncGenerator<string> {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	let [rest, at] = ["", 1];
	const decode = (chunk?: Uint8Array): string => {
		try {
			return decoder.decode(chunk, { stream: chunk !== undefined });
		} catch {
			throw new UnreadableDump(`${dump}:${at}: not UTF-8 on this line or soon after; download the dump again`);
		}
	};
	for await (const chunk of createReadStream(dump)) {
		const lines = (rest + decode(chunk as Uint8Array)).split(/\r?\n/);
		rest = lines.pop() ?? "";
		if (rest.length > LONGEST_LINE)
			throw new UnreadableDump(`${dump}:${at}: a line of more than ${LONGEST_LINE} characters; no dump has one`);
		for (const line of lines) {
			at++;
			yield line;
		}
	}
	rest += decode();
	if (rest !== "") yield rest;
}

const PROBLEMS: Readonly<Record<string, string>> = {
	ENOENT: "there is no such file",
	EISDIR: "a folder; give the .txt file in it",
	EACCES: "may not be read",
};

function problemOf(dump: string, error: unknown): string {
	if (error instanceof UnreadableDump) return error.message;
	const { code = "", message } = error as NodeJS.ErrnoException;
	return `${dump}: ${PROBLEMS[code] ?? message}`;
}

/**
 * Streams the populated places (class P) of a GeoNames country dump into the form drafting reads; any size, one chunk in
 * memory at a time. An import replaces the one before only when it is whole; a dump that cannot be read to its end is a
 * problem and changes nothing.
 */
export async function importGeonames(dump: string, root: string): Promise<Result<ImportReport>> {
	const file = path.join(root, IMPORTED_FILE);
	const partial = `${file}.${process.pid}.tmp`;
	await mkdir(path.dirname(file), { recursive: true });
	const report = { settlements: 0, skipped: 0, brokenLines: [] as number[], file: IMPORTED_FILE };
	try {
		await pipeline(settlementLines(dump, report), createWriteStream(partial));
		if (report.settlements > 0) await rename(partial, file);
		return success(report);
	} catch (error) {
		return failure(`${problemOf(dump, error)}; nothing was written`);
	} finally {
		await rm(partial, { force: true });
	}
}

/** What a dump's populated places become; counts into the report as it goes. */
async function* settlementLines(
	dump: string,
	report: { settlements: number; skipped: number; brokenLines: number[] },
): AsyncGenerator<string> {
	let at = 0;
	for await (const line of linesOf(dump)) {
		at++;
		const cells = line.split("\t");
		if (cells.length !== COLUMNS) {
			if (line !== "" && report.brokenLines.length < MOST_BROKEN_LINES) report.brokenLines.push(at);
		} else if (cells[6] !== "P" || /^PPL[XHQW]/.test(cells[7] ?? "")) report.skipped++;
		else {
			report.settlements++;
			yield `${toLine(cells)}\n`;
		}
	}
}
