import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { toIsoDay } from "../../../../src/domain/day.ts";
import { buildCorpus } from "../../../../src/pipeline/build-corpus.ts";
import { runDraft } from "../../../../src/pipeline/draft/run-draft.ts";

let root = "";
let [lines, problems] = [[] as string[], [] as string[]];
const inputs = () => path.join(root, "in");

const SETTLEMENTS = "data/gazetteer.settlements.tsv";
const REGION = readFileSync("data/gazetteer.region.yaml", "utf8");
/** Every thread reads the names anew: of the thousands of settlements, those alone that the region's list speaks of. */
const FEW_SETTLEMENTS = readFileSync(SETTLEMENTS, "utf8")
	.split("\n")
	.filter((line) => REGION.includes(`[${line.split("\t")[1]},`))
	.join("\n");
/** Weights are the program's own: no root is asked for them. */
const isCopied = (file: string): boolean => !file.endsWith("claim-weights.bin");

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), "draft-"));
	for (const folder of ["data", "seeds"])
		cpSync(folder, path.join(root, folder), { recursive: true, filter: isCopied });
	writeFileSync(path.join(root, SETTLEMENTS), FEW_SETTLEMENTS);
	[lines, problems] = [[], []];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const nothing = () => Readable.from([]);

const run = (...args: string[]) =>
	runDraft([...args, "--root", root], {
		log: (line) => lines.push(line),
		error: (line) => problems.push(line),
		progress: () => undefined,
		input: nothing(),
		today: toIsoDay("2026-01-01"),
		fetch: () => Promise.reject(new Error("no network in tests")),
	});

function put(contents: string | Uint8Array, name = "in.txt"): string {
	const file = `${inputs()}-${name}`;
	writeFileSync(file, contents);
	return file;
}

const listing = () => [...readdirSync(path.join(root, "seeds")), ...readdirSync(path.join(root, "data/annotations"))];
const TEXT = "\uFEFFRussian forces shelled Kharkiv on Friday, officials said.\r\nSecond line.\r\n";

describe("drafting a file", () => {
	it("keeps the text byte for byte and writes a draft that the build lists and ignores", async () => {
		expect(await run(put(TEXT), "--published", "2024-05-17", "--outlet", "Test News")).toBe(0);
		const seed = listing().find((name) => name.startsWith("005_")) ?? "";
		expect(readFileSync(path.join(root, "seeds", seed), "utf8")).toBe(TEXT);
		const yaml = readFileSync(path.join(root, "data/annotations/005-test-news.draft.yaml"), "utf8");
		expect(parse(yaml).document).toMatchObject({
			id: "005-test-news",
			file: seed,
			rights: "excerpt",
			published: "2024-05-17",
		});
		expect(yaml).toContain("# check: who is said to have acted");
		const build = await buildCorpus(root);
		expect(build.ok).toBe(true);
	});
	it("prints JSON with exactly the promised members and writes nothing", async () => {
		const before = listing();
		expect(await run(put(TEXT), "--published", "2024-05-17", "--format", "json")).toBe(0);
		const json = JSON.parse(lines.join("\n"));
		expect(Object.keys(json)).toEqual(["document", "mentions", "dates", "measures", "claims"]);
		expect(Object.keys(json.mentions[0])).toEqual(["start", "end", "words", "place", "score"]);
		expect(Object.keys(json.mentions[0].place)).toEqual(["id", "name", "lngLat", "provider"]);
		expect(Object.keys(json.dates[0])).toEqual(["start", "end", "words", "edtf"]);
		expect(Object.keys(json.claims[0])).toEqual(
			"start end exact group kind actor claimant edtf place rule confidence".split(" "),
		);
		expect(listing()).toEqual(before);
	});
	it("keeps a page beside its article and runs none of its scripts", async () => {
		const body =
			"<p>Russian forces shelled Kharkiv on Saturday, Oleh Syniehubov said. More words follow, with commas.</p>".repeat(
				8,
			);
		const page = `<html><head><title>Strike on Kharkiv</title><meta property="og:site_name" content="Example News"><meta property="article:published_time" content="2024-05-12T10:00:00Z"></head><body><script>globalThis.pwned = 1</script><nav>menu</nav><article>${body}</article></body></html>`;
		expect(await run(put(page, "p.html"))).toBe(0);
		const names = listing().filter((name) => name.startsWith("005"));
		expect(names.map((name) => path.extname(name)).sort()).toEqual([".html", ".txt", ".yaml"]);
		const draft = readFileSync(path.join(root, "data/annotations/005-example-news.draft.yaml"), "utf8");
		expect(draft).toContain('published: "2024-05-12"');
		/** What the page says of itself is not told as what the editor said. */
		expect(draft).toContain("stated: by the page itself");
		expect(draft).not.toContain("given with");
		expect("pwned" in globalThis).toBe(false);
	});
	it("refuses a text that the corpus has", async () => {
		expect(await run(put(TEXT))).toBe(0);
		const before = listing();
		expect(await run(put(TEXT, "again.txt"))).toBe(1);
		expect(problems.at(-1)).toContain("already in the corpus as seeds/005_");
		expect(listing()).toEqual(before);
	});
});

