import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { draftDocument } from "../../../../../src/pipeline/draft/draft-document.ts";
import { loadClaimReader } from "../../../../../src/pipeline/draft/learned/claim-reader.ts";
import { loadLexicon } from "../../../../../src/pipeline/gazetteer/load-lexicon.ts";

const lexicon = loadLexicon(".");
const published = toIsoDay("2024-06-03");
const context = { lexicon, reader: loadClaimReader(), today: toIsoDay("2026-01-01") };
const claimsIn = (text: string) => draftDocument({ text, published }, context).claims;
const inShort = (text: string) => claimsIn(text).map(({ group, kind, exact }) => [group, kind, exact]);

describe("claims read by what was learned", () => {
	it("are parted where another deed is told, and go on where the same is", () => {
		expect(
			inShort(
				"Russian troops seized Hlyboke on Friday, and two people were killed in Lyptsi, the governor said. Buses came.",
			).map(([group, kind]) => [group, kind]),
		).toEqual([
			["advance", "occupied"],
			["incident", "losses"],
		]);
	});

	it("are never certain", () => {
		const shelled = "Russian forces shelled Kupiansk on Friday, killing two people, the governor said.";
		const sure = claimsIn(shelled).map(({ confidence }) => confidence);
		expect(Math.max(...sure)).toBe(0.99);
	});

	it.each([
		["До вечора десантники вже сиділи на горі біля Балаклії.", "advance"],
		["By dusk the blue and yellow was up again over Dvorichna.", "retaken"],
	])("are read in words that no rule has: %s", (sentence, kind) => {
		const text = `The shop opens at ten.\n\n${sentence}`;
		const [ruled] = draftDocument({ text, published }, { lexicon, today: context.today }).claims;
		expect(ruled).not.toMatchObject({ group: "advance", kind });
		expect(claimsIn(text)).toMatchObject([{ group: "advance", kind, rule: expect.stringMatching(/^learned /) }]);
	});

	it("tell the words that spoke for them where no rule did, and how sure they are", () => {
		for (const { rule, confidence } of claimsIn(
			"Ukrainian gunners have sent a Russian column near Synkivka up in smoke, the brigade boasted on Sunday.",
		)) {
			expect(rule).toMatch(/^(?:learned(?: [\p{L}']{5,})*|[a-z-]+)$/u);
			expect(confidence).toBeGreaterThan(0);
			expect(confidence).toBeLessThanOrEqual(1);
		}
	});

	it("keep the rule's own reading where it proposes the same", () => {
		const text = "Russian forces shelled Vovchansk on Sunday, Governor Oleh Syniehubov said.";
		const [ruled] = draftDocument({ text, published }, { lexicon, today: context.today }).claims;
		expect(claimsIn(text)).toMatchObject([{ ...ruled, confidence: expect.any(Number) }]);
	});

	it("are the word of who spoke in the paragraph before, where a sentence names nobody", () => {
		const text =
			"News\n\nRussian guns struck Kupiansk on Friday, the governor Oleh Syniehubov said.\n\nShells damaged a school and eleven houses in Kivsharivka.";
		const [, ruled] = draftDocument({ text, published }, { lexicon, today: context.today }).claims;
		expect(ruled).toMatchObject({ side: "unknown", claimant: null });
		expect(claimsIn(text)[1]).toMatchObject({ side: "UA", claimant: expect.stringContaining("Syniehubov") });
	});

	it.each([
		"The museum opened a show of photographs on Sunday. Visitors can see it until August.",
		"Концерт почався о сьомій. Квитки коштували сто гривень, і після нього подавали каву.",
		"Цены на хлеб выросли на два процента. Производители объясняют это погодой и урожаем.",
	])("are none in what tells nothing of the war: %s", (text) => {
		expect(inShort(text)).toEqual([]);
	});

	it("are none in a title, which says again what the text says", () => {
		const said = "Russian forces shelled Vovchansk on Sunday";
		expect(inShort(`${said}\n\n${said}, the governor said.`)).toHaveLength(1);
		expect(inShort(said)).toHaveLength(1);
	});

	it("quote the text's own words, in code points", () => {
		const text = "📷 Росіяни вдарили по Харкову; загинули двоє людей.";
		const points = Array.from(text);
		const claims = claimsIn(text);
		expect(claims.length).toBeGreaterThan(0);
		for (const { start, end, exact } of claims) expect(points.slice(start, end).join("")).toBe(exact);
	});
});
