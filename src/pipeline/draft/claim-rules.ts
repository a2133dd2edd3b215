import { type ClaimRule, rule } from "./claim-rule.ts";
import { WEAPON_RULES, WIDE_GROUND_RULES, WIDE_INCIDENT_RULES } from "./claim-rules-wide.ts";
import { WordPattern } from "./word-pattern.ts";

const SETTLEMENTS_EN = "(?:settlements?|villages|towns|square (?:miles|kilomet(?:er|re)s)|sq\\.? ?km)";
const TAKEN_EN =
	"(?:occup\\w+|overr[au]n|liberat\\w+|re-?captur\\w+|retak\\w+|retook|captur\\w+|regain\\w+|(?:taken|won) back|freed|(?:taken |full |took )?control|seiz\\w+)";

/** From the most to the least specific: of a clause's matches the first rule decides. */
export const CLAIM_RULES: readonly ClaimRule[] = [
	rule(
		"buffer-zone",
		"buffer-zone",
		"buffer-zone",
		0.95,
		"buffer zone|cordon sanitaire|security zone|sanitary zone|security (?:strip|belt)",
		"буферн\\p{L}+ зон|санітарн\\p{L}+ зон|санитарн\\p{L}+ зон|пояс\\p{L}* безпеки|зон\\p{L} безопасности|полос\\p{L} безопасности|смуг\\p{L} безпеки",
	),
	rule(
		"territory-total",
		"statement",
		"territory-total",
		0.9,
		`(?:\\d[\\d,.]*|dozens of|several|hundreds of)\\s+(?:\\w+\\s+)?${SETTLEMENTS_EN}[^.]*?${TAKEN_EN}|${TAKEN_EN}[^.]{0,40}?(?:\\d[\\d,.]*|dozens of)\\s+(?:\\w+\\s+){0,2}?${SETTLEMENTS_EN}`,
		"(?:звільн|окуп|деокуп|захоп|освобо|взял|контрол|занял|зайнял|просун|продвин|оккуп)\\p{L}*[^.]{0,50}?\\d[\\d .,]*\\s+(?:\\p{L}+\\s+)?(?:населен|кв|квадратн|сіл|сёл|сел)|\\d[\\d .,]*\\s+(?:кв|квадратн|населен)\\p{L}*[^.]{0,50}?(?:звільн|деокуп|захоп|освобо|контрол)",
	),
	rule(
		"refusal",
		"incident",
		"refusal",
		0.95,
		"refus(?:ed|e|es|ing|als?) (?:to (?!say|comment|name|answer|discuss|give|be drawn)|orders|of |for )\\w+|refuseniks?|refusals? to \\w+|mutin\\w+",
		"відмов(?:и|ля)\\p{L}+ (?!від план)(?:\\p{L}+ ){0,2}(?:воюв|атак|викон|брати|йти|іти|штурм|наступ)|отказ(?:а|ы)\\p{L}+ (?!от план)(?:\\p{L}+ ){0,2}(?:воев|идти|штурм|выполн|участв|атаков|наступ)",
	),
	rule(
		"desertion",
		"incident",
		"desertion",
		0.95,
		"desert(?:ed|ing|ions?|ers?)|AWOL|abandon(?:ed|ing) their uniforms",
		"дезертир|самовільн\\p{L}+ залиш|СЗЧ|самовольн\\p{L}+ остав",
	),
	rule(
		"surrender",
		"incident",
		"surrender",
		0.95,
		"surrender(?:ed|ing|s)?|laid down (?:their )?arms",
		"зда(?:в|ла|ли|ють|ва)\\p{L}* (?:в|у) полон|зда(?:вся|лася|лися|ються|ється)(?!\\p{L})|сда(?:лся|лась|лись|ются|[её]тся)(?!\\p{L})|сда(?:л|ю|ва)\\p{L}* в плен",
	),
	rule(
		"detention",
		"incident",
		"detention",
		0.9,
		"detain(?:ed|s)|arrest(?:ed|s)?|taken prisoner|took \\w+ prisoners?|prisoners of war|captured (?:\\d+|several|dozens of) (?:\\w+ )?(?:soldiers|troops|servicemen)",
		"затрим(?:а|ан)\\p{L}+|заарешт|взя(?:ли|то|в|т)\\p{L}* (?:в|у) полон|узял\\p{L} в полон|задержа(?:л|н)\\p{L}*|арестова|взя(?:ли|ты|т)\\p{L}* в плен",
	),
	...WEAPON_RULES,
	rule(
		"withdrawal",
		"advance",
		"withdrawal",
		0.9,
		"withdr[ae]w(?:n|al|als|ing|s)?|pull(?:ed|ing) (?:back|out)|retreat(?:ed|ing|s)?|fell back|(?:left|abandoned) (?:their )?positions|fle[ed]+ (?:the|their)|forced (?:\\w+ ){0,3}to flee|pull-?(?:backs?|outs?)|abandonment of|encircl\\w+|surround(?:ed|ing|s)|besieg\\w+|clos(?:ed|ing) in|approach(?:ed|ing)|penetrat\\w+|pierced|inroads|clear(?:ed|ing) (?!the way)|mopp(?:ed|ing) up|dislodg(?:ed|ing)",
		"відступ(?:и|ає|ають|ил)\\p{L}*|відійш|відвел|відведен|відвод|вивел\\p{L} (?:війська|сили|підрозділи)|отступ(?:и|а)\\p{L}+|отош(?:л|ёл|ел)\\p{L}*|отвел|отвод\\p{L}* войск|залишил\\p{L} (?:позиці|сел|міст)|оставил\\p{L} (?:позици|сел|город)|відх[іо]д\\p{L}*|відступ\\p{L}*|отход\\p{L}*|отступлен\\p{L}*|вихід \\p{L}+ з|вив[іо]д\\p{L}* (?:військ|підрозд|сил)|вывод\\p{L}* (?:войск|подразд|сил)|залишен\\p{L}+ (?:позиц|міст|сел)|оставлен\\p{L}+ (?:позиц|город|сел)|зда(?:ча|чу|чі) |сдач\\p{L} |оточ\\p{L}+|окруж(?:ил|ен|ают|ить)\\p{L}*|наблиз\\p{L}+|приблиз\\p{L}+|обійш\\p{L}+|обош\\p{L}+|потіснил\\p{L}*|потеснил\\p{L}*|витісн\\p{L}+|вытесн\\p{L}+",
	),
	rule(
		"attack-repelled",
		"advance",
		"attempted-advance",
		0.9,
		"repel(?:led|s|ling)?|repuls(?:ed|es|ing)|beat(?:en)? back|thwart(?:ed)?|unsuccessful(?:ly)? (?:\\w+ )?(?:assault|attack|attempt)\\w*|failed (?:\\w+ ){0,4}?(?:at|to (?:take|capture|seize|advance|break))|failed (?:assault|attack)s?|stopped (?:the )?(?:assault|attack|advance)s?",
		"відби(?:то|ли|ла|в|ває|вають|ті)\\p{L}* (?:\\p{L}+ |\\d+ ){0,4}(?:атак|штурм|наступ)|(?:атак|штурм)\\p{L}*[^.]{0,50}?(?:відбит|відбил)|зупинил|отби(?:ли|то|л|ты|вают|та)\\p{L}* (?:\\p{L}+ |\\d+ ){0,4}(?:атак|штурм|контратак)|отраз|відбивають|безуспішн|безуспешн",
	),
	rule(
		"attempt",
		"advance",
		"attempted-advance",
		0.85,
		"(?:tr(?:y|ied|ies|ying)|attempt(?:ed|ing|s)?|continu(?:e|ed|es|ing) to (?:try|attempt|attack|assault|storm)) (?:to |attempts? to )?(?:advance|break|seize|capture|storm|take|push|intrude|improve|dislodge|enter|gain|retake|attack|cross)\\w*|launched (?:a |an |its |their |the )?(?:\\w+ )*?(?:offensive|assault|attack|operation|incursion|push)|(?:new|ground|military|renewed|cross-border) (?:\\w+ )?(?:offensive|assault|operation|incursion)|(?:attack|offensive|assault)(?:,| ) ?(?:which |that )?(?:\\w+ )?aimed at|assault(?:ed|ing|s)|storm(?:ed|ing)|attack(?:ed|ing) (?:positions|near|in the (?:direction|area)|toward|the positions)|conducted (?:\\w+ )?(?:assaults?|offensive|attacks)|assaults?|offensive operations|(?:ground|armou?red|frontal) attacks?|thrusts?|storming of|outflank\\w*",
		"намага(?:в|л|є|ю)\\p{L}*|робил\\p{L} спроби|(?<!під час )(?<!при )спроб(?:и|а|у|ам|ував|ували) \\p{L}+|пыта(?:л|е|ю)\\p{L}+|предприн\\p{L}+ попыт|штурму(?:є|ють|вав|вали|ют|ет)|штурмова(?:ли|л|ть|ти)|штурм(?:и|ы|ів|ов|у)?(?!\\p{L})|атакув|атакує|атакують|атакова|атаку(?:ют|ет)|розпоча(?:в|ли) наступ|начал\\p{L} наступлен|наступ(?:ає|ають|али|ал|ав)\\p{L}*|наступальн\\p{L}+ ді|проводи\\p{L}+ наступ|ведут наступ|наступают|проб(?:ував|ували|овал|овали|ують|уют|ує|ует) \\p{L}+|рвану\\p{L}+|рвон\\p{L}+",
	),
	rule(
		"retaken",
		"advance",
		"retaken",
		0.9,
		"re-?tak(?:e|en|es|ing)|retook|re-?captur(?:e|ed|es|ing)|liberat(?:e|ed|es|ing|ion)(?! (?:areas?|territor|lands?|village had))|reclaim(?:ed|ing)?|regain(?:ed|ing)? (?:control|positions)|(?:took|take|taken|taking) back|drove out|raised (?:the|a|its) (?:Ukrainian )?flag",
		"звільн(?:и|ен)\\p{L}+|звільня\\p{L}+|деокуп\\p{L}+|відновил\\p{L} (?:контроль|положення|позиції)|повернул\\p{L} (?:контроль|під контроль)|вибил\\p{L}|освобо(?:д|жд)\\p{L}+|отбил\\p{L}? (?:сел|город|посел|позици)|выбил|вернул\\p{L} (?:контроль|под контроль)|підняли прапор",
	),
	rule(
		"occupied",
		"advance",
		"occupied",
		0.85,
		"(?:been |under |remain\\w* )occup(?:ied|ation)|captur(?:ed|ing|e)|seiz(?:ed|ing|e)|(?:took|taken|taking|takes|take|establish\\w*|gain\\w*|have|in|under) (?:full |complete )?control|overr[au]n|has fallen|fell to|occupied (?:the )?(?:\\w+ )?(?:village|town|settlement)|conquest of|conquered|seizure of",
		"захоп(?:и|л)\\p{L}+|окупува(?:в|ли|но)|окупован\\p{L} з|взя(?:в|ла|ли|то) під (?:свій )?контроль|(?:перейш\\p{L}+|перебува\\p{L}+) під контрол|захват(?:и|ыва)\\p{L}+|оккупирова(?:л|н)\\p{L}*|взя(?:л|ла|ли|т|та|ты|то|тии|тие) под (?:свой )?контроль|под контрол(?:ем|ь)|контролює село|зайнял|занял[иа]? (?:сел|позици|населен|посёлок|посел)|овладе\\p{L}+|оволоді\\p{L}+|захоплен\\p{L}+|захват\\p{L}*",
	),
	rule(
		"reinforcement",
		"incident",
		"reinforcement",
		0.88,
		"reinforc(?:e|ed|ing|ements?)|redeploy(?:ed|ing|ment|s)?|deploy(?:ed|ing|ment|s)?|transferr?(?:ed|ing|s)?|amass(?:ed|ing)?|build-?up|concentrat(?:ed|ing|ion|es) (?:of )?(?:\\w+ )?(?:forces|troops)|sent (?:\\w+ ){0,3}(?:troops|reinforcements|units|reserves|brigades?)|reserves are arriving|(?:troops|reserves|units|regiments?|brigades?|battalions?|divisions?|columns?) (?:\\w+ ){0,3}arriv\\w+|helicopters arriving|have joined (?:\\w+ )?forces|mov(?:ed|ing) (?:\\w+ ){0,3}(?:troops|units|reserves|equipment)|station(?:ed|ing)|relocat(?:ed|ing|ion)|convoys?|airlift\\w*|replenish\\w*|(?:send|sends|sending) (?:\\w+ ){0,3}(?:troops|reinforcements|units|reserves|brigades?)|redirect\\w*",
		"підкріплен|перекид|перекин|підтяг|накопич|стягу|стягн|зосеред|зосередж|нарощу|резерв\\p{L}* (?:прибу|вво|перек)|ввел\\p{L}? резерв|введ\\p{L}+ (?:в бій )?резерв|посил(?:и|ю|ен)\\p{L}* (?:угрупован|військ|оборон)|подкреплен|перебр[ао]с|подтяг|подтян|накаплив|накопил|стягив|стянул|сосредот|наращив|усил(?:и|ен|ива)\\p{L}* (?:группиров|войск|оборон)|розгорн\\p{L}+|разв[её]рн\\p{L}+|дислок\\p{L}+|поповнен\\p{L}+|пополнен\\p{L}+|(?:відправ|отправ|надісл|направ)\\p{L}+ (?:\\p{L}+ ){0,2}(?:військ|підрозд|бригад|резерв|войск|подразд|полк)\\p{L}*|резерв(?:и|ы|ів|ов)(?!\\p{L})",
	),
	...WIDE_GROUND_RULES,
	rule(
		"infrastructure-damage",
		"incident",
		"infrastructure-damage",
		0.85,
		"(?:bridge|power|energy|grid|building|houses?|homes?|apartment|infrastructure|school|hospital|railway|substation|plant|facility|factory|warehouse|depot|church|kindergarten|pipeline|dam|electricity|shop|market|cars?|enterprise|refinery)s?\\b[^.]{0,60}?\\b(?:damag\\w+|destr(?:oy|uct)\\w+|ruined|burn\\w*|caught fire|on fire|broken|cut off|collapsed|blown up|without (?:power|electricity))|(?:damag(?:ed|ing|es?)|destroy(?:ed|ing)|blew up|broken|set (?:fire to|ablaze))\\b[^.]{0,50}?\\b(?:bridge|power|energy|buildings?|houses?|homes?|apartments?|infrastructure|schools?|hospitals?|railway|substation|plant|facility|factory|warehouse|depot|church|dam|cars?)|scenes of destruction|power outages?|blackouts?|left (?:\\w+ )*?without (?:power|electricity|gas|water)",
		"(?:м[іо]ст(?:у|ом)?|будин\\p{L}+|буд[іи]в\\p{L}+|інфраструктур\\p{L}*|школ\\p{L}*|лікарн\\p{L}*|підстанц\\p{L}*|енерг\\p{L}+|підприєм\\p{L}+|склад\\p{L}*|дом(?:а|ов|ах)?|здани\\p{L}+|больниц\\p{L}*|подстанц\\p{L}*|предприят\\p{L}*|мост\\p{L}*|автомобіл\\p{L}*|автомобил\\p{L}*|газогон\\p{L}*|газопровод\\p{L}*|домоволодін\\p{L}*|домовладен\\p{L}*)[^.]{0,60}?(?:пошкодж|зруйн|знищ|згор|поврежд|разруш|уничтож|сгор|загор)|(?:пошкодж|зруйн|знеструм|повре[дж]|разруш|обесточ)\\p{L}*[^.]{0,50}?(?:м[іо]ст|будин|буд[іи]в|інфраструктур|школ|лікарн|підстанц|підприєм|дом|здан|больниц|инфраструктур|подстанц|предприят|автомоб|газогон|газопровод)|без (?:світла|електро|света|газу|газа|воды|води)|знеструмлен|обесточен",
	),
	rule(
		"air-strike",
		"incident",
		"air-strike",
		0.9,
		"air ?-?strikes?|air ?-?raids?|(?:guided|aerial|glide|gliding|air) (?:aerial |air )?bombs?|bomb(?:ed|ing|ardment|ings)|(?:ballistic |cruise |Iskander |S-300 |anti-aircraft )?missiles?(?: strikes?| attacks?)?|drones? (?:attack|strike|hit|struck|raid)\\w*|(?:attack|strike|struck|hit|launched)\\w* [^.]{0,40}?(?:drones?|UAVs?|Shaheds?|KABs?)|Shaheds?|kamikaze drones?|KABs?|FPV drones?|UAVs?|Lancets?|shot down",
		"авіауд|авіаційн\\p{L}+ уд|авіабомб|(?:керован|коригован|плануюч)\\p{L}+ (?:авіа)?(?:ційн\\p{L}+ )?бомб|КАБ(?:ами|и|ів|ом|а)?(?!\\p{L})|ФАБ|ракет(?:н|ою|ами|и|у|а)\\p{L}*|дрон(?:ами|ом|и|а|ів)?(?!\\p{L})|безпілотник|БпЛА|БПЛА|шахед|авиауд|авиабомб|авианал|беспилотник|бомбардир|бомбард|завдал\\p{L} удар|ударил|удар(?:у|ів|ам|ами|и) по|вдарил|«шахед|нанес(?:ли|ла)? удар|збил\\p{L}|сбил\\p{L}|влучил|приліт|прилёт|прилет|авіанал[іо]т\\p{L}*|ракетн\\p{L}+ (?:удар|атак|обстр)\\p{L}*|крилат\\p{L}+ ракет|крылат\\p{L}+ ракет",
	),
	rule(
		"shelling",
		"incident",
		"shelling",
		0.9,
		"shell(?:ed|ing|s|ings)|artillery|mortars?|MLRS|rocket (?:fire|attack|salvo)s?|under fire|opened fire|fired (?:on|at|upon)|rockets",
		"обстріл|артилер|мінометн|міномет|РСЗВ|РСЗО|обстрел|артиллер|миномёт|миномет|обстріля|обстреля|Град(?:и|ами|ов|ів)",
	),
	rule(
		"losses",
		"incident",
		"losses",
		0.85,
		"casualt(?:y|ies)|kill(?:ed|ing|s)|wound(?:ed|ing)|injur(?:ed|ing|ies)|dead|died|deaths?|losses|los(?:t|ing|e) (?:\\w+ ){0,4}(?:soldiers|troops|tanks|vehicles|men|personnel|ships?|generals?|equipment|flagship|aircraft|helicopters?)|wiped out|eliminated|destroy(?:ed|ing) (?:\\w+ |\\d[\\d,]* ){0,4}(?:tanks?|vehicles?|systems?|guns?|equipment|drones?|howitzers?)|seriously affected|fatalit(?:y|ies)|death toll|perished|hospitali[sz]ed|murdered|slain|rubble",
		"втрат(?:и|ив|ила|или|ах|ами)?(?!\\p{L})|загин|поранен|постраждал|знищ(?:ено|или|ив|ила|ен)\\p{L}*|ліквідова|вбит|потер(?:и|ь|ял|яли)\\p{L}*|погиб|ранен|пострадал|уничтож|ликвидирова|убит|загиб\\p{L}+|гибел\\p{L}*|вби(?:ли|в|то)(?!\\p{L})|уби(?:ли|л|то|т|ты)(?!\\p{L})|госпіталізов\\p{L}+|госпитализ\\p{L}+",
	),
	rule(
		"strike",
		"incident",
		"air-strike",
		0.7,
		"strikes?|struck(?! (?:north|south|east|west|towards?|out)\\b)|hit (?:the|a|an|by)|explosions?|blasts?|slamm(?:ed|ing) into|(?:tore|ripped|ploughed|plowed) (?:through|into|apart)|crash(?:ed|ing) (?:into|on|in)|rain(?:ed|ing) (?:down )?on|explod(?:ed|ing)|detonat(?:ed|ing|ions?)|hits? (?!back|hard|out)\\w+|(?:landed|fell) (?:on|in|near|close)|targeted",
		"вибух|взрыв|удар(?:у|ом|и|ів|ов|ы)?(?!\\p{L})|обстріл|упал[аио]?(?!\\p{L})|впа(?:в|ла|ли|ло)(?!\\p{L})|рухну\\p{L}+|детон\\p{L}+|здетон\\p{L}+|підрив\\p{L}*|подрыв\\p{L}*",
	),
	rule(
		"advance",
		"advance",
		"advance",
		0.88,
		"(?<!the |these |those |their |further )advanc(?:ed|es|ing(?! (?:Ukrainian|Russian|troops|forces))|e into|e in|e near|e to)|gain(?:s|ed)? (?:ground|territory|positions|in|near)|made (?:\\w+ )?gains|make gains|tactical gains|battlefield successes|push(?:ed|ing|es) (?:\\w+ ){0,4}(?:forward|towards?|back|into|deeper|out|through)|mov(?:ed|ing) (?:forward|into|towards?|closer)|enter(?:ed|ing) (?:the )?(?:\\w+ )?|crossed (?:the|into)|(?:have |has )?(?:arrived|reached) (?:on|at|in|the)|struck (?:north|south|east|west)|br(?:oke|eak|oken) through|breakthrough|consolidat(?:ed|ing)|successes? (?:in|near)|territorial gains|progress",
		"просун|просува|просунен|увійш|вийш(?:ли|ов) (?:на|до)|прорв|прорив|закріп|мал\\p{L} (?:частковий |тактичний )?успіх|продви(?:н|г|ж|ну)\\p{L}*|вошл|вышл\\p{L} (?:на|к)|прорыв|закреп|улучшил\\p{L} (?:положение|тактическ)|покращил\\p{L} (?:положення|тактичн)|має частковий успіх|имел\\p{L} успех|успех",
	),
	rule(
		"fighting",
		"incident",
		"fighting",
		0.85,
		"fight(?:ing|s)?|fought|battl(?:es?|ing|ed)|clash(?:es|ed|ing)?|combat (?:engagements?|clashes|operations)|engagements?|firefights?|defen[cs]e of \\w+ continues|confrontation|hold(?:ing|s)? (?:\\w+ ){0,2}(?:line|positions|defen[cs]es?)|counter-?attack\\w*|attack(?:ed|s|ing)?|sabotage|reconnaissance|exchang\\w+ (?:of )?fire|resist(?:ed|ing|ance)|under attack|duels?",
		"бо(?:ї|їв|ях|ями|и|ев|ёв|ях)(?!\\p{L})|бій|бою|боєзіткнен|боєстолкновен|боестолкновен|зіткнен|столкновен|боев\\p{L}+ (?:действ|столк)|бойов\\p{L}+ (?:дії|дій|зіткн)|утриму(?:ють|є) (?:позиц|оборон|рубеж)|удержива|тримають оборону|стримують|сдержива|атак(?:и|у|а|ам)?(?!\\p{L})|ДРГ|диверс|сутичк\\p{L}*|стычк\\p{L}*|обороня\\p{L}+|опір|опору|сопротивл\\p{L}+|боїв|бойов\\p{L}+|боев(?:ые|ых)",
	),
	rule(
		"evacuation",
		"incident",
		"other",
		0.7,
		"evacuat(?:ed|ion|e|ing)|mines?|mined|suspended the shipment|flags?|sent agents|mine(?:field)?s|demin\\w+|booby-?trap\\w*",
		"евакуац|евакуй|евакуюв|эвакуац|эвакуир|заміну|замінов|заминир|мін(?:и|ами|у|ах)(?!\\p{L})|мин(?:ы|ами|ах|е)(?!\\p{L})|минир\\p{L}+|мінув\\p{L}+",
	),
	...WIDE_INCIDENT_RULES,
];

