import { MONTH, WEEKDAY } from "./calendar-words.ts";
import { COUNT, ORDINAL } from "./count-words.ts";
import { SEASON } from "./seasons.ts";
import { UNIT } from "./shift-date.ts";

/** Words for a time that is told by the date named before, as patterns by what they mean. */

export const SAME_DAY =
	"(?:later\\s)?(?:on\\s|during\\s)?(?:that|the)\\s(?:very\\s)?same\\s(?:day|evening|night|morning|afternoon)|(?:later|earlier)\\s(?:that|in\\sthe)\\sday|" +
	"(?:(?:just|only|mere)\\s)?(?:(?:a\\sfew|several|some)\\s)?hours\\s(?:earlier|beforehand|(?:before|prior)(?=[,.;]))|за\\s(?:(?:кілька|декілька)\\sгодин|несколько\\sчасов)\\sдо\\s(?:того|цього|этого)|(?:кількома\\s|декількома\\s)?годинами\\sраніше|годиною\\sраніше|несколькими\\sчасами\\s(?:ранее|раньше)|часом\\s(?:ранее|раньше)|" +
	"(?:у\\s|в\\s)?(?:того|цього)\\s(?:же?|самого)\\s(?:самого\\s)?(?:дня|вечора|ранку|вечера|утра)|(?:т(?:ієї|ої)|цієї)\\sж\\s(?:самої\\s)?ночі|(?:у|в)\\sтой\\s(?:же|самий)\\s(?:самий\\s)?день|в\\sт(?:от|у)\\sже\\s(?:сам(?:ый|ую)\\s)?(?:день|вечер|ночь)|тієї\\s(?:ж|самої)\\s(?:самої\\s)?доби|в\\sте\\sже\\s(?:самые\\s)?сутки|тем\\sже\\s(?:вечером|утром|дн[её]м)|той\\sже\\sночью";
/** "That day" needs a day named; "the same day" may be that of the text. */
export const THAT_DAY =
	"(?:on\\s)?that\\s(?:day|evening|night|morning|afternoon)(?!\\s(?:the|they|he|she|it|we|I)\\s\\p{L}+ing)|того\\s(?:дня|вечора|ранку)|тієї\\sночі|(?:у|в)\\sтой\\sдень|в\\sтот\\s(?:день|вечер)|в\\sту\\sночь|той\\sночью|тем\\s(?:вечером|утром)|(?:в|у)\\sцей\\sдень|в\\sэтот\\s(?:же\\s)?день";
export const SINCE_THAT_DAY =
	"(?:ever\\s)?(?:since|from)\\sthat\\s(?:very\\s)?(?:day|night|morning|evening)(?:\\son(?:wards?)?)?|(?:від|з|із)\\s(?:того|тієї)\\s(?:самого\\s|самої\\s)?(?:дня|ночі|вечора|ранку)|с\\sто(?:го|й)\\s(?:самого\\s|самой\\s)?(?:дня|ночи|вечера|утра)";
const NEAR =
	"(?:(?:at|by|before|around|about|after|since|until|till|towards?|shortly|just|soon|well|long|right)\\s){1,3}";
/** "О п'ятій", "близько другої", "пів на восьму", "около четырех часов": an hour, before the part of the day it is of. */
const HOUR_UK =
	"(?:(?:близько|після|до|коло|о|об|під|перед|на|(?:о\\s)?пів\\sна)\\s)(?:перш|друг|трет|четверт|п[’'ʼ]ят|шост|сьом|восьм|дев[’'ʼ]ят|десят|одинадцят|дванадцят)(?:ої|ій|ьої|у|ю)\\s(?:годин[иіу]\\s)?";
const HOUR_RU =
	"(?:(?:в|около|после|к|до)\\s)?(?:[01]?\\d|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|одиннадцати|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать)\\sчас(?:а|ов)\\s";
const HOUR = `(?:${HOUR_UK}|${HOUR_RU})`;
const MEAL = "breakfast|lunch|lunchtime|dinner|dinnertime|supper";
/** "Overnight", "вночі"; "day and night" is no time. */
export const NIGHT =
	"(?:late\\s|early\\s)?overnight|(?<!past\\s\\p{L}{3,6}\\s|day\\s(?:and|or)\\s)in\\sthe\\s(?:course\\sof\\sthe\\s)?night(?!\\s(?:to|into|of|from|between|on|before|after|when|that|shift)(?!\\p{L})|[’'])|(?<!(?:вдень|удень|день)\\s(?:і|й|та)\\s)[ву]ночі(?!\\s(?:і|й|та)\\s[ву]день)|(?<!дн[её]м\\sи\\s)ночью(?!\\sи\\sдн[её]м)|(?:у|в)\\s(?:нічні\\sгодини|ночные\\sчасы|ночное\\sвремя)";
