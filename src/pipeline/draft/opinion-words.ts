import { WordPattern } from "./word-pattern.ts";
/** A view of how things stand, told as such: what somebody thinks, doubts, or holds too early. */
export const OPINION = new WordPattern(
	/\b(?:I (?:do not|don['’]t|would|think|believe|see|have seen)|we (?:do not|don['’]t) (?:see|expect|think|believe)|appears?|appeared|seems?|seemed|too early|too soon|remains? (?:unclear|to be seen|difficult|tense)|far from|not (?:yet )?(?:decisive|enough)|decisive|impressive|wrong|surprise|exhausted|lacks?|short of|stabili[sz]ed|tempo|momentum|little to no|no (?:change|movement|progress|threat)|by surprise|(?:is|are) (?:not|no) (?:a|an|zones?|the)|if they|if Russia|if Ukraine)\b/i,
	/(?<!\p{L})(?:рано говори|рано казати|важливо|далеко|далек|не (?:вірте|верьте|чекаємо|ждём|ждем|візьмуть|возьмут|зможут|смогут|змогли)|немає й не було|уверен|певн\p{L}+|впевнен|бракує|не хватает|обмаль|мало сил|виснажен|истощен|зненацька|врасплох|не змінил|не изменил|без змін|без изменений|здається|кажется|перелом|ініціатив|инициатив|стабільн|стабильн|ключов|критичн)/iu,
);
/** A speaker's verdict on a report or on what will not be; it outweighs the deed that is spoken of. */
export const CATEGORICAL = new WordPattern(
	/\b(?:I (?:do not|don['’]t) (?:think|believe)|I have seen those|we (?:do not|don['’]t) see|are wrong|is wrong|is false|are false|little to no|too early to|too soon to|appears? to have (?:slowed|stalled|paused)|lacks? (?:the )?(?:men|manpower|forces|capacity))\b/i,
	/(?<!\p{L})(?:бракує|не хватает|обмаль|далеко|фейк|іпсо|ипсо|неправд|брехн|ложь|рано говорить|рано казати|рано говорити|немає й не було|загрози \p{L}+ (?:\p{L}+ )?нема|угрозы \p{L}+ (?:\p{L}+ )?нет|не чекаємо|не ждём|не ожидаем)/iu,
);
/** An accusation sent back. */
export const REJECTION = new WordPattern(
	/\b(?:reject(?:s|ed)|dismiss(?:es|ed)|accus(?:es|ed)|called (?:the )?(?:reports|claims|accusations)|demand(?:s|ed)|urged|appeal(?:s|ed))\b/i,
	/(?<!\p{L})(?:відкину(?:в|ла|ли)|відкида|отверг|обвин|звинува|брехн|лжив|ложью|закликав|призвал|попросил|попросив|вимага|потребовал)/iu,
);
/** What no editor wants proposed: notices, sign-offs, thanks, questions of how a text was made. */
export const BOILERPLATE = new WordPattern(
	/\bphotos?:|\b(?:subscribe|read (?:more|also)|advertisement|copyright|all rights|editor['’]?s note|follow us|could not be (?:independently )?(?:verified|confirmed)|did not (?:say|mention|reply|answer|comment|name|respond|give)|declined to|said nothing|neither \w+ nor|refused to (?:say|comment)|has not (?:commented|confirmed)|thank(?:s|ed)? you|reporting by|translated by|donat\w+|cards? number|minutes? read)\b/i,
	/(?<!\p{L})(?:читайте також|читайте также|підписуйтесь|подписывайтесь|фото:|новину буде|новость (?:будет )?дополня|стежте за|следите за|не коментує|не комментир|не уточни|не назва(?:л|в|ла|ли)|не сообщил|не повідоми|перевірити (?:\p{L}+ )?(?:неможливо|не вдалося)|проверить (?:\p{L}+ )?(?:невозможно|не удалось)|подяку|поблагодар|донат|збір на|сбор на|реклама|підтвердж\p{L}+ (?:\p{L}+ )?(?:немає|нема|поки)|подтвержден\p{L}+ (?:\p{L}+ )?(?:нет|пока))/iu,
);
