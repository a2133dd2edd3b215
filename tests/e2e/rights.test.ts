import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mapOpener } from "./map-opener.ts";
import { claim, ROOT } from "./site-data.ts";

/** A publisher who may only link to one of the texts: the same corpus, built with other rights. */
const ANNOTATION = "data/annotations/004-cnn.yaml";
const SEED = "seeds/004_fcc99c7870f3b95c.txt";
const CLAIM = "004-bridge-oskil";

const openMap = mapOpener();
const corpus = mkdtempSync(join(tmpdir(), "link-only-"));
const derived: Record<string, string> = {};

beforeAll(() => {
	for (const folder of ["seeds", "data"]) cpSync(join(ROOT, folder), join(corpus, folder), { recursive: true });
	const annotation = readFileSync(join(corpus, ANNOTATION), "utf8");
	writeFileSync(join(corpus, ANNOTATION), annotation.replace(/^( +rights:) "?full"?$/m, "$1 link"));
	const tsx = join(ROOT, "node_modules/.bin/tsx");
	execFileSync(tsx, [join(ROOT, "src/pipeline/cli.ts"), "--root", corpus], { cwd: ROOT, stdio: "pipe" });
	for (const entry of readdirSync(join(corpus, "data/derived"), { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		derived[`data/${relative(join(corpus, "data/derived"), file)}`] = readFileSync(file, "utf8");
	}
});
afterAll(() => {
	rmSync(corpus, { recursive: true });
});

/** Every run of eight words of the text below its title: long enough not to occur by chance. */
function runsOfWords(): string[] {
	const [, ...lines] = readFileSync(join(ROOT, SEED), "utf8").split("\n");
	const words = lines.join(" ").split(/\s+/);
	return words.slice(0, -7).map((_, index) => words.slice(index, index + 8).join(" "));
}

describe("a text that may only be linked to", () => {
	it("is not in the data", () => {
		const carried = Object.values(derived).join("\n").replaceAll('\\"', '"');
		expect(carried).toContain('"rights": "link"');
		expect(runsOfWords().length).toBeGreaterThan(300);
		expect(runsOfWords().filter((run) => carried.includes(run))).toEqual([]);
	});

	it("is not in the reader, which says why and links to it", async () => {
		const map = await openMap(`?claim=${CLAIM}`, { replaced: derived });
		await map.page.getByRole("heading", { name: claim(CLAIM).properties.headline.en }).waitFor();
		const text = await map.text();
		expect(text).toMatch(/may not be shown/i);
		expect(runsOfWords().filter((run) => text.includes(run))).toEqual([]);
		expect(await map.page.locator('a[href*="moverremovals.com"]').count()).toBeGreaterThan(0);
	});
});
