import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ClaimCollection } from "../../../src/domain/claim.ts";
import type { PlaceCollection } from "../../../src/domain/place.ts";
import type { DocumentCollection } from "../../../src/domain/source-document.ts";
import { type BuiltDocument, buildCorpus } from "../../../src/pipeline/build-corpus.ts";
import type { Outputs } from "../../../src/pipeline/write-outputs.ts";
import { textOf } from "./corpus-copy.ts";

let root: string;
let built: readonly BuiltDocument[];
let outputs: Outputs;

const parsed = <Collection>(name: string): Collection =>
	JSON.parse(textOf(outputs, `data/derived/${name}`)) as Collection;

beforeAll(async () => {
	root = await mkdtemp(path.join(tmpdir(), "excerpts-"));
	for (const folder of ["seeds", "data"]) await cp(folder, path.join(root, folder), { recursive: true });
	const annotations = path.join(root, "data/annotations");
	for (const name of await readdir(annotations)) {
		const text = await readFile(path.join(annotations, name), "utf8");
		await writeFile(path.join(annotations, name), text.replace(/^( +rights:) "?\w+"?/m, "$1 excerpt"));
	}
	const result = await buildCorpus(root);
	if (!result.ok) throw new Error(result.problem.map(({ message }) => message).join("\n"));
	({ documents: built, outputs } = result.value);
});
afterAll(() => rm(root, { recursive: true }));

describe("the completely annotated texts with rights: excerpt", () => {
	it("build, and carry something of each text but at most a quarter", () => {
		const { documents } = parsed<DocumentCollection>("documents.json");
		expect(documents).toHaveLength(5);
		for (const { rights, text, pieces, length } of documents) {
			expect([rights, text]).toEqual(["excerpt", null]);
			const carried = pieces.reduce((sum, piece) => sum + [...piece.text].length, 0);
			expect(carried).toBeGreaterThan(0.15 * length);
			expect(carried).toBeLessThanOrEqual(0.25 * length);
		}
	});

	it("carry in every output only words that lie in their pieces", () => {
		const pieces = new Map(
			built.map(({ anchored, carried }) => [
				anchored.corpusDocument.document.id as string,
				carried.pieces.map(({ text }) => text),
			]),
		);
		const quoted = [
			...parsed<ClaimCollection>("claims.geojson").features.flatMap(({ properties }) => {
				const { passage, support, when, derivation, checks } = properties;
				const words = [passage.exact, passage.prefix, passage.suffix, ...support.map(({ exact }) => exact)];
				words.push(when.words ?? "", ...derivation.words, ...checks.map((check) => check.words));
				return words.map((text) => ({ document: properties.document as string, text }));
			}),
			...parsed<PlaceCollection>("places.geojson").features.flatMap(({ properties }) =>
				properties.mentions.map(({ document, words }) => ({ document: document as string, text: words })),
			),
			...parsed<DocumentCollection>("documents.json").documents.flatMap(({ id, context }) =>
				context.map(({ exact }) => ({ document: id as string, text: exact })),
			),
		];
		expect(quoted.filter(({ text }) => text !== "").length).toBeGreaterThan(50);
		expect(quoted.filter(({ text }) => text === "").length).toBeGreaterThan(50);
		const strays = quoted.filter(({ document, text }) => !pieces.get(document)?.some((piece) => piece.includes(text)));
		expect(strays.filter(({ text }) => text !== "")).toEqual([]);
	});

	it("leave no other run of twelve words of a text anywhere in the outputs", () => {
		const all = [...outputs]
			.filter(([file]) => file.startsWith("data/derived/"))
			.map(([file]) => textOf(outputs, file));
		const written = all.join("\n").replaceAll('\\"', '"').replaceAll("\\n", " ");
		const carried = built.flatMap((document) => document.carried.pieces.map(({ text }) => text.replace(/\s+/g, " ")));
		const strays = built.flatMap(({ anchored }) => {
			const { seed, document } = anchored.corpusDocument;
			const words = seed.text.replace(document.title, "").split(/\s+/);
			const runs = words.slice(0, -11).map((_, index) => words.slice(index, index + 12).join(" "));
			return runs.filter((run) => !carried.some((text) => text.includes(run)) && written.includes(run));
		});
		expect(strays).toEqual([]);
	});
});
