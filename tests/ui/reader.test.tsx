import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/domain/claim.ts";
import { NO_FILTER } from "../../src/domain/claim-filter.ts";
import { dataVersion } from "../../src/domain/data-version.ts";
import { toIsoDay } from "../../src/domain/day.ts";
import type { SourceDocument } from "../../src/domain/source-document.ts";
import { Reader } from "../../src/ui/reader/reader.tsx";
import { makeClaim } from "../fixtures/claim-factory.ts";
import { createFixture, passageOf, render, source, spanOf } from "./app-fixture.tsx";

async function openReader(claim: Claim, documents: readonly SourceDocument[] = [source]): Promise<HTMLElement> {
	const fixture = createFixture({ claims: [claim], documents, view: { claim: claim.id } });
	const container = render(fixture, <Reader claim={claim} onClose={() => undefined} />);
	await expect.poll(() => container.querySelector("h2")).not.toBeNull();
	return container;
}

const marked = (container: HTMLElement, id: string): string =>
	[...container.querySelectorAll(`mark[data-claim="${id}"]`)].map(({ textContent }) => textContent).join("");

const split = makeClaim({
	id: "split",
	properties: {
		passage: passageOf("Kupiansk had come under artillery fire,\nhe said."),
		support: [
			{ ...spanOf("come under artillery"), role: "detail" },
			{ ...spanOf("he said. A bridge"), role: "hedge" },
		],
	},
});

describe("a claim whose text may only be linked to", () => {
	it("shows no empty quotes and leads to the address itself", async () => {
		const none = { exact: "", start: 0, end: 38 };
		const claim = makeClaim({
			properties: {
				passage: { ...none, prefix: "", suffix: "" },
				support: [{ ...none, role: "hedge" }],
				derivation: { method: "point_at_place", inputs: [], params: {}, assumptions: [], words: [""] },
				when: { ...split.properties.when, words: "" },
				checks: [
					{
						quantity: { en: "Depth", uk: "Глибина" },
						stated: 2,
						unit: "mi",
						words: "",
						measured: null,
						method: "none",
						agrees: null,
						reason: { en: "Not testable.", uk: "Не перевірити." },
					},
				],
			},
		});
		const container = await openReader(claim, [{ ...source, rights: "link", text: null, pieces: [], context: [] }]);
		await expect.poll(() => container.querySelector(".check dd")?.textContent).toBe("2 miles");
		expect(container.textContent).not.toContain("“”");
		expect([...container.querySelectorAll("q, mark")]).toEqual([]);
		const links = [...container.querySelectorAll(".source-links a")].map((link) => link.getAttribute("href"));
		expect(links).toContain(source.url);
		expect(links.join()).not.toContain(":~:");
	});
});

describe("the reader's source text", () => {
	it("marks exactly the passage, though support and line breaks split it", async () => {
		const container = await openReader(split);
		expect(container.querySelectorAll("mark").length).toBeGreaterThan(2);
		expect(marked(container, "split")).toBe(split.properties.passage.exact);
	});

	it("carries the whole text, in the source's language", async () => {
		const container = await openReader(split);
		expect(container.querySelector(".source-lines")?.textContent).toBe(source.text);
		expect(container.querySelector("mark")?.closest("[lang]")?.getAttribute("lang")).toBe("en");
	});

	it("shows the support beside the passage more faintly", async () => {
		const container = await openReader(split);
		expect([...container.querySelectorAll(".support")].map(({ textContent }) => textContent)).toEqual([" A bridge"]);
	});

	it("shows pieces with an ellipsis between them where only excerpts may be shown", async () => {
		const claim = makeClaim({ properties: { passage: passageOf("A bridge in Kupiansk was damaged.") } });
		const { start } = claim.properties.passage;
		const excerpt: SourceDocument = {
			...source,
			rights: "excerpt",
			text: null,
			pieces: [
				{ start: 0, text: "Officials spoke." },
				{ start: start - 9, text: "he said. A bridge in Kupiansk was damaged." },
			],
		};
		const container = await openReader(claim, [excerpt]);
		expect(marked(container, claim.id)).toBe(claim.properties.passage.exact);
		expect(container.querySelectorAll(".ellipsis").length).toBe(1);
		expect(container.textContent).not.toContain("artillery fire,");
	});

	it("says so where the text may only be linked to", async () => {
		const link: SourceDocument = { ...source, rights: "link", text: null, pieces: [] };
		const container = await openReader(makeClaim(), [link]);
		expect(container.textContent).toContain(
			"These words of the source may not be shown here. Read them at A made-up outlet.",
		);
	});

	it("takes markup in a source for text", async () => {
		const text = "He said <img src=x onerror=alert(1)> loudly.";
		const hostile: SourceDocument = { ...source, text, pieces: [{ start: 0, text }] };
		const exact = "<img src=x onerror=alert(1)>";
		const claim = makeClaim({
			properties: { passage: { exact, start: 8, end: 8 + exact.length, prefix: "", suffix: "" } },
		});
		const container = await openReader(claim, [hostile]);
		expect(marked(container, claim.id)).toBe(exact);
		expect(container.querySelector('img[src="x"]')).toBeNull();
	});
});

