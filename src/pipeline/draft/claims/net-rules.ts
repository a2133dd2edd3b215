import { type ClaimRule, rule } from "./claim-rule.ts";

/** What a word of a family adds to the score of a clause (`net-score.ts`): a deed, or only who and what could do one. */
const WEIGHT = 0.28;
const WEAK = 0.1;

/**
 * The net under the rules: families of words of the genre that tell of the war without being sure of what. Looked at only
 * where no rule knows a clause. Beginnings of words in all three languages; the first family that fits gives the kind.
 */
export const NET_RULES: readonly ClaimRule[] = [
	rule(
		"net-surrender",
		"incident",
		"surrender",
		WEIGHT,
		"(?:threw|thrown|throwing|laid|laying|put) down (?:\\w+ )?(?:arms|weapons|rifles)|gave up without",
		"(?:сложи|скла|кину|поброса|броси)\\p{L}* (?:зброю|оружие)",
	),
	rule(
		"net-people-hurt",
		"incident",
		"losses",
		WEIGHT,
		"unaccounted for|(?:critical|serious|grave|stable) condition|in (?:intensive care|hospital)|hospital with|treated (?:for|in)|concuss\\w*|shrapnel|burns|amputat\\w*|could not be saved|did not survive|survived|trapped under|pulled (?:\\w+ ){0,4}from|dug (?:\\w+ ){0,4}out|lost (?:his|her|their|a|an) (?:leg|arm|son|daughter|husband|wife|eye)|corpses?|remains of|funerals?|burial|mourn\\w*|dying|outnumbered|decimated|mauled|bled|stretchers?|ambulances?|medevac\\w*|tourniquets?|limping",
		"врятувати|спасти не|ушпитал\\p{L}*|реакці\\p{L}+ на стрес|реакци\\p{L}+ на стресс|непритомн\\p{L}*|(?:важк|тяжк|тяж[её]л|критичн)\\p{L}* (?:стан|состоян)\\p{L}*|в больниц\\p{L}*|у лікарн\\p{L}*|опік\\p{L}*|ожог\\p{L}*|ампут\\p{L}*|застрел\\p{L}*|останк\\p{L}*|не вижи\\p{L}*|не выжи\\p{L}*|хворі|медик\\p{L}*|под завал\\p{L}*|під завал\\p{L}*|похова\\p{L}*|похорон\\p{L}*|захорон\\p{L}*|трун\\p{L}*|судьба|доля \\d|зникл\\p{L}*|пропал\\p{L}*|пропавш\\p{L}*|опозна\\p{L}*|впізна\\p{L}*|200-\\p{L}+|300-\\p{L}+|двохсот\\p{L}*|трьохсот\\p{L}*|двухсот\\p{L}*|тр[её]хсот\\p{L}*",
	),
	rule(
		"net-held",
		"incident",
		"detention",
		WEIGHT,
		"dragged (?:\\w+ ){0,3}(?:off|away|out)|(?:took|taken|led|marched) (?:\\w+ ){0,3}away|cells?|prisons?|jail(?:ed|s)?|in custody|suspects?|suspected|collaborat\\w+|sentenced|charged with|convicted|interrogat\\w+|basements?|dungeons?|blindfold\\w*|handcuff\\w*|informers?",
		"викри\\p{L}+ |підозр\\p{L}*|подозрева\\p{L}*|СІЗО|СИЗО|в['’ʼ]язниц\\p{L}*|тюрьм\\p{L}*|тюрем\\p{L}*|заключ[её]нн\\p{L}*|вирок\\p{L}*|приговор\\p{L}*|засудж\\p{L}*|осужд\\p{L}*|держзрад\\p{L}*|госизмен\\p{L}*|колабор\\p{L}*|коллабор\\p{L}*|(?:забра|забира|повел|увел|увез|вив[еі]з)\\p{L}* (?:\\p{L}+ ){0,3}(?:з|зі|из|с|со|на|в|у|до) |застін\\p{L}*|узник\\p{L}*|невол\\p{L}*|допит\\p{L}*|допрос\\p{L}*|допраш\\p{L}*|місц\\p{L}+ (?:утримання|несвободи)|мест\\p{L}+ содержан\\p{L}*|до суду|в суд(?!\\p{L})|підвал\\p{L}*|подвал\\p{L}*|зрадник\\p{L}*|агент\\p{L}* (?:ФСБ|СБУ|ГРУ)|наводчик\\p{L}*|навідник\\p{L}*|коригувальник\\p{L}*|корректировщик\\p{L}*",
	),
	rule(
		"net-abuse",
		"incident",
		"other",
		WEIGHT,
		"beat(?:en|ing|ings)?|electric (?:shock|current)s?|mock executions?|rap(?:e|ed|es)|loot(?:ed|ing|ers)?|forced (?:them|him|her|residents|people|villagers) to|missing|disappear\\w*|whereabouts|passports|forcibly|threatened with",
		"изби\\p{L}+|побит\\p{L}*|побил\\p{L}*|током|струмом|зґвалт\\p{L}*|згвалт\\p{L}*|изнасил\\p{L}*|грабу\\p{L}+|грабил\\p{L}*|грабеж\\p{L}*|пограбов\\p{L}*|разграбл\\p{L}*|знуща\\p{L}*|издева\\p{L}*|паспорт\\p{L}*|примус\\p{L}*|принуд\\p{L}*|безвісти|без вести|знасилу\\p{L}*|розшук\\p{L}*|розыск\\p{L}*",
	),
	rule(
		"net-damage",
		"incident",
		"infrastructure-damage",
		WEIGHT,
		"collaps\\w+|smash\\w*|shredded|scorch\\w*|crater\\w*|severed|derail\\w*|charred|(?:tore|ripped|torn|blown|blew|knocked) (?:\\w+ ){0,4}(?:off|out|apart|down|up|through)|power lines?|transformers?|overpass|windows|roofs?|silos?|grain|elevators?|tractors?|harvesters?|garages?|footbridges?|pylons?|boilers?|pumping|water supply|telecoms?|mobile (?:network|coverage)|smoke",
		"розтрощ\\p{L}*|потрощ\\p{L}*|понівеч\\p{L}*|понищ\\p{L}*|обірва\\p{L}*|оборва\\p{L}*|вигор\\p{L}+|выгор\\p{L}+|підпал\\p{L}*|поджо[гж]\\p{L}*|розвали\\p{L}*|развали\\p{L}*|розби(?:т|л|в)\\p{L}*|разби(?:т|л)\\p{L}*|вибил\\p{L}*|выбил\\p{L}*|посік\\p{L}*|посекл\\p{L}*|пробит\\p{L}*|спали(?:в|л)\\p{L}*|развороти\\p{L}*|снес(?:ло|ла|ли|ен)\\p{L}*|знес(?:ло|ла|ли|ен)\\p{L}*|покрівл\\p{L}*|дах(?:и|у|ів)?(?!\\p{L})|крыш\\p{L}*|шибк\\p{L}*|вікн\\p{L}*|окн\\p{L}*|фасад\\p{L}*|електропередач\\p{L}*|электропередач\\p{L}*|ЛЕП|ЛЭП|трансформатор\\p{L}*|комбайн\\p{L}*|трактор\\p{L}*|елеватор\\p{L}*|элеватор\\p{L}*|ангар\\p{L}*|гараж\\p{L}*|ферм[аиуыі]?(?!\\p{L})|котельн\\p{L}*|водогін\\p{L}*|водогон\\p{L}*|водоканал\\p{L}*|водопровод\\p{L}*|електромереж\\p{L}*|электросет\\p{L}*|абонент\\p{L}*|споживач\\p{L}*|потребител\\p{L}*|дим(?!\\p{L})|дым(?!\\p{L})|вогн(?:ю|ем|яні)\\p{L}*|вогонь|воронк\\p{L}*|вирв\\p{L}*",
	),
	rule(
		"net-from-the-air",
		"incident",
		"air-strike",
		WEIGHT,
		"(?:air[- ])?(?:raid )?(?:alerts?|sirens?)|air defen[cs]es?|Molniya|Geran\\w*|Kh-\\d+|S-[34]00|Kalibrs?|Kinzhals?|Iskanders?|Tornado\\w*|Smerch|HIMARS|ATACMS|Storm Shadow|thermobaric|warheads?|sorties?|jammed|reconnaissance drones?|loitering",
		"птах(?:и|ом|у|ів)?(?!\\p{L})|пташк\\p{L}*|птичк\\p{L}*|скид(?:и|ами|ів)(?!\\p{L})|сброс(?:ы|ами|ов)(?!\\p{L})|оптоволок\\p{L}*|мав[иі]к\\p{L}*|орлан\\p{L}*|ждун\\p{L}*|тривог\\p{L}*|сирен\\p{L}*|РЕБ(?!\\p{L})|РЭБ(?!\\p{L})|Молні\\p{L}+|Молни\\p{L}+|Х-\\d+|С-[34]00|Калібр\\p{L}*|Калибр\\p{L}*|К[иі]н[дж]+ал\\p{L}*|Іскандер\\p{L}*|Искандер\\p{L}*|Торнадо|Смерч\\p{L}*|хаймарс\\p{L}*|хімарс\\p{L}*|вил[іе]т\\p{L}*|вылет\\p{L}*|БпАК|квадрокоптер\\p{L}*|камікадзе|камикадзе|бойов\\p{L}+ частин\\p{L}*|боев\\p{L}+ част\\p{L}+|ураж\\p{L}+|поражен\\p{L}+|мішен\\p{L}*|мишен\\p{L}*|цілей|целей",
	),
	rule(
		"net-fire",
		"incident",
		"shelling",
		WEIGHT,
		"fir(?:ed|ing|es) (?:\\w+ ){0,4}(?:at|on|into|towards?)|incoming|grenades?|snipers?|bullets?|gunners?|batter(?:y|ies)|tanks? (?:\\w+ )?fire",
		"вогнев\\p{L}+ (?:ураж|вплив|удар)\\p{L}*|огнев\\p{L}+ (?:пораж|возд|налет|налёт)\\p{L}*|гармат\\p{L}*|гаубиц\\p{L}*|батаре[яюії]\\p{L}*|снайпер\\p{L}*|гранат\\p{L}*|осколк\\p{L}*|стріля\\p{L}+|стреля\\p{L}+|под огонь|під вогонь|під вогнем|под огн[её]м|лягли|легли",
	),
	rule(
		"net-evacuation",
		"incident",
		"other",
		WEIGHT,
		"bussed|buses|evacuees?|(?:must|have to|told to|urged to|advised to) (?:leave|go|flee)|shelters?|sheltering|queues?|stranded|return(?:ed|ing)? (?:home|to)|homeless|restored|reconnected|back on|resumed|reopened|repaired|patrols?|security operation|volunteers?|aid|pension\\w*|cellars?|villagers|townspeople|closed|closure|shut|barred|generators?|bread|queu(?:ed|ing)|firewood|wells?|passed through|(?:no|without) (?:lights?|heat|running water)",
		"вивез\\p{L}*|виїзд\\p{L}*|выезд\\p{L}*|(?:мусять|мають|змушен|повинн|должн|вынужден|просять|просят)\\p{L}* (?:за|по)?(?:лиш|кину|кида|виїх|выех)\\p{L}*|прихист\\p{L}*|приют\\p{L}*|укрит\\p{L}*|укрыт\\p{L}*|маломоб[іи]льн\\p{L}*|автобус\\p{L}*|евакопоїзд\\p{L}*|эвакопоезд\\p{L}*|живлення|відновле?н\\p{L}*|відновил\\p{L}*|восстанов\\p{L}*|відремонт\\p{L}*|отремонт\\p{L}*|полагод\\p{L}*|залата\\p{L}*|лагод\\p{L}+|ремонтир\\p{L}+|ремонту\\p{L}+|чинять|волонтер\\p{L}*|добров[оі]льц\\p{L}*|рятувальник\\p{L}*|спасател\\p{L}*|патрул\\p{L}*|обшук\\p{L}*|обыск\\p{L}*|комендант\\p{L}*|заборон\\p{L}*|запрет\\p{L}*|режим\\p{L}* |штраф\\p{L}*",
	),
	rule(
		"net-goes-back",
		"advance",
		"withdrawal",
		WEIGHT,
		"abandon\\w*|vacat\\w+|ousted|routed|collapse of|melt(?:ed|ing) away|escap(?:e|ed|ing)(?! (?:with|unhurt|unharmed|injury|serious|the flames))|withdrew|quit(?:ted|ting)? (?:the|their)|pulled out(?! (?:an? |the |alive|dead|\\d|two|three|four|five))|boxed in|trapped|stranded|cut off|isolated",
		"полиш\\p{L}+|покину\\p{L}*|покинут\\p{L}*|тіка\\p{L}+|втек\\p{L}*|утік\\p{L}*|втік\\p{L}*|втеч\\p{L}*|бежал\\p{L}*|бегств\\p{L}*|сбежа\\p{L}*|отброш\\p{L}*|відкинут\\p{L}*|ушл[иа]|пішли|відкоти\\p{L}*|откати\\p{L}*|блокирован\\p{L}*|заблоков\\p{L}*|заблокир\\p{L}*|у кільц\\p{L}+|в кольц\\p{L}*|кот[её]л\\p{L}*|котл[іе]\\p{L}*|мішк\\p{L}*|мешк(?:а|е|и|ах|у)(?!\\p{L})",
	),
	rule(
		"net-tries",
		"advance",
		"attempted-advance",
		WEIGHT,
		"setbacks?|bogged down|tr(?:y|ies|ied|ying) to|attempts? to|efforts? to|struggl\\w+ to|fail(?:ed|s|ing) to|unable to (?:advance|take|break|cross|hold)|turned back|driven off|probing|skirting|bypass\\w*|waves?|charges?|thrusts?|jabs?|probes?|push(?:es)?|onslaught|sieges?|blockade\\w*",
		"силку\\p{L}*|силят\\p{L}*|намага\\p{L}*|пробу\\p{L}+|пыта\\p{L}+|прагн\\p{L}+|поривають\\p{L}*|рвуть\\p{L}*|лізуть|лезут|лізе|лезет|суну(?:ть|ться)|прут(?!\\p{L})|пруть|атак\\p{L}*|штурм\\p{L}*|ні з чим|ни с чем|невдач\\p{L}*|неудач\\p{L}*|заблок\\p{L}*|затисн\\p{L}*|зажат\\p{L}*|наступ\\p{L}*",
	),
	rule(
		"net-moves",
		"advance",
		"advance",
		WEIGHT,
		"pour(?:ed|ing)|stream(?:ed|ing)|rolled|swept|thrust|across the (?:border|river)|deep(?:er)? into|secured|took up positions|carv(?:ed|e|ing)|wedged?|slipp(?:ed|ing) (?:into|past)|sneak\\w*|snuck|crept|inched|overrunn?\\w*|front ?lines? (?:\\w+ )?(?:moved|shifted|runs|now)|closer to|on the (?:outskirts|edge|doorstep) of|opened a new front|in the (?:hands|grip) of|clear(?:ed|ing)|at the gates|spearhead\\w*|salients?|bulges?|(?:tens|hundreds) of (?:met(?:er|re)s|yards)|inside (?:the )?(?:town|village|city)|got (?:in|into|through|across)|set foot|taken over|(?:metre|meter|yard|mile|kilomet(?:re|er))s? (?:from|inside|short of|deep)|far bank",
		"проник\\p{L}*|просоч\\p{L}*|розвин\\p{L}*|развив\\p{L}*|ввійш\\p{L}*|заволод\\p{L}*|опанув\\p{L}*|здобу\\p{L}+|досягл\\p{L}*|достиг\\p{L}*|зачист\\p{L}*|зачищ\\p{L}*|пройшл[иа](?!\\p{L})(?! (?:\\p{L}+ )?(?:навч|лікув|обстеж|вишкіл|курс))|прошл[иа](?!\\p{L})(?! (?:\\p{L}+ )?(?:обуч|лечен|подгот|курс))|дістал\\p{L}+с[яь]|добра(?:лис|вся|лся|лась)\\p{L}*|доб[иі]ра\\p{L}+с[ья]|дотягн\\p{L}+|вріза(?:вся|лися|лись)|заскоч\\p{L}+|підступ(?:ил|ив|ає|ають)\\p{L}*|подступ(?:ил|ает|ают)\\p{L}*|посуну\\p{L}*|вклин\\p{L}*|продвиж\\p{L}*|захід на|заход\\p{L}+ (?:в|у|на)|выйти (?:к|на)|вийти (?:до|на)|перерізал\\p{L}*|перерезал\\p{L}*|переріза\\p{L}*|околиц\\p{L}*|окраин\\p{L}*|посадк\\p{L}+|лісосму\\p{L}*|лесополос\\p{L}*|рубеж\\p{L}*|лінія фронту|линия фронта|контрол\\p{L}*",
	),
	rule(
		"net-brings-up",
		"incident",
		"reinforcement",
		WEAK,
		"rotat\\w+|regiments?|reserves?|tank (?:army|regiment|brigade)|elements of|newly arrived|conscripts?|mobili[sz]\\w+|drafted|troops and (?:armou?r|equipment)|armou?red vehicles|columns?|trains? (?:\\w+ ){0,3}(?:carrying|loaded)|staging|garrisons?|recruits?",
		"ротац\\p{L}*|полк(?:и|у|а|ів|ов|ом)?(?!\\p{L})|бригад[аиуы]\\p{L}{0,2}|дивіз\\p{L}*|дивиз\\p{L}*|батальй?он\\p{L}*|ешелон\\p{L}*|эшелон\\p{L}*|колон[аиуы]?(?!\\p{L})|колонн\\p{L}*|мобіліз\\p{L}*|мобилиз\\p{L}*|контракт\\p{L}*|новобран\\p{L}*|угрупован\\p{L}*|группиров\\p{L}*|резерв\\p{L}*|особов\\p{L}+ склад\\p{L}*|личн\\p{L}+ состав\\p{L}*|бронетехн\\p{L}*|танк\\p{L}*|стоїть|стоят(?:ь)?(?!\\p{L})",
	),
	rule(
		"net-fights",
		"incident",
		"fighting",
		WEAK,
		"pressure|resistance|holding out|hold(?:s|ing)? (?:on|fast|firm)|held (?:on|out|off)|defend(?:ed|ing|ers?|s)|rag(?:ed|ing)|flar(?:ed|ing)|front ?lines?|trench|no man['’]s land|combat|soldiers|troops|fighters|commandos|special forces|paratroopers|marines|gunfight|shoot(?:ing|s)?|shots|machine[- ]guns?|garrison|outposts?|strongpoints?|foxholes?",
		"натиск\\p{L}*|тиск(?:у|ом)?(?!\\p{L})|не вщуха\\p{L}*|не утиха\\p{L}*|не стиха\\p{L}*|точ(?:ить|ать)\\p{L}*|запекл\\p{L}*|ожесточ\\p{L}*|гаряч\\p{L}*|жарк\\p{L}*|трима(?:є|ють|ємо|в|ли)\\p{L}*|держ(?:ит|ат|им|али|ал)\\p{L}*|оборон\\p{L}*|сил\\p{L}* противн\\p{L}*|боєць|бойц\\p{L}*|бійц\\p{L}*|спецпризн\\p{L}*|спецназ\\p{L}*|десант\\p{L}*|піхот\\p{L}*|пехот\\p{L}*|вогнем|огн[её]м|фронт\\p{L}*|передов\\p{L}*|диверс\\p{L}*|военн\\p{L}+ техник\\p{L}*|військов\\p{L}+ технік\\p{L}*",
	),
];

/** Whether a rule is one of the net's: it only proposes, with low confidence, what nothing else knows. */
export const isOfNet = ({ name }: Pick<ClaimRule, "name">): boolean => name.startsWith("net-");
