import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PlaceCollection } from "../../../../src/domain/place.ts";
import { type CorpusCopy, copyCorpus } from "../corpus-copy.ts";

const GAZETTE = "data/annotations/200-gazette.yaml";

let corpus: CorpusCopy;
beforeEach(async () => {
	corpus = await copyCorpus();
});
afterEach(() => corpus.remove());

const override = (mention: string) => corpus.edit(GAZETTE, "claims:\n", `mentions:\n  - ${mention}\nclaims:\n`);

describe("an editor's word on a mention", () => {
	it("changes what the finder made of it", async () => {
		await override('{ exact: "Eastmark\'s army took control of Hillham", use: metonym, reason: for the test }');
		expect((await corpus.run()).problems).toEqual([]);
		const places = JSON.parse(
			await readFile(path.join(corpus.root, "data/derived/places.geojson"), "utf8"),
		) as PlaceCollection;
		const hillham = places.features.find(({ id }) => id === "hillham");
		expect(hillham?.properties.mentions.map(({ document, use }) => `${document} ${use}`)).toEqual([
			"100-courier place",
			"200-gazette metonym",
		]);
	});

	it.each([
		[
			"{ exact: He gave no details, use: metonym, reason: r }",
			'no place is mentioned in "He gave no details": there is nothing to override',
		],
		["{ exact: Hillham, place: hilham, reason: r }", 'unknown place "hilham"; did you mean "hillham"?'],
		[
			"{ exact: Hilham, place: hillham, reason: r }",
			'the quote does not occur in seeds/200-gazette.txt; nearest is "Hillham" at seeds/200-gazette.txt:1:34, which first differs at character 4: the quote has "h" (U+0068), the seed "l" (U+006C)',
		],
	])("is a problem where it says nothing: %s", async (mention, message) => {
		await override(mention);
		const { exitCode, problems } = await corpus.run();
		expect(exitCode).toBe(1);
		expect(problems[0]).toMatch(new RegExp(`^${GAZETTE}:16:\\d+ `));
		expect(problems[0]?.replace(/^\S+ /, "")).toBe(message);
	});
});