describe("a stated number", () => {
	it.each([
		["en", "1,158 square miles", "6.4 km"],
		["uk", "1158 квадратних миль", "6,4 км"],
	] as const)("has its unit in the reader's language: %s", async (language, stated, measured) => {
		const check = {
			quantity: { en: "Area", uk: "Площа" },
			words: "",
			method: "none",
			agrees: null,
			reason: { en: "Not testable.", uk: "Не перевірити." },
		};
		const claim = makeClaim({
			properties: {
				checks: [
					{ ...check, stated: 1158, unit: "sqmi", measured: null },
					{ ...check, quantity: { en: "Width", uk: "Ширина" }, stated: 6.4, unit: "km", measured: 6.38 },
				],
			},
		});
		const fixture = createFixture({ claims: [claim], view: { claim: claim.id, language } });
		const container = render(fixture, <Reader claim={claim} onClose={() => undefined} />);
		await expect.poll(() => container.querySelectorAll(".check dd").length).toBe(4);
		const said = [...container.querySelectorAll(".check dd")].map(({ textContent }) =>
			textContent?.replace(/\s/g, " "),
		);
		expect([said[0]?.replace("1 158", "1158"), said[2], said[3]]).toEqual([stated, measured, measured]);
	});
});

describe("the reader in a view frozen as of a day", () => {
	it("says so, as the list does", async () => {
		const claim = makeClaim();
		const filter = { ...NO_FILTER, published: toIsoDay("2022-09-12") };
		const fixture = createFixture({ claims: [claim], view: { claim: claim.id, filter } });
		const container = render(fixture, <Reader claim={claim} onClose={() => undefined} />);
		await expect
			.poll(() => container.querySelector(".reader .freeze-line")?.textContent)
			.toContain("Frozen as of 12 September 2022; ");
		fixture.actions.setFilter({ published: null });
		await expect.poll(() => container.querySelector(".freeze-line")).toBeNull();
	});
});

describe("the reader's citation", () => {
	it("leads to the claim in the corpus it is from, and names the version of the data", async () => {
		const claim = makeClaim();
		const fixture = createFixture({ claims: [claim], view: { claim: claim.id, data: "other/" } });
		const container = render(fixture, <Reader claim={claim} onClose={() => undefined} />);
		const citations = () =>
			[...container.querySelectorAll<HTMLTextAreaElement>(".cite textarea")].map((one) => one.value);
		await expect.poll(() => citations().length).toBe(3);
		for (const citation of citations()) {
			expect(citation.replaceAll("\\%", "%")).toMatch(/data=other(\/|%2F)/);
			expect(citation).toContain(dataVersion([claim]));
		}
	});
});

describe("the reader's links", () => {
	it("name the original reporting first, then the copy at its passage, recommending neither", async () => {
		const container = await openReader(split);
		const links = [...container.querySelectorAll<HTMLAnchorElement>('.source-links a[href^="https"]')];
		expect(links.map(({ hostname }) => hostname)).toEqual(["agency.example", "outlet.example"]);
		expect(links.every(({ rel }) => rel.includes("nofollow") && rel.includes("noopener"))).toBe(true);
		expect(links.every(({ href }) => href.includes("#:~:text="))).toBe(true);
	});

	it("let an error be reported with the claim's id", async () => {
		const container = await openReader(split);
		const report = [...container.querySelectorAll<HTMLAnchorElement>("a")].find(
			({ textContent }) => textContent === "Report an error",
		);
		expect(decodeURIComponent(report?.href ?? "")).toContain("split");
	});
});

describe("the reader's facts", () => {
	it("tell claimant, outlet and kind of copy apart, and quote the hedge", async () => {
		const container = await openReader(split);
		const facts = container.querySelector(".facts")?.textContent ?? "";
		expect(facts).toContain("A journalist");
		expect(facts).toContain("a rewritten copy");
		expect(container.querySelector(".fact q")?.textContent).toBe("he said. A bridge");
	});

	it("say that a withdrawn claim was withdrawn, with its history", async () => {
		const claim = makeClaim({
			properties: {
				status: "withdrawn",
				history: [{ date: source.published, change: { en: "Misread the river.", uk: "Хибно прочитано річку." } }],
			},
		});
		const container = await openReader(claim);
		expect(container.querySelector(".withdrawn")?.textContent).toContain("withdrawn");
		expect(container.querySelector(".history")?.textContent).toContain("10 September 2022: Misread the river.");
	});
});
