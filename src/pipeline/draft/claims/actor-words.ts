import { WordPattern } from "../word-pattern.ts";

/** "We", and those who are called ours. */
export const OURS = new WordPattern(
	/\b(?:we|our|ours|its (?:own )?(?:forces|troops|units|army))\b/i,
	/(?<!\p{L})(?:ми|мы|наш\p{L}*|нам[иі]?|за нами)(?!\p{L})/iu,
);
/** Whoever was spoken of before. */
export const THEIRS = new WordPattern(
	/\b(?:they|them|their|theirs|his (?:troops|forces|men))\b/i,
	/(?<!\p{L})(?:вони|вона|він|їх\p{L}*|його|они|он|она|их|его|у них)(?!\p{L})/iu,
);
/** Whoever has losses stands before these; whoever inflicts them stands before the next. */
export const SUFFERS = new WordPattern(
	/\b(?:loss(?:es)?|lost|loses?|losing|casualt\w+|suffer\w*|dead|bodies|cost|short of|ground down|abandon\w*|left behind|forsaken)\b/i,
	/(?<!\p{L})(?:втра[тч]|потер|недорах|недосч|лиши(?:вс|лис|лся|лись)|залиш|брос|кину|пол[яі]гл|загиб|200-|двохсот|двухсот|трьохсот|тр[её]хсот)/iu,
);
/** Words for inflicting losses. */
export const INFLICTS = new WordPattern(
	/\b(?:destroy\w*|wip(?:ed|ing|es) out|eliminat\w+|kill\w*|inflict\w*|torch\w*|knock\w* out|burn\w*|obliterat\w+|neutrali[sz]\w+|took out|taken out|captur\w+|damag\w+|hit|struck)\b/i,
	/(?<!\p{L})(?:знищ|ліквід|знешкод|уничтож|ликвид|обезвреж|нейтраліз|нейтрализ|порази|ураж|уразил|спал|сожг|підби|подби|нанес|завда|згор|сгор|поклал|мінус|минус)/iu,
);
/** Those whom a strike kills and no army loses. */
export const CIVILIANS = new WordPattern(
	/\b(?:civilians?|residents?|villagers?|child(?:ren)?|people|persons?|wom[ae]n|m[ae]n|boys?|girls?|drivers?|workers?|pensioners?|couple|famil(?:y|ies))\b/i,
	/(?<!\p{L})(?:мирн|цивіль|жител|мешкан|дит|діт|дет|люд|осіб|особ(?:а|и)|человек|чоловік|мужчин|жін|женщин|водій|водител|пенсіон|пенсион|подруж)/iu,
);
/** What armies lose and civilians do not have. */
export const OF_FORCES = new WordPattern(
	/\b(?:losses|soldiers|servicem[ae]n|troops|personnel|fighters|infantry|paratroopers|saboteurs|tanks?|vehicles|armou?r\w*|howitzers?|launchers?|guns|mortars|depots?|ammunition|artillery|brigade|battalion|regiment|units?|company|platoon|crew|officers?|positions?|dugouts?|equipment|aircraft)\b/i,
	/(?<!\p{L})(?:військовослуж|военнослуж|солдат|бойов|боев|бійц|бойц|піхот|пехот|особов|живої сил|живой сил|танк|брон|гаубиц|міномет|миномет|артил|склад|боєприпас|боеприпас|техні|техник|БМП|САУ|РСЗВ|РСЗО|розрахун|расч[её]т|роти|роты|взвод|батальйон|батальон|бригад|літак|самол[её]т|вертол|гелікопт|позиці|позиц|бліндаж|блиндаж|десантник|штурмов)/iu,
);
/** Words for an attack that failed. */
export const REPELLED = new WordPattern(
	/\b(?:repel\w*|repuls\w+|beat\w* (?:back|off)|thwarted|stopped|halted|blunted|fend\w* off|held off|stav\w* off|turned back|withst\w+|rebuff\w*|foil\w*|stem\w*|parried|failed|stalled|fizzled|petered out)\b/i,
	/(?<!\p{L})(?:відби|отби|отраз|отраж|зупин|стрим|сдерж|не да(?:ли|ють|ют)|останов|зірва|сорва|пресеч|припин|захлин|захлеб)/iu,
);
/** Fired or launched from there, and not fallen on it. */
export const FROM_RUSSIAN_LAND = new WordPattern(
	/\b(?:from|out of) (?:the )?(?:Russia[’']s )?(?:Belgorod|Kursk|Voronezh|Bryansk|Shebekino|Taganrog|Rostov|Lipetsk)/i,
	/(?<!\p{L})(?:з|із|зі|из|из-под|з-під)\s+(?:території\s+|территории\s+|района\s+|району\s+)?(?:Б[еє]лгород|Курс|Воронеж|Брянс|Шеб|Липец|Таганрог|Ростов)/iu,
);
/** A strike that may have caused what a clause tells of. */
export const STRIKE = new WordPattern(
	/\b(?:attacks?|strikes?|struck|bomb\w*|shell\w*|missiles?|rockets?|drones?|raids?|artillery|mortar|glide|hit|explo\w+|blast\w*|debris|shrapnel)\b/i,
	/(?<!\p{L})(?:удар|атак|обстр|влуча|приліт|прил[её]т|ракет|дрон|безпілот|беспилот|бомб|снаряд|уламк|осколк|обломк|вибух|взрыв|КАБ|ФАБ|FPV|скид|сброс|плит|завал)/iu,
);
/** Trenches and walls are dug by whoever was spoken of. */
export const DIGS = new WordPattern(
	/\b(?:fortif\w+|dig\w*|trench\w*|ditch\w*|bunkers?|engineering|dragon[’']s teeth|bridg\w+|pontoons?)\b/i,
	/(?<!\p{L})(?:окоп|укріпл|укрепл|транше|рив|рвы|бліндаж|блиндаж|понтон|фортифік|фортифик|зуби дракон)/iu,
);
/** Reserves that are brought up to hold a line are those of the defender. */
export const DEFENDS = new WordPattern(
	/\b(?:shore up|plug|defen[cs]e|defend|hold the line|bolster|stabili[sz]e)\b/i,
	/(?<!\p{L})(?:оборон|посил|підсил|стабіл|стабил|залата|латат|укріп|укреп)/iu,
);
/** Words for what was shot down on its way. */
export const SHOT_DOWN = new WordPattern(
	/\b(?:shot down|shoot\w* down|downed|intercept\w*|brought down)\b/i,
	/(?<!\p{L})(?:збит|збил|сбит|сбил|перехо[пв]|перехв|(?:знищ|уничтож)\p{L}+ (?:\d+ )?(?:\p{L}+ ){0,2}(?:дрон|безпілот|беспилот|бпла|ракет|летательн))/iu,
);
/** "Were hit": what stands before the verb had it done to it. */
export const PASSIVE = /\b(?:was|were|been|being|is|are|came under|come under)\s+(?:\p{L}+ly\s+)?$/u;
/** Pushing somebody out: whoever stands behind these words goes, and the other one pushes. */
export const EXPELS =
	/\b(?:push|drive|drove|driv|throw|threw|thrown|forc|squeez|dislodg|oust|expel|clear|kick|shov|beat|root|flush)\w*\s+(?:back\s+|out\s+)?(?:the\s+|all\s+)?(?:\p{L}+['’]s\s+)?$|(?<!\p{L})(?:вибил|вибит|витісн|відкину|відтісн|викур|вигна|выби|вытесн|отбрас|отброс|оттесн|выгна|вышвыр)\p{L}*\s+(?:\p{L}+\s+)?$/iu;

/** "The enemy was thrown back": said of whoever stands before it. */
export const IS_EXPELLED =
	/^(?:\s\p{L}+){0,2}\s(?:was|were|been|being) (?:driven|pushed|thrown|forced|squeezed|dislodged|ousted|cleared|flushed) (?:out|back|from|off)|^(?:\s\p{L}+){0,2}\s(?:вибит|відкинут|витіснен|отброшен|выбит|вытеснен|оттеснен)\p{L}*/iu;
/** A plan that is laid against somebody: "to pin down Ukrainian brigades". */
export const AIMS_AT =
	/\b(?:pin|fix|tie|thin|stretch|draw|wear|exhaust|distract|divert|siphon|shov|lure|deplet|bleed)(?:e|es|ed|n?ing|ning)?\s+(?:out |down |off |back |away )?(?:the )?$|(?<!\p{L})(?:скува|скувати|розтягн|розпорош|виснаж|відволік|відтягн|сковать|растян|истощ|отвлеч|оттян)\p{L}*\s(?:\p{L}+\s)?$/iu;
