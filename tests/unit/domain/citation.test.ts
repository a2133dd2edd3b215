import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Citation, toBibTex, toCitationText, toCslItem } from "../../../src/domain/citation.ts";
import { toIsoDay } from "../../../src/domain/day.ts";

const CITATION: Citation = {
	id: "003-vovchansk-retaken",
	headline: "Kyiv says its army took control of Vovchansk",
	claimant: "Kyiv",
	passage: "the army took control of Vovchansk",
	title: "Forces refusing to fight & surrendering",
	outlet: "NY Breaking",
	reportedFrom: "Daily Mail",
	published: toIsoDay("2022-09-14"),
	sourceAddress: "https://example.org/a_b?c=100%25",
	mapAddress: "https://map.example/?claim=003-vovchansk-retaken",
	mapTitle: "Kharkiv front",
	dataVersion: "2024-05-17-1f0c9a3b",
	accessed: toIsoDay("2026-11-22"),
};

describe("a citation in words", () => {
	it("names the passage, who says it, the text in hand, whose report it carries, and where to find both", () => {
		const text = toCitationText(CITATION);
		for (const part of [
			CITATION.passage,
			"(Kyiv)",
			CITATION.title,
			"NY Breaking ← Daily Mail",
			"2022-09-14",
			CITATION.sourceAddress,
			CITATION.mapAddress,
			CITATION.id,
		])
			expect(text).toContain(part);
	});

	it("leaves out a claimant and a reporter that are not known", () => {
		const text = toCitationText({ ...CITATION, claimant: null, reportedFrom: null });
		expect(text).toContain("took control of Vovchansk”. “Forces");
		expect(text).not.toContain("←");
	});
});

describe("a citation in every form", () => {
	it.each([
		["words", toCitationText(CITATION)],
		["BibTeX", toBibTex(CITATION)],
		["CSL-JSON", toCslItem(CITATION).note],
	])("names the version of the map's data: %s", (_form, citation) => expect(citation).toContain("2024-05-17-1f0c9a3b"));
});

describe("a BibTeX entry", () => {
	it("keeps its braces in balance and no command of its own, whatever the text holds", () => {
		fc.assert(
			fc.property(fc.string(), (title) => {
				const entry = toBibTex({ ...CITATION, title, passage: title, outlet: title });
				const plain = entry.replaceAll(/\\[{}]/g, "");
				expect(plain.split("{").length).toBe(plain.split("}").length);
				expect(entry).not.toMatch(/(?<!\\)[$&#]/);
			}),
		);
	});

	it("keeps an address whole within a command: no comment begins in it, and no parameter", () => {
		const entry = toBibTex({ ...CITATION, mapAddress: "https://host/front%20map/?claim=x#list" });
		expect(entry).toContain("  addendum = {\\url{https://host/front\\%20map/?claim=x\\#list}},");
	});

	it("is an online source with its date", () => {
		const entry = toBibTex(CITATION);
		expect(entry).toMatch(/^@online\{003-vovchansk-retaken,\n/);
		expect(entry).toContain("  date = {2022-09-14},");
		expect(entry).toContain("refusing to fight \\& surrendering");
	});
});

describe("a CSL item", () => {
	it("holds dates as numbers and, as its author, who published the text in hand", () => {
		const item = toCslItem(CITATION);
		expect(item.issued).toEqual({ "date-parts": [[2022, 9, 14]] });
		expect(item.author).toEqual([{ literal: "NY Breaking" }]);
		expect(item.abstract).toBe(CITATION.passage);
	});
});