describe("drafting a folder", () => {
	it("drafts what is new in threads, reports copies and broken files, and goes on where it stopped", async () => {
		const folder = `${inputs()}-many`;
		mkdirSync(folder);
		const body = Array.from(
			{ length: 60 },
			(_, index) => `Russian forces shelled Kharkiv, officials said ${index}.`,
		).join(" ");
		writeFileSync(path.join(folder, "a.txt"), body);
		writeFileSync(path.join(folder, "b.txt"), `Another headline. ${body}`);
		writeFileSync(path.join(folder, "c.txt"), "");
		expect(await run(folder, "--published", "2024-05-17")).toBe(1);
		expect(lines.at(-1)).toBe("2 drafted, 1 not, 0 already there");
		expect(lines.join("\n")).toMatch(/near-duplicate: [ab]\.txt is \d+% the text of [ab]\.txt/);
		expect(problems.at(-1)).toContain("c.txt is empty");
		expect(await run(folder)).toBe(1);
		expect(lines.at(-1)).toBe("0 drafted, 1 not, 2 already there");
	}, 120_000);
});

describe("bad input", () => {
	it.each([
		["empty", new Uint8Array(), "is empty"],
		["binary", new Uint8Array([1, 0, 0, 2, 7, 0]), "is binary, not text"],
		["UTF-16", new Uint8Array([0xff, 0xfe, 72, 0]), "iconv -f UTF-16"],
		["not UTF-8", new Uint8Array([0xd0, 0x20, 0xff]), "is not valid UTF-8"],
		["white space", new TextEncoder().encode(" \n\t"), "nothing but white space"],
		["far too deep", new TextEncoder().encode(`<html>${"<div>".repeat(5000)}`), "save the article's text as .txt"],
	])("says what is wrong with a file that is %s, and writes nothing", async (_, bytes, message) => {
		const before = listing();
		expect(await run(put(bytes))).toBe(1);
		expect(problems.join("\n")).toContain(message);
		expect(listing()).toEqual(before);
	});
	it.runIf(process.platform !== "win32")("does not read what has no end", async () => {
		expect(await run("/dev/zero")).toBe(1);
		expect(problems).toEqual(["/dev/zero is not a file: give a text, or - and pipe it in"]);
	});
	it("refuses a file that is too large before it reads it, alone and in a folder", async () => {
		const before = listing();
		const folder = `${inputs()}-large`;
		mkdirSync(folder);
		const large = path.join(folder, "large.txt");
		writeFileSync(large, "x");
		/** A hole: three terabytes that take no room, and that no memory would hold. */
		truncateSync(large, 3e12);
		expect(await run(large)).toBe(1);
		expect(await run(folder)).toBe(1);
		expect(problems.filter((problem) => problem.includes("has 3000000 MB; at most 20 MB are taken"))).toHaveLength(2);
		expect(lines.at(-1)).toBe("0 drafted, 1 not, 0 already there");
		expect(listing()).toEqual(before);
	});
	it("names what it expected of its arguments", async () => {
		expect(await run("no-such-file.txt")).toBe(1);
		expect(await run(put(TEXT), "--published", "2024-02-31")).toBe(1);
		expect(await run(put(TEXT), "--url", "javascript:alert(1)")).toBe(1);
		expect(problems).toEqual([
			expect.stringContaining("there is no such file"),
			expect.stringContaining("is not a day written YYYY-MM-DD"),
			expect.stringContaining("is not a web address"),
		]);
	});
	it("never takes a name or a path from the file", async () => {
		expect(await run(put(TEXT, "x..txt"), "--outlet", "../../../etc/passwd")).toBe(0);
		expect(lines).toContain("wrote data/annotations/005-etc-passwd.draft.yaml");
	});
	it("warns of lookalike letters and marks of direction", async () => {
		await run(put("Мilitary personnel \u202ein Kharkiv region were shelled, officials said."), "--format", "json");
		expect(problems).toEqual([
			expect.stringContaining("mark(s) of writing direction"),
			expect.stringContaining("mix Cyrillic and Latin"),
		]);
	});
});