export const MORNING =
	`${HOUR}(?:ранку|утра|ночі|ночи)(?!\\s(?:поспіль|подряд))|${NEAR}(?:the\\s)?(?:dawn|daybreak|sunrise|first\\slight|breakfast|(?:early\\s)?morning)|at\\sfirst\\slight|(?:early\\s|late\\s)?in\\sthe\\s(?:(?:early|small|wee|pre-dawn|predawn)\\s)?(?:morning|hours)(?:\\shours)?|pre-?dawn(?=\\s(?:on|raid|strike|attack))|mid-morning|` +
	"(?:аж\\s|ще\\s|вже\\s)?(?:до\\s|перед\\s|на\\s)?(?:світанк(?:у|ом)|світання)|[ву]досвіта|(?:рано[\\s-]|зовсім\\sрано\\s)?(?:зранку|вранці|уранці)|(?:від|з|із)\\s(?:самого\\s)?ранку(?!\\s(?:й\\s|і\\s|та\\s)?до\\s(?:вечора|ночі|пізньої))|на\\sранок|" +
	"(?:на|до|перед|с|к|под)\\s(?:самого\\s)?рассвет(?:е|а|ом|у)|на\\sзаре|(?:рано\\s|ранним\\s)?утром|(?:с)\\s(?:самого\\s|раннего\\s)?утра(?!\\s(?:и\\s)?до\\s(?:вечера|ночи|поздней))|на\\sутро";
/** The end of a night, so of the day after one whose evening was told. */
export const BY_MORNING =
	"(?:by|until|till|towards)\\s(?:the\\s)?(?:early\\s)?morning|(?:під|до)\\s(?:самий\\s|самого\\s)?(?:ранок|ранку)|(?:под\\sутро|до\\s(?:самого\\s)?утра|к\\sутру)";
export const NOON =
	`${HOUR}дня|${NEAR}(?:noon|midday|mid-day|lunch|lunchtime)|mid-afternoon|(?:early\\s|late\\s)?in\\sthe\\s(?:early\\s|late\\s)?afternoon|${NEAR}(?:${MEAL})|(?:all|the\\swhole|the\\sentire)\\sday(?:\\slong)?(?=[\\s.,;])|` +
	"опівдні|(?:близько|до|після|ближче\\sдо)\\sполудня|пополудні|пообіді|(?:по|до|в|під|після|пізно\\sпо)\\sобід(?:і|у)?|(?:весь|увесь|цілий)\\sдень|[ву]продовж\\sдня|" +
	"в\\sполдень|(?:к|до|в|после|около|ближе\\sк)\\s(?:полудн(?:ю|я)|обед[уа]?)|весь\\sдень|целый\\sдень|(?<!(?:каждым|кожним|ночью\\sи|вночі\\s(?:й|і|та)|(?<!\\p{L})[зс])\\s)(?:дн[её]м|[ву]день)(?!\\s(?:с|со|з|и|і|й|та|раніше|ранее|раньше|пізніше|позже)\\s)";
export const EVENING =
	`${HOUR}(?:вечора|вечера)|${NEAR}(?:dusk|nightfall|sunset|sundown|dark|(?:the\\s)?evening(?!\\s(?:of|to|before)(?!\\p{L}))|midnight)|(?:early\\s|late\\s)?in\\sthe\\s(?:early\\s|late\\s)?evening|late\\sat\\snight|` +
	"опівночі|(?:близько|після|ближче\\sдо)\\sпівночі|надвечір|(?:під|на|до|ближче\\sдо|протягом|упродовж)\\s(?:самого\\s)?веч(?:ір|ора)|(?:пізно\\s|рано\\s)?(?:увечері|ввечері)|пізнього\\sвечора|із?\\sнастанням\\sтемряви|" +
	"(?:под|к|до|ближе\\sк|с|около)\\s(?:самого\\s)?(?:вечер(?:а|у)?|полуночи|полночи)|в\\sполночь|за\\sполночь|после\\sпол(?:у)?ночи|(?:к|на|под)\\s(?:исходе?у?|концу|конец)\\s(?:дня|суток)|в\\sконце\\sдня|(?:до|під|на)\\sкін(?:ця|ець)\\s(?:дня|доби)|наприкінці\\s(?:дня|доби)|by\\sthe\\send\\sof\\sthe\\sday|by\\sday[’']s\\send|(?:поздно\\s|поздним\\s|ранним\\s)?вечером|с\\sнаступлением\\sтемноты|(?:глубокой|поздней)\\sночью|среди\\sночи|серед\\sночі|глупої\\sночі";
