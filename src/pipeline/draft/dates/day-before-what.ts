/** "The day before the offensive" is the day before something else. With capitals: "the day before Russia attacked". */
const IS_OF_SOMETHING = /^\s(?:(?:yesterday|last|the|an?|his|her|its|our|their|that|this)(?!\p{L})|\p{Lu})/u;
/** What can be nothing but a genitive: "великого", "боїв", "вторгнення", "наступления"; no verb such as "горів". */
const GENITIVE = "\\p{L}+(?:ого|его|ої|их|ых)|\\p{Ll}+(?:ння|ття|ния|тия|[оеё]в)|\\p{Ll}+(?<!гор|сид|лет|хот)[ії]в";
/** Events whose genitive looks like another case. */
const EVENT =
	"(?:наступ|контрнаступ|штурм|обстріл|обстрел|удар|візит|визит|саміт|саммит|напад|прорив|прорыв|відступ|відход|отход)[уа]|(?:війн|войн|битв|оборон|зим)[иы]|(?:ата[кц]|операц|окупац|оккупац|деокупац|евакуац|эвакуац|публікац|публикац|річниц|годовщин)(?:ії|ии|и|і|ы)|бо[юя]|свят\\p{L}*|праздник\\p{L}*|перемовин|Великодня|Різдва|Рождества|Пасхи|[Дд]ня";
/** "Напередодні" governs a genitive; before a sentence's subject it stands alone: "накануне ракета разворотила клуб". */
const GOVERNED = new RegExp(`^\\s(?:\\d{1,2}\\s|(?:${GENITIVE}|${EVENT})(?!\\p{L}))`, "u");
/** Whether words for the day before leave open before what; `rest` stands behind them. */
export function leavesOpenBeforeWhat(found: string, rest: string): boolean {
	if (/before$/iu.test(found)) return !IS_OF_SOMETHING.test(rest);
	return !/^(?:напередодні|накануне)$/iu.test(found) || !GOVERNED.test(rest);
}
