import { type ClaimRule, rule } from "./claim-rule.ts";

/** Weapons before any word of attack: a drone that attacks a car is no assault. */
export const WEAPON_RULES: readonly ClaimRule[] = [
	rule(
		"drone-attack",
		"incident",
		"air-strike",
		0.9,
		"(?:drones?|UAVs?|FPVs?|quadcopters?) (?:\\w+ ){0,3}(?:attack|hit|struck|damag|drop|strik|target)\\w*|(?:hit|struck|attacked) by (?:an? |\\w+ )?(?:\\w+ )?(?:drones?|UAVs?|FPVs?)",
		"(?:дрон|безпілотник|беспилотник|бпла|коптер|квадрокоптер|fpv)\\p{L}*[^.;]{0,30}?(?:атак|удар|влуч|поціл|попал|ціл|скин|сброс|уничтож|знищ)\\p{L}*|атак\\p{L}* (?:\\p{L}+ ){0,2}(?:дрон|безпілотник|беспилотник|бпла)",
	),
	rule(
		"clears-mines",
		"incident",
		"other",
		0.8,
		"defus(?:ed|es|ing)|disposed of (?:\\w+ ){0,4}(?:shells?|mines?|bombs?|ordnance)|demin(?:ed|es|ing)",
		"(?:знешкод|обезвре)\\p{L}+ (?:\\p{L}+ |\\d+ ){0,3}(?:вибух|взрыв|боєприпас|боеприпас|мін|мин|снаряд)\\p{L}*|розмінув\\p{L}+|разминир\\p{L}+",
	),
	rule(
		"shot-people",
		"incident",
		"other",
		0.85,
		"shot (?:dead|and killed)|executed|shot (?:\\w+ ){0,3}(?:civilians?|residents?|villagers?)",
		"розстріл\\p{L}*|расстрел\\p{L}*|страт(?:или|ив|ила)(?!\\p{L})",
	),
	rule(
		"tried-and-failed",
		"advance",
		"attempted-advance",
		0.9,
		"counter-?attack\\w*|(?:attack|assault|attempt|push|offensive|advance)s? [^.;]{0,60}?(?:stalled|failed|fizzled|foundered|was stopped|were stopped|halted|beaten off)|(?:was|were|been) (?:stopped|halted|beaten off|driven back|turned back)|head-on battles?|meeting engagements?|blunt(?:ed|ing)|fend(?:ed|ing) off|parried",
		"контратак\\p{L}*|(?:штурм|атак|спроб|попытк|наступ)\\p{L}*[^.;]{0,60}?(?:зірван|сорван|захлин|захлеб|невдал|неудачн|без успіху|без успеха)|(?:зупинен|остановлен)\\p{L}*|зустрічн\\p{L}+ бо|встречн\\p{L}+ бо|відбит\\p{L}* |отбит\\p{L}* |(?:безрезультатн|марн|тщетн)\\p{L}*|(?:спроб|попытк)\\p{L}* [^.;]{0,60}?(?:пресеч|припинен|провал|не вдал|не удал)\\p{L}*|(?:зірва|сорва)(?:в|л|ла|ли|но|ны)? (?:\\p{L}+ |\\d+ ){0,3}(?:атак|штурм|наступ|спроб|попыт)\\p{L}*|зазна\\p{L}+ невдач|потерпел\\p{L}* неудач",
	),
];

