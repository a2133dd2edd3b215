import type { Side } from "../../../domain/vocabulary.ts";
import { sideOf } from "../claims/side-words.ts";
import { sideOfGivenName } from "./given-names.ts";
import { RU_OFFICES, UA_OFFICES } from "./offices.ts";

/** Observers, and those who speak for no side: what the two sides call "Western", research, monitors, relief. */
const THIRD_PARTY =
	/\b(?:Western|NATO|UN|U\.N\.|EU|European|think[- ]tanks?|analysts?|analysis|experts?|academics?|scholars?|economists?|researchers?|research|institute|university|college|observers?|human rights|rights groups?|watchdogs?|campaigners|monitors?|monitoring mission|forum|Helsinki|Amnesty|Red Cross|Médecins|MSF|Unicef|UNHCR|charity|charities|aid (?:workers?|agenc\w+|groups?)|humanitarian|professor|lecturer|historian|political scientist|fellow|retired (?:US |American |British )?(?:general|colonel|officer)|former (?:US|American|British|NATO)|diplomats?|ambassador|cartographers?|geolocat\w+|open[- ]source|OSINT|satellite|mapping (?:project|group)|map project|London|Washington|Berlin|Paris|Warsaw|Prague|Brussels|Beijing|Ankara|Geneva)\b|(?<!\p{L})(?:[Зз]ахідн\p{L}+|[Зз]ападн\p{L}+ (?:чиновник|источник|СМИ|разведк|эксперт|аналитик|дипломат|официальн|военн|лидер|стран|партн)\p{L}*|[Аа]наліти\p{L}*|[Аа]налити\p{L}*|[Ее]ксперт\p{L}*|[Ээ]ксперт\p{L}*|[Пп]олітолог\p{L}*|[Пп]олитолог\p{L}*|[Ии]сторик\p{L}*|[Іі]сторик\p{L}*|[Дд]ослідни\p{L}*|[Ии]сследовател\p{L}*|[Пп]равозах\p{L}*|[Пп]равозащит\p{L}*|[Іі]нститут\p{L}*|[Ии]нститут\p{L}*|Пентагон\p{L}*|Лондон\p{L}*|Вашингтон\p{L}*|Брюссел\p{L}*|Велик\p{L}+ Британі\p{L}+|Великобритани\p{L}*|Берлін\p{L}*|Берлин\p{L}*|Париж\p{L}*|[Сс]постерігач\p{L}*|[Нн]аблюдател\p{L}*|Червон\p{L}+ Хрест\p{L}*|Красн\p{L}+ Крест\p{L}*|OSINT\p{L}*|ОСІНТ\p{L}*|ОСИНТ\p{L}*|[Кк]артограф\p{L}*|[Дд]ипломат\p{L}*)(?!\p{L})/u;
/** Officials, soldiers and witnesses by their word alone: of the side whose language, land or voice the text has. */
const LOCAL =
	/\b(?:spokes(?:man|woman|person|people)|commanders?|soldiers?|servicem[ae]n|officers?|gunners?|medics?|pilots?|sergeants?|lieutenants?|captains?|majors?|colonels?|generals?|fighters?|infantryman|sappers?|drone operators?|brigade|battalion|regiment|corps|command|military|army|air force|navy|border guards?|mayor|governor|head of|chief|prosecutors?|ministr(?:y|ies)|minister|police(?:m[ae]n)?|administration|officials?|authorities|press service|council|rescuers?|rescue service|emergency services?|firefighters?|hospital|doctors?|nurses?|surgeons?|paramedics?|residents?|villagers?|locals?|neighbou?rs?|refugees?|evacuees?|survivors?|witness(?:es)?|eyewitness(?:es)?|relatives?|mothers?|father|wife|wives|widow|pensioners?|farmers?|drivers?|teachers?|volunteers?|aides?|advisers?|advisors?|deput(?:y|ies)|lawmakers?|president|presidential|intelligence|security service|partisans?|our (?:guys|boys|sources?))\b|(?<!\p{L})(?:речни\p{L}+|начальни\p{L}+|голов\p{L}+|очільни\p{L}+|керівни\p{L}+|мер(?:а|у|ія|ії)?|прокур\p{L}+|комбат\p{L}*|комбриг\p{L}*|комрот\p{L}*|взводн\p{L}*|командир\p{L}*|командувач\p{L}*|командующ\p{L}+|командуванн\p{L}+|командовани\p{L}+|бригад\p{L}*|батальйон\p{L}*|батальон\p{L}*|полк(?:у|а|е|і)?|штаб\p{L}*|генштаб\p{L}*|військов\p{L}+|военн\p{L}+|офіцер\p{L}*|офицер\p{L}*|бо[йє]ц\p{L}*|боец|бойц\p{L}+|солдат\p{L}*|оборонец\p{L}*|позивн\p{L}+|позывн\p{L}+|медик\p{L}*|лікар\p{L}*|врач\p{L}*|сапер\p{L}*|сап[её]р\p{L}*|пілот\p{L}*|поліці\p{L}*|слідств\p{L}*|слідч\p{L}+|следств\p{L}*|следовател\p{L}*|следком\p{L}*|спасател\p{L}*|міськрад\p{L}*|міськ\p{L}+ голов\p{L}*|адміністраці\p{L}*|рятувальник\p{L}*|президент\p{L}*|міноборони|міністерств\p{L}+|міністр\p{L}*|министерств\p{L}+|министр\p{L}*|губернатор\p{L}*|мэр\p{L}*|мэри\p{L}+|представител\p{L}+|представни\p{L}+|администраци\p{L}+|прокурор\p{L}*|оперштаб\p{L}*|полици\p{L}+|пресс-служб\p{L}+|прес-служб\p{L}+|пресслужб\p{L}+|ведомств\p{L}*|відомств\p{L}*|влад[аиуі]|власт\p{L}+|чиновни\p{L}+|глав\p{L}+|канал\p{L}*|паблик\p{L}*|пабл[іи]к\p{L}*|зведенн\p{L}+|сводк\p{L}+|депутат\p{L}*|волонт[её]р\p{L}*|радник\p{L}*|советник\p{L}*|мешкан\p{L}+|жител\p{L}+|очевид\p{L}+|свід\p{L}+|свидетел\p{L}*|родич\p{L}*|родственник\p{L}*|біжен\p{L}+|бежен\p{L}+|переселен\p{L}+|пенсіонер\p{L}*|пенсионер\p{L}*|сусід\p{L}*|сосед\p{L}*|водій|водител\p{L}+|вчител\p{L}+|учител\p{L}+|розвідк\p{L}*|разведк\p{L}*|прикордон\p{L}+|погранич\p{L}+)(?!\p{L})/iu;
