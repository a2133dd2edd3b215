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
	/\b(?:\p{Lu}[\p{L}’'-]{1,30}\s{1,4}(?:(?:and|of|for|the|&)\s+){0,2}){0,5}(?:Service|Council|Staff|Intelligence|Directorate|Guard|Police|Rada|Bank|Legion|Committee|Office|Agency|Administration|Association|Academy|University|Institute|Bureau|Forces?)\s+(?:of|for)\s+(?:the\s+)?(?:\p{Lu}[\p{L}’'-]{1,30}\s{1,4}(?:(?:and|of|the)\s+)*){0,5}(?:Ukraine|Russia|Russian Federation|United States|United Kingdom)\b/gu,
	/\bFreedom of Russia Legion\b|\bRussia Legion\b|\bUnited Russia\b|\bBank of Russia\b|\bDonetsk People[’']s Republic\b|\bL(?:u|ou)hansk People[’']s Republic\b/gu,
	/(?<!\p{L})(?:РБК|Радіо|Суспільне|Громадське|РИА|Газета|Прем[’']єр|Единая|ДТЭК|Інтерфакс|Интерфакс)[- ](?:Україна|Украина|Харків|Новости Украина|Россия|Свобода)(?!\p{L})/gu,
	/[«„“"](?:Харьков|Харків|Kharkiv|Kharkov|Белгород|Бєлгород|Купянск|Куп[’']янськ|Изюм|Ізюм|Київ|Киев|Москва|Донбасс?) (?:Тудей|Today|Live|Лайв|Life|Лайф|Times|Главное|Головне|Оперативн\p{L}+|Новости|Новини|Вечерний|Вечірній|Известия|Сейчас|Зараз|24)(?!\p{L})[^»”"\n]{0,30}[»”"]/gu,
	/(?<!\p{L})Л[еє]г[иі]он\p{L}{0,3} [«„“"][^»”"\n]{1,40}[»”"]{1,2}/giu,
	/\b[Cc]hannel (?:\p{Lu}[\p{L}’'-]{1,30} ){1,3}\p{Lu}[\p{L}’'-]{1,30}/gu,
	/(?<!\p{L})(?:Radio Svoboda|Радіо Свобода|Радио Свобода)(?!\p{L})/gu,
	/(?<!\p{L})Українськ\p{L} правд\p{L}(?!\p{L})/gu,
];

/** Stretches (UTF-16 units) in which no place is mentioned, in order. */
export function organisationSpans(text: string): readonly (readonly [number, number])[] {
	const spans = PATTERNS.flatMap((pattern) =>
		[...text.matchAll(pattern)].map((match): readonly [number, number] => [match.index, match.index + match[0].length]),
	);
	return spans.sort(([one], [other]) => one - other);
}
