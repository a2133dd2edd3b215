import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../src/domain/day.ts";
import { draftDocument } from "../../../../src/pipeline/draft/draft-document.ts";
import { loadLexicon } from "../../../../src/pipeline/gazetteer/load-lexicon.ts";

const context = { lexicon: loadLexicon("."), today: toIsoDay("2026-01-01") };
const placesIn = (text: string): string[] =>
	draftDocument({ text, published: toIsoDay("2024-05-17") }, context).mentions.map(
		({ words, place }) => `${words}=${place?.name ?? null}`,
	);

describe("a river that shares its name with a settlement", () => {
	it.each([
		["Troops crossed the Oskil at dawn.", ["Oskil=Oskil River"]],
		["Families left the village of Oskil.", ["Oskil=Oskil"]],
		["Boats burned on the Dnipro and in Dnipro.", ["Dnipro=Dnipro River", "Dnipro=Dnipro"]],
		["Бої тривають за Осколом.", ["Осколом=Oskil River"]],
		["У селі Оскіл загинули двоє.", ["Оскіл=Oskil"]],
		["Форсувати Донець не вдалося.", ["Донець=Siverskyi Donets River"]],
		["Понтоны стоят на берегу Оскола.", ["Оскола=Oskil River"]],
		["Жители села Оскол уехали.", ["Оскол=Oskil"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("lands, axes and divisions", () => {
	it.each([
		["На Вовчанщині й Ізюмщині тихо.", ["Вовчанщині=Vovchansk district", "Ізюмщині=Izium district"]],
		["На Харківщині тривога.", ["Харківщині=Kharkiv region"]],
		["Обстреляна Белгородщина.", ["Белгородщина=Belgorod region"]],
		["На Волинському та Поліському напрямках спокійно.", ["Волинському=Volyn region", "Поліському напрямках=Polissia"]],
		["Fires burn in Sumy and Kharkiv oblasts.", ["Sumy=Sumy region", "Kharkiv oblasts=Kharkiv region"]],
		["Бои в Купянском районе.", ["Купянском районе=Kupiansk district"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("forms and spellings", () => {
	it.each([
		["Евакуація з Сум, Лубен та Печеніг.", ["Сум=Sumy", "Лубен=Lubny", "Печеніг=Pechenihy"]],
		["Обстріл Купянська без апострофа.", ["Купянська=Kupiansk"]],
		["Удары по Казачьей Лопани и Ковшаровке.", ["Казачьей Лопани=Kozacha Lopan", "Ковшаровке=Kivsharivka"]],
		["Отошли от Волчанских Хуторов.", ["Волчанских Хуторов=Vovchanski Khutory"]],
		["Shells hit Kruglyakovka and Bely Kolodez.", ["Kruglyakovka=Kruhliakivka", "Bely Kolodez=Bilyi Kolodiaz"]],
		["На околицях Великої Комишувахи бій.", ["Великої Комишувахи=null"]],
		["Противник не взяв Гряниківки.", ["Гряниківки=Hrianykivka"]],
		["Переправа южнее Кондрашовки сорвана.", ["Кондрашовки=Kondrashivka"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("villages that no list knows", () => {
	it.each([
		["Russian forces cleared Ambarnenske.", ["Ambarnenske=null"]],
		["Завершили освобождение населенного пункта Кривомельное.", ["Кривомельное=null"]],
		["Бои идут севернее Кривомельного.", ["Кривомельного=null"]],
		["Ударив по Кривомельному й відійшов.", ["Кривомельному=null"]],
		["Бій у районах Кривомельного.", ["Кривомельного=null"]],
		["They seized Krivomelne. A blogger doubts Krivomelne.", ["Krivomelne=null", "Krivomelne=null"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
	it("takes no adjective with its noun for one", () => {
		expect(placesIn("Это было по Кривомельному времени.")).toEqual([]);
	});
});

describe("names that are no places", () => {
	it.each([
		["Retired general Philip Kharkov and Olena Borova agreed.", []],
		["Боєць із позивним Харків поранений.", []],
		["Командир с позывным Москва погиб.", []],
		["Об этом пишет газета «Харьков вечерний».", []],
		["The Prague Security Forum met in Prague.", ["Prague=Prague"]],
		["The Kyiv–Moscow talks failed.", ["Kyiv=Kyiv", "Moscow=Moscow"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
	it("keeps the country that describes a ministry, and not the one in the name of its forces", () => {
		expect(placesIn("Минобороны России сообщило. Збройні сили України відповіли.")).toEqual(["России=Russia"]);
	});
});
