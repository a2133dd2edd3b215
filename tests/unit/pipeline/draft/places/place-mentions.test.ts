import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { draftDocument } from "../../../../../src/pipeline/draft/draft-document.ts";
import { loadLexicon } from "../../../../../src/pipeline/gazetteer/load-lexicon.ts";

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
		["На Волинському та Поліському напрямках спокійно.", ["Волинському=Volyn region", "Поліському=Polissia"]],
		["Fires burn in Sumy and Kharkiv oblasts.", ["Sumy=Sumy region", "Kharkiv oblasts=Kharkiv region"]],
		["Бои в Купянском районе.", ["Купянском районе=Kupiansk district"]],
		["На Липцівському напрямку тихо.", ["Липцівському=Lyptsi"]],
		["На Липцовском направлении тихо.", ["Липцовском=Lyptsi"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("an adjective of a town that the map has", () => {
	it("is the map's own town, not the same one in the list of settlements", () => {
		const text = "На Липцівському напрямку тихо.";
		const [mention] = draftDocument({ text, published: toIsoDay("2024-05-17") }, context).mentions;
		expect(mention?.place?.id).toBe("lyptsi");
	});
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
	it("takes a country that describes a ministry or an army for a mention", () => {
		expect(placesIn("Минобороны России сообщило. Збройні сили України відповіли.")).toEqual([
			"России=Russia",
			"України=Ukraine",
		]);
	});
	it.each([
		["Командир роти Ірина Лозова мовчала. Лозова пішла.", []],
		["Its driver, whose call sign is Oskil, laughed. Oskil smiled.", []],
		["Боєць на псевдо Крим поранений.", []],
		["Петро Іванович Лиман косить траву.", []],
		["General Hlib Sorokin spoke.", []],
		["У Богдана згоріла хата, під Андрієм зламалася лава.", []],
		["В Генштабе и в Госдуме молчат, у Верховній Раді теж.", []],
		["До Нового року в Белом доме ждут ответа.", []],
		["Украинское командование молчит. Разом дійдемо.", []],
		["Отчёт вышел 3 июня 2023 г. Краткое изложение ниже.", []],
		["«Легион „Свобода России“» и канал «Харьков Live» спорят.", []],
		["Зеленський, Путін і Трамп говорили. У Зеленського задоволені.", []],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("adjectives of axes, divisions and districts", () => {
	it.each([
		["На харьковском направлении и в купянском приграничье тихо.", ["харьковском=Kharkiv", "купянском=Kupiansk"]],
		["У харківській області дощ.", ["харківській області=Kharkiv region"]],
		["На Борівському напрямку дощ.", ["Борівському=Borova"]],
		["На Південно-Слобожанському напрямку дощ.", ["Південно-Слобожанському=Slobozhanshchyna"]],
		["На Торецькому відбито два штурми.", ["Торецькому=Toretsk"]],
		[
			"Слобожанський, Сіверський та Лиманський напрямки.",
			["Слобожанський=Slobozhanshchyna", "Сіверський=Siversk", "Лиманський=Lyman"],
		],
		["Краснолиманское направление: затишье.", ["Краснолиманское=Lyman"]],
		["На Покалянском направлении тихо.", ["Покалянском=null"]],
		["На стратегическом направлении тихо.", []],
		[
			"Обстреляны Грайворонский и Валуйский округа.",
			["Грайворонский=Grayvoron district", "Валуйский округа=Valuyki district"],
		],
		["Старосалтівська селищна громада без води.", ["Старосалтівська=Staryi Saltiv district"]],
		["Volyn and Polissia directions: no change.", ["Volyn=Volyn region", "Polissia=Polissia"]],
		[
			"Сбиты над Тамбовской и Волгоградской областями.",
			["Тамбовской=Tambov region", "Волгоградской областями=Volgograd region"],
		],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("parts of Kharkiv", () => {
	it.each([
		[
			"У Салтівському та Київському районах вибухи.",
			["Салтівському=Saltivskyi district", "Київському районах=Kyivskyi district"],
		],
		[
			"Fires in the Nemyshlianskyi and Slobidskyi districts.",
			["Nemyshlianskyi=Nemyshlianskyi district", "Slobidskyi=Slobidskyi district"],
		],
		["На Павловому Полі та Холодній Горі темно.", ["Павловому Полі=Pavlove Pole", "Холодній Горі=Kholodna Hora"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("lists and dashes", () => {
	it.each([
		["Kupyansk–Svatove–Kreminna: a review.", ["Kupyansk=Kupiansk", "Svatove=Svatove", "Kreminna=Kreminna"]],
		["They pressed on Terny, Torske and Zarichne.", ["Terny=Terny", "Torske=Torske", "Zarichne=Zarichne"]],
		[
			"Удары по Волчанску, Глотово, Терезовке и Мурому.",
			["Волчанску=Vovchansk", "Глотово=null", "Терезовке=null", "Мурому=Murom"],
		],
		["Бій біля Вовчанська, Мала Вовча та Тихого.", ["Вовчанська=Vovchansk", "Мала Вовча=null", "Тихого=Tykhe"]],
		["In Kharkiv, Syniehubov said so.", ["Kharkiv=Kharkiv"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("a name once called a place is one throughout the text", () => {
	it.each([
		["Terny is in ruins. Men died near Terny.", ["Terny=Terny", "Terny=Terny"]],
		["Kryvomelne has fallen. They fled from the village of Kryvomelne.", ["Kryvomelne=null", "Kryvomelne=null"]],
		["Terny is in ruins.", []],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("spellings that no list has", () => {
	it.each([
		["Trains left Kupyansk-Vuzlovyi and Valuiki.", ["Kupyansk-Vuzlovyi=Kupiansk-Vuzlovyi", "Valuiki=Valuyki"]],
		["Полк стоїть під Шебекиним.", ["Шебекиним=Shebekino"]],
		["Вони взяли Пильну, Морохівця не взяли.", ["Пильну=Pylna", "Морохівця=Morokhovets"]],
		["Бой за Русскую Лозовую.", ["Русскую Лозовую=Ruska Lozova"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("places that only their case or preposition gives away", () => {
	it.each([
		["В Устиновке и в Копытном горят дома.", ["Устиновке=null", "Копытном=null"]],
		["Их выбили из Кривина.", ["Кривина=null"]],
		["Бій під Копитним і поблизу Надії.", ["Копитним=null", "Надії=null"]],
		["Prayers were said in Winkler, Man.", ["Winkler=null"]],
		["There is no word on Bulychivka.", ["Bulychivka=null"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("towns, states and waters far and near", () => {
	it.each([
		["GENEVA — The Geneva talks moved to Istanbul.", ["GENEVA=Geneva", "Geneva=Geneva", "Istanbul=Istanbul"]],
		["Мобилизованные из Бурятии, Пскова и Тамбова.", ["Бурятии=Buryatia", "Пскова=Pskov", "Тамбова=Tambov"]],
		[
			"Військові рф та білорусі; російської федерації.",
			["рф=Russia", "білорусі=Belarus", "російської федерації=Russia"],
		],
		["Вони тричі пробували перейти Вовчу.", ["Вовчу=Vovcha River"]],
		["Kamianka in the Izium district burned.", ["Kamianka=Kamianka", "Izium district=Izium district"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("adjectives called after what they stand beside", () => {
	it.each([
		["Глава Харьковской ОВА молчит.", ["Харьковской=Kharkiv region"]],
		["Звіт Харківської обласної прокуратури.", ["Харківської=Kharkiv region"]],
		["Начальник Куп’янської РВА мовчить.", ["Куп’янської=Kupiansk district"]],
		["Глава Волчанской городской военной администрации молчит.", ["Волчанской=Vovchansk"]],
		["Голова Куп’янської міської ради мовчить.", []],
		[
			"Дворічанська й Оскільська громади, частково – Борівська, Вільхуватська та Куп’янська.",
			[
				"Дворічанська=Dvorichna district",
				"Оскільська громади=Oskil district",
				"Борівська=Borova district",
				"Вільхуватська=Vilkhuvatka district",
				"Куп’янська=Kupiansk district",
			],
		],
		["В Золочевской громаде тихо.", ["Золочевской громаде=Zolochiv district"]],
		["Огонь по Боровской и Савинской общинам.", ["Боровской=Borova district", "Савинской общинам=Savyntsi district"]],
		[
			"Били по Чугуевскому и Купянскому районам.",
			["Чугуевскому=Chuhuiv district", "Купянскому районам=Kupiansk district"],
		],
		["Изюмско-Балаклейское направление.", ["Балаклейское=Balakliia"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
	it("takes the larger Lyman for the axis", () => {
		const lyman = draftDocument(
			{ text: "Из Змиева, Балаклеи и Чугуева едут на лиманское направление.", published: toIsoDay("2024-05-17") },
			context,
		).mentions.at(-1);
		expect(lyman?.place?.lngLat?.[1]).toBeCloseTo(49, 1);
	});
});

describe("English names that a city and a region share", () => {
	it.each([
		["Troops hold the regions of Kherson and Odesa.", ["Kherson=Kherson region", "Odesa=Odesa region"]],
		["They went back to Donetsk, the eastern region.", ["Donetsk=Donetsk region"]],
		["Kharkiv, the region’s capital, and Izium, a town in the region.", ["Kharkiv=Kharkiv", "Izium=Izium"]],
		["It holds most of Luhansk.", ["Luhansk=Luhansk region"]],
		[
			"They claim Donetsk, Luhansk and Kherson.",
			["Donetsk=Donetsk region", "Luhansk=Luhansk region", "Kherson=Kherson region"],
		],
		["Shells hit the cities of Donetsk and Luhansk.", ["Donetsk=Donetsk", "Luhansk=Luhansk"]],
		["Missiles hit Odesa and Kherson.", ["Odesa=Odesa", "Kherson=Kherson"]],
		["Kharkiv’s governor and the governor of Sumy spoke.", ["Kharkiv=Kharkiv region", "Sumy=Sumy region"]],
		["The Belgorod and Kursk border regions burn.", ["Belgorod=Belgorod region", "Kursk=Kursk region"]],
		["It lies in Kharkov Oblast.", ["Kharkov Oblast=Kharkiv region"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("forests that bear a name", () => {
	it.each([
		["They fled the Serebryansky forest.", ["Serebryansky forest=null"]],
		["Бої в Серебрянському лісі.", ["Серебрянському лісі=null"]],
		["Отошли в Серебрянское лесничество.", ["Серебрянское лесничество=null"]],
		["Smoke rose over the Izium forest and Ukrainian forests.", ["Izium=Izium"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("names in their cases, and villages", () => {
	it.each([
		["Волохового Яру не втримали.", ["Волохового Яру=Volokhiv Yar"]],
		["Тихо у Великому Бурлуці.", ["Великому Бурлуці=Velykyi Burluk"]],
		["Взяли Великую Камышеваху.", ["Великую Камышеваху=null"]],
		["По Чернещине враг ударил бомбами.", ["Чернещине=null"]],
		["Дрон упав поза Криводязним.", ["Криводязним=null"]],
		["Наступ у напрямку Криводязного.", ["Криводязного=null"]],
		["На Куп’янському напрямку Сили оборони стоять.", ["Куп’янському=Kupiansk"]],
		["Атаки біля Борової, Табаївки, Надії.", ["Борової=Borova", "Табаївки=Tabaivka", "Надії=null"]],
		["Місто ділить Оскіл, що тече з півночі.", ["Оскіл=Oskil River"]],
		["Обстреляны Граково, Чкаловское и Рогань.", ["Граково=Hrakove", "Чкаловское=Prolisne", "Рогань=Rohan"]],
		["The dead of Hroza were buried.", ["Hroza=Hroza"]],
		["Гроза прошла над городом.", []],
		["Над Криводязнівкою FPV збив дрон.", ["Криводязнівкою=null"]],
		["They crossed the Chornyi Zherebets river.", ["Chornyi Zherebets river=Zherebets River"]],
		["Евакуація із Заоскілля та Новозалісся.", ["Заоскілля=Zaoskillia", "Новозалісся=null"]],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("a name before the division it lies in", () => {
	it.each([
		["Обстріляно Калинове Золочівської громади.", ["Калинове=null", "Золочівської громади=Zolochiv district"]],
		[
			"Постраждали села Зарічне та Пришиб Балаклійської громади.",
			["Зарічне=null", "Пришиб=null", "Балаклійської громади=Balakliia district"],
		],
		["Бои у села Берестово Купянского района.", ["Берестово=null", "Купянского района=Kupiansk district"]],
		["Drones hit Olshanka in Sumy region.", ["Olshanka=null", "Sumy region=Sumy region"]],
		["Обстріляно Подоли Куп’янського району.", ["Подоли=Podoly", "Куп’янського району=Kupiansk district"]],
	])("is no namesake far from it: %s", (text, places) => expect(placesIn(text)).toEqual(places));

	it.each([
		["A volunteer from Lviv in Kharkiv region was killed.", ["Lviv=Lviv", "Kharkiv region=Kharkiv region"]],
		[
			"Trains from Kyiv, Lviv and Izium in Kharkiv region stood still.",
			["Kyiv=Kyiv", "Lviv=Lviv", "Izium=Izium", "Kharkiv region=Kharkiv region"],
		],
		[
			"Тривога: Київ та Чугуїв Харківської області.",
			["Київ=Kyiv", "Чугуїв=Chuhuiv", "Харківської області=Kharkiv region"],
		],
	])("may be a well-known place elsewhere: %s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("names in bulletins and on border pages", () => {
	it.each([
		["Атаки відбито у районах Вовчанська та Стариці.", ["Вовчанська=Vovchansk", "Стариці=Starytsia"]],
		["Бої під Козачою Локнею.", ["Козачою Локнею=Kazachya Loknya"]],
		["Бои у села Мокрая Орловка.", ["Мокрая Орловка=null"]],
		["Обстріляно Краснопільську громаду.", ["Краснопільську громаду=Krasnopillia district"]],
		["Удар по Шосткинському району.", ["Шосткинському району=Shostka district"]],
		["Обстріляли посёлок Песочин.", ["Песочин=Pisochyn"]],
		["Бои идут за Мирополье.", ["Мирополье=Myropillia"]],
		["Ровно год назад город взяли.", []],
		["В Ровно объявили тревогу.", ["Ровно=Rivne"]],
		["Вище Куп’янська ворог форсував річку.", ["Куп’янська=Kupiansk"]],
		["Піхота сидить під КАБами.", []],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});

describe("a Ukrainian adjective in English letters", () => {
	it.each([
		["In the Zolochivska community two people died.", ["Zolochivska community=Zolochiv district"]],
		["Shells hit the Izyumsky district.", ["Izyumsky district=Izium district"]],
		[
			"In the Kupianskyi and Chuhuivskyi districts.",
			["Kupianskyi=Kupiansk district", "Chuhuivskyi districts=Chuhuiv district"],
		],
		["Fighting in the Lozivskyi district.", ["Lozivskyi district=Lozova district"]],
		["Attacks on the Kupiansky direction.", ["Kupiansky=Kupiansk"]],
		["The Kyivskyi district of Kharkiv burned.", ["Kyivskyi district=Kyivskyi district", "Kharkiv=Kharkiv"]],
		["A shop of Oleksandr Kharkivskyi burned.", []],
	])("%s", (text, places) => expect(placesIn(text)).toEqual(places));
});
