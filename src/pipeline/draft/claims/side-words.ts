import type { Actor, Side } from "../../../domain/vocabulary.ts";

/** Words that name a side's forces, leaders or state. Neutral in themselves: a text's own words for the two sides. */
const UKRAINIAN =
	/\b(?:Ukrain\p{L}*|Kyiv(?:[’']s)?|Kiev(?:[’']s)?|AFU|Zelensk\p{L}*|Azov|Kraken|Khartiia|[Dd]efen[cs]e [Ff]orces|[Mm]issile (?:forces|troops)|mechani[sz]ed brigade|territorial defen[cs]e|National Guard|nationalists)\b|(?<!\p{L})(?:ЗСУ|ВСУ|Захисник\p{L}*|Прикордонник\p{L}*|Україн[аиіу]\p{L}*|[Уу]країн(?:ськ|ц)\p{L}*|украин(?:ск|ц)\p{L}*|Украин\p{L}*|[Сс]ил\p{L}* (?:оборони|безпеки)|[Сс]ил\p{L}* обороны|[Рр]акетн\p{L}+ військ\p{L}*|захисник\p{L}*|прикордонник\p{L}*|ВС Украины|Киев(?:а|у|ом|е)?|Київ|Києв[аіу]|СБУ|ГУР|ТрО|теробор\p{L}*|механізован\p{L}+ бригад\p{L}*|механизированн\p{L}+ бригад\p{L}*|[Нн]ацгварді\p{L}*|[Нн]ацгвард\p{L}*|боевик\p{L}*|националист\p{L}*|Зеленськ\p{L}*|Зеленск\p{L}*|Syrsk\p{L}*|Сирськ\p{L}*|Сырск\p{L}*|бійц[іяів]+|(?:[Нн]аші|[Нн]аших|[Нн]ашими) (?:воїн\p{L}*|військ\p{L}*|захисник\p{L}*|бійц\p{L}*|оборонц\p{L}*|підрозділ\p{L}*))(?!\p{L})/gu;