/** A plan or an aim rather than a deed. */
export const INTENT = new WordPattern(
	/\b(?:aim(?:s|ed|ing)? (?:to|at)|intend(?:s|ed|ing)? to|intention|intent|plan(?:s|ned|ning)? (?:to|an?|for|new)|prepar(?:e|es|ed|ing|ations?) (?:to|for|an?)|seek(?:s|ing)? to|want(?:s|ed)? to|goal|objective|in order to (?:capture|seize)|purpose|vow(?:s|ed)|designed to|(?:meant|intended) to|hop(?:es|ed|ing) to|determined to|bent on|ambitions?|in a bid to|so as to|with the (?:aim|intention|goal))\b/i,
	/(?<!\p{L})(?:плану(?:є|ють|вав|вали)|готу(?:є|ють|вав|вали)\p{L}*|намір|має на меті|мета|прагн|ставить за мету|планиру(?:ет|ют|ем)|готов(?:ит|ят)\p{L}*|намерен|цель|стрем(?:ит|ят)|підготовк\p{L}* до|подготовк\p{L}* к|збираються|собираются|хочуть|хотят|розрахову|рассчитыва|сподіва|надеет|надеют|з метою|с целью|планов|планів|план(?:и|ы)(?!\p{L}))/iu,
);
/** A view of what is, may be or will be. */
export const ASSESSMENT = new WordPattern(
	/\b(?:may|might|could|would|will|expect(?:s|ed|ing)?|assess(?:es|ed|ment)?|likely|unlikely|believ(?:e|es|ed)|possible|possibly|estimat(?:e|es|ed)|no (?:talk|signs?|threat|evidence)|do(?:es)? not have (?:\w+ )?(?:forces|sufficient|enough|reserves|the)|have the resources|advantage in|threat(?:en\w*)?|capable|able to|difficult|intensity|under control|is stable|situation|in trouble|pressure|morale|too early|important to|cannot|impossible|premature|exaggerat\w+|overstat\w+|no (?:reason|argument|need|prospects?|chance|indications?|plans?)|becom(?:e|es|ing) (?:more|less)|become more|need(?:s|ed)? (?:help|more|to)|years to|resources to|well aware|critical|crucial|vital)\b/i,
	/(?<!\p{L})(?:мож(?:е|уть|на)|може бути|вважа(?:є|ють|ють)|очіку(?:є|ють|ється)|ймовірн|прогноз|оцін(?:ю|ив|ка|ки)|загроз|немає (?:ознак|загроз|підстав)|не фіксу|не має (?:достатн|сил)|складн|ситуац|контрольован|здатн|важк|напружен|тяжел|тяжёл|напряж|мог(?:ут|ли)|может|счита(?:ет|ют)|ожида|вероятн|возможн|прогноз|оценк|угроз|нет (?:признак|угроз)|сложн|способ(?:ен|ны)|обстановк|под контролем|перебільш|преувелич|передчасн|преждевремен|неможлив|невозможн|потрібн|необхідн|необходим|нужн|безпідставн|беспочвен)/iu,
);
export const DENIAL = new WordPattern(
	/\b(?:den(?:y|ied|ies)|refut(?:e|ed)|rejected (?:claims|reports)|not true|no talk of|did not|has not|have not|is not|are not|were not|was not|not (?:captured|controlled|under|confirmed))\b/i,
	/(?<!\p{L})(?:спростув|заперечу|заперечи|не відповіда|опроверг|отрица|не соответствует|неправда|фейк|не контролю|не захопил|не йдеться|не захватил)/iu,
);
/** What only recalls how things came to be. */
export const BACKGROUND = new WordPattern(
	/\b(?:full-scale (?:invasion|war)|annexed|second-largest city|capital of|was born|founded|is (?:located|situated)|population of|lies (?:about|some)|since 2014|for years|historically|prior to the invasion)\b/i,
	/(?<!\p{L})(?:повномасштабн\p{L}+ (?:вторгнен|війн)|полномасштабн\p{L}+ (?:вторжен|войн)|анекс|аннекс|розташован|расположен|населення становило|население составляло|раніше повідомлялося|ранее сообщалось)(?!\p{L})/iu,
);
