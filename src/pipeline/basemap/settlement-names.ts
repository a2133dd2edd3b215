/**
 * Names by hand, for what the dumps spell otherwise or have in no Ukrainian at all. `Dump's spelling=Українською`, one
 * region to a block. The English name of a place in Ukraine is romanised from the Ukrainian one, so it is not given.
 */
const UKRAINE = `
  Balakliya=Балаклія; Chuhuyiv=Чугуїв; Izyum=Ізюм; Kharkiv=Харків; Kupyansk=Куп’янськ; Vovchansk=Вовчанськ; Lyptsi=Липці;
  Andriyivka=Андріївка; Artemivka=Артемівка; Babayi=Бабаї; Berestyn=Берестин; Berezivka=Березівка; Berezivske=Березівське;
  Bezruky=Безруки; Bilyayivka=Біляївка; Bilyi Kolodiaz=Білий Колодязь; Birky=Бірки; Bohuslavka=Богуславка; Borshchivka=Борщівка;
  Cherkaska Lozova=Черкаська Лозова; Dokuchayevske=Докучаєвське; Donets=Донець; Elitne=Елітне; Husarivka=Гусарівка;
  Kapytolivka=Капитолівка; Kindrashivka=Кіндрашівка; Kolontayiv=Колонтаїв; Kozacha Lopan=Козача Лопань; Koziyivka=Козіївка;
  Krasnokutsk=Краснокутськ; Kruhliakivka=Кругляківка; Kunie=Куньє; Kupyansk-Vuzlovyi=Куп’янськ-Вузловий; Kurylivka=Курилівка;
  Lebiazhe=Леб’яже; Lukiantsi=Лук’янці; Lymanivka=Лиманівка; Mala Rohan=Мала Рогань; Murafa=Мурафа; Natalyne=Наталине;
  Nova Berezivka=Нова Березівка; Oleksiivka=Олексіївка; Pechenihy=Печеніги; Petropavlivka=Петропавлівка; Pidlyman=Підлиман;
  Pisky-Radkivski=Піски-Радьківські; Pisochyn=Пісочин; Podoly=Подоли; Podvirky=Подвірки; Prolisne=Пролісне;
  Protopopivka=Протопопівка; Ruska Lozova=Руська Лозова; Sharivka=Шарівка; Slobozhanske=Слобожанське; Starovirivka=Старовірівка;
  Strilecha=Стрілеча; Tavilzhanka=Тавільжанка; Ternova=Тернова; Tsupivka=Цупівка; Tsyrkuny=Циркуни; Udy=Уди; Vatutine=Ватутіне;
  Velyki Prokhody=Великі Проходи; Verbivka=Вербівка; Vilcha=Вільча; Vilkhivka=Вільхівка; Vilkhuvatka=Вільхуватка;
  Vilshany=Вільшани; Vovchanski Khutori=Вовчанські Хутори; Zlatopil=Златопіль; Staryy Merchyk=Старий Мерчик; Shlyakh=Шлях;

  Berestove=Берестове; Bilenke=Біленьке; Bilozerske=Білозерське; Bylbasivka=Билбасівка; Dobropillia=Добропілля;
  Drobysheve=Дробишеве; Hrodivka=Гродівка; Illinivka=Іллінівка; Ivanivs'ke=Іванівське; Ivanopillya=Іванопілля; Iverske=Іверське;
  Khromove=Хромове; Korsun=Корсунь; Kramatorsk=Краматорськ; Kryvorizhzhya=Криворіжжя; Maiaky=Маяки; Malotaranivka=Малотаранівка;
  Maryivka=Мар’ївка; Mykolaivka=Миколаївка; Myrne=Мирне; Novohrodivka=Новогродівка; Novoluhanske=Новолуганське;
  Novoselivka=Новоселівка; Novospaske=Новоспаське; Nyu-York=Нью-Йорк; Ocheretyne=Очеретине; Oleksandrivka=Олександрівка;
  Oleksiyevo-Druzhkivka=Олексієво-Дружківка; Opytne=Опитне; Ozeryanivka=Озерянівка; Panteleymonivka=Пантелеймонівка;
  Pivdenne=Південне; Pivnichne=Північне; Pokrovske=Покровське; Raihorodok=Райгородок; Rayske=Райське; Serhiyivka=Сергіївка;
  Shabelkivka=Шабельківка; Shakhove=Шахове; Shandryholove=Шандриголове; Shevchenko=Шевченко; Sofiyivka=Софіївка; Svitle=Світле;
  Svitlodarsk=Світлодарськ; Svyatohirsk=Святогірськ; Terny=Терни; Torske=Торське; Udachne=Удачне; Vodyanske=Водянське;
  Yakovlivka=Яковлівка; Yasna Polyana=Ясна Поляна; Yasnohirka=Ясногірка; Yats’kivka=Яцьківка; Zaitseve=Зайцеве;
  Zvanivka=Званівка; Zvirove=Звірове; Horlivka=Горлівка; Cherkaske=Черкаське;

  Alchevsk=Алчевськ; Almazna=Алмазна; Borivske=Борівське; Donetskyi=Донецький; Fashchivka=Фащівка; Holubivka=Голубівка;
  Horodyshche=Городище; Kadiyivka=Кадіївка; Kalynove=Калинове; Kolomyichykha=Коломийчиха; Krasnorichenske=Красноріченське;
  Krymske=Кримське; Kypuche=Кипуче; Lantrativka=Лантратівка; Lysychansk=Лисичанськ; Miluvatka=Мілуватка;
  Novodruzhesk=Новодружеськ; Novotoshkivske=Новотошківське; Nyzhnye=Нижнє; Seleznivka=Селезнівка;
  Siverskodonetsk=Сіверськодонецьк; Sokolohirsk=Сокологірськ; Syrotyne=Сиротине; Troitske=Троїцьке; Verhulivka=Вергулівка;
  Yashchykove=Ящикове; Yuzhna Lomuvatka=Южна Ломуватка; Zolote=Золоте; Zorynsk=Зоринськ;

  Drabynivka=Драбинівка; Dublyanshchyna=Дублянщина; Fedorivka=Федорівка; Kolomatske=Коломацьке; Koshmanivka=Кошманівка;
  Kovalivka=Ковалівка; Kumy=Куми; Kustolovo-Sukhodilka=Кустолово-Суходілка; Lanna=Ланна; Martynivka=Мартинівка;
  Mykhailivka=Михайлівка; Myloradove=Милорадове; Nekhvoroshcha=Нехвороща; Opishnya=Опішня; Petrivka=Петрівка; Popivka=Попівка;
  Riaske=Ряське; Seleshchyna=Селещина; Sokolova Balka=Соколова Балка; Stepne=Степне; Tereshky=Терешки; Vakulyntsi=Вакулинці;
  Velyka Rublivka=Велика Рублівка; Bozhkivske=Божківське;

  Bezdryk=Бездрик; Chernechchyna=Чернеччина; Hrun=Грунь; Khotin=Хотінь; Kuzemyn=Куземин; Myropillia=Миропілля;
  Nyzhnya Syrovatka=Нижня Сироватка; Sad=Сад; Samotoyivka=Самотоївка; Stare Selo=Старе Село; Stepanivka=Степанівка;
  Tokari=Токарі; Trostyanets=Тростянець; Uhroidy=Угроїди;

  Bohdanivka=Богданівка; Chumaky=Чумаки; Doslidne=Дослідне; Dubovyky=Дубовики; Kamyanske=Кам’янське; Khashchevoye=Хащеве;
  Khoroshe=Хороше; Liubymivka=Любимівка; Lychkove=Личкове; Mezhyrich=Межиріч; Nadiyivka=Надіївка; Nova Dacha=Нова Дача;
  Novooleksandrivka=Новоолександрівка; Novopidhorodnye=Новопідгороднє; Pishchanka=Піщанка; Raivka=Раївка; Samar=Самар;
  Shakhtarske=Шахтарське; Slovyanka=Слов’янка; Stari Kodaky=Старі Кодаки; Sursko-Lytovske=Сурсько-Литовське;
  Ukrainske=Українське; Vasylkivka=Васильківка; Verbky=Вербки; Voloske=Волоське; Yavornytske=Яворницьке;
  Yelyzavetivka=Єлизаветівка; Yuryivka=Юр’ївка; Zarichne=Зарічне`;

