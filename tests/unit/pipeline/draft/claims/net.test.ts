import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { hitIn } from "../../../../../src/pipeline/draft/claims/hit-in.ts";
import { NET_THRESHOLD, type NetFacts, netScore } from "../../../../../src/pipeline/draft/claims/net-score.ts";
import { draftDocument } from "../../../../../src/pipeline/draft/draft-document.ts";
import { loadLexicon } from "../../../../../src/pipeline/gazetteer/load-lexicon.ts";

const context = { lexicon: loadLexicon("."), today: toIsoDay("2026-01-01") };
const claimsIn = (text: string) => draftDocument({ text, published: toIsoDay("2024-06-03") }, context).claims;
const kindsIn = (text: string) => claimsIn(text).map(({ group, kind }) => `${group}/${kind}`);

describe("the net under the rules", () => {
	it.each([
		["Moscow's troops poured over the border into the Kharkiv region.", "advance/advance"],
		["Soldiers dragged her son away to a cell in Kupiansk in July.", "incident/detention"],
		["Some 5,000 civilians had been bussed to Belgorod.", "incident/other"],
		["Ukrainian drone operators collapsed a footbridge over the Vovcha River.", "incident/infrastructure-damage"],
		["У Золочеві обірвано лінію електропередач.", "incident/infrastructure-damage"],
		["У Чугуєві 62-річну мешканку ушпиталили у важкому стані.", "incident/losses"],
		["В Волчанске двое были застрелены со связанными руками.", "incident/losses"],
		["В Купянске по меньшей мере девять человек забрали из дома.", "incident/detention"],
	])("catches “%s”", (text, kind) => {
		const claims = claimsIn(text);
		expect(kindsIn(text)).toEqual([kind]);
		expect(claims[0]?.rule).toMatch(/^net-/);
		expect(claims[0]?.confidence).toBeLessThan(0.8);
	});
	it.each([
		"Volunteers hand out blankets at the station.",
		"My grandmother kept a garage full of apples in Vovchansk before the war, I remember.",
		"Our report is based on 204 interviews with volunteers in Kupiansk.",
		"If they took a tractor from Lyptsi, would anybody miss it?",
	])("lets “%s” through", (text) => {
		expect(claimsIn(text)).toEqual([]);
	});
	it("is asked only where no rule knows a clause", () => {
		expect(hitIn("Russian troops captured the garages in Lyptsi")?.rule.name).toBe("occupied");
	});
});

describe("a deed that is asked for or denied", () => {
	it.each([
		["Президент Украины снова попросил снять запрет на удары по аэродромам.", "statement/other"],
		["Deputy minister Hanna Rudenko denied that Ukrainian units had suffered heavy losses.", "statement/assessment"],
	])("is a statement: “%s”", (text, kind) => {
		expect(kindsIn(text)).toEqual([kind]);
	});
});

describe("what happened meanwhile", () => {
	it.each([
		["Під час відступу окупанти підірвали міст через Оскіл.", "incident"],
		["После отхода российских сил из Изюма тела 17 человек были опознаны.", "incident"],
		["Roughly two thirds of them are killed before reaching their rallying points.", "incident"],
	])("does not decide what “%s” says", (text, group) => {
		expect(hitIn(text)?.rule.group).toBe(group);
	});
	it("decides where nothing else does", () => {
		expect(hitIn("Після відступу росіян")?.rule.kind).toBe("withdrawal");
	});
});

describe("the score of the net", () => {
	const NOTHING: NetFacts = {
		text: "garages",
		family: 0.28,
		hasPlace: false,
		hasDate: false,
		hasSide: false,
		hasNumber: false,
		isSpoken: false,
		lastDay: null,
		published: toIsoDay("2024-06-03"),
	};
	it("asks for more than a word of the genre", () => {
		expect(netScore(NOTHING)).toBeLessThan(NET_THRESHOLD);
		expect(netScore({ ...NOTHING, hasPlace: true })).toBeGreaterThanOrEqual(NET_THRESHOLD);
	});
	it.each([
		["what may be", { text: "if garages were burnt" }],
		["what was years ago", { lastDay: toIsoDay("2014-07-01") }],
		["history", { text: "garages of the Soviet century" }],
		["how a text was made", { text: "interviews in garages" }],
	])("holds %s against a clause", (_, facts) => {
		const told = { ...NOTHING, hasPlace: true };
		expect(netScore({ ...told, ...facts })).toBeLessThan(netScore(told));
	});
});
