import type { Side } from "../../domain/vocabulary.ts";
import { sideOf } from "./side-words.ts";

const THIRD_PARTY =
	/\b(?:Western|NATO|UN|U\.N\.|EU|European|think[- ]tank|analysts?|researchers?|institute|observers?|human rights|rights groups?|monitors?|mission|forum|Helsinki|Amnesty|professor|historian|retired general|London|Washington|Berlin|Paris|Warsaw|Prague)\b|(?<!\p{L})(?:західн\p{L}+|западн\p{L}+|аналітик\p{L}*|аналитик\p{L}*|експерт\p{L}*|эксперт\p{L}*|дослідник\p{L}*|исследовател\p{L}*|правозахис\p{L}*|правозащит\p{L}*|[Іі]нститут\p{L}*|[Ии]нститут\p{L}*|Пентагон\p{L}*|Лондон\p{L}*|Вашингтон\p{L}*|Велик\p{L}+ Британі\p{L}+|Великобритани\p{L}*|Берлін\p{L}*|Париж\p{L}*|спостерігач\p{L}*|наблюдател\p{L}*)(?!\p{L})/u;
/** Offices of the border regions on the Russian side. */
const RU_OFFICES =
	/\b(?:Gladkov|(?:Belgorod|Kursk|Bryansk|Voronezh)\b[^.]{0,40}\b(?:governor|office|officials?|authorities|administration|mayor)|(?:governor|mayor|head) of (?:the )?(?:Belgorod|Kursk|Bryansk|Voronezh)|war correspondents?|milbloggers?|DPR|LPR)\b|(?<!\p{L})(?:Гладков\p{L}*|губернатор\p{L}* (?:Белгород|Курск|Брянск|Воронеж|Бєлгород|Брянськ)\p{L}*|(?:Белгород|Курск|Воронеж|Шебекин|Бєлгород)\p{L}*|Минобороны|Міноборони РФ|военкор\p{L}*|воєнкор\p{L}*|z-канал\p{L}*|ФСБ|Росгварди\p{L}*|Кремл\p{L}*)(?!\p{L})/u;
/** Offices and formations of the Ukrainian side that are named without its name. */
const UA_OFFICES =
	/\b(?:General Staff|(?:eastern|northern|Khortytsia|Kharkiv)[^.]{0,30}\b(?:command|group(?:ing)?|administration|prosecutors?|governor|police|mayor|council)|regional (?:military )?administration|military administration|territorial defen[cs]e|mechani[sz]ed brigade|National Guard|Terekhov|Syn[iy]e?hubov|Sinegubov|State Emergency Service|operational[- ]tactical group)\b|(?<!\p{L})(?:ОВА|ОДА|МВА|ОТУ|ОСУВ|ДСНС|ГСЧС|ГУР|СБУ|ДПСУ|Генштаб\p{L}*|[Хх]арківськ\p{L}+|[Хх]арьковск\p{L}+|[Гг]оловн\p{L}+ управлінн\p{L}+ розвідки|[Нн]ацгварді\p{L}*|ТрО|тероборон\p{L}*|[Оо]блпрокуратур\p{L}*|[Сс]инєгубов\p{L}*|[Сс]инегубов\p{L}*|[Тт]ерехов\p{L}*)(?!\p{L})/u;
/** Officials and soldiers by their word alone: of the side whose language or voice the text has. */
const OFFICIAL =
	/\b(?:spokes(?:man|woman|person)|commander|soldier|officer|brigade|battalion|mayor|governor|prosecutors?|ministry|police|administration|officials?|authorities|press service|council|channels?|our (?:guys|boys|sources?))\b|(?<!\p{L})(?:речни\p{L}+|начальни\p{L}+|голов\p{L}+|мер(?:а|у|ія|ії)?|прокур\p{L}+|комбат\p{L}*|командир\p{L}*|бригад\p{L}*|батальйон\p{L}*|штаб\p{L}*|військов\p{L}+|поліці\p{L}*|слідств\p{L}*|слідч\p{L}+|следств\p{L}*|следовател\p{L}*|спасател\p{L}*|міськрад\p{L}*|адміністраці\p{L}*|рятувальник\p{L}*|президент\p{L}*|міноборони|міністерств\p{L}+|губернатор\p{L}*|мэр\p{L}*|представител\p{L}+|администраци\p{L}+|прокурор\p{L}*|оперштаб\p{L}*|полици\p{L}+|пресс-служб\p{L}+|ведомств\p{L}*|глав\p{L}+|канал\p{L}*|паблик\p{L}*|зведенн\p{L}+|сводк\p{L}+|депутат\p{L}*|волонт[её]р\p{L}*|радник\p{L}*|советник\p{L}*)(?!\p{L})/iu;

/** Whose side a claimant is on: by a side's name, by an office that only one side has, else by the text that quotes it. */
export function claimantSide(claimant: string, home: Side): Side {
	if (RU_OFFICES.test(claimant) && !/[Уу]кра[иї]н|Ukrain/u.test(claimant)) return "RU";
	const named = sideOf(claimant);
	if (named !== "unknown") return named;
	if (THIRD_PARTY.test(claimant)) return "third";
	if (UA_OFFICES.test(claimant)) return "UA";
	return OFFICIAL.test(claimant) ? home : "unknown";
}