/** Those who speak for a place and not for an army: of the side on whose land they are. */
const CIVIL =
	/\b(?:mayor|governor|prosecutors?|police(?:m[ae]n)?|administration|officials?|authorities|council|rescuers?|emergency services?|firefighters?|hospital|doctors?|residents?|villagers?|locals?|neighbou?rs?|refugees?|evacuees?|survivors?|witness(?:es)?|relatives?|regional|local)\b|(?<!\p{L})(?:мер(?:а|у|ія|ії)?|мэр\p{L}*|голов\p{L}+|глав\p{L}+|губернатор\p{L}*|прокур\p{L}+|поліці\p{L}*|полици\p{L}+|адміністраці\p{L}*|администраци\p{L}+|влад[аиуі]|власт\p{L}+|чиновни\p{L}+|оперштаб\p{L}*|рятувальник\p{L}*|спасател\p{L}*|мешкан\p{L}+|жител\p{L}+|очевид\p{L}+|волонт[её]р\p{L}*|лікар\p{L}*|врач\p{L}*|біжен\p{L}+|бежен\p{L}+)(?!\p{L})/iu;
/** What hangs on a name and names others: "who studies the Russian army". */
const RELATIVE = /,?\s+(?:who|whom|whose|which|котор\p{L}+|який|яка|які|якого|чий|чия)\s/u;

/** Whether a claimant speaks for a place, and so belongs to the side whose land it is. */
export const isCivil = (claimant: string): boolean => CIVIL.test(claimant);

/** Commentators whom a partisan text quotes are its own. */
const COMMENTATOR =
	/\b(?:experts?|analysts?|political scientist|observer)\b|(?<!\p{L})(?:експерт|эксперт|аналіти|аналити|політолог|политолог|оглядач|обозревател)\p{L}*/iu;
/** Ministries and offices of other countries bear the names of those of both sides. */
const OF_OTHERS = /[Уу]кра[иї]н|Ukrain|[Бб]рита|США|НАТО|Герман|Німеч|Франц|Польш|Польщ/u;
/** A person or a call sign, and nothing else: "Petro Tkach", "Сірко". */
const PERSON = /^\p{Lu}[\p{L}’'ʼ-]+(?:\s\p{Lu}[\p{L}’'ʼ-]+){0,2}(?:,\s\d\d)?$/u;

/** Whether a claimant is a person without an office: a name and nothing else, and no side's. */
export const isPrivate = (claimant: string): boolean =>
	PERSON.test(claimant) &&
	sideOf(claimant) === "unknown" &&
	![RU_OFFICES, UA_OFFICES, THIRD_PARTY, LOCAL].some((words) => words.test(claimant));

/** Whether words name an observer's calling: an analyst, a professor, a think tank. */
export const isObserver = (words: string): boolean => THIRD_PARTY.test(words);

/**
 * Whose side a claimant is on: by a side's name, by an office that only one side has, else by the text that quotes it.
 *
 * @param home the side whose officials the text means when it names none
 * @param voice the side that the text speaks for
 */
export function claimantSide(claimant: string, home: Side, voice: Side = "unknown"): Side {
	const head = claimant.split(RELATIVE)[0] ?? claimant;
	if (RU_OFFICES.test(head) && !OF_OTHERS.test(head)) return "RU";
	const named = sideOf(head);
	if (named !== "unknown") return named;
	const spelled = sideOfGivenName(head);
	const isOwnCommentator = COMMENTATOR.test(head) && spelled !== "third" && (voice === "UA" || voice === "RU");
	if (isOwnCommentator) return voice;
	if (THIRD_PARTY.test(head)) return "third";
	if (UA_OFFICES.test(head)) return "UA";
	if (spelled !== "unknown") return spelled;
	return LOCAL.test(head) || PERSON.test(head) ? home : "unknown";
}
