import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { draftDocument } from "../../../../../src/pipeline/draft/draft-document.ts";
import { loadLexicon } from "../../../../../src/pipeline/gazetteer/load-lexicon.ts";

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
			"RU",
			"drone-attack",
		],
		["Українські десантники зайшли в Липці з півдня.", "advance", "advance", "UA", "goes-forward"],
		["З Вовчанська вивезли 40 родин.", "incident", "other", "UA", "people-and-works"],
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
		expect(claimsIn("Russian shells wounded 2 people in Lyptsi on Sunday.")).toHaveLength(1);
	});
	it("takes victims that have a clause of their own for a claim of their own", () => {
		const claims = claimsIn("Russian shells fell on Lyptsi on Sunday, 2 people were wounded.");
		expect(claims.map(({ kind, place }) => [kind, place])).toEqual([
			["shelling", "lyptsi"],
			["losses", "lyptsi"],
		]);
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

describe("where, in a sentence that names several places", () => {
	const placeIn = (text: string) => claimsIn(text)[0]?.place;
	it("takes no government for the place of what it plans", () => {
		expect(placeIn("Moscow aimed to create a buffer zone along the border of the Kharkiv region.")).toBe(
			"kharkiv-oblast",
		);
	});
	it("prefers the village to the town that only says where the village lies", () => {
		expect(placeIn("South of Kupiansk Russian troops shelled a farm in Lyptsi.")).toBe("lyptsi");
	});
	it("names none for a village that no list knows", () => {
		const [, second] = claimsIn("Бої тривають у Липцях. ЗСУ вдарили ракетами по мосту біля села Невідомівка.");
		expect(second?.place).toBeNull();
	});
	it("takes “the city” for the one named before", () => {
		const text =
			"Russian forces shelled Vovchansk on Sunday.\n\nIn the city a hospital was damaged and 2 people were killed.";
		expect(claimsIn(text).at(-1)?.place).toBe("vovchansk");
	});
});

describe("what somebody thinks, wants or calls it", () => {
	it.each([
		["“They want to bring artillery within range of the city,” an analyst said.", "intent"],
		["«Вони хочуть обстрілювати Харків з артилерії», – сказав речник ЗСУ.", "intent"],
		["President Zelensky described the strike on Kharkiv as brutal beyond words.", "assessment"],
		["“If they cut the road, Svatove falls within days,” predicted an analyst.", "assessment"],
		["«Якщо росіяни переріжуть трасу, Куп’янськ упаде», – каже комбат.", "assessment"],
		["«Если они перережут трассу, Купянск падёт», – говорит комбат.", "assessment"],
		["Sources noted that the tempo of Russian assaults near Lyptsi decreased.", "assessment"],
	])("is a statement: “%s”", (text, kind) => {
		expect(claimsIn(text).map((claim) => [claim.group, claim.kind])).toEqual([["statement", kind]]);
	});
	it("keeps what was said before that nobody could check it", () => {
		const text =
			"Ukrainian paratroopers wrested back two blocks near the hospital in Vovchansk, footage that we could not verify shows.";
		expect(claimsIn(text).map(({ exact }) => exact)).toEqual([
			"Ukrainian paratroopers wrested back two blocks near the hospital in Vovchansk",
		]);
	});
	it("loses no deed that is told behind such a notice", () => {
		const text =
			"Russian assault troops seized the border village of Starytsia, which could not be verified, then shelled Vovchansk.";
		expect(claimsIn(text).map(({ exact }) => exact)).toEqual([
			"Russian assault troops seized the border village of Starytsia",
			"then shelled Vovchansk.",
		]);
	});
	it("begins behind the bullet of a list", () => {
		expect(
			claimsIn("• Russian troops shelled Lyptsi.\n• Two men were killed in Vovchansk.").map(({ exact }) => exact),
		).toEqual(["Russian troops shelled Lyptsi.", "Two men were killed in Vovchansk."]);
	});
	it("leaves a private person’s words alone that tell nothing of the war", () => {
		expect(claimsIn("“We came with one bag and a cat,” said Halyna, 67, a teacher from Vovchansk.")).toEqual([]);
	});
});

describe("a report as an editor gets it", () => {
	const text = readFileSync("tests/fixtures/review-walk/oskil-report.txt", "utf8");
	const claims = draftDocument({ text, published: toIsoDay("2024-05-17") }, context).claims;
	const startingWith = (words: string) => claims.find(({ exact }) => exact.startsWith(words));

	it("takes neither words nor the day from the dateline", () => {
		expect(startingWith("Ukrainian forces pushed")).toMatchObject({ kind: "retaken", actor: "UA", edtf: "2024-05-16" });
	});
	it.each([
		["Ukrainian units had retaken", "Oleh Synyavsky, a spokesman for the regional military administration"],
		["Four people were wounded", "the city's military administration"],
		["They have since advanced", "analysts"],
		["On Friday morning drones hit", "the mayor"],
		["Russian forces crossed the border", null],
	])("“%s …” is said by %s", (words, claimant) => {
		expect(startingWith(words)?.claimant).toBe(claimant);
	});
	it("proposes no open end for what happened", () => {
		expect(startingWith("about thirty Russian servicemen")?.edtf).toBe("2024-05-13/2024-05-17");
		expect(claims.filter(({ group, edtf }) => group !== "buffer-zone" && edtf.includes(".."))).toEqual([]);
	});
});
