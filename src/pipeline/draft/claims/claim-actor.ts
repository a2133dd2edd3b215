import type { Actor, Kind, Side } from "../../../domain/vocabulary.ts";
import { RUSSIAN_LAND, UKRAINIAN_LAND } from "../speakers/land-words.ts";
import {
	AIMS_AT,
	CIVILIANS,
	DEFENDS,
	DIGS,
	EXPELS,
	FROM_RUSSIAN_LAND,
	INFLICTS,
	IS_EXPELLED,
	OF_FORCES,
	OURS,
	PASSIVE,
	REPELLED,
	SHOT_DOWN,
	STRIKE,
	SUFFERS,
	THEIRS,
} from "./actor-words.ts";
import { actorAt, sideWords } from "./side-words.ts";
import { RU_MACHINES, RU_WEAPONS, UA_WEAPONS } from "./weapon-words.ts";

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

const WORKS: ReadonlySet<string> = new Set([
	"people-and-works",
	"evacuation",
	"net-evacuation",
	"clears-mines",
	"restores",
	"missing-people",
]);
const STRIKES: ReadonlySet<Kind> = new Set(["air-strike", "shelling", "infrastructure-damage"]);
const GAINS: ReadonlySet<Kind> = new Set(["advance", "occupied", "retaken"]);
/** What only the attacking side of this front does, where a sentence names nobody. */
const OF_THE_ATTACKER: ReadonlySet<Kind> = new Set([
	"advance",
	"occupied",
	"attempted-advance",
	"intent",
	"buffer-zone",
	"reinforcement",
	"detention",
	"refusal",
	"desertion",
	"assessment",
]);
const other = (side: Side): Actor => (side === "UA" ? "RU" : side === "RU" ? "UA" : "unknown");

/** Civilians are lost to whoever struck them, if the sentence tells of a strike. */
const civilLosses = (question: ActorQuestion): Actor =>
	STRIKE.test(question.sentence) ? inStrike(question) : "unknown";

/** Losses are of the side that has them, soldiers or machines; civilians have none of their own. */
function inLosses(question: ActorQuestion): Actor {
	const { text, side } = question;
	const words = sideWords(text, side);
	const [first] = words;
	if (first === undefined && UA_WEAPONS.test(text)) return "UA";
	if (first === undefined && RU_MACHINES.test(text)) return "RU";
	if (first === undefined && !OF_FORCES.test(text)) return civilLosses(question);
	if (first !== undefined && CIVILIANS.test(text) && !OF_FORCES.test(text)) return first.actor;
	const inflicted = INFLICTS.find(text);
	const sufferedAt = SUFFERS.search(text);
	if (inflicted !== null && (sufferedAt < 0 || inflicted.at < sufferedAt)) {
		const isPassive = PASSIVE.test(text.slice(0, inflicted.at));
		const behind = words.find(({ at }) => at >= inflicted.end);
		const before = words.find(({ end }) => end <= inflicted.at);
		if (behind !== undefined && !isPassive) return behind.actor;
		if (before !== undefined) return isPassive ? before.actor : other(before.actor);
	}
	if (first !== undefined) return first.actor;
	const own: Actor = side === "UA" || side === "RU" ? side : "unknown";
	if (own !== "unknown" && OURS.test(text)) return own;
	return inflicted === null ? question.previous : other(side);
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
	const attacker = first?.actor ?? other(side);
	return attacker === "unknown" ? "RU" : attacker;
}

/** A strike whose author is not named: told by its weapon, by the land it fell on, or by the side that suffers it. */
function inStrike({ text, sentence, side, kind }: ActorQuestion): Actor {
	if (SHOT_DOWN.test(text) && (side === "RU" || side === "UA")) return other(side);
	if (RU_WEAPONS.test(text)) return "RU";
	if (UA_WEAPONS.test(text)) return "UA";
	const isOnRussianLand = RUSSIAN_LAND.test(text) || (RUSSIAN_LAND.test(sentence) && !UKRAINIAN_LAND.test(sentence));
	if (isOnRussianLand && !FROM_RUSSIAN_LAND.test(text)) return "UA";
	return side === "RU" && kind === "infrastructure-damage" && !UKRAINIAN_LAND.test(text) ? "UA" : "RU";
}

