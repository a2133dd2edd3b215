import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../src/domain/day.ts";
import { draftDocument } from "../../../../src/pipeline/draft/draft-document.ts";
import { loadLexicon } from "../../../../src/pipeline/gazetteer/load-lexicon.ts";

const context = { lexicon: loadLexicon("."), today: toIsoDay("2026-01-01") };
const claimsIn = (text: string) => draftDocument({ text, published: toIsoDay("2024-06-03") }, context).claims;
const read = (text: string) => claimsIn(text).map(({ group, kind, actor, rule }) => [group, kind, actor, rule]);

describe("claims by their words", () => {
	it.each([
		["Russian columns are regrouping near Vovchansk.", "advance", "withdrawal", "RU", "goes-back"],
		["The southern quarter of Kupiansk is held by Ukrainian marines.", "advance", "occupied", "UA", "holds"],
		[
			"A quadcopter dropped a grenade on a tractor in Lyptsi, 2 farmers watched.",
			"incident",
			"air-strike",
			"unknown",
			"drone-attack",
		],
		["Українські десантники зайшли в Липці з півдня.", "advance", "advance", "UA", "goes-forward"],
		["З Вовчанська вивезли 40 родин.", "incident", "other", "unknown", "people-and-works"],
		["Російська піхота тисне на Куп’янськ.", "advance", "attempted-advance", "RU", "presses"],
		["Украинская батарея накрыла колонну под Волчанском.", "incident", "shelling", "UA", "fired-at"],
		["Российские сапёры навели понтон у Купянска.", "incident", "other", "RU", "people-and-works"],
		["Под Купянск прибыли 2 свежих российских полка.", "incident", "reinforcement", "RU", "brings-up"],
	])("reads “%s”", (text, ...expected) => {
		expect(read(text)).toEqual([expected]);
	});
	it.each([
		"Ukrainian gunners repelled 3 assaults near Lyptsi.",
		"Українські гвардійці відбили 3 штурми біля Липців.",
		"Украинские гвардейцы отбили 3 штурма у Липцов.",
		"A Russian assault near Lyptsi was repelled.",
		"Штурм россиян у Липцов отбит.",
	])("gives a repelled attack to the attacker: “%s”", (text) => {
		expect(claimsIn(text).map(({ kind, actor }) => [kind, actor])).toEqual([["attempted-advance", "RU"]]);
	});
	it("proposes one claim for each clause that has its own deed", () => {
		const text = "Ukrainian troops have retaken Balakliia and are pushing east past Kupiansk.";
		expect(claimsIn(text).map(({ kind, place }) => [kind, place])).toEqual([
			["retaken", "balakliia"],
			["advance", "kupiansk"],
		]);
	});
	it("keeps a strike and its victims together", () => {
		expect(claimsIn("Russian shells fell on Lyptsi on Sunday, 2 people were wounded.")).toHaveLength(1);
	});
	it("proposes nothing for notices, questions and headings", () => {
		expect(claimsIn("Fighting near Lyptsi\n\nWho holds Vovchansk? Subscribe to our reports from Kupiansk.")).toEqual(
			[],
		);
	});
});

describe("who says it", () => {
	const sides = (text: string) => claimsIn(text).map(({ side }) => side);
	it.each([
		["Russian troops entered Vovchansk, a spokesman for the Ukrainian border guards said.", "UA"],
		["Російські війська увійшли у Вовчанськ, підрахували в обласній прокуратурі.", "UA"],
		["Украинские войска отошли из Волчанска, доложили в Минобороны России.", "RU"],
		["Russian troops have slowed near Vovchansk, a Western official cautioned.", "third"],
	])("knows the side of “%s”", (text, side) => {
		expect(sides(text)).toEqual([side]);
	});
	it("carries a speaker on within the paragraph and no further", () => {
		const text =
			"Russian forces shelled Lyptsi, Ukraine’s General Staff said. Russian troops fell back from Vovchansk.\n\nRussian troops entered Kupiansk.";
		expect(sides(text)).toEqual(["UA", "UA", "unknown"]);
	});
	it("takes “ours” and “the enemy” from the text’s own voice", () => {
		const text = "Наши бойцы зашли в Липцы. Противник отошёл из Волчанска. ВСУ обстреляли Белгород.";
		expect(claimsIn(text).map(({ actor, side }) => [actor, side])).toEqual([
			["RU", "RU"],
			["UA", "RU"],
			["UA", "RU"],
		]);
	});
	it("takes no words of the speaker for the actor", () => {
		const [claim] = claimsIn("Южнее, у Липцов, полагают в украинском Генштабе, российские войска накопили резервы.");
		expect(claim?.actor).toBe("RU");
	});
});

describe("where", () => {
	it("falls back on the place that the paragraph named before", () => {
		const [, second] = claimsIn("Russian forces shelled Lyptsi. Russian infantry then fell back under fire.");
		expect(second?.place).toBe("lyptsi");
	});
});