const RUSSIAN =
	/\b(?:Russia\p{L}*|Moscow(?:[’']s)?|Kremlin|Putin(?:[’']s)?|Wagner|invaders?|occupiers?|occupying (?:forces|army)|aggressors?|orcs|Battlegroup|(?:North|Sever|West|Zapad)[”"»]? group(?:ing)?|Storm-Z|Chechens?|Akhmat|motor(?:i[sz]ed)? rifle|naval infantry|Guards (?:Tank|Motor|Combined)|tank army|combined[- ]arms army|convicts)\b|(?<!\p{L})(?:росі[йяїюєь]\p{L}*|Росі\p{L}*|россий\p{L}*|русск\p{L}*|Росси\p{L}*|РФ|окупант\p{L}*|загарбник\p{L}*|ворог\p{L}*|вороже|ворож\p{L}*|агресор\p{L}*|рашист\p{L}*|орк(?:и|ів|ам|ами|ов)|кадировц\p{L}*|кадыровц\p{L}*|мотострілецьк\p{L}*|мотострелков\p{L}*|оккупант\p{L}*|Москв\p{L}*|Кремл\p{L}*|Путін\p{L}*|Путин\p{L}*|Вагнер\p{L}*|Минобороны|Міноборони РФ|группиров\p{L}* «?Север»?|угрупован\p{L}* «?Північ»?)(?!\p{L})/giu;
const THEIR_ENEMY =
	/(?<!\p{L})(?:противник\p{L}*|против\p{L}ика|враг\p{L}*)(?!\p{L})|(?<!\p{L})(?:супротивник\p{L}*|неприятел\p{L}*)(?!\p{L})|\b(?:adversary|enemy)\b/giu;
const THIRD =
	/\b(?:US|U\.S\.|American|UK|U\.K\.|British|NATO|EU|European|German|French|Western|ISW|Institute (?:for the Study )?of War|CNN|BBC|Reuters|AP|Associated Press|Pentagon|White House|UN|United Nations|OSCE|Biden|Washington|Scholz|Macron|think tank|New York Times|Wall Street Journal|DeepState)\b|(?<!\p{L})(?:США|НАТО|ЄС|ЕС|ООН|Рейтер\p{L}*|Reuters|Велик\p{L}+ Британі\p{L}+|Великобритани\p{L}*|[Бб]ританськ\p{L}*|[Бб]ританск\p{L}*|американськ\p{L}*|американск\p{L}*|Пентагон\p{L}*|[Іі]нститут\p{L}* вивчення війни|[Ии]нститут\p{L}* изучения войны|аналітик\p{L}* ISW)(?!\p{L})/gu;

interface SideWord {
	readonly actor: "UA" | "RU";
	readonly at: number;
	readonly end: number;
}

/** The words for the two sides in a stretch of text, in order. "Enemy" is the other one of `speaker`. */
export function sideWords(text: string, speaker: Side): SideWord[] {
	const enemy = speaker === "RU" ? "UA" : "RU";
	const of = (pattern: RegExp, actor: "UA" | "RU"): SideWord[] =>
		[...text.matchAll(pattern)].map((match) => ({ actor, at: match.index, end: match.index + match[0].length }));
	return [...of(UKRAINIAN, "UA"), ...of(RUSSIAN, "RU"), ...of(THEIR_ENEMY, enemy)].sort(
		(one, other) => one.at - other.at,
	);
}

/** Whose side a claimant is on, by the words that name it. */
export function sideOf(claimant: string): Side {
	if (claimant.search(THIRD) >= 0) return "third";
	const ukrainian = claimant.search(UKRAINIAN);
	const russian = claimant.search(RUSSIAN);
	if (
		/Генштаб\p{L}*|Генеральн\p{L}+ штаб\p{L}*|ОВА|Синєгубов\p{L}*|Синегубов\p{L}*|Syniehubov|Ministry of Defence of Ukraine|General Staff/u.test(
			claimant,
		) &&
		russian < 0
	)
		return "UA";
	if (ukrainian >= 0 && (russian < 0 || ukrainian < russian)) return "UA";
	return russian >= 0 ? "RU" : "unknown";
}

/** "Into the enemy's defences": whose they are does not act. */
const OWNED =
	/(?<!\p{L})(?:оборон|позиці|позици|рубеж|опорник|тил|тыл|атак|контратак|штурм|поряд|территори|територі)\p{L}*\s$/iu;

/** Who acts: the nearest side before the verb, else one named by "by", "from" or a noun's own side after it. */
export function actorAt(clause: string, verbAt: number, verbEnd: number, speaker: Side): Actor {
	const words = sideWords(clause, speaker);
	const agent = /\bby\s+(?:the\s+)?(?:\p{L}+\s+){0,2}?$/u;
	const byAgent = words.find(({ at }) => at >= verbEnd && agent.test(clause.slice(verbEnd, at)));
	if (byAgent !== undefined) return byAgent.actor;
	const before = words.filter(({ end }) => end <= verbAt + 1);
	const subject = before.find(
		({ at }) =>
			!/\b(?:against|of|from|with|by|to|on|in|into|near)\s+(?:the\s+)?$/iu.test(clause.slice(Math.max(0, at - 12), at)),
	);
	if (subject !== undefined) return subject.actor;
	const inside = words.find(({ at, end }) => at < verbEnd && end > verbAt);
	if (inside !== undefined) return inside.actor;
	// Word order is free in Ukrainian and Russian: the subject may follow its verb.
	const isCyrillic = /\p{Script=Cyrillic}/u.test(clause);
	const after = isCyrillic
		? words.find(({ at }) => at >= verbEnd && at - verbEnd < 40 && !OWNED.test(clause.slice(Math.max(0, at - 24), at)))
		: undefined;
	return after?.actor ?? before.at(-1)?.actor ?? "unknown";
}
