import { WordPattern } from "./word-pattern.ts";

/** A plan or an aim rather than a deed. */
export const INTENT = new WordPattern(
	/\b(?:aim(?:s|ed|ing)? (?:to|at)|intend(?:s|ed|ing)? to|intention|intent|plan(?:s|ned|ning)? (?:to|an?|for|new)|prepar(?:e|es|ed|ing|ations?) (?:to|for|an?)|seek(?:s|ing)? to|want(?:s|ed)? to|goal|objective|in order to (?:capture|seize)|purpose|vow(?:s|ed)|designed to|(?:meant|intended) to|hop(?:es|ed|ing) to|determined to|bent on|what (?:they|he|she|we|\w+) wants? is|ambitions?|in a bid to|so as to|with the (?:aim|intention|goal))\b/i,
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
