import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ClaimCollection } from "../../../src/domain/claim.ts";
import type { PlaceCollection } from "../../../src/domain/place.ts";
import type { DocumentCollection } from "../../../src/domain/source-document.ts";
import { type CorpusCopy, copyCorpus } from "./corpus-copy.ts";

const GAZETTE = "data/annotations/200-gazette.yaml";

let corpus: CorpusCopy;
beforeEach(async () => {
	corpus = await copyCorpus();
});
afterEach(() => corpus.remove());

async function outputsWith(rights: string) {
	await corpus.edit(GAZETTE, "rights: full", `rights: ${rights}`);
	const { exitCode, problems } = await corpus.run();
	expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: [] });
	const read = async (name: string): Promise<string> => readFile(path.join(corpus.root, "data/derived", name), "utf8");
	const claims = (JSON.parse(await read("claims.geojson")) as ClaimCollection).features;
	const documents = (JSON.parse(await read("documents.json")) as DocumentCollection).documents;
	const places = (JSON.parse(await read("places.geojson")) as PlaceCollection).features;
	return {
		claim: claims.find(({ id }) => id === "200-hillham-taken")?.properties,
		document: documents.find(({ id }) => id === "200-gazette"),
		mentions: places
			.flatMap(({ properties }) => properties.mentions)
			.filter(({ document }) => document === "200-gazette"),
	};
}

describe("what the outputs carry of a text", () => {
	it("full: all of it", async () => {
		const { claim, document, mentions } = await outputsWith("full");
		expect(document?.text).toContain("a choir that sang on Sunday");
		expect(claim?.passage.exact).toBe("Eastmark's army took control of Hillham on May 10");
		expect(mentions.map(({ words }) => words)).toEqual(["Hillham", "Northford"]);
	});

	it("excerpt: the pieces, and only words within them", async () => {
		const { claim, document, mentions } = await outputsWith("excerpt");
		expect(document?.text).toBeNull();
		expect(document?.pieces.map(({ text }) => text)).toEqual([
			"Eastmark's army took control of Hillham on May 10, a spokesman said.",
		]);
		expect(claim?.passage).toMatchObject({
			exact: "Eastmark's army took control of Hillham on May 10",
			prefix: "",
			suffix: ", a spokesman said.",
		});
		expect(claim?.when.words).toBe("on May 10");
		expect(mentions.map(({ words }) => words)).toEqual(["Hillham", ""]);
	});

	it("link: no word of it, but where each stands", async () => {
		const { claim, document, mentions } = await outputsWith("link");
		expect(document).toMatchObject({ text: null, pieces: [], length: 288 });
		expect(claim?.passage).toEqual({ exact: "", prefix: "", suffix: "", start: 1, end: 50 });
		expect(claim?.support.map(({ exact }) => exact)).toEqual([""]);
		expect(claim?.when.words).toBeNull();
		expect(claim?.when.resolution?.en).toBe("2024-05-10, because published Sunday 12 May 2024");
		expect(mentions.map(({ words }) => words)).toEqual(["", ""]);
	});
});
