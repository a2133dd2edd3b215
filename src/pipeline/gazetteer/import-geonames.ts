import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { IMPORTED_FILE } from "./load-lexicon.ts";

/** GeoNames' country dumps have nineteen tab-separated columns (see its readme.txt). */
const COLUMNS = 19;

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

/**
 * Streams the populated places (class P) of a GeoNames country dump into the form drafting reads; any size, one line in
 * memory at a time. An import replaces the one before only when it is whole.
 */
export async function importGeonames(dump: string, root: string): Promise<ImportReport> {
	const file = path.join(root, IMPORTED_FILE);
	const partial = `${file}.${process.pid}.tmp`;
	await mkdir(path.dirname(file), { recursive: true });
	const output = createWriteStream(partial);
	const brokenLines: number[] = [];
	let [settlements, skipped, at] = [0, 0, 0];
	try {
		for await (const line of createInterface({
			input: createReadStream(dump, "utf8"),
			crlfDelay: Number.POSITIVE_INFINITY,
		})) {
			at++;
			const cells = line.split("\t");
			if (cells.length !== COLUMNS) {
				if (line !== "" && brokenLines.length < 10) brokenLines.push(at);
			} else if (cells[6] !== "P" || /^PPL[XHQW]/.test(cells[7] ?? "")) skipped++;
			else {
				settlements++;
				if (!output.write(`${toLine(cells)}\n`)) await once(output, "drain");
			}
		}
		output.end();
		await once(output, "finish");
		if (settlements > 0) await rename(partial, file);
		return { settlements, skipped, brokenLines, file: IMPORTED_FILE };
	} finally {
		output.destroy();
		await rm(partial, { force: true });
	}
}
