import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { draftDocument } from "../../../../../src/pipeline/draft/draft-document.ts";
import { loadLexicon } from "../../../../../src/pipeline/gazetteer/load-lexicon.ts";

const context = { lexicon: loadLexicon("."), today: toIsoDay("2026-01-01") };
const mentionsIn = (text: string) =>
	draftDocument({ text, published: toIsoDay("2024-05-17") }, context).mentions.map(({ words, place }) => ({
		words,
		place,
	}));
const placesIn = (text: string): string[] =>
	mentionsIn(text).map(({ words, place }) => `${words}=${place?.name ?? null}`);

describe("adjectives in lists and headings", () => {
	it.each([
		[
			"Обстріляли п’ять районів: Куп’янський, Чугуївський та Харківський.",
			["Куп’янський=Kupiansk district", "Чугуївський=Chuhuiv district", "Харківський=Kharkiv district"],
		],
		[
			"Били по двох районах Харківщини – Куп’янському, Чугуївському.",
			["Харківщини=Kharkiv region", "Куп’янському=Kupiansk district", "Чугуївському=Chuhuiv district"],
		],
		[
			"Пострадали два округа: Белгородский и Шебекинский.",
			["Белгородский=Belgorod district", "Шебекинский=Shebekino district"],
		],
		[
			"З Вовчанської та Липецької громад вивозять людей.",
			["Вовчанської=Vovchansk district", "Липецької громад=Lyptsi district"],
		],
		[
			"People leave the Kupiansk and Izium districts.",
			["Kupiansk=Kupiansk district", "Izium districts=Izium district"],
		],
		["Two Kharkiv districts have no light.", ["Kharkiv=Kharkiv"]],
		["Найгарячіше на Лиманському й на Куп’янському напрямках.", ["Лиманському=Lyman", "Куп’янському=Kupiansk"]],
		[
			"Куп’янський, Лиманський, Бахмутський – три напрямки, де тиснуть.",
			["Куп’янський=Kupiansk", "Лиманський=Lyman", "Бахмутський=Bakhmut"],
		],
		["Зведення.\n\n- Краматорський. Тихо.\n\n- Лиманський. Бої.", ["Краматорський=Kramatorsk", "Лиманський=Lyman"]],
		["Сводка.\n\nКупянское. Бои идут.", ["Купянское=Kupiansk"]],
		["Бої в районах Глибокого та Вовчанська.", ["Глибокого=Hlyboke", "Вовчанська=Vovchansk"]],
		["Сводка.\n\nНовосёловское. Бои.", ["Новосёловское=Novoselivske"]],
		["Тут українські війська на Харківському напрямку.", ["Харківському=Kharkiv"]],
		["Чьё село? Для порядка — украинское. Ждём.", []],
		["Бої на Лимано-Куп’янському напрямку.", ["Куп’янському=Kupiansk"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("rivers without their word of type", () => {
	it.each([
		["Вони тримають лівобережжя Сіверського Дінця.", ["Сіверського Дінця=Siverskyi Donets River"]],
		["Міст стояв над Дінцем.", ["Дінцем=Siverskyi Donets River"]],
		["Городок стоит на Волчьей.", ["Волчьей=Vovcha River"]],
		["Тиснуть на Запорізькому напрямку.", ["Запорізькому=Zaporizhzhya"]],
		["Бої в Запорізькій області.", ["Запорізькій області=Zaporizhzhia region"]],
		["В Одеській, Запорізькій областях тихо.", ["Одеській=Odesa region", "Запорізькій областях=Zaporizhzhia region"]],
		[
			"У Запорізькій та Донецькій областях тихо.",
			["Запорізькій=Zaporizhzhia region", "Донецькій областях=Donetsk region"],
		],
		["Украинцам не удержать левобережье Волчьей.", ["Волчьей=Vovcha River"]],
		["Вони хочуть зрізати Сіверський виступ.", ["Сіверський=Siversk"]],
		["Наступают южнее Волчьей.", ["Волчьей=Vovcha River"]],
		["Ворог уже перейшов Вовчу.", ["Вовчу=Vovcha River"]],
		["Он служил в «Айдаре».", []],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("halves of names that no list has whole", () => {
	it.each([
		["They freed Zelena Dolyna and left.", ["Zelena Dolyna=null"]],
		["Near Zeleny Shlyakh the battle goes on.", ["Zeleny Shlyakh=null"]],
		["Взято село Копитне Куп'янського району.", ["Копитне=null", "Куп'янського району=Kupiansk district"]],
		["У селі Стара Кам’янка Ізюмського району тихо.", ["Стара Кам’янка=null", "Ізюмського району=Izium district"]],
		["Двое убиты в Среднем Бурлуке.", ["Среднем Бурлуке=null"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("what is no place", () => {
	it.each([
		["Об этом сказал полковник Виктор Трегубов. Виктор добавил деталей.", []],
		["Врач Виктория Пономаренко уехала.", []],
		["Севернее, в полосе у реки, тихо.", []],
		["В Институте изучения войны так не думают.", []],
		["В Группировке объединенных сил это подтвердили.", []],
		["В Третьем армейском корпусе молчат.", []],
		["M. Reisner: It will be hard.", []],
		["After that Zelenskyy said no. He met with those in Zelenskyy.", []],
		["Взят десяток сел. Взять Харьков не выйдет.", ["Харьков=Kharkiv"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("names that a sentence explains", () => {
	it.each([
		["Kamyanka is a village of Kharkiv oblast.", ["Kamyanka=Kamianka", "Kharkiv oblast=Kharkiv region"]],
		["The place is called Zapadne and lies west.", ["Zapadne=Zapadne"]],
		["The villages of Terny and Zhyhailivka in the north burn.", ["Terny=Terny", "Zhyhailivka=null"]],
		[
			"Fires in Donetska, Kharkivska and Sumska oblasts.",
			["Donetska=Donetsk region", "Kharkivska=Kharkiv region", "Sumska oblasts=Sumy region"],
		],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("namesakes", () => {
	const pointOf = (text: string, name: string) =>
		mentionsIn(text)
			.find(({ words }) => words === name)
			?.place?.lngLat?.map((degree) => degree.toFixed(1));
	it.each([
		["Troops left Lyptsi and Vovchansk. Rubizhne burns.", "Rubizhne", ["36.8", "50.2"]],
		["Fighting at Makiivka and Kreminna.", "Makiivka", ["38.0", "49.2"]],
		["Ukrainian guns shelled the village of Kamyanka near Izium.", "Kamyanka", ["37.3", "49.1"]],
	])("%s", (text, name, point) => expect(pointOf(text, name)).toEqual(point));
});
