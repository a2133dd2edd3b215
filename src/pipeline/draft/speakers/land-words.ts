import { WordPattern } from "../word-pattern.ts";

/** Places on the Russian side of the border that the news of this front names. */
export const RUSSIAN_LAND = new WordPattern(
	/\b(?:Belgorod|Shebekino|Gra[iy]voron|Kursk|Bryansk|Voronezh|Valu[iy]ki|Tavolzhanka|Zhuravl\w+ka|Murom|Krasnaya Yaruga|Borisovka|Korocha|Rovenki|Sudzha|Stary Oskol|Gubkin|Rostov|Lipetsk|Oryol|Tambov|Saratov|Engels|Taganrog|Krasnodar)\b/i,
	/(?<!\p{L})(?:Б[еє]лгород|Шеб[еє]к[иі]н|Грайворон|Курск|Курщин|Брянск|Брянщин|Воронеж|Валуй[ко]|Таволжанк|Журавл[её]вк|Журавльовк|Краснояруж|Судж|Стар\p{L}+ Оскол|Губкин|Ростов|Липецк|Тамбов|Саратов|Таганрог|Краснодар)/iu,
);

/** The land on the Ukrainian side that the same news is about. */
export const UKRAINIAN_LAND = new WordPattern(
	/\b(?:Khark[io]v|Vovchansk|Volchansk|Kup[iy]an[s’'][a-z]*|Iz[iy]um|Chuhuiv|Chuguyev|Derhachi|Balakl[iy]ya|Lyptsi|Zolochiv|Bohodukhiv|Lozova|Sumy|Poltava|Borova|Ukraine)\b/i,
	/(?<!\p{L})(?:Харк[оі]в|Харьков|Вовчанс|Волчанс|Куп[’'ʼ]?ян|Ізюм|Изюм|Чугу[їе]в|Дергач|Балакл|Лип(?:ц|ец)|Золоч|Богодух|Лозов|Сум(?:и|щин|ск|ськ)|Полтав|Боров|Україн|Украин|Салтовк|Салтівк)/iu,
);
