import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { hitIn } from "../../../../../src/pipeline/draft/claims/hit-in.ts";
import { draftDocument } from "../../../../../src/pipeline/draft/draft-document.ts";
import { loadLexicon } from "../../../../../src/pipeline/gazetteer/load-lexicon.ts";

const kindIn = (clause: string): string | null => {
	const rule = hitIn(clause)?.rule;
	return rule === undefined ? null : `${rule.group}/${rule.kind}`;
};
const groupIn = (clause: string): string | null => hitIn(clause)?.rule.group ?? null;

const context = { lexicon: loadLexicon("."), today: toIsoDay("2026-01-01") };
const groupsIn = (text: string) =>
	draftDocument({ text, published: toIsoDay("2024-06-03") }, context).claims.map(({ group }) => group);

/** One family of words a row: what it tells, Ukrainian, Russian. */
const FAMILIES: readonly (readonly [string, string, string, string])[] = [
	["a buffer", "buffer-zone/buffer-zone", "хочуть створити буфер", "нужно создать буфер"],
	["guns moved off", "buffer-zone/buffer-zone", "відсунути гармати від кордону", "отодвинуть пушки от границы"],
	["men who will not go", "incident/refusal", "у роті 12 п’ятисотих", "в роте 12 пятисотых"],
	["an attack they would not join", "incident/refusal", "не захотіли йти на штурм", "не захотели идти на штурм"],
	["posts left", "incident/desertion", "рота знялася з позицій", "рота снялась с позиций"],
	["kept in a pit", "incident/detention", "трьох замкнули в ямі", "троих заперли в яме"],
	["a white flag", "incident/surrender", "вийшли з білим прапором", "вышли с белым флагом"],
	["hands up", "incident/surrender", "двоє підняли руки", "двое подняли руки"],
	["taken prisoner", "incident/detention", "взяли шістьох у полон", "взяли шестерых в плен"],
	["back from captivity", "incident/detention", "звільнили з полону 20 оборонців", "освободили из плена 20 солдат"],
	[
		"a charge sheet",
		"incident/detention",
		"обвинувальний акт скеровано до суду",
		"обвинительное заключение направлено в суд",
	],
	[
		"a city attacked by missiles",
		"incident/air-strike",
		"місто атакували чотирма ракетами",
		"город атаковали четырьмя ракетами",
	],
	["a town attacked", "incident/air-strike", "вночі атакували Харків", "ночью атаковали Белгород"],
	[
		"villages attacked",
		"incident/air-strike",
		"ворог атакував 9 населених пунктів",
		"враг атаковал 9 населенных пунктов",
	],
	["a weapon used", "incident/air-strike", "противник застосував сім КАБів", "противник применил семь КАБов"],
	["a launch", "incident/air-strike", "пуск здійснено з-за кордону", "пуск произведен из-за границы"],
	["light back", "incident/other", "повернули світло абонентам", "вернули свет абонентам"],
	["not let through", "advance/attempted-advance", "переправитися їм не дали", "переправиться им не дали"],
	["could not go on", "advance/attempted-advance", "не зуміли закріпитися в селі", "не сумели закрепиться в селе"],
	["an assault beaten off", "advance/attempted-advance", "штурм відбито", "отражено шесть приступов"],
	["smoked out", "advance/retaken", "звідти їх викурили", "оттуда их выкурили"],
	["ground left by name", "advance/withdrawal", "ЗСУ залишили Сеньківку", "ВСУ оставили Сеньковку"],
	["given up by us", "advance/withdrawal", "ми здали хутір", "мы сдали хутор"],
	["half a ring", "advance/withdrawal", "гарнізон у напівоточенні", "гарнизон в полуокружении"],
	["run", "advance/withdrawal", "окупанти драпають за річку", "оккупанты драпают за реку"],
	["wave on wave", "advance/attempted-advance", "ворог накочувався тричі", "шли на штурм волнами"],
	["feeling for gaps", "advance/attempted-advance", "промацують нашу лінію", "прощупывают нашу линию"],
	["seeping in", "advance/attempted-advance", "просочуються малими групами", "просачиваются малыми группами"],
	["shoving", "advance/attempted-advance", "преться піхота", "прет пехота"],
	["a tree line tried", "advance/attempted-advance", "розвідка боєм під селом", "разведка боем под селом"],
	["the border crossed", "advance/attempted-advance", "перетнули держкордон", "перешли госграницу"],
	["taken house by house", "advance/occupied", "хутір зачищено", "хутор зачищен"],
	["gone over to", "advance/occupied", "перейшов до росіян", "перешли к россиянам"],
	["somebody's now", "advance/occupied", "південь — за противником", "юг – за российской армией"],
	["a town fallen", "advance/occupied", "місто впало", "город пал"],
	["ground lost for good", "advance/withdrawal", "хутір втрачено остаточно", "хутор потерян окончательно"],
	["won by force", "advance/retaken", "відвоювали посадку", "отвоевали посадку"],
	["slipped through", "advance/advance", "проскочили до колії", "проскочили к железной дороге"],
	["square kilometres gained", "advance/advance", "плюс 2,4 кв. км", "плюс 2,4 кв. км"],
	["drawn to the border", "incident/reinforcement", "тягнуть до кордону свіжі полки", "тянет к границе понтоны"],
	["put into the line", "incident/reinforcement", "заводять штурмові підрозділи", "заводят штурмовые подразделения"],
	["left on the field", "incident/losses", "залишили на полі дві БМП", "оставили на поле две БМП"],
	["put to the ground", "incident/losses", "поклали сотні солдатів", "положили сотни солдат"],
	["minus", "incident/losses", "мінус три танки", "минус три танка"],
	["ground down", "incident/losses", "перемололи дві роти", "перемололи две роты"],
	["injuries", "incident/losses", "тілесні ушкодження різного ступеня", "минно-взрывная травма"],
	["windows out", "incident/infrastructure-damage", "вибило вікна у школі", "выбило окна в школе"],
	["ablaze", "incident/infrastructure-damage", "палала нафтобаза", "полыхнула нефтебаза"],
	["lights out", "incident/infrastructure-damage", "зв’язок зник учора", "связи нет"],
	["struck, in the jargon", "incident/shelling", "вгатили по котельні", "насыпали по котельной"],
	["cluster shells", "incident/shelling", "касетами по городах", "кассетами по огородам"],
	["a road under fire", "incident/fighting", "перерізали вогнем шлях", "перерезали огнем дорогу"],
	["a fight", "incident/fighting", "триває бій", "идет бой"],
	["a front that moves", "advance/advance", "лінія за тиждень змістилася", "фронт к утру сдвинулся"],
	["bitten off", "advance/advance", "відкусили дві вулиці", "откусили две улицы"],
	["pincers", "advance/withdrawal", "беруть у кліщі", "берут в клещи"],
	["a column sets off", "advance/attempted-advance", "бронеколона рушила на хутір", "колонна двинулась на хутор"],
	["driven off", "advance/attempted-advance", "відігнали ворожу групу", "отогнали вражескую группу"],
	["a line straightened", "advance/advance", "вирівняли лінію фронту", "выровняли линию фронта"],
	["a tricolour up", "advance/retaken", "висить прапор", "реет триколор"],
	["burnt down", "incident/infrastructure-damage", "полум’я охопило склад", "сожгли амбар"],
	["changing hands", "incident/fighting", "хутір двічі міняв господаря", "хутор дважды менял хозяев"],
	["a grey zone", "incident/fighting", "перейшло до «сірої зони»", "висит в «серой зоне»"],
];

