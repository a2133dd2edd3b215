import { WordPattern } from "../word-pattern.ts";
import type { ClaimRule } from "./claim-rule.ts";
import { CLAIM_RULES } from "./claim-rules.ts";
import { NET_RULES } from "./net-rules.ts";

/** The words by which a rule proposes a claim, in units of the clause. */
export interface Hit {
	readonly rule: ClaimRule;
	readonly at: number;
	readonly end: number;
}

/** When something else happened: "before reaching …", "під час відступу", "отступая". It decides only where nothing else does. */
const MEANWHILE = new WordPattern(
	/\b(?:before|after|while|since|during|following|despite) (?:(?:the|a|an|their|its|his|Russian|Ukrainian|Moscow['’]s|Kyiv['’]s|being|having) ){0,2}(?:\w+ing|withdrawals?|retreat|capture|liberation|occupation|advance|assault|attack|shelling|strikes?|clashes|battle|invasion|recapture|fall|arrival|pull-?back|counter-?offensive|offensive)\b/i,
	/(?<!\p{L})(?:під час|пі?сля|перед|напередодні|до|попри|з часу|з моменту|во время|после|несмотря на|со времени|с момента|накануне) (?:\p{L}{3,}(?:ого|его|ої|ой|их|ых|им|им|ым) ){0,2}(?:відступ|відход|відхід|виход|вивод|відвед|звільнен|деокупац|окупац|захоплен|повернен|штурм|атак|обстр|удар|наступ|контрнаступ|бо[їіюєв]|вторгнен|взят|прибут|евакуац|отступл|отход|выход|вывод|освобожд|оккупац|захват|возвращ|наступл|контрнаступл|бо[её]в|боя|вторжен|прибыт|эвакуац|падін|паден)\p{L}*|(?<!\p{L})(?:відступаючи|наступаючи|тікаючи|залишаючи|відходячи|обороняючись|отступая|наступая|убегая|покидая|отходя|обороняясь|оставляя|просуваючись|продвигаясь)(?!\p{L})/iu,
);

/** The first rule of the list; of taking, trying and leaving, the earliest word. */
function ruleHitIn(text: string): Hit | null {
	let best: Hit | null = null;
	for (const rule of CLAIM_RULES) {
		if (best !== null && rule.group !== "advance") continue;
		const match = rule.pattern.find(text);
		if (match === null || (best !== null && match.at >= best.at)) continue;
		best = { rule, ...match };
		if (rule.group !== "advance") return best;
	}
	return best;
}

/** Where no rule knows a stretch: the first family of the net that has a word in it. */
function netHitIn(text: string): Hit | null {
	for (const rule of NET_RULES) {
		const match = rule.pattern.find(text);
		if (match !== null) return { rule, ...match };
	}
	return null;
}

/** A hit; where it only says when something else happened, what else a rule reads with blanks in its place. */
function readHit(text: string): Hit | null {
	const hit = ruleHitIn(text);
	if (hit === null) return netHitIn(text);
	const when = MEANWHILE.find(text);
	if (when === null || hit.at < when.at || hit.at >= when.end) return hit;
	return ruleHitIn(text.slice(0, when.at) + " ".repeat(when.end - when.at) + text.slice(when.end)) ?? hit;
}

/** A stretch is read when it is parted from the next and again when it is proposed: what was read last is kept. */
const MOST_KEPT = 200;
const kept = new Map<string, Hit | null>();

/** The rule that decides a stretch of text; where no rule knows it, a family of the net. */
export function hitIn(text: string): Hit | null {
	const known = kept.get(text);
	if (known !== undefined) return known;
	const hit = readHit(text);
	if (kept.size >= MOST_KEPT) kept.clear();
	kept.set(text, hit);
	return hit;
}
