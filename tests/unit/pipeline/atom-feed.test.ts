import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import { toAtomFeed, toFeedEntries } from "../../../src/pipeline/atom-feed.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const corrected = makeClaim({
	id: "corrected",
	properties: {
		headline: { en: 'A "town" & <more>', uk: "Місто" },
		history: [{ date: toIsoDay("2026-02-01"), change: { en: "Moved & renamed.", uk: "Перенесено." } }],
	},
});

describe("toFeedEntries", () => {
	it("has an entry per claim and per change, newest first", () => {
		expect(toFeedEntries([makeClaim(), corrected]).map(({ id, day }) => [id, day])).toEqual([
			["corrected:change:1", "2026-02-01"],
			["corrected", "2022-09-10"],
			["made-up-claim", "2022-09-10"],
		]);
	});
});

describe("an entry whose passage may not be carried", () => {
	it("names the outlet without an empty quote", () => {
		const { properties } = makeClaim();
		const passage = { ...properties.passage, exact: "" };
		const [entry] = toFeedEntries([makeClaim({ properties: { passage, outlet: "The Gazette" } })]);
		expect(entry?.summary).toBe("The Gazette");
	});
});

describe("toAtomFeed", () => {
	it("escapes what would be markup", () => {
		const feed = toAtomFeed([corrected], null);
		expect(feed).toContain("<title>A &quot;town&quot; &amp; &lt;more&gt;</title>");
		expect(feed).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
	});

	it("is as new as its newest entry, and links to claims", () => {
		expect(toAtomFeed([corrected], null)).toContain("<updated>2026-02-01T00:00:00Z</updated>");
		expect(toAtomFeed([corrected], null)).toContain('href="./?claim=corrected"');
		expect(toAtomFeed([corrected], "https://site.example/map")).toContain(
			'href="https://site.example/map/?claim=corrected"',
		);
	});
});