/** Taking, holding, going forward and back, in words beyond the plain verbs. Of these the first in a clause decides. */
export const WIDE_GROUND_RULES: readonly ClaimRule[] = [
	rule(
		"goes-back",
		"advance",
		"withdrawal",
		0.85,
		"fall(?:s|en|ing)? back|fell back|regroup\\w*|drawn? back|(?:troops|forces|units|soldiers|Russians|army|garrison) (?:have |has |had )?left|driven (?:out|back|from)|pushed (?:\\w+ ){0,4}(?:out of|back (?:over|across|from|to))|(?:gave|given|giving) up (?:the |their )?(?:town|village|position|city)\\w*|abandon(?:ed|ing)? (?:the )?(?:town|village|city)|ced(?:ed|ing) (?!to)|relinquish\\w*|vacat(?:ed|ing)|(?:gave|giving|lost|losing) ground|pull(?:ed|ing|s)? (?:\\w+ ){1,4}(?:back|out of)|melted away|(?:positions|villages?|towns?|ground|territory) (?:\\w+ ){0,4}(?:were|was|been) lost|lost (?:the |its |their |\\w+ )?(?:positions?|villages?|towns?|ground|foothold|bridgehead|control|territory)",
		"перегруп\\p{L}+|(?:здійсни|соверши|викона|выполни)\\p{L}+ (?:\\p{L}+ )?ман(?:е|ё)вр\\p{L}* (?:на|з|із|из|в)|відтягну\\p{L}+ |оттяну\\p{L}+ |выш(?:ли|ел) из|вийш(?:ли|ов) з|ушли (?:из|с|за)|пішли (?:з|із|за)|відійти|отойти|відкот|откат|відкин\\p{L}+|отброс\\p{L}+|відтіснен|оттеснен|відтіснил|оттеснил|полиш\\p{L}+|покинул\\p{L}* (?:позици|пози|сел|город|міст)|втрат\\p{L}+ (?:контроль|місто|село|позиції)|утрат\\p{L}+ (?:контрол|город|сел|позици)|(?:втрат|потер|утрат)\\p{L}+ (?:\\p{L}+ )?(?:контрол|міст|сел|позиц|город|пос[её]л|рубеж|плацдарм)\\p{L}*",
	),
	rule(
		"presses",
		"advance",
		"attempted-advance",
		0.82,
		"press(?:es|ed|ing)? (?:on |ahead |forward |north|south|east|west|towards?)\\w*|trying to (?:return|get|reach|go|come|outflank|encircle|surround|bypass)|tried to (?:return|get|reach|go|come|cross|outflank|encircle|surround|bypass)|cross(?:ed|ing) (?:from|over) |crossed the (?:state )?border|(?<!air )(?<!air-)raids?|incursions?|infiltrat\\w+|prob(?:ed|ing) (?:attacks?|assaults?|the|for|defen[cs]es|Ukrainian|Russian)|trying to (?:consolidate|advance|push|seize|break|cut)|tried to (?:consolidate|advance|push|seize|break|cut)",
		"тисн(?:е|уть|ули)|давит|давят|(?:перейшл|перетнул|перешл|пересекл)\\p{L}* (?:державний |государственную )?(?:кордон|границ)|прорват|проникн|просочи|інфільтр|инфильтр|рветься|рвётся|рвутся|рвуться|наступати|контрнаступ\\p{L}*|наступ(?:у|ом|і)?(?!\\p{L})",
	),
	rule(
		"holds",
		"advance",
		"occupied",
		0.82,
		"(?:is|are|was|were|been|remains?|remained) (?:now )?(?:held|controlled|ours|in (?:our|their|Russian|Ukrainian) hands)|(?:Russian|Ukrainian)-(?:held|controlled|occupied)|(?:holds?|held|controls?|controlled) (?:the |a |an |most|much|part|about|all|nearly|\\d)|handed over|under (?:\\w+ ){0,2}(?:control|occupation)|(?:has|have|had) fallen|occupation of|capture of|fall of|fell under",
		"(?:під|под) (?:ворогом|врагом|росіянами|россиянами|окупантами|противником)(?!\\p{L})|взят(?:а|о|ы|ий|ие|ия|ии|ием)?(?!\\p{L})|взятт\\p{L}+|контролиру(?:ет|ют|ем)|контролю(?:є|ють|ємо)|(?:за|у) (?:нами|нас в руках|украинцами|українцями|россиянами|росіянами)(?!\\p{L})|зайн(?:яв|яли|ято|ятий|яте)|занят[аоы]?(?!\\p{L})|занял(?!\\p{L}* (?:более|більш))\\p{L}*|(?:в|під) окупаці\\p{L}+|(?:в|под) оккупаци\\p{L}+|окупован\\p{L}+|оккупирован\\p{L}+|перебува\\p{L}+ під|находится под|(?:теперь|уже|тепер|вже) (?:наш|наша|наше)(?!\\p{L})|занят(?:ие|ия|ии|ием)(?!\\p{L})|зайнятт\\p{L}+",
	),
	rule(
		"raises-flag",
		"advance",
		"retaken",
		0.82,
		"(?:flags?|banners?) (?:\\w+ ){0,3}(?:raised|hoisted|flies|flew|flutter\\w+|wav(?:es|ed|ing)|over)|wrest(?:ed|ing) (?:\\w+ ){0,4}(?:back|control|from)|claw(?:ed|ing) back|(?:won|win|winning) back|restor(?:ed|ing) (?:\\w+ )?control|(?:raised|hoisted|raising) (?:\\w+ ){0,4}flags?",
		"(?:прапор|флаг)\\p{L}* (?:\\p{L}+ ){0,2}(?:підня|подня|майор|реет|розвіва|развева|над)\\p{L}*|(?:підня|подня|встанов|установ|вивіс|вывес)\\p{L}+ (?:\\p{L}+ ){0,2}(?:прапор|флаг)|повернул[иао]?(?!\\p{L})|повернут\\p{L}*|повернен\\p{L}+|вернул[иао]?(?!\\p{L})|возвращ[её]н\\p{L}*|відбил\\p{L}*",
	),
	rule(
		"goes-forward",
		"advance",
		"advance",
		0.84,
		"push(?:ed|es|ing)? (?:\\w+ ){0,3}(?:north|south|east|west|on|ahead|past|beyond)\\w*|(?:come|came|got|gotten|get) within \\S+ (?:\\w+ )?(?:km|kilomet\\w+|miles)|(?:come|came) out (?:to|on|at)|widen(?:ed|ing)?|expand(?:ed|ing)? (?:\\w+ ){0,4}(?:bridgehead|foothold|zone|control)|reach(?:ed|ing)? (?:the|a|its|their|[a-z])|advance (?:of|by|from|north|south|east|west|on)|advanced|foothold|bridgehead|gained|infantry (?:is|are) in|breach(?:ed|es|ing)|(?:roll|sweep|swept|pour|march|surg|storm|mov|edg|inch|creep|crept|driv|drove|punch|thrust|fight|fought)(?:ed|ing|e|es)? (?:\\w+ )?(?:into|across|through|closer|deeper|towards)(?! (?:flames|tears|fire))|cross(?:ed|ing) (?:to|into) |headway|(?:grind|gnaw|press|push|creep|crawl|inch|edg|nudg)\\w* (?:\\w+ )?(?:towards?|closer|their way)|(?:is|are|was|were|stands?|stood) (?:now )?(?:only|just|barely|less than) (?:\\S+ ){1,3}(?:km|kilomet\\w+|miles) (?:from|away)|cut(?:ting)? (?:the |a )?(?:\\w+ ){0,2}(?:road|highway|railway|supply (?:line|route))s?|dug in|mov(?:ed|ing) (?:north|south|east|west|up|on)\\w*",
		"(?:в|про)гр[иы]за\\p{L}+|продавл\\p{L}+|перер[іе]за\\p{L}+ (?:\\p{L}+ )?(?:трас|дорог|шлях|логіст|логист|постач|снабж)\\p{L}*|зачисти(?:в|л|ли|ла)(?!\\p{L})|(?:розвива|развива)\\p{L}+ наступ\\p{L}*|(?:занял|заня|зайн)\\p{L}* (?:более|більш) (?:выгодн|вигідн)\\p{L}+|вигідніш\\p{L}* рубеж\\p{L}*|зачепи\\p{L}+ (?:за|на)|зацепи\\p{L}+|окопа(?:лис|лас|лос)\\p{L}|зайшл\\p{L}*|зашл\\p{L}*|увійш\\p{L}+|дійш\\p{L}+|дошл\\p{L}+|дош[её]л|розшир\\p{L}+|расшир\\p{L}+|успіх\\p{L}*|улучшен\\p{L}*|поліпш\\p{L}+|покращ\\p{L}+ (?:положення|тактич)|плацдарм\\p{L}*|вклин\\p{L}+|подошл\\p{L}+|підійш\\p{L}+|рубеж\\p{L}* (?:достиг|взят)|выход\\p{L}* (?:на|к)|вихід (?:на|до)|форсу(?:вал|ют|ють)\\p{L}*|форсиров\\p{L}+",
	),
];

