/**
 * Names of bodies and media that contain a place's name, beside those the gazetteer lists. In them a place is no mention.
 * English bodies are told by their capitals; those in Cyrillic by their head word.
 */
const PATTERNS: readonly RegExp[] = [
	/\b(?:\p{Lu}[\p{L}’'-]{1,30} ){1,4}(?:Review|Forum|Times|Herald|Tribune|Gazette|Observer|Journal|Chronicle|Courier|Telegraph|Institute|Foundation|University|FC)\b/gu,
	/(?<!\p{L})(?:газет|видан|издан|журнал|телеканал|канал|портал|сайт|бюлетен|бюллетен|агентств|агенц|клуб|проєкт|проект|фонд|полк|батальйон|батальон|бригад|дивізі|дивизи|загін|загон|отряд|ОТУ|ОТГ|ОСУВ|крейсер|готел|гостиниц|отел|стадіон|стадион|завод|ресторан|кінотеатр|кинотеатр|операці|операци|парті|парти)\p{L}{0,5} [«„“"][^»”"\n]{1,60}[»”"]/giu,
	/[«„“"](?:Вестник|Вісник|Голос|Радіо|Радио|Новини|Новости|Типовий|Типичный|Труха|ТРУХА)(?!\p{L})[^»”"\n]{0,40}[»”"]/gu,
	/\b(?:The )?(?:Kyiv|Kiev) (?:Independent|Post)\b|\b(?:The )?New Voice of Ukraine\b|\bUkraine\w*ska? Pravda\b/gu,
	/\b(?:The )?(?:Washington|Moscow|New York|Kharkiv|Kharkov|London|Jerusalem|Los Angeles) (?:Post|Times|Today|Examiner|Dynamo)\b/gu,
	/\b(?:RBC|Interfax|Suspilne|Radio|Hromadske|UNIAN|BBC|RIA)[- ](?:Ukraine|Kharkiv|Ukraina|Russia)\b|\bUkraine(?:’s|'s)? Today\b|\bRussia Today\b/gu,
	/\b(?:Armed|Defen[cs]e|Ground|Air|Naval|Security|Special Operations|Air Assault|Territorial Defen[cs]e|Unmanned Systems) Forces? of (?:the )?(?:Ukraine|Russia|Russian Federation)\b/gu,
	/\b(?:\p{Lu}[\p{L}’'-]{1,30}\s{1,4}(?:(?:and|of|for|the|&)\s+){0,2}){0,5}(?:Service|Council|Staff|Intelligence|Directorate|Guard|Police|Rada|Bank|Legion|Committee|Office|Agency|Administration|Association|Academy|University|Institute|Bureau|Forces?)\s+(?:of|for)\s+(?:the\s+)?(?:\p{Lu}[\p{L}’'-]{1,30}\s{1,4}(?:(?:and|of|the)\s+)*){0,5}(?:Ukraine|Russia|Russian Federation|United States|United Kingdom)\b/gu,
	/\bFreedom of Russia Legion\b|\bRussia Legion\b|\bUnited Russia\b|\bBank of Russia\b|\bDonetsk People[’']s Republic\b|\bL(?:u|ou)hansk People[’']s Republic\b/gu,
	/\bRussian Federation[’']s Armed Forces\b/gu,
	/(?<!\p{L})(?:[Зз]бройн\p{L}+ [Сс]ил\p{L}*|[Сс]ил\p{L}* (?:[Оо]борони|[Бб]езпеки і оборони)|[Гг]ен(?:еральн\p{L}+ [Шш]таб\p{L}*|штаб\p{L}*)|[Сс]лужб\p{L}+ [Бб]езпеки|[Нн]аціональн\p{L}+ (?:[Гг]варді\p{L}|[Пп]оліці\p{L})|Верховн\p{L}+ Рад\p{L}+|[Гг]оловн\p{L}+ [Уу]правлінн\p{L} [Рр]озвідки|(?:[Пп]рикордонн\p{L}+|[Мм]итн\p{L}+) служб\p{L}+|Офіс\p{L}* (?:[Гг]енпрокурор\p{L}*|[Гг]енерального прокурора))(?: (?:Збройних [Сс]ил|ЗС))?(?: України| Росії| РФ| Російської [Фф]едерації)/gu,
	/(?<!\p{L})(?:[Вв]ооруж[её]нн\p{L}+ [Сс]ил\p{L}*|[Гг]ен(?:еральн\p{L}+ [Шш]таб\p{L}*|штаб\p{L}*)|[Сс]лужб\p{L}+ [Бб]езопасности|[Нн]ационал\p{L}+ (?:[Гг]варди\p{L}|[Пп]олици\p{L})|Верховн\p{L}+ Рад\p{L}+)(?: (?:Вооруж[её]нных [Сс]ил|ВС))?(?: Украины| России| РФ| Российской Федерации)/gu,
	/(?<!\p{L})(?:РБК|Радіо|Суспільне|Громадське|РИА|Газета|Прем[’']єр|Единая|ДТЭК|Інтерфакс|Интерфакс)[- ](?:Україна|Украина|Харків|Новости Украина|Россия|Свобода)(?!\p{L})/gu,
	/(?<!\p{L})(?:ВС|ЗС) РФ(?!\p{L})|(?<!\p{L})ФСБ (?:РФ|России|Росії)(?!\p{L})/gu,
	/(?<!\p{L})Українськ\p{L} правд\p{L}(?!\p{L})/gu,
];

/** Stretches (UTF-16 units) in which no place is mentioned, in order. */
export function organisationSpans(text: string): readonly (readonly [number, number])[] {
	const spans = PATTERNS.flatMap((pattern) =>
		[...text.matchAll(pattern)].map((match): readonly [number, number] => [match.index, match.index + match[0].length]),
	);
	return spans.sort(([one], [other]) => one - other);
}
