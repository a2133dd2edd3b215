import { readdir } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PlaceAcceptance, PlaceProposal, ReviewPlace } from "../../../../src/domain/review/review-draft.ts";
import { readGazetteer } from "../../../../src/pipeline/read/read-gazetteer.ts";
import { readDraft } from "../../../../src/pipeline/review/draft-store.ts";
import { acceptPlace, placeProposalsOf } from "../../../../src/pipeline/review/place-proposals.ts";
import type { WriteSteps } from "../../../../src/pipeline/review/write-atomically.ts";
import {
	copyReviewCorpus,
	HERALD,
	HERALD_DRAFT,
	nameVillage,
	type ReviewCorpus,
	VILLAGE,
} from "../../../fixtures/review-corpus.ts";

const CACHE = "data/gazetteer.cache.yaml";
const NAMES = { en: VILLAGE, uk: "Петропавлівка", ru: "Петропавловка" };
const ACCEPTANCE: PlaceAcceptance = { words: VILLAGE, option: "cities-ua-49-72052-37-70905", names: NAMES };

let corpus: ReviewCorpus;
beforeEach(async () => {
	corpus = await copyReviewCorpus();
	await nameVillage(corpus);
});
afterEach(() => corpus.remove());

async function proposals(): Promise<PlaceProposal[]> {
	const { gazetteer } = await readGazetteer(corpus.root);
	if (gazetteer === null) throw new Error("the gazetteer of the copy cannot be read");
	return placeProposalsOf(corpus.root, await readDraft(corpus.root, HERALD), gazetteer);
}

const accept = async (changed: Partial<PlaceAcceptance> = {}, steps?: WriteSteps): Promise<ReviewPlace> =>
	acceptPlace(corpus.root, {
		stored: await readDraft(corpus.root, HERALD),
		acceptance: { ...ACCEPTANCE, ...changed },
		today: "2026-02-03",
		...(steps && { steps }),
	});

const filesOf = async (): Promise<string[]> => (await readdir(corpus.root, { recursive: true })).sort();

describe("a place that the gazetteer does not have", () => {
	it("is proposed at its words, with every provider's answer and the names it is known by", async () => {
		const [proposal, ...rest] = await proposals();
		expect(rest).toEqual([]);
		expect(proposal?.words).toBe(VILLAGE);
		expect(proposal?.options.map(({ id, provider, names }) => [id, provider, names])).toEqual([
			["petropavlivka-front", "region", NAMES],
			["cities-ua-49-72052-37-70905", "settlements", NAMES],
		]);
	});

	it("is an area where it is a district: what happened there has no exact point", async () => {
		const draft = await corpus.read(HERALD_DRAFT);
		await corpus.write(HERALD_DRAFT, draft.replaceAll("petropavlivka-front", "saltivskyi-district-front"));
		const [proposal] = await proposals();
		expect(proposal?.options.map(({ type }) => type)).toEqual(["region", "village"]);
	});

	it("is kept with provider, query and date once it is accepted, and claims can name it", async () => {
		const before = await filesOf();
		const place = await accept();
		expect(place).toMatchObject({ id: "petropavlivka", source: "GeoNames", licence: "CC BY 4.0" });
		expect((await filesOf()).filter((file) => !before.includes(file))).toEqual([path.normalize(CACHE)]);
		expect(await corpus.read(CACHE)).toContain(
			"query: Petropavlivka\n    provider: settlements\n    date: 2026-02-03\n",
		);
		const { gazetteer, problems } = await readGazetteer(corpus.root);
		expect(problems).toEqual([]);
		expect(gazetteer?.places.find(({ id }) => id === "petropavlivka")?.lngLat).toEqual([37.70905, 49.72052]);
		expect(await proposals()).toEqual([]);
	});

	it.each([
		["an answer that the draft does not hold", { option: "geonames-706483" }],
		["words that the draft does not hold", { words: "Nowhere", names: { ...NAMES, en: "Nowhere", uk: "Ніде" } }],
	])("is not made of %s", async (_what, changed) => {
		await expect(accept(changed)).rejects.toMatchObject({ status: 404 });
		expect(await filesOf()).not.toContain(path.normalize(CACHE));
	});

	it("is not accepted without a name, or by one that another place has", async () => {
		await expect(accept({ names: { ...NAMES, uk: " " } })).rejects.toMatchObject({ status: 422 });
		await expect(accept({ names: { ...NAMES, en: "Kupiansk" } })).rejects.toThrow('a name of "kupiansk"');
		expect(await filesOf()).not.toContain(path.normalize(CACHE));
	});

	it("leaves the file as it was, whole, if the disk fails", async () => {
		await corpus.write(CACHE, "# by hand\nentries:\n");
		const rename = (): Promise<void> => Promise.reject(new Error("no space left"));
		await expect(accept({}, { rename })).rejects.toThrow("no space left");
		expect(await corpus.read(CACHE)).toBe("# by hand\nentries:\n");
		await accept();
		expect(await corpus.read(CACHE)).toMatch(/^# by hand\nentries:\n {2}- query: Petropavlivka/);
	});

	it("is a problem with its line where the file says something else, or an id twice", async () => {
		await accept();
		const good = await corpus.read(CACHE);
		await corpus.write(CACHE, good.replace("provider: settlements", "provider: hearsay"));
		const [problem] = (await readGazetteer(corpus.root)).problems;
		expect(problem).toMatchObject({ file: CACHE, line: 5 });
		await corpus.write(CACHE, good.replace("id: petropavlivka", "id: kupiansk"));
		expect((await readGazetteer(corpus.root)).problems.map(({ message }) => message)).toEqual([
			'duplicate place id "kupiansk"',
		]);
	});
});
