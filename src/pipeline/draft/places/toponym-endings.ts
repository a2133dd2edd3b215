/** How names of settlements in Ukraine and its neighbourhood end, in English, Ukrainian and Russian texts. */
export const TOPONYM_ENDING =
	/(?:ivka|yivka|ovka|evka|ivtsi|ove|eve|ieve|ske|skoye|ovo|evo|insk|yansk|iansk|hirsk|hrad|pil|pol|nychi|shchyna|ychi|yne|ine|vtsy|khutir|івк[аиуіо]\p{L}*|ївк[аиуі]\p{L}*|івці|овк[аиуе]\p{L}*|евк[аиуе]\p{L}*|ов[ео]\p{L}*|ев[ео]\p{L}*|ськ[оеуаи]\p{L}*|ск(?:ий|ого|ому|ом|им)|skyi|sk[iy]y?|sky|цьк\p{L}*|инськ\p{L}*|янськ\p{L}*|град\p{L}*|піл\p{L}*|ивці|инц[іяь]\p{L}*|ичі|янк[аиуі]|инка|инки|инці|ян[еи]|ськ|нск\p{L}*|ское|ского|ском|щин[аиыіеу]|щин[ою]й?|(?:і|ї)лл(?:я|і|ю|ям)|річч(?:я|і|ю|ям))$/u;
/** Endings that count only after words which ask for a place: "seized Odradne", "освобождение Хатнего". */
export const WEAK_ENDING =
	/(?:[bcdfgklmnprstvz]ne|nie|[гджзклмнпрстфхцчшщ]не|[нр]ого|[нр]ому|ное|ее|него|нє|нього|[вн]им|[вн]ым|н[оі]м|к[уаи]|ець|ц[яі])$/u;
/** Endings that hardly any surname or common noun with a capital has. */
export const SURE_ENDING =
	/(?:ivka|yivka|ovka|evka|ivtsi|ovtsy|skoye|skoe|yansk|iansk|hirsk|[dgklmnrt]ovo|evoye|shchyna|(?:і|ї|о|е|е)вк(?:а|и|і|у|е|ою|ой)|івці|івців|івцях|инці|ськ(?:им|у)?|[нр]ове|[кнчшл]ово|щин(?:а|и|ы|і|е|у|ою|ой)|(?:і|ї)лл(?:я|і|ю|ям)|річч(?:я|і|ю|ям))$/u;
/** The case after "in": "у Берестовеньках", "в Устинке", "у Довгенькому". */
export const LOCATIVE_END = /(?:[іїе]|ому|ім|ом|ем|ах|ях|ій|ой|ей)$/u;
/** "У Зеленського", "у Путина": with a person rather than in a place. */
export const PERSONS_GENITIVE = /(?:ого|ова|єва|ева|іна|ина|енка|чука|ука|юка)$/u;

/** Bodies, nets, feasts and months that stand with a capital after "in" and "near" and are no places; by how they begin. */
const INSTITUTION =
	/^(?:каб(?:ами|ам|ів|ов|и|ах)$|зеленськ|зеленск|сирськ|сырск|залужн|пут[иі]н|трамп|байден|макрон|шольц|лукашенк|песков|п[єе]сков|шойгу|лавров|буданов|умеров|умєров|совфед|совбез|радбез|[иі]нститут|группировк|угрупован|угрупуван|google|генеральн|напомн|нагада|обсе|ген(?:штаб|прок|сек)|мін(?:оборон|юст|енерго|фін|істерств)|мин(?:оборон|юст|энерго|фин|истерств)|гос(?:дум|деп|дар)|держ(?:дум|деп|прикорд|спец|авн)|слідч|следств|следком|слідком|рос(?:сийск|ійськ|гвард|космос|атом)|укр(?:енерго|энерго|залізн|пошт|почт|аинск|аїнськ|інформ|информ)|пентагон|верховн|телегра|фейсб|тв[иі]тт|ютуб|[иі]нтернет|[иі]нстаграм|конгрес|сенат|бундестаг|парламент|[єе]вросоюз|[єе]вропарлам|повітрян|воздушн|сухопутн|збройн|вооруж|кабм[иі]н|нацгвард|нацпол|облдерж|обладмін|прокурат|головн|центральн|нац[иі]ональн|державн|государств|федеральн|европейск|європейськ|міжнародн|международн|совместн|спільн|командуванн|командован|міністерств|министерств|пол[иі]ц|вконтакт|одноклас|рождеств|різдв|великод|вагнер|январ|феврал|апрел|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|четверг|пятниц|воскресень|объединенн|объединённ|об['’]єднан|библи|біблі|евангел|євангел)/u;
const INSTITUTION_WHOLE =
	/^(?:рад[аиіуе]|раде|сил(?:и|ы|ах|ами|ам)|ставк[аеиі]|ставці|совет[ае]?|офіс[іу]?|офис[еа]?|мережі|сети|бог[ау]?|бозі|господ[іуае]|церкв[іе]|минске|пасх[ау]|новом|новому|білому|белом|штаб[еіу]|мае|марте|июне|июле|треть(?:ем|ей)|третій|третьому|перш(?:ій|ому)|перв(?:ой|ом)|друг(?:ій|ому)|нато|оон|кремл[іе]|азов[іе])$/u;
const ENGLISH_INSTITUTION =
	/^(?:zelensk[iy]{0,2}|syrsk[iy]{1,2}|putin|trump|biden|google|parliament|congress|court|telegram|facebook|twitter|youtube|instagram|english|french|german|dutch|phase|chapter|section|article|table|figure|round|god|nato|christmas|easter|spring|summer|autumn|winter|earth|heaven|orthodox|western|eastern|northern|southern|central|soviet|world|ramadan|lent|leopard|abrams|bradley|senate|bundestag|state|order|part|general|president|prime|minister|colonel|captain|army|operation|black|white|great|upper|lower|many|some|most|what|which|this|that|these|those|there|here|such|total|fact|addition|response|late|early|more|less|several|recent|other|another|their|both|each|every|between|after|before|during|since|when|where|while|whom|whose|without|about|above|below|according)$/;

/** Whether a word in lower case begins a body's or a medium's name, a feast's or a month's. */
export const isInstitution = (lower: string): boolean =>
	INSTITUTION.test(lower) || INSTITUTION_WHOLE.test(lower) || ENGLISH_INSTITUTION.test(lower);