/** Where the clause names nobody: what its person, its kind and the speaker's side leave open. */
function unnamed(question: ActorQuestion): Actor {
	const { text, sentence, kind, rule, side, previous } = question;
	const own: Actor = side === "UA" || side === "RU" ? side : "unknown";
	if (kind === "buffer-zone") return "RU";
	if (own !== "unknown" && OURS.test(text))
		return kind === "attempted-advance" && rule !== "attempt" ? other(side) : own;
	if (WORKS.has(rule)) return own === "unknown" ? inWorks(question) : own;
	if (rule.endsWith("no-supply") && !STRIKE.test(sentence)) return "unknown";
	if (STRIKES.has(kind)) return inStrike(question);
	if (kind === "fighting") return "unknown";
	if (THEIRS.test(text) && (previous !== "unknown" || own !== "unknown"))
		return previous === "unknown" ? other(side) : previous;
	if (rule === "retaken") return side === "RU" ? "RU" : "UA";
	if (rule === "attack-repelled" && own !== "unknown") return other(side);
	if (GAINS.has(kind) && side === "RU") return "RU";
	if (kind === "other") return DIGS.test(text) ? previous : "unknown";
	if (previous !== "unknown") return previous;
	return usual(question);
}

/** Who does such a thing on this front, where nothing else tells: Russia's side attacks, Ukraine's takes back and holds. */
function usual({ text, kind }: ActorQuestion): Actor {
	if (kind === "retaken" || (kind === "reinforcement" && DEFENDS.test(text))) return "UA";
	const isRaid = (GAINS.has(kind) || kind === "attempted-advance") && RUSSIAN_LAND.test(text);
	if (isRaid && !UKRAINIAN_LAND.test(text)) return "UA";
	return OF_THE_ATTACKER.has(kind) ? "RU" : "unknown";
}

/** Who helps people and mends things: the authorities of the land. */
function inWorks({ text, sentence, previous }: ActorQuestion): Actor {
	if (DIGS.test(text) && previous !== "unknown") return previous;
	const isRussian = RUSSIAN_LAND.test(sentence) && !UKRAINIAN_LAND.test(sentence);
	return isRussian ? "RU" : "UA";
}

/** Somebody who is pushed out, by whoever is not named: the other one acted. */
function expeller({ text, kind, side }: ActorQuestion): Actor {
	if (kind === "withdrawal" || kind === "attempted-advance") return "unknown";
	const words = sideWords(text, side);
	const pushed =
		words.find(({ at }) => EXPELS.test(text.slice(Math.max(0, at - 40), at))) ??
		words.find(({ end }) => IS_EXPELLED.test(text.slice(end, end + 60))) ??
		(kind === "intent" || kind === "assessment"
			? words.find(({ at }) => AIMS_AT.test(text.slice(Math.max(0, at - 40), at)))
			: undefined);
	return pushed === undefined ? "unknown" : other(pushed.actor);
}

/** A strike on somebody who is named as hit: the other one struck. */
function striker({ text, at, kind, side }: ActorQuestion): Actor {
	if (!STRIKES.has(kind) || SHOT_DOWN.test(text) || !PASSIVE.test(text.slice(0, at))) return "unknown";
	const words = sideWords(text, side);
	const agent = words.find(
		(word) => word.at >= at && /\bby\s+(?:the\s+|a\s+)?(?:\p{L}+\s+)?$/u.test(text.slice(at, word.at)),
	);
	const hit = words.find(({ end }) => end <= at);
	return agent?.actor ?? (hit === undefined ? "unknown" : other(hit.actor));
}

/** Who is said to have acted; a proposal, "unknown" where neither words nor kind tell. */
export function claimActor(question: ActorQuestion): Actor {
	const { text, at, end, kind, side } = question;
	if (kind === "losses") return inLosses(question);
	if (REPELLED.test(text) && kind === "attempted-advance") return inRepelled(question);
	const pushedBy = expeller(question);
	if (pushedBy !== "unknown") return pushedBy;
	const struckBy = striker(question);
	if (struckBy !== "unknown") return struckBy;
	const named = actorAt(text, at, end, side);
	return named === "unknown" ? unnamed(question) : named;
}