/** `Dump's spelling=BGN/PCGN=Українською`; places in Russia not listed keep the dump's BGN spelling and have no Ukrainian name. */
const RUSSIA = `
  Alexeyevka=Alekseyevka=Олексіївка; Belgorod=Belgorod=Бєлгород; Biruch=Biryuch=Бірюч; Borisovka=Borisovka=Борисівка;
  Chernyanka=Chernyanka=Чернянка; Grayvoron=Grayvoron=Грайворон; Ivnya=Ivnya=Івня; Korocha=Korocha=Короча;
  Kozinka=Kozinka=Козинка; Krasnaya Yaruga=Krasnaya Yaruga=Красна Яруга; Maslova Pristan’=Maslova Pristan’=Маслова Пристань;
  Novaya Tavolzhanka=Novaya Tavolzhanka=Нова Таволжанка; Novy Oskol=Novyy Oskol=Новий Оскол; Prokhorovka=Prokhorovka=Прохоровка;
  Rakitnoye=Rakitnoye=Ракитне; Razumnoye=Razumnoye=Розумне; Shebekino=Shebekino=Шебекіно; Stroitel=Stroitel’=Строїтель;
  Tomarovka=Tomarovka=Томарівка; Urazovo=Urazovo=Уразово; Valuyki=Valuyki=Валуйки; Veydelevka=Veydelevka=Вейделівка;
  Volokonovka=Volokonovka=Волоконівка`;