export const DAY_BEFORE =
	"(?:on\\s)?the\\s(?:(?:previous|preceding|prior)\\s(?:day|night|evening)|(?:day|night|evening)\\s(?:before|prior(?!\\sto)))|a\\sday\\s(?:earlier|before|prior(?!\\sto))|on\\sthe\\seve(?!\\s(?:of|before)|[’'])|(?:сутками|добою)\\s(?:раніше|ранее|раньше)|за\\s(?:добу|сутки)\\sдо\\s(?:того|цього|этого)|напередодні|накануне|попереднього\\s(?:дня|вечора)|(?:в\\s)?предыдущий\\sдень|дн[её]м\\sранее|дн[её]м\\sраньше|днем\\sраніше|за\\sдень\\sдо\\s(?:того|цього|этого)";
export const DAY_AFTER =
	"(?:on\\s)?the\\s(?:next|following|very\\snext)\\s(?:day|morning|afternoon|evening|night)|next\\s(?:day|morning)|(?:the\\s(?:day|morning)|a\\sday)\\safter(?=[.,;])|a\\sday\\slater|(?:вже\\s|уже\\s)?(?:наступн(?:ого|ої)\\s(?:дня|ранку|вечора|ночі)|на\\sнаступн(?:ий|у)\\s(?:день|ранок|ніч|добу)|назавтра|на\\sранок\\sнаступного\\sдня)|на\\sследующ(?:ий|ее|ую)\\s(?:день|утро|ночь|сутки)|следующ(?:им|ей)\\s(?:утром|вечером|ночью|дн[её]м)|наутро|день\\sпотому|днем\\sпізніше|дн[её]м\\sпозже|(?:через|за)\\sдобу(?=[.,;]|\\sпісля\\sцього)|через\\sсутки|сутки\\sспустя";
/** "On the third day" from the date named, which is the first; "the third day of the assault" is of something else. */
export const NTH_DAY = `на\\s(?<nth>${ORDINAL})\\s(?:день|добу|сутки)(?!\\s(?:після|после|від|от)(?!\\p{L})|\\s\\p{L}+(?:ння|ния|ия|ії|ии|ны|ни|ів|їв|ов|[её]в|свят|праздников|Пасхи|облоги|битв[иы]|операц\\p{L}+)(?!\\p{L}))`;
const LATER_WORDS = "later|afterwards?|on(?=[,.])|потому|по\\sтому|пізніше|згодом|спустя|позже|потом";
const EARLIER_WORDS =
	"earlier|before(?=[.,;:)”»]|\\sthat(?!\\p{L}))(?:\\sthat)?|prior(?!\\sto)|раніше|перед\\sтим|ранее|раньше|до\\s(?:того|цього|этого)";
const ABOUT =
	"(?:(?:some|about|around|nearly|almost|barely|just|over|майже|приблизно|почти|примерно|около|більше|более)\\s){0,2}";
export const LATER = `${ABOUT}(?<laterCount>${COUNT})\\s(?<laterUnit>${UNIT})\\s(?:${LATER_WORDS})|(?:через|спустя|опісля|по)\\s${ABOUT}(?<inCount>${COUNT})\\s(?<inUnit>${UNIT})(?!\\s(?:після|после|від|від|от|до)(?!\\s(?:цього|того|этого)))|(?:через|спустя)\\s(?<oneUnit>тиждень|місяць|рік|добу|день|неделю|месяц|год|сутки|полгода|пів\\s?року)|(?<oneUnit2>тижнем|місяцем|роком|неделей|месяцем|годом)\\s(?:пізніше|позже)`;
export const EARLIER = `${ABOUT}(?<earlierCount>${COUNT})\\s(?<earlierUnit>${UNIT})\\s(?:${EARLIER_WORDS})|(?<oneEarlier>тижнем|місяцем|роком|неделей|месяцем|годом)\\s(?:раніше|ранее|раньше)|за\\s(?:(?<forCount>${COUNT})\\s)?(?<forUnit>${UNIT})\\sдо\\s(?:того|цього|этого)`;
export const SAME_SPAN =
	"(?:over|during|in|for|within)\\sthe\\ssame\\s(?:period|time|days|hours|24\\shours|span)|(?:за|протягом|упродовж)\\s(?:цей|той|цього|того)\\s(?:ж|же|самий|самого)\\s(?:період|час|періоду|часу|день|строк)|(?<bare>за\\s(?:это|эти|этот|цей)\\s(?:время|дни|период|срок|час|період))(?=\\s|[,.])|за\\s(?:тот|этот|то|это|те|эти)\\s(?:же\\s)?(?:самый\\s)?(?:период|время|срок|дни|сутки)(?=\\s|[,.])|за\\sцю\\sж\\sдобу";