/** Deeds and states that the plain words do not tell. */
export const WIDE_INCIDENT_RULES: readonly ClaimRule[] = [
	rule(
		"bombed",
		"incident",
		"air-strike",
		0.8,
		"(?:intercept(?:ed|s|ing)|downed|down(?:s|ing)|neutrali[sz]ed|brought down) (?:\\w+ ){0,4}(?:drones?|UAVs?|missiles?|rockets?|aircraft|helicopters?)|strafed|aviation|warplanes?|jets?|fighter-bombers?|bombers?",
		"(?:збит|сбит|перехоплен|перехвачен|перехопи|перехвати)\\p{L}* [^.;]{0,40}?(?:дрон|безпілот|беспилот|БпЛА|БПЛА|ракет|літак|самол|снаряд|бомб)\\p{L}*|бомб\\p{L}+|авіаці\\p{L}+|авиаци\\p{L}+|геран\\p{L}+|прил[её]т\\p{L}*|вертол|гел[іи]коптер|ППО|ПВО",
	),
	rule(
		"fired-at",
		"incident",
		"shelling",
		0.8,
		"hammer(?:ed|ing)|pummel\\w+|pepper(?:ed|ing)|barrages?|salvo(?:e?s)?|lobb(?:ed|ing)|shell fire|tank fire|guns (?:fired|pounded)|pound(?:ed|ing|s)|Grads?|howitzers?|munitions?|rounds (?:fired|fell)|was hit|were hit",
		"гатя\\p{L}+|б['’ʼ]є|б['’ʼ]ють|бьют|бь[её]т|били (?:по|не|из)|накри\\p{L}+|накры\\p{L}+|выпусти\\p{L}+|випусти\\p{L}+|боеприпас\\p{L}*|боєприпас\\p{L}*|снаряд\\p{L}*|прилет\\p{L}+|обстр\\p{L}+|влуч\\p{L}+|поціл\\p{L}+|попал\\p{L}* (?:в|по)|попадан\\p{L}+|отработал\\p{L}*|відпрацюва\\p{L}+|нанесен\\p{L}* (?:поражен|удар)|поражен\\p{L}*|уражен\\p{L}+|урази\\p{L}+|порази\\p{L}+|горел\\p{L}*|горит|горять|горіл\\p{L}*|підірва\\p{L}+|подорва\\p{L}+|взорва\\p{L}+",
	),
	rule(
		"held-people",
		"incident",
		"detention",
		0.8,
		"(?:held|kept|detention) (?:\\w+ ){0,4}(?:in|civilians|people|captive|prisoners?|cellars?|basements?)|torture\\w*|prisoners?|captives?|abduct\\w+|detentions?|(?:had |have |were |was )(?:held|kept) (?:them|him|her|there|in)|round(?:ed|ing) up|picked (?:\\w+ )up|kidnap\\w+|apprehend\\w+|POWs?|imprison\\w*|deport\\w+|(?:taken|moved|driven|bussed|herded) (?:\\w+ ){0,4}to Russia|held hostage|filtration",
		"утримува\\p{L}+ (?:\\p{L}+ ){0,6}(?:цивіль|людей|підвал|полон)|катівн\\p{L}+|пыточн\\p{L}+|удерживал\\p{L}+ (?:\\p{L}+ ){0,6}(?:мирн|людей|гражданск|подвал)|похитил\\p{L}*|викрал\\p{L}*|военнопленн\\p{L}*|військовополонен\\p{L}*|пленн\\p{L}+|полонен\\p{L}+|депорт\\p{L}+|викраден\\p{L}+|похищен\\p{L}+|фільтрац\\p{L}+|фильтрац\\p{L}+|у? ?полоні(?!\\p{L})|в плену|зникл\\p{L}+ безвісти|пропал\\p{L}+ без вести|затриман\\p{L}+",
	),
	rule(
		"dead-and-hurt",
		"incident",
		"losses",
		0.82,
		"bodies|body of|buried|wounds|victims?|lost \\d+|(?:burned|burnt)-out (?:tanks?|vehicles?|armou?r)|sank|sunk|left behind|graves?",
		"лишил(?:ись|ся|ась) |позбу(?:лися|вся|лась) |без (?:ознак|признаков) (?:життя|жизни)|(?:з-під|из-под) завал\\p{L}+|реан[іи]мац\\p{L}+|осколков\\p{L}+ |(?:помер|умер)(?:ла|ли|ло)?(?!\\p{L})|скончал\\p{L}+|потопи\\p{L}+|потоплен\\p{L}*|затопи\\p{L}+|тіл[оаі]?(?!\\p{L})|тел[оа]?(?!\\p{L})|жертв\\p{L}*|ранены?(?!\\p{L})|потер\\p{L}+|(?<!незважаючи на )(?<!попри )втрат\\p{L}+|травмован\\p{L}+|контуз\\p{L}+|могил\\p{L}*|ексгум\\p{L}+|эксгум\\p{L}+|смерт\\p{L}+|травм\\p{L}+|поранен\\p{L}+|ранени\\p{L}+",
	),
	rule(
		"no-supply",
		"incident",
		"infrastructure-damage",
		0.75,
		"unusable|impassable|no (?:water|power|gas|electricity|heating)|without (?:water|power|gas|electricity|heating)|in ruins|ruined|destroyed|damaged|destruction|fires? broke out|burn(?:ed|ing|t)|out of (?:action|service|order)|knocked out|disabled|crippled|wrecked|plunged (?:\\w+ ){0,4}into darkness|in the dark|blazes?|engulfed|ceased to (?:function|work|operate)|stopped (?:working|functioning|operating)|(?:power|water|gas|electricity|heating|supply|supplies|traffic|trains) (?:\\w+ ){0,6}(?:cut|lost|interrupted|restored|halted|suspended)|set (?:\\w+ ){0,4}(?:ablaze|alight|on fire)|outages?|demolished|shattered|levell?ed|gutted|razed|flattened|debris",
		"(?:нема|немає|нет|без) (?:\\p{L}+ )?(?:світл|вод|газ|електр|звяз|зв['’ʼ]яз|опален|света|воды|связи|тепла)\\p{L}*|зруйнова\\p{L}+|разруш\\p{L}+|повре[жд]\\p{L}+|пошкодж\\p{L}+|знищен\\p{L}+|пожеж\\p{L}*|пожар\\p{L}*|вцілі\\p{L}+|уцелел\\p{L}*|непроїзн\\p{L}*|обвал\\p{L}+|(?:вив|вый|вый|выв|вийш|вышл)\\p{L}* (?:з ладу|из строя)|(?:виведен|вывед)\\p{L}+ (?:з ладу|из строя)|обруш\\p{L}+|(?:вимкн|відключ|отключ|перекри)\\p{L}+ (?:\\p{L}+ )?(?:газ|вод|світл|свет|електр|электр|рух|движен)\\p{L}*|руйнуван\\p{L}+|руйну\\p{L}+|уламк\\p{L}+|обломк\\p{L}+|спален\\p{L}+|сожж\\p{L}+|вибит\\p{L}* (?:вікн|шибк)|выбит\\p{L}* (?:окн|ст[её]к)|перебо\\p{L}+ (?:з|із|с|в)|зайня(?:лася|лась|вся|лося|лися)|спалахн\\p{L}+|вспыхн\\p{L}+|загор\\p{L}+|займан\\p{L}+|возгоран\\p{L}+",
	),
	rule(
		"brings-up",
		"incident",
		"reinforcement",
		0.82,
		"assembl(?:ed|ing) (?:\\w+ ){0,3}(?:troops|forces|reserves|units|brigades?|force)|(?:soldiers|troops|forces|units|men|brigades?|battalions?) (?:have been|has been|had been|were|was|are being|is being) (?:\\w+ )?(?:shifted|moved|sent|brought|rotated|drafted|rushed|committed|pulled in)|(?:commit|bolster|beef|rush|muster)(?:t?ed|t?ing|s)? (?:up )?(?:\\w+ ){0,3}(?:troops|forces|reserves|units|vehicles|brigades?|battalions?|defen[cs]es)|brought (?:up|in)|bring(?:s|ing)? (?:up|in) (?:\\w+ ){0,3}(?:troops|forces|units|reserves|men)|(?:moved|sent|shifted|rotated) (?:\\w+ ){0,5}(?:battalions?|brigades?|regiments?|forces|troops|soldiers|units|reserves|companies)|(?:regiments?|brigades?|battalions?|troops|units|reserves|columns?) (?:\\w+ ){0,3}(?:arrived|arriving|arrive|spotted|seen)|mass(?:ed|ing) (?:of )?(?:\\w+ ){0,2}(?:troops|forces|men|infantry)|columns? (?:\\S+ ){0,6}(?:headed|heading|moving) |fresh (?:troops|units|forces)|rotation|counted (?:about )?\\d|(?:troops|forces|units|brigades?|regiments?|battalions?|soldiers) (?:\\w+ ){0,3}(?:stationed|concentrated|assembled|gathered|deployed)",
		"прибу(?:ли|ва|в|ло)\\p{L}*|прибы(?:ли|ва|л|ло)\\p{L}*|ешелон\\p{L}*|эшелон\\p{L}*|свіж\\p{L}+ (?:сил|підрозд|бригад)|свеж\\p{L}+ (?:сил|подразд|бригад)|ротаці\\p{L}+|ротаци\\p{L}+|зібра(?:в|ли)\\p{L}* (?:\\p{L}+ |\\d+ ){0,3}(?:військ|солдат|сил)|собра(?:л|ли)\\p{L}* (?:\\p{L}+ |\\d+ ){0,3}(?:войск|солдат|сил)|накоп\\p{L}+|мобілізован\\p{L}+|мобилизован\\p{L}+|переміщ\\p{L}+ (?:військ|технік|підрозд)|перемещ\\p{L}+ (?:войск|техник|подразд)|(?:стоїть|стоять|стоит|стоят) (?:\\p{L}+ ){0,2}(?:полк|бригад|батальйон|батальон|дивіз|дивиз)\\p{L}*",
	),
	rule(
		"street-fight",
		"incident",
		"fighting",
		0.8,
		"contested|gunfire|skirmish\\w*|street by street|house to house|saboteurs?|hand to hand|changed hands|firing|gunmen|small arms|grey zone|gray zone",
		"перестрел\\p{L}+|перестріл\\p{L}+|стрільб\\p{L}+|стрельб\\p{L}+|з рук в руки|из рук в руки|сір\\p{L} зон\\p{L}|сер\\p{L}+ зон\\p{L}|протистоя\\p{L}+|противостоя\\p{L}+|зачистк\\p{L}+|зачища\\p{L}+|зачищ\\p{L}+|вогнев\\p{L}+ контакт|боєзіт\\p{L}+",
	),
	rule(
		"people-and-works",
		"incident",
		"other",
		0.75,
		"defensive (?:lines?|positions?|works)|refugees?|displaced|(?:residents|families|people|civilians|inhabitants) (?:\\w+ ){0,4}(?:left|leave|fled|flee|moved|taken|remain|stay|protest|return|arriv|shelter|cross)\\w*|(?:left|taken|moved|driven) to safety|ordered (?:\\w+ ){0,4}to leave|exhum\\w+|war crimes?|humanitarian|(?:pontoon|new) (?:bridge|crossing)|curfew|protest\\w*|shot (?:\\w+ ){0,4}(?:dead|civilians|resident)|execut(?:ed|ion)\\w*|cluster (?:munitions?|bombs?)|checkpoints? (?:was|were|opened|closed)|trenches|fortif\\w+|sappers?|fled|fleeing|returned home|investigations?|investigat\\w+|(?:criminal )?cases? (?:\\w+ ){0,6}opened|aid (?:convoy|was|delivered)|schools? (?:\\w+ ){0,3}(?:closed|moved|online)",
		"облад(?:нали|нують|нав)|оборуд\\p{L}+ (?:\\p{L}+ )?(?:позици|рубеж)|(?:відмовил|отказал)\\p{L}+ (?:виїжд|евакуюв|залиша|уезж|эвакуир|покида|выезж)\\p{L}*|вив(?:із|озять|езл|езен|ози)\\p{L}*|выв(?:ез|оз)\\p{L}*|біжен\\p{L}+|бежен\\p{L}+|переселен\\p{L}+|размещен\\p{L}*|розміщен\\p{L}*|розстріл\\p{L}+|расстрел\\p{L}+|катуван\\p{L}+|пыт(?:ок|ки|кам)|наведен\\p{L}* |понтон\\p{L}*|переправ\\p{L}+|сапер\\p{L}*|сапёр\\p{L}*|розмінув\\p{L}+|разминир\\p{L}+|знешкод\\p{L}+|обезвре\\p{L}+|воєнн\\p{L}+ злочин\\p{L}*|военн\\p{L}+ преступл\\p{L}*|мародер\\p{L}*|мародёр\\p{L}*|гуманітарн\\p{L}+|гуманитарн\\p{L}+|комендантськ\\p{L}+|комендантск\\p{L}+|укріплен\\p{L}+|укреплен\\p{L}+|окоп\\p{L}*|приняли|прийняли|відкрил\\p{L}+ пункт|открыл\\p{L}+ пункт|залишил\\p{L}+ся|остал\\p{L}+сь|виїха\\p{L}+|виїжд\\p{L}+|выеха\\p{L}+|выезжа\\p{L}+|поверну\\p{L}+ся|вернул\\p{L}+сь|розслід\\p{L}+|расслед\\p{L}+|кримінальн\\p{L}+|уголовн\\p{L}+|лиша(?:є|ють)\\p{L}*ся|оста[её]тся|остаются|протест\\p{L}*|мітинг\\p{L}*|митинг\\p{L}*",
	),
];
