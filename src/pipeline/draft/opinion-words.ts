import { WordPattern } from "./word-pattern.ts";
/** A view of how things stand, told as such: what somebody thinks, doubts, or holds too early. */
export const OPINION = new WordPattern(
	/\b(?:I (?:do not|don['’]t|would|think|believe|see|have seen)|we (?:do not|don['’]t) (?:see|expect|think|believe)|appears?|appeared|seems?|seemed|too early|too soon|remains? (?:unclear|to be seen|difficult|tense)|far from|not (?:yet )?(?:decisive|enough)|decisive|impressive|wrong|surprise|exhausted|lacks?|short of|stabili[sz]ed|tempo|momentum|little to no|no (?:change|movement|progress|threat)|by surprise|(?:is|are) (?:not|no) (?:a|an|zones?|the)|if they|if Russia|if Ukraine)\b/i,
	/(?<!\p{L})(?:рано говори|рано казати|важливо|далеко|далек|не (?:вірте|верьте|чекаємо|ждём|ждем|візьмуть|возьмут|зможут|смогут|змогли)|немає й не було|уверен|певн\p{L}+|впевнен|бракує|не хватает|обмаль|мало сил|виснажен|истощен|зненацька|врасплох|не змінил|не изменил|без змін|без изменений|здається|кажется|перелом|ініціатив|инициатив|стабільн|стабильн|ключов|критичн)/iu,
);
/** A speaker's verdict on a report or on what will not be; it outweighs the deed that is spoken of. */
export const CATEGORICAL = new WordPattern(
	/\b(?:(?:tempo|pace|intensity) of (?:\w+ ){0,4}(?:assaults?|operations?|attacks?|offensives?|advance)|I (?:do not|don['’]t) (?:think|believe)|I have seen those|we (?:do not|don['’]t) see|are wrong|is wrong|is false|are false|little to no|too early to|too soon to|appears? to have (?:slowed|stalled|paused)|lacks? (?:the )?(?:men|manpower|forces|capacity))\b/i,
	/(?<!\p{L})(?:темп\p{L}* (?:\p{L}+ ){0,2}(?:наступ|штурм|атак)|бракує|не хватает|обмаль|далеко|фейк|іпсо|ипсо|неправд|брехн|ложь|рано говорить|рано казати|рано говорити|немає й не було|загрози \p{L}+ (?:\p{L}+ )?нема|угрозы \p{L}+ (?:\p{L}+ )?нет|не чекаємо|не ждём|не ожидаем)/iu,
);
/** What somebody calls a deed, a plan or a report: a verdict on it, and no account of it. */
export const JUDGEMENT = new WordPattern(
	/\b(?:condemned|criticized|criticised|denounced|hailed|praised|described|called) (?:the|those|these|this|that|its|his|their|it|recent|Russian|Ukrainian)\b/i,
	/(?<!\p{L})(?:назва(?:в|ла|ли|л)(?!\p{L})[^.;]{0,60}(?:«|"|“)|засуди(?:в|ла|ли)|осуди(?:л|ла|ли)|розкритикува|раскритикова)/iu,
);
/** An accusation sent back. */
export const REJECTION = new WordPattern(
	/\b(?:reject(?:s|ed)|dismiss(?:es|ed)|accus(?:es|ed)|called (?:the )?(?:reports|claims|accusations)|demand(?:s|ed)|urged|appeal(?:s|ed))\b/i,
	/(?<!\p{L})(?:відкину(?:в|ла|ли)|відкида|отверг|обвин|звинува|брехн|лжив|ложью|закликав|призвал|попросил|попросив|вимага|потребовал)/iu,
);
/** That nobody could check what was said. */
export const UNVERIFIED = new WordPattern(
	/\b(?:could not|cannot|was unable to|were unable to|unable to) (?:\w+ ){0,2}(?:confirm|verify|authenticate|be (?:\w+ )?(?:verified|confirmed|authenticated))/i,
	/(?<!\p{L})(?:перевірити|підтвердити|проверить|подтвердить) (?:\p{L}+ ){0,3}(?:неможливо|не вдалося|не змог|не может|невозможно|не удалось|не смог)\p{L}*/iu,
);
/** What no editor wants proposed: notices, sign-offs, thanks, questions of how a text was made. */
export const BOILERPLATE = new WordPattern(
	/\bphotos?:|\b(?:subscribe|read (?:more|also)|advertisement|copyright|all rights|editor['’]?s note|follow us|could not be (?:independently )?(?:verified|confirmed)|(?:could not|was unable to|were unable to|unable to|cannot) (?:\w+ ){0,2}(?:confirm|verify|authenticate|establish)|did not (?:say|mention|reply|answer|comment|name|respond|give)|declined to|said nothing|neither \w+ nor|refused to (?:say|comment)|has not (?:commented|confirmed)|thank(?:s|ed)? you|reporting by|translated by|donat\w+|cards? number|minutes? read|that['’]s all (?:from us|for (?:now|today|tonight))|pick up (?:a|the|our) (?:new )?(?:live ?)?blog)\b/i,
	/(?<!\p{L})(?:читайте також|читайте также|підписуйтесь|подписывайтесь|фото:|новину буде|новость (?:будет )?дополня|стежте за|следите за|не коментує|не комментир|не уточни|не назва(?:л|в|ла|ли)|не сообщ(?:ил|ал)|не повідом(?:и|ля)|(?:президент|міністр|министр|делегац|посол)\p{L}*[^.;]{0,40}(?:прибу(?:в|ла)|прибыла?|відвід|посети|побыва|побува)|перевірити (?:\p{L}+ )?(?:неможливо|не вдалося)|проверить (?:\p{L}+ )?(?:невозможно|не удалось)|подяку|поблагодар|донат|збір на|сбор на|реклама|підтвердж\p{L}+ (?:\p{L}+ )?(?:немає|нема|поки)|подтвержден\p{L}+ (?:\p{L}+ )?(?:нет|пока))/iu,
);
/** What somebody asks for before the deed that it is about: "asked to lift the ban on strikes". */
export const APPEAL = new WordPattern(
	/\b(?:urged|appealed|asked|called (?:on|for|upon)|demanded|pleaded|begged|insisted on)\b/i,
	/(?<!\p{L})(?:(?:по)?проси(?:в|л|ла|ли|ть|т)|закликав|закликала|закликали|призва(?:л|ла|ли)|вимага(?:є|ють|в)|потребова(?:л|ла|ли)|треб(?:ует|уют))(?!\p{L})/iu,
);
/** Words of a speaker that take back what follows them: "denied that". */
export const DENIES = new WordPattern(
	/\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)|refut(?:es|ed)|rebuff(?:s|ed)) (?:that|claims?|reports?|having)\b/i,
	/(?<!\p{L})(?:спростува|заперечи|заперечу|опроверг|отрица|відкинув|відкинула)\p{L}*,? (?:що|что|повідомлення|сообщения|заяви|заявления)(?!\p{L})/iu,
);
