import type { Actor, Group, Kind, Modality } from "../../../domain/vocabulary.ts";
import { WordPattern } from "../word-pattern.ts";
import type { Clause } from "./clauses-of.ts";
import type { Hit } from "./hit-in.ts";
import { isOfNet } from "./net-rules.ts";
import { APPEAL, CATEGORICAL, OPINION, REJECTION } from "./opinion-words.ts";
import { ASSESSMENT, DENIAL, INTENT } from "./view-words.ts";

/** What a clause says: a deed, a plan, or a view of either; and the rule that says so. */
export interface Reading {
	readonly group: Group;
	readonly kind: Kind;
	readonly modality: Modality;
	readonly rule: string;
	readonly weight: number;
}

const DEED_WINS: ReadonlySet<string> = new Set([
	"refusal",
	"desertion",
	"surrender",
	"buffer-zone",
	"territory-total",
	"drone-attack",
	"tried-and-failed",
	"shelling",
	"air-strike",
	"losses",
	"infrastructure-damage",
	"net-surrender",
	"net-people-hurt",
	"net-held",
	"net-abuse",
	"net-damage",
]);
/** A refusal to attack is one, whatever the attack was meant for. */
const EVEN_IF_MEANT: ReadonlySet<string> = new Set([
	"refusal",
	"desertion",
	"surrender",
	"buffer-zone",
	"territory-total",
	"tried-and-failed",
]);
/** A wish or a plan whose object the deed is: "they want to bring artillery within range". */
const GOVERNING = new WordPattern(
	/\b(?:wants?|wanted|plans?|planned|planning|intends?|intended|hopes?|hoped|aims?|aimed|seeks?|sought|prepar(?:es?|ed|ing)|threaten(?:s|ed)?|vow(?:s|ed)?|ready|willing) (?:to|for) (?:(?!after|following|before|because|when|by)[\p{L}’'-]+ ){0,5}$/iu,
	/(?<!\p{L})(?:хоч(?:е|уть)|хо(?:чет|тят)|плану(?:є|ють|вав|вали)|планир(?:ует|уют|овал|овали)|готу(?:є|ють)ся|готов(?:ит|ят)ся|збирається|збираються|собирается|собираются|намагатим\p{L}+|має намір|мають намір|намерен\p{L}*|погрож\p{L}+|угрож\p{L}+) (?:(?!після|после|перед|коли|когда)[\p{L}’'-]+ ){0,5}$/iu,
);
/** Words so general that beside a view or a quotation they tell nothing. */
const WEAK: ReadonlySet<string> = new Set(["strike", "people-and-works", "evacuation", "fighting", "street-fight"]);
const PRESENT = new WordPattern(
	/\b(?:is|are|continu\w+|ongoing|now)\s+\w+ing\b|\bcontinu\w+|\bongoing\b/i,
	/(?<!\p{L})(?:триває|тривають|продовжу|продолжа|идут|ведуть|ведут|наразі|сейчас)/iu,
);
/** May be, will be: not a deed, whatever follows. */
const MODAL = new WordPattern(
	/\b(?:likely to|unlikely|may|might|could|expects?|expected to|possible|potential)\b/i,
	/(?<!\p{L})(?:може|можуть|может|могут|ймовірн|вероятн|очіку|ожида|загроза|угроза)/iu,
);
const FUTURE = new WordPattern(
	/\b(?:will|would|could|may|might|cannot|can['’]t|won['’]t)\b|['’]ll\b/i,
	/(?<!\p{L})(?:може|можуть|может|могут|смогут|зможуть|сможет|зможе|буде|будуть|будет|будут|\p{L}+(?:[иа]в|л[оаи]?) б[иы]?|не візьмуть|не возьмут)(?!\p{L})/iu,
);

/** "If they cut the road, …": said of what may be. */
const CONDITION = new WordPattern(
	/^["“‘]?(?:if|unless|should (?:they|we|Russia|Ukraine))\b/i,
	/^["“„«]?(?:якщо|якби|если)(?!\p{L})(?! (?:верить|судить|вірити|судити))/iu,
);

/** "Heavy fighting": how hard a deed is, and no view of it. */
const HARD = new WordPattern(
	/\b(?:difficult|intens\w+)\s$/i,
	/(?<!\p{L})(?:важк|складн|напружен|тяж[её]л|сложн|напряж[её]нн)\p{L}+\s$/iu,
);
const HARD_WITHIN = 16;
/** So near before a deed an appeal is about it, in UTF-16 units. */
const NEAR_APPEAL = 60;

const statement = (
	kind: "intent" | "assessment" | "other",
	modality: Modality,
	rule: string,
	weight: number,
): Reading => ({
	group: "statement",
	kind,
	modality,
	rule,
	weight,
});

/** A clause without any word for a deed: a plan, a view, or said by somebody about the war. */
function readWithoutDeed(plain: string, isDenied: boolean, isSpoken: boolean): Reading | null {
	if (INTENT.test(plain)) return statement("intent", "planned", "intent", isSpoken ? 0.66 : 0.5);
	if (REJECTION.test(plain)) return statement("other", "denied", "rejection", 0.6);
	if (ASSESSMENT.test(plain) || OPINION.test(plain))
		return statement("assessment", isDenied ? "denied" : "ongoing", "assessment", isSpoken ? 0.66 : 0.52);
	return isSpoken ? statement("assessment", isDenied ? "denied" : "ongoing", "said", 0.56) : null;
}

/** Reads a clause by its deciding words; `isSpoken` where somebody is quoted or named as saying it. */
export function readClause({ text, isPurpose }: Clause, hit: Hit | null, isSpoken: boolean): Reading | null {
	if (isPurpose && hit?.rule.group !== "buffer-zone") return statement("intent", "planned", "purpose", 0.7);
	// "May" is also a month.
	const plain = text.replace(/\bMay\b/g, "***");
	const isDenied = DENIAL.test(text);
	if (hit === null) return readWithoutDeed(plain, isDenied, isSpoken);
	const { rule, at } = hit;
	// Of the net's words none is so sure that it outweighs a view.
	if (isOfNet(rule) && !DEED_WINS.has(rule.name)) {
		const view = readWithoutDeed(plain, isDenied, false);
		if (view !== null) return view;
	}
	if (rule.name === "buffer-zone")
		return { group: rule.group, kind: rule.kind, modality: "aimed", rule: rule.name, weight: rule.weight };
	const appealAt = APPEAL.search(plain);
	if (appealAt >= 0 && appealAt < at && at - appealAt < NEAR_APPEAL)
		return statement("other", "ongoing", "appeal", 0.65);
	const intentAt = INTENT.search(plain);
	const assessmentAt = ASSESSMENT.search(plain);
	const isDeed = DEED_WINS.has(rule.name);
	if (isDeed && !EVEN_IF_MEANT.has(rule.name) && GOVERNING.test(text.slice(0, at)))
		return statement("intent", "planned", "intent", 0.75);
	if (intentAt >= 0 && intentAt < at + 4 && !isDeed && !(assessmentAt >= 0 && assessmentAt < intentAt))
		return statement("intent", "planned", "intent", 0.8);
	if (CATEGORICAL.test(plain) || (isSpoken && WEAK.has(rule.name) && OPINION.test(plain)))
		return statement("assessment", isDenied ? "denied" : "ongoing", "assessment", 0.7);
	const modalAt = MODAL.search(plain);
	const isOnlyPossible = modalAt >= 0 && modalAt < at && at - modalAt < 80 && rule.name !== "territory-total";
	const isNearView =
		!HARD.test(plain.slice(Math.max(0, at - HARD_WITHIN), at)) &&
		assessmentAt >= 0 &&
		assessmentAt < at &&
		!/[,;]\s/.test(plain.slice(assessmentAt, at)) &&
		at - assessmentAt < (isDeed ? 14 : 60);
	const isView = CONDITION.test(plain) || (!isDeed && FUTURE.test(plain)) || isOnlyPossible || isNearView;
	if (isView || (isDenied && rule.group === "advance"))
		return statement("assessment", isDenied ? "denied" : "expected", isView ? "assessment" : "denial", 0.75);
	const modality = isDenied ? "denied" : PRESENT.test(text) ? "ongoing" : "occurred";
	return { group: rule.group, kind: rule.kind, modality, rule: rule.name, weight: rule.weight };
}

/** A place that a side takes: Ukraine's side retakes, Russia's side occupies, whatever word its own sources have for it. */
export function takenKind({ kind, rule }: Reading, actor: Actor): Kind {
	if (kind === "occupied" && rule === "occupied" && actor === "UA") return "retaken";
	return kind === "retaken" && actor === "RU" ? "occupied" : kind;
}
