import type { Side } from "../../../domain/vocabulary.ts";
import { UKRAINIAN_LAND } from "./land-words.ts";
import { SOURCE_CYRILLIC, VERB_CYRILLIC, VERB_EN } from "./speech-verbs.ts";

/** Words by which a text takes a side in its own voice: "we" and "the enemy". */
const PARTISAN =
	/\b(?:the enemy|enemy['’]s|our (?:troops|forces|guys|boys|fighters|soldiers|units|aviation|artillery|drones|defenders))\b|(?<!\p{L})(?:ворог\p{L}*|вороже|ворож\p{L}+|противник\p{L}*|враг\p{L}*|наш(?:и|их|им|ими|ей|а|ої|е) (?:\p{L}+ )?(?:бойц|бійц|войск|військ|воїн|оборонц|захисник|подразделен|підрозділ|авиац|авіац|артил|дрон|ребят|хлопц|штурмов|десант|групп|сил|бригад|батальйон|батальон|рот|позиці|позици)\p{L}*|атак\p{L}* ВСУ|со стороны ВСУ|ВСУ (?:атак|обстрел|нанес|ударил|сброс)\p{L}*|(?:ми|мы) (?:тримаємо|стоїмо|стоим|держим|відбили|отбили|відійшли|отошли|працюємо по|работаем по|влупили|накрили|накрыли)(?!\p{L}))/giu;
/** What only one side's own sources call themselves or the other. */
const UA_TERMS =
	/\b(?:invaders|occupiers|defen[cs]e forces|orcs)\b|(?<!\p{L})(?:ЗСУ|[Сс]ил\p{L}* оборони|[Сс]ил\p{L}* обороны|[Оо]ккупант\p{L}*|[Зз]ахватчик\p{L}*|русн[яиею]|орк(?:и|ів|ов)|тимчасово окупован\p{L}+|[Оо]купант\p{L}*|[Зз]агарбник\p{L}*|агресор\p{L}*|рашист\p{L}*|наші (?:воїни|захисники|оборонці))(?!\p{L})/gu;
const RU_TERMS =
	/\b(?:AFU|Kharkov|Volchansk|Kupyansk|Krasny Liman|Kiev regime|special military operation)\b|(?<!\p{L})(?:ВСУ|ВС РФ|СВО|на Украине|спецопераци\p{L}*|освобожд[её]н\p{L}*|освободил\p{L}*|ВФУ|хохл\p{L}*|нацист\p{L}*|на[её]мник\p{L}*|киевск\p{L}+ режим\p{L}*|боевик\p{L}*|украинск\p{L}+ (?:формирован|националист|боевик)\p{L}*|группировк\p{L}+ войск|живой сил\p{L}+)(?!\p{L})/gu;
/** A think tank, a human-rights body, a mapping project or a military observer that speaks of its own findings. */
const THIRD_VOICE =
	/\bwe (?:continue to )?(?:assess|doubt|judge|think|believe|suspect|estimate that|can vouch|cannot independently (?:verify|confirm) these|geolocated|documented|interviewed \w+ (?:people|residents|witnesses|survivors))\b|\b(?:our|this) (?:report|assessment) (?:documents|covers|finds|is based)\b|\b(?:our|the) (?:analysts|researchers|cartographers|geolocators) (?:located|verified|documented|interviewed|believe|assess)|\b(?:in our (?:reading|assessment|judg[e]?ment|view)|located by our|our (?:tracker|dataset|database|loss list|loss count|methodology|imagery)|our best reading|data cut-?off)\b|\b(?:Offensive Campaign Assessment|Key Takeaways|Bottom line up front|Key judg[e]?ments)\b|^\W*INTELLIGENCE UPDATE|\bDefence Intelligence updates?\b|(?<!\p{L})(?:(?:ми|мы) (?:оцінюємо|вважаємо|припускаємо|оцениваем|полагаем|считаем|предполагаем|геолок\p{L}+|верифи[кц]\p{L}+|задокументировали|задокументували|не можем (?:независимо )?подтвердить|не можемо (?:незалежно )?підтвердити)|по нашему мнению|на наш взгляд|на нашу думку|за нашими (?:підрахунками|оцінками)|по нашим (?:подсч[её]там|оценкам)|(?:наші|наши) (?:аналітики|картографи|дослідники|аналитики|картографы|исследователи)|(?:моїх|моих) (?:джерел|підрахунків|оцінок|источников|подсч[её]тов|оценок)|на мою думку|на мій погляд|на мой взгляд|на думку авторів|по мнению авторов|(?:опитали|опросили|опитано|опрошено) \d+ (?:колишн|бывш|свідк|свидетел|постраждал|пострадавш|жител|мешкан|людей|человек)\p{L}*|(?:interviewed|spoke (?:to|with)) \d+ (?:survivors|witnesses|residents|former (?:detainees|prisoners))|прогнозую|прогнозирую|(?:військов|военн)\p{L}+ (?:оглядач|аналітик|обозревател|аналитик)\p{L}* \|)(?!\p{L})/imu;
/** What stands between quotation marks is someone else's voice. */
const QUOTED = /“[^”]{0,600}”|"[^"\n]{0,600}"|«[^»]{0,600}»|^\s*[—–-] [^\n]{0,1000}/gmu;
/** What only the bulletins and agencies of a side write, whether or not they call the other one the enemy. */
const BULLETIN =
	/(?<!\p{L})(?:нанесено поражение|группировк\p{L}+ войск|(?:у|в) зоні? (?:СВО|спецоперац)|в зоне (?:СВО|спецоперац))|\/(?:TASS|ТАСС|RIA [^/]{2,20})\/|\bspecial military operation\b[^.]{0,80}\b(?:reported|said)|\bBattlegroup (?:North|West|East|South|Center)\b[^.]{0,80}\b(?:liberat|improv|captur)|\bthe (?:Russian )?invaders\b[^.]{0,200}\binvaders\b/iu;
/** So many words of one side, and none of the other's, make a text that side's. */
const FEWEST_TERMS = 3;
const LONGEST_READ = 60_000;

/**
 * The side that a text speaks for in its own voice: a general staff's bulletin, a ministry's, a soldiers' channel.
 * "unknown" for reporting that takes none. Read from the text's beginning; linear in it.
 */
export function voiceOf(text: string): Side {
	const own = text.slice(0, LONGEST_READ).replace(QUOTED, " ");
	if (THIRD_VOICE.test(own)) return "third";
	const count = (pattern: RegExp): number => [...own.matchAll(pattern)].length;
	const [partisan, ua, ru] = [count(PARTISAN), count(UA_TERMS), count(RU_TERMS)];
	const isBulletin = BULLETIN.test(own);
	const isOneSided = ru === 0 && ua >= FEWEST_TERMS;
	if (partisan === 0 && !isBulletin && !isOneSided) return "unknown";
	const isUkrainian = ua === ru ? /[іїєґ]/iu.test(own) : ua > ru;
	if (isUkrainian) return isReport(own) ? "unknown" : "UA";
	if (isReport(own) && !isBulletin) return "unknown";
	return ru > ua || (partisan >= FEWEST_TERMS && /[ыэъ]/iu.test(own)) ? "RU" : "unknown";
}

/** From this share of sentences that somebody is said to say a text is a report, and speaks for nobody itself. */
const REPORTED_SHARE = 0.3;
const SHORTEST_REPORT = 10;

/** Whether a text mostly reports what others say; its words for the two sides are its readers' then. */
function isReport(own: string): boolean {
	const sentences = own.split(/[.!?…]["”»]?\s|\n/u).filter((one) => one.trim().length > 20);
	const said = sentences.filter((one) => VERB_CYRILLIC.test(one) || VERB_EN.test(one) || SOURCE_CYRILLIC.test(one));
	return sentences.length >= SHORTEST_REPORT && said.length >= REPORTED_SHARE * sentences.length;
}

const RU_OFFICIALDOM =
	/(?<!\p{L})(?:ВСУ|Минобороны|губернатор\p{L}*|Гладков\p{L}*|на Украине|спецопераци\p{L}*|освобожд[её]н\p{L}*|противник\p{L}*)(?!\p{L})/u;
const UA_OFFICIALDOM =
	/(?<!\p{L})(?:в Украине|громад[аыеуо]\p{L}*|Харьковщин\p{L}*|орк(?:и|ов)|россиян\p{L}*|ОВА|ГСЧС|Генштаб\p{L}*|[Оо]ккупант\p{L}*|облвоенадминистрац\p{L}*|[Сс]ил\p{L}* обороны|Синегубов\p{L}*|[Оо]блпрокуратур\p{L}*)(?!\p{L})/u;
/** Spellings of the Russian side's English: with them a text that names no side means its officials. */
const RU_SPELLING = /\b(?:Kharkov|Volchansk|Krasny Liman|Kiev|special military operation)\b/u;

/** The side whose officials a text means when it names none: that of its voice, else of its language. */
export function homeSide(voice: Side, text: string): Side {
	if (voice === "UA" || voice === "RU") return voice;
	const head = text.slice(0, 4000);
	if (/\p{Script=Cyrillic}/u.test(head) && /[їєґі]/iu.test(head)) return "UA";
	if (/[ыэъ]/iu.test(head) && RU_OFFICIALDOM.test(head) && !UA_OFFICIALDOM.test(head)) return "RU";
	if (/Харьков|Харков/u.test(head) && !/(?:Белгород|Шебекин)/u.test(head)) return "UA";
	if (/[ыэъ]/iu.test(head)) return "unknown";
	return RU_SPELLING.test(head) ? "unknown" : UKRAINIAN_LAND.test(head) ? "UA" : "unknown";
}