describe("Ukrainian and Russian words of a claim", () => {
	it.each(FAMILIES)("%s is %s", (_, expected, ukrainian, russian) => {
		expect([ukrainian, russian].map(kindIn)).toEqual([expected, expected]);
	});
	it.each([
		["прибуло приблизно 30 солдатів", "advance"],
		["приблизительно 30 солдат обучены", "advance"],
		["обошлось без пострадавших", "advance"],
		["на Харьковском направлении войска в готовности", "incident/reinforcement"],
		["прошлой ночью в Купянске было тихо", "advance"],
		["звільнив з посади командира", "advance"],
		["освобожден от должности", "advance"],
		["рух поїздів зупинено", "advance"],
		["вернули тела погибших", "advance"],
		["пункты временной дислокации", "incident/reinforcement"],
		["стёкла выбило", "advance"],
		["насос вийшов з ладу", "advance"],
		["дійшли висновку", "advance"],
		["вышли на связь", "advance"],
		["розширили зону евакуації", "advance"],
		["солдати намагалися пройти, пытались пройти", "incident/other"],
		["развернули флаг", "incident/reinforcement"],
		["з 40 мешканців лишилися шестеро", "advance"],
		["відкинули звинувачення", "advance"],
		["працюють вибухотехніки", "incident/air-strike"],
		["имена погибших с начала наступления", "advance"],
		["відсунули на відстань артилерії", "incident/shelling"],
		["батальйон ударних БпЛА", "incident/air-strike"],
	])("“%s” is not %s", (clause, wrong) => {
		expect(wrong.includes("/") ? kindIn(clause) : groupIn(clause)).not.toBe(wrong);
	});
});

describe("views, plans and denials in Ukrainian and Russian", () => {
	it.each([
		"Говорити про втрату Вовчанська підстав немає, сказав речник бригади.",
		"Проривом наступ росіян на Вовчанськ не є, сказав речник бригади.",
		"О захвате Волчанска речи не идет, сказал представитель бригады.",
		"Данные о прорыве под Волчанском – вброс, сказал представитель бригады.",
		"Вовчанськ залишається під контролем Сил оборони, сказав речник бригади.",
		"Российские войска попытаются захватить Липцы, сказал представитель бригады.",
		"Росіяни намагатимуться захопити Липці, сказав речник бригади.",
		"Стягнути на себе українські бригади з Куп’янська — такий задум росіян.",
		"Украинские укрепления у Липцов существовали на бумаге.",
		"Росіян під Вовчанськом чекає або підкріплення, або відхід.",
		"Штурмувати Липці росіянам нема чим.",
		"Росіяни захоплять Липці до зими, сказав речник бригади.",
		"Шансів на прорив росіян до Липців немає.",
		"Темпы продвижения россиян под Волчанском упали.",
		"Чутки про прорив під Вовчанськом не підтверджуються.",
		"Захват Харькова не входит в планы Москвы.",
		"Никакого прорыва под Волчанском нет, сказал представитель бригады.",
	])("“%s” is a statement", (text) => {
		expect(groupsIn(text)).toEqual(["statement"]);
	});
	it.each([["За июль на Волчанск, по оценке аналитика Ивана Петрова, сбросили 420 управляемых бомб.", "incident"]])(
		"“%s” is %s",
		(text, group) => {
			expect(groupsIn(text)).toEqual([group]);
		},
	);
	it.each(["На місці влучання у Липцях працюють рятувальники.", "Бережіть себе та не ігноруйте сирену у Харкові."])(
		"proposes nothing for “%s”",
		(text) => {
			expect(groupsIn(text)).toEqual([]);
		},
	);
});
