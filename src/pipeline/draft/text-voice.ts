import type { Side } from "../../domain/vocabulary.ts";

/** Words by which a text takes a side in its own voice: "we" and "the enemy". */
const PARTISAN =
	/\b(?:the enemy|enemy['’]s|our (?:troops|forces|guys|boys|fighters|soldiers|units|aviation|artillery|drones|defenders))\b|(?<!\p{L})(?:ворог\p{L}*|вороже|ворож\p{L}+|противник\p{L}*|враг\p{L}*|наш(?:и|их|им|ими|ей|а|ої|е) (?:\p{L}+ )?(?:бойц|бійц|войск|військ|воїн|оборонц|захисник|подразделен|підрозділ|авиац|авіац|артил|дрон|ребят|хлопц|штурмов|десант|групп|сил)\p{L}*)/giu;
/** What only one side's own sources call themselves or the other. */
const UA_TERMS =
	/\b(?:invaders|occupiers|defen[cs]e forces|orcs)\b|(?<!\p{L})(?:ЗСУ|[Сс]ил\p{L}* оборони|окупант\p{L}*|загарбник\p{L}*|агресор\p{L}*|рашист\p{L}*|наші (?:воїни|захисники|оборонці))(?!\p{L})/gu;
const RU_TERMS =
	/\b(?:AFU|Kharkov|Volchansk|Kupyansk|Krasny Liman|Kiev regime|special military operation)\b|(?<!\p{L})(?:ВСУ|ВС РФ|СВО|киевск\p{L}+ режим\p{L}*|боевик\p{L}*|украинск\p{L}+ (?:формирован|националист|боевик)\p{L}*|группировк\p{L}+ войск|живой сил\p{L}+)(?!\p{L})/gu;
/** A think tank or a human-rights body that speaks as "we". */
const THIRD_VOICE =
	/\bwe (?:continue to )?assess\b|\b(?:our|this) (?:report|assessment) (?:documents|covers|finds|is based)\b|(?<!\p{L})(?:ми оцінюємо|мы оцениваем)(?!\p{L})/iu;
/** What stands between quotation marks is someone else's voice. */
const QUOTED = /“[^”]{0,600}”|"[^"\n]{0,600}"|«[^»]{0,600}»/gu;
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
	const isBulletin = /(?<!\p{L})(?:нанесено поражение|группировк\p{L}+ войск)/iu.test(own);
	if (partisan === 0 && !isBulletin) return "unknown";
	if (ua === ru) return /[їєґ]/iu.test(own) ? "UA" : "unknown";
	return ua > ru ? "UA" : "RU";
}

const RU_OFFICIALDOM = /(?<!\p{L})(?:ВСУ|Минобороны|губернатор\p{L}*|Гладков\p{L}*)(?!\p{L})/u;
const UA_OFFICIALDOM =
	/(?<!\p{L})(?:ОВА|ГСЧС|Генштаб\p{L}*|[Оо]ккупант\p{L}*|облвоенадминистрац\p{L}*|[Сс]ил\p{L}* обороны|Синегубов\p{L}*|[Оо]блпрокуратур\p{L}*)(?!\p{L})/u;

/** The side whose officials a text means when it names none: that of its voice, else of its language. */
export function homeSide(voice: Side, text: string): Side {
	if (voice !== "unknown") return voice;
	const head = text.slice(0, 4000);
	if (/\p{Script=Cyrillic}/u.test(head) && /[їєґі]/iu.test(head)) return "UA";
	if (/[ыэъ]/iu.test(head) && RU_OFFICIALDOM.test(head) && !UA_OFFICIALDOM.test(head)) return "RU";
	if (/Харьков|Харков|Kharkiv/u.test(head) && !/(?:Белгород|Шебекин|Belgorod|Shebekino)/u.test(head)) return "UA";
	return "unknown";
}
