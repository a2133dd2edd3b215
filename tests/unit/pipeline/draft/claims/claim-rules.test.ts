import { describe, expect, it } from "vitest";
import { CLAIM_RULES } from "../../../../../src/pipeline/draft/claims/claim-rules.ts";
import { hitIn } from "../../../../../src/pipeline/draft/claims/hit-in.ts";
import { NET_RULES } from "../../../../../src/pipeline/draft/claims/net-rules.ts";

const kindIn = (clause: string): string | null => {
	const rule = hitIn(clause)?.rule;
	return rule === undefined ? null : `${rule.group}/${rule.kind}`;
};

/** One family of words a row: English, Ukrainian, Russian. */
const FAMILIES: readonly (readonly [string, string, string, string, string])[] = [
	[
		"a zone asked for",
		"buffer-zone/buffer-zone",
		"a security strip along the border",
		"буферна зона",
		"полоса безопасности",
	],
	[
		"a strip asked for",
		"buffer-zone/buffer-zone",
		"a buffer strip wide enough",
		"санітарна смуга",
		"нейтральная полоса",
	],
	[
		"arms laid down",
		"incident/surrender",
		"five of them threw down their weapons",
		"п'ятеро склали зброю",
		"семеро сложили оружие",
	],
	["supply back", "incident/other", "power has been restored", "живлення повернули", "электроснабжение восстановлено"],
	["people missing", "incident/other", "dozens went missing", "безвісти зникли двоє", "без вести пропали двое"],
	[
		"ground summed up",
		"statement/territory-total",
		"30 settlements were liberated",
		"звільнено 30 населених пунктів",
		"освобождено 30 населённых пунктов",
	],
	[
		"a refused order",
		"incident/refusal",
		"soldiers refused to attack",
		"солдати відмовилися воювати",
		"солдаты отказались воевать",
	],
	[
		"flight from service",
		"incident/desertion",
		"fifteen men deserted",
		"дезертирували 15 солдатів",
		"дезертировали 15 солдат",
	],
	["giving up arms", "incident/surrender", "the crew gave themselves up", "екіпаж здався", "экипаж сдался"],
	[
		"people kept and abused",
		"incident/detention",
		"soldiers tortured a farmer",
		"солдати катували фермера",
		"солдаты задержали фермера",
	],
	[
		"going back",
		"advance/withdrawal",
		"the brigade vacated its trenches",
		"бригада здійснила маневр на нові позиції",
		"бригада оттянула силы за реку",
	],
	[
		"driving the other side out",
		"advance/retaken",
		"marines pushed Russian troops out of the village",
		"бійці витіснили ворога з села",
		"бойцы вытеснили врага из села",
	],
	[
		"a failed attack",
		"advance/attempted-advance",
		"gunners blunted the thrust",
		"зірвали сім штурмів",
		"попытка прорыва пресечена",
	],
	[
		"trying",
		"advance/attempted-advance",
		"troops tried to consolidate a foothold",
		"не припиняє спроб потіснити",
		"пытаются пройти",
	],
	["taking", "advance/occupied", "troops seized the village", "війська захопили село", "войска овладели селом"],
	["winning back", "advance/retaken", "paratroopers wrested back two blocks", "звільнили село", "освободили село"],
	[
		"a flag",
		"advance/retaken",
		"a banner fluttered over the council",
		"прапор майорить над радою",
		"флаг реет над советом",
	],
	[
		"going forward",
		"advance/advance",
		"soldiers rolled into the centre",
		"розвивають наступ углиб",
		"заняли более выгодные рубежи",
	],
	[
		"a breach",
		"advance/advance",
		"the defences had been breached",
		"росіяни вклинилися на 800 метрів",
		"россияне вклинились на 800 метров",
	],
	[
		"bringing up troops",
		"incident/reinforcement",
		"3,000 soldiers have been shifted there",
		"перекинули два батальйони",
		"перебросили два батальона",
	],
	[
		"weapons shot down",
		"incident/air-strike",
		"air defences intercepted nine drones",
		"збито дев’ять дронів",
		"сбиты девять беспилотников",
	],
	["gunfire", "incident/shelling", "howitzers peppered the farm", "гатять по селу", "бьют по селу"],
	[
		"fire",
		"incident/infrastructure-damage",
		"a blaze tore up the depot",
		"зайнялася господарча споруда",
		"вспыхнула хозяйственная постройка",
	],
	[
		"the dead",
		"incident/losses",
		"the blast claimed two lives",
		"дістали з-під завалів без ознак життя",
		"достали из-под завалов без признаков жизни",
	],
	["fighting", "incident/fighting", "the sides clashed at the bridge", "тривають бої", "идут бои"],
	[
		"drawing near",
		"advance/advance",
		"forces are grinding towards Kupiansk",
		"росіяни вгризаються в оборону",
		"россияне вгрызаются в оборону",
	],
	["a road cut", "advance/advance", "marines cut the main road", "перерізали трасу", "перерезали трассу"],
	["ground lost", "advance/withdrawal", "the brigade lost its bridgehead", "втратили плацдарм", "потеряли плацдарм"],
	[
		"supply cut off",
		"incident/infrastructure-damage",
		"water supply to Izium has been cut",
		"вимкнули газопостачання",
		"отключили газ",
	],
	[
		"works of defence",
		"incident/other",
		"crews dug defensive lines",
		"обладнують вогневі позиції",
		"оборудуют позиции",
	],
	[
		"mines cleared",
		"incident/other",
		"sappers defused 200 shells",
		"знешкодили 200 снарядів",
		"обезвредили 200 снарядов",
	],
];

describe("the words of a claim, in three languages", () => {
	it.each(FAMILIES)("%s is %s", (_, expected, english, ukrainian, russian) => {
		expect([english, ukrainian, russian].map(kindIn)).toEqual([expected, expected, expected]);
	});
	it.each([
		["The volunteers hand out blankets at the station."],
		["Trams stopped for several hours."],
		["Волонтери роздають ковдри на вокзалі."],
		["Волонтёры раздают одеяла на вокзале."],
	])("no rule but the net’s knows “%s”", (sentence) => {
		expect([undefined, true]).toContain(hitIn(sentence)?.rule.name.startsWith("net-"));
	});
	it("takes a fire that broke out in Ukrainian for no conquest", () => {
		expect(kindIn("зайнялася споруда")).not.toBe(kindIn("зайняли село"));
	});
	it("does not count losses that an attacker disregards", () => {
		expect(kindIn("незважаючи на втрати, ворог штурмує Вовчанськ")).toBe("advance/attempted-advance");
	});
	it("keeps who was pushed apart from who pushed", () => {
		expect(kindIn("Russian troops were pushed out of the village")).toBe("advance/withdrawal");
		expect(kindIn("Ukrainian troops pushed the Russians out of the village")).toBe("advance/retaken");
	});
	it("gives every rule a name of its own and a weight between 0 and 1", () => {
		const names = [...CLAIM_RULES, ...NET_RULES].map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect([...CLAIM_RULES, ...NET_RULES].filter(({ weight }) => weight <= 0 || weight > 1)).toEqual([]);
	});
});
