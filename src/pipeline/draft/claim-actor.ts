import type { Actor, Kind, Side } from "../../domain/vocabulary.ts";
import { actorAt, sideWords } from "./side-words.ts";
import { WordPattern } from "./word-pattern.ts";

/** What is known of a clause when its actor is asked for; `at` and `end` bound the words that tell its kind. */
export interface ActorQuestion {
	readonly text: string;
	readonly sentence: string;
	readonly at: number;
	readonly end: number;
	readonly kind: Kind;
	readonly rule: string;
	readonly side: Side;
	/** Who acted in the clause before, within the same paragraph. */
	readonly previous: Actor;
}

const OURS = new WordPattern(
	/\b(?:we|our|ours|its (?:own )?(?:forces|troops|units|army))\b/i,
	/(?<!\p{L})(?:ми|мы|наш\p{L}*|нам[иі]?|за нами)(?!\p{L})/iu,
);
const THEIRS = new WordPattern(
	/\b(?:they|them|their|theirs|his (?:troops|forces|men))\b/i,
	/(?<!\p{L})(?:вони|вона|він|їх\p{L}*|його|они|он|она|их|его|у них)(?!\p{L})/iu,
);
const RU_WEAPONS = new WordPattern(
	/\b(?:Shaheds?|KABs?|FABs?|glide bombs?|guided (?:aerial )?bombs?|Iskanders?|Geran\w*|Lancets?|S-300)\b/i,
	/(?<!\p{L})(?:шахед\p{L}*|КАБ\p{L}*|ФАБ\p{L}*|авіабомб\p{L}*|авиабомб\p{L}*|«?гер[ао]н[иь]\p{L}*|ланцет\p{L}*|іскандер\p{L}*|искандер\p{L}*)/iu,
);
const UA_WEAPONS = new WordPattern(
	/\b(?:HIMARS|ATACMS|Storm Shadow|Baba Yaga)\b/i,
	/(?<!\p{L})(?:хаймарс\p{L}*|хімарс\p{L}*)/iu,
);
const RU_LAND = new WordPattern(
	/\b(?:Belgorod|Shebekino|Grayvoron|Graivoron|Kursk|Bryansk|Voronezh|Valu[iy]ki|Tavolzhanka|Zhuravl\w+ka)\b/i,
	/(?<!\p{L})(?:Б[еє]лгород|Шебекин|Шебєкін|Грайворон|Курск|Брянск|Воронеж|Валуйк|Таволжанк|Журавл[её]вк|Журавльовк)/iu,
);
const CIVILIANS = new WordPattern(
	/\b(?:civilians?|residents?|children|child|people|wom[ae]n|boy|girl|driver|workers?)\b/i,
	/(?<!\p{L})(?:мирн|цивіль|жител|мешкан|дит|дет|люд|осіб жін|водій|водител)/iu,
);
const OF_FORCES = new WordPattern(
	/\b(?:losses|lost|loses?|casualties|soldiers|servicemen|troops|personnel|eliminated)\b/i,
	/(?<!\p{L})(?:втрат|потер|військовослуж|военнослуж|солдат|бойов|боев|ліквід|ликвид|знищ|уничтож)/iu,
);
const REPELLED = new WordPattern(
	/\b(?:repel\w*|repuls\w+|beat\w* (?:back|off)|thwarted|stopped|halted|blunted|fend\w* off|parried|failed|stalled)\b/i,
	/(?<!\p{L})(?:відби|отби|отраз|отраж|зупин|останов|зірва|сорва|пресеч|припин|захлин|захлеб)/iu,
);
const WORKS: ReadonlySet<string> = new Set(["people-and-works", "evacuation"]);
const STRIKES: ReadonlySet<string> = new Set(["air-strike", "shelling", "infrastructure-damage"]);
const GAINS: ReadonlySet<string> = new Set(["advance", "occupied", "retaken"]);

const other = (side: Side): Actor => (side === "UA" ? "RU" : side === "RU" ? "UA" : "unknown");

/** Losses are of the side that has them; only "destroyed" and the like have someone who did it. */
function inLosses({ text, at, end, side }: ActorQuestion): Actor {
	const isDeed =
		/\b(?:destroyed|wiped out|eliminated)\b|(?:знищ|ліквід|уничтож|ликвид)\p{L}*/iu.test(text) &&
		!/\b(?:was|were|been)\b/u.test(text);
	if (isDeed) return actorAt(text, at, end, side);
	if (CIVILIANS.test(text)) return "unknown";
	const [one, another] = [...new Set(sideWords(text, side).map(({ actor }) => actor))];
	return one !== undefined && another === undefined && OF_FORCES.test(text) ? one : "unknown";
}

/** An attack that failed is the attacker's: who "repelled" it is the other one. */
function inRepelled(question: ActorQuestion): Actor {
	const { text, at, side } = question;
	const words = sideWords(text, side);
	const isPassive =
		/\b(?:was|were|been|being|failed|stalled)\b|(?:відбит|отбит|отражен|отражён|зупинен|остановлен|зірван|сорван|пресечен|припинен|захлин|захлеб)\p{L}*/iu.test(
			text,
		);
	const first = words[0];
	if (!isPassive && first !== undefined && first.end <= at) return other(first.actor);
	if (!isPassive && OURS.test(text)) return other(side);
	return first?.actor ?? other(side);
}

/** A strike whose author is not named: told by its weapon, by the land it fell on, or by the side that suffers it. */
function inStrike({ text, sentence, side, previous }: ActorQuestion): Actor {
	if (RU_WEAPONS.test(text)) return "RU";
	if (UA_WEAPONS.test(text)) return "UA";
	if (RU_LAND.test(sentence)) return "UA";
	return side === "UA" || side === "RU" ? "RU" : previous;
}

/** Where the clause names nobody: what its person, its kind and the speaker's side leave open. */
function unnamed(question: ActorQuestion): Actor {
	const { text, kind, rule, side, previous } = question;
	const own: Actor = side === "UA" || side === "RU" ? side : "unknown";
	if (own !== "unknown" && OURS.test(text))
		return kind === "attempted-advance" && rule !== "attempt" ? other(side) : own;
	if (own !== "unknown" && WORKS.has(rule)) return own;
	if (STRIKES.has(kind)) return inStrike(question);
	if (THEIRS.test(text)) return previous === "unknown" ? other(side) : previous;
	if (rule === "retaken") return side === "RU" ? "RU" : "UA";
	if (rule === "attack-repelled") return other(side);
	if (GAINS.has(kind) && side === "RU") return "RU";
	return previous;
}

/** Who is said to have acted; a proposal, "unknown" where neither words nor kind tell. */
export function claimActor(question: ActorQuestion): Actor {
	const { text, at, end, kind, side } = question;
	if (kind === "losses") return inLosses(question);
	if (REPELLED.test(text) && kind === "attempted-advance") return inRepelled(question);
	const named = actorAt(text, at, end, side);
	return named === "unknown" ? unnamed(question) : named;
}