export const THAT_SPAN = `(?:in\\s|since\\s|by\\s|until\\s)?(?:that|the\\ssame)\\s(?:same\\s)?(?<thatUnit>week|month|year)(?![’'-])|того\\s(?:ж|самого|же)\\s(?<thatUnit2>тижня|місяця|року|месяца|года)|в\\sтом\\sже\\s(?<thatUnit3>месяце|году)|на\\sтой\\sже\\s(?<thatUnit4>неделе)`;
export const NEXT_SPAN =
	"(?:in\\s|over\\s)?the\\s(?:following|next)\\s(?<nextUnit>week|month|year)(?![’'-])|the\\s(?<nextUnit2>week|month|year)\\safter(?=[.,;])";
export const PREVIOUS_SPAN =
	"(?:in\\s|over\\s)?the\\sprevious\\s(?<previousUnit>month|year)(?![’'-])|the\\s(?<previousUnit2>week|month|year)\\sbefore(?=[.,;])";
export const THAT_NAME = `(?:in\\s|on\\s)?(?:that|the\\ssame)\\s(?:(?<month>${MONTH})|(?<season>${SEASON})|(?<weekday>${WEEKDAY}))|(?:того|тієї|в\\sтом|той|тем)\\s(?:(?:ж|же|самого|самої)\\s)?(?:(?<month2>${MONTH})|(?<season2>${SEASON}))`;
export const NEXT_NAME = `(?:in\\s|by\\s)?the\\s(?:following|next)\\s(?:(?<month>${MONTH})|(?<season>${SEASON}))|(?:наступн(?:ої|ого)|следующ(?:ей|им))\\s(?<season2>${SEASON})`;
/** Days of a month that is named before: "the 9th", "15-го". */
const AFTER_DATE = "(?=[,.;:)]|\\s(?:and|the|they|he|та|й|і|и|або|или|to|до|по)\\s|\\sчисла|$)";
const DAY_NUMBER = "[12]?\\d|3[01]";
export const DATE_ALONE = `(?:(?:on|by|since|from|until)\\sthe\\s(?<date>${DAY_NUMBER})(?:st|nd|rd|th)|(?:(?:[ву]|до|від|з|із|на|с|со|к|проти)\\s)?(?<date2>${DAY_NUMBER})-(?:го|му|е|ого|ше|ге|те|ме)(?:\\s(?:числа|число))?)${AFTER_DATE}|(?:[ву]\\s)?(?:ніч|ночь)\\s(?:на|проти)\\s(?<ordinal>${ORDINAL})(?!\\s(?:${WEEKDAY}|\\p{L}{3,8}(?:ня|го|я|та)(?!\\p{L})))|(?<ordinal2>${ORDINAL})\\sчисла|(?:(?:[ву]|до|від|з|із|на|с|со|к|проти|по)\\s)?(?<date6>${DAY_NUMBER})\\sчисл(?:а|о|у)(?!\\p{L})|(?:[ву]\\s)?(?:ніч|ночь)\\s(?:на|проти)\\s(?<date3>${DAY_NUMBER})-(?:е|ме|ге|ше|те|го)(?=\\s)|(?<=(?:утром|вечером|ночью|дн[её]м|[ву]ранці|зранку|увечері|ввечері|вночі|уночі)\\s)(?<date4>${DAY_NUMBER})-го(?=\\s)|(?<=[.!?…]\\s)(?<date5>${DAY_NUMBER})-го(?=\\s(?!(?:корпус|полк|батальйон|батальон|верес|жовт|листоп|груд|січ|лют|берез|квіт|трав|черв|лип|серп|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр|окрем|отдельн|армійськ|армейск|класу|класса|століт|века|числа|року|года|поверх|этаж)))`;
