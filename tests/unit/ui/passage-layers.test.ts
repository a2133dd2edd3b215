import { describe, expect, it } from "vitest";
import type { ClaimFeature } from "../../../src/domain/claim.ts";
import { toIsoDay } from "../../../src/domain/day.ts";
import { toDocumentId } from "../../../src/domain/ids.ts";
import type { SourceDocument } from "../../../src/domain/source-document.ts";
import { passageLayers } from "../../../src/ui/pages/passage-layers.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const note = { en: "stated", uk: "зазначено" };
const source: SourceDocument = {
	id: toDocumentId("000-test"),
	file: "000.txt",
	sha256: "0".repeat(64),
	title: "A text",
	outlet: "An outlet",
	outletKind: "original",
	reportedFrom: null,
	reportedFromUrl: null,
	url: "https://example.org/",
	archiveUrl: null,
	language: "en",
	published: toIsoDay("2022-09-10"),
	publishedBasis: { how: "stated", note },
	rights: "full",
	length: 40,
	text: null,
	pieces: [],
	context: [{ start: 30, end: 40, exact: "icon-phone", reason: "boilerplate" }],
};
const passage = (start: number, end: number) => ({ exact: "", prefix: "", suffix: "", start, end });

const quoted = (claim: ClaimFeature) => ({ claim, details: claim.properties });

describe("passageLayers", () => {
	it("gives overlapping passages levels of their own, and a freed level to the next", () => {
		const claims = [
			makeClaim({ id: "long", properties: { passage: passage(0, 10) } }),
			makeClaim({ id: "inside", properties: { passage: passage(4, 8) } }),
			makeClaim({ id: "after", properties: { passage: passage(10, 20) } }),
		];
		const levels = passageLayers(source, claims.map(quoted), []).flatMap(({ value }) =>
			value.kind === "claim" ? [[value.claim.id, value.level]] : [],
		);
		expect(levels).toEqual([
			["long", 0],
			["inside", 1],
			["after", 0],
		]);
	});

	it("keeps what supports a claim, and context, beside the passages: no word is left without its reason", () => {
		const support = [{ role: "claimant", exact: "he said", start: 20, end: 27 }] as const;
		const claim = makeClaim({ id: "one", properties: { passage: passage(0, 10), support } });
		const layers = passageLayers(source, [quoted(claim)], []);
		expect(layers.map(({ start, end, value }) => [value.kind, start, end])).toEqual([
			["claim", 0, 10],
			["support", 20, 27],
			["context", 30, 40],
		]);
	});
});
