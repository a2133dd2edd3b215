import type { Group, Kind, Modality } from "../../domain/vocabulary.ts";
import { ASSESSMENT, CLAIM_RULES, type ClaimRule, DENIAL, INTENT } from "./claim-rules.ts";

/** The words of a clause by which a rule proposes a claim; offsets into the clause. */
export interface Hit {
	readonly rule: ClaimRule;
	readonly at: number;
	readonly end: number;
}

/** The rule that a clause meets, or null. */
export function hitIn(text: string): Hit | null {
	let best: Hit | null = null;
	for (const rule of CLAIM_RULES) {
		// Of taking, trying and leaving, the first verb of the clause governs the others.
		if (best !== null && rule.group !== "advance") continue;
		const match = rule.pattern.exec(text);
		if (match === null || (best !== null && match.index >= best.at)) continue;
		best = { rule, at: match.index, end: match.index + match[0].length };
		if (rule.group !== "advance") return best;
	}
	return best;
}

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
	"shelling",
	"air-strike",
	"losses",
	"infrastructure-damage",
]);
const PRESENT =
	/\b(?:is|are|continu\w+|ongoing|now)\s+\w+ing\b|\bcontinu\w+|\bongoing\b|(?<!\p{L})(?:триває|тривають|продовжу|продолжа|идут|ведуть|ведут|наразі|сейчас)/iu;

/** What a clause says: a deed, a plan, or a view of either. */
export function readClause(text: string, hit: Hit | null): Reading | null {
	// "May" is also a month.
	const plain = text.replace(/\bMay\b/g, "***");
	const intentAt = plain.search(INTENT);
	const assessmentAt = plain.search(ASSESSMENT);
	const isDenied = DENIAL.test(text);
	if (hit === null) {
		const isIntent = intentAt >= 0;
		if (!isIntent && assessmentAt < 0) return null;
		const reading = isIntent
			? ({ kind: "intent", modality: "planned" } as const)
			: ({ kind: "assessment", modality: isDenied ? "denied" : "ongoing" } as const);
		return { group: "statement", ...reading, rule: isIntent ? "intent" : "assessment", weight: 0.5 };
	}
	const { rule, at } = hit;
	if (rule.name === "buffer-zone")
		return { group: rule.group, kind: rule.kind, modality: "aimed", rule: rule.name, weight: rule.weight };
	const isDeed = DEED_WINS.has(rule.name);
	if (intentAt >= 0 && intentAt < at + 4 && !isDeed && !(assessmentAt >= 0 && assessmentAt < intentAt)) {
		return { group: "statement", kind: "intent", modality: "planned", rule: "intent", weight: 0.8 };
	}
	const isFuture = !isDeed && FUTURE.test(plain);
	const modalAt = plain.search(MODAL);
	const isOnlyPossible = modalAt >= 0 && modalAt < at && at - modalAt < 80 && rule.name !== "territory-total";
	const isView =
		isFuture || isOnlyPossible || (assessmentAt >= 0 && assessmentAt < at && at - assessmentAt < (isDeed ? 14 : 60));
	if (isView || (isDenied && rule.group === "advance")) {
		return {
			group: "statement",
			kind: "assessment",
			modality: isDenied ? "denied" : "expected",
			rule: isView ? "assessment" : "denial",
			weight: 0.75,
		};
	}
	return {
		group: rule.group,
		kind: rule.kind,
		modality: isDenied ? "denied" : PRESENT.test(text) ? "ongoing" : "occurred",
		rule: rule.name,
		weight: rule.weight,
	};
}

/** May be, will be: not a deed, whatever follows. */
const MODAL =
	/\b(?:likely to|unlikely|may|might|could|expects?|expected to|possible|potential)\b|(?<!\p{L})(?:може|можуть|может|могут|ймовірн|вероятн|очіку|ожида|загроза|угроза)/iu;
const FUTURE =
	/\b(?:will|would|could|may|might)\b|(?<!\p{L})(?:може|можуть|может|могут|буде|будуть|будет|будут)(?!\p{L})/iu;