/** The older dump's spelling of places that the newer one has under a new name, or too far off to be joined. */
const RENAMED_SINCE = `
  Berestyn=Krasnohrad; Lymanivka=Paniutyne; Orilske=Partyzanske; Siverskodonetsk=Sievierodonetsk; Sokolohirsk=Pervomaisk`;

/** Districts and quarters of cities, which the dumps list among the settlements: `region: names`. */
const PARTS_OF_CITIES = `
  04: Chapli, Ihren, Myrnyi, Novi Kodaky, Nyzhnodniprovsk, Prydniprovsk, Taromske;
  05: Artemivske, Chechnya, Ivanivka, Kindrativskyi, Kondytsioner, Krasnohirka, Lazurnyi, Mykytivskyi, Novyi Svit, Petrivka,
      Sonyachnyi, Sotsmisto, Stare Misto, Tsentralno-Miskyi, Varshava, Verstatobud, Vesele, Zhovtneve;
  07: Aviator, Industrialnyi, Kholodna Hora, Kyivskyi, Nemyshlya, Nemyshlyanskyi, Nova Bavariya, Novobavarskyi, Oleksiyivka,
      Osnovyanskyi, Pivnichna Saltivka, Pyatykhatka, Rayon KhTZ, Saltivka, Saltivskyi, Shevchenkivskyi, Slobidskyi,
      Velyka Danylivka, Zhuravlivka;
  09: Gorod Shebekino;
  18: Lisok, Novobudova;
  21: Basy, Kovpakivskyi, Novi Basy, Zarichnyi`;

/** Prominence raised where the sources' fighting is, so that these are labelled when larger places far from it are. */
export const RANK_BY_NAME: ReadonlyMap<string, number> = new Map([
	["Izium", 2],
	["Kupiansk", 2],
	["Vovchansk", 2],
	["Lyptsi", 3],
]);

function entriesOf(table: string, separator: string): [string, string[]][] {
	return table.split(";").map((entry) => {
		const [key, ...rest] = entry
			.trim()
			.split(separator)
			.map((part) => part.trim());
		return [key ?? "", rest];
	});
}

export const UKRAINIAN_NAMES: ReadonlyMap<string, string> = new Map(
	entriesOf(UKRAINE, "=").map(([latin, [uk]]) => [latin, uk ?? ""]),
);

export const RUSSIAN_PLACES: ReadonlyMap<string, { readonly en: string; readonly uk: string }> = new Map(
	entriesOf(RUSSIA, "=").map(([latin, [en, uk]]) => [latin, { en: en ?? "", uk: uk ?? "" }]),
);

export const OLDER_NAMES: ReadonlyMap<string, string> = new Map(
	entriesOf(RENAMED_SINCE, "=").map(([name, [older]]) => [name, older ?? ""]),
);

const PARTS: ReadonlySet<string> = new Set(
	entriesOf(PARTS_OF_CITIES, ":").flatMap(([region, [names]]) =>
		(names ?? "").split(",").map((name) => `${region} ${name.trim()}`),
	),
);

export function isPartOfCity(region: string, latin: string): boolean {
	return PARTS.has(`${region} ${latin}`);
}
