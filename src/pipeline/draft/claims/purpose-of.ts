import { WordPattern } from "../word-pattern.ts";
import type { Clause } from "./clauses-of.ts";
import { hitIn } from "./hit-in.ts";

/** What a deed is said to be for. The deed happened and the aim did not: they are two claims. */
const PURPOSE = new WordPattern(
	/(?:,\s+|\s+)(?:(?:in order|so as|in a bid|in an (?:effort|attempt)) to|with the (?:intention|aim|goal|purpose|objective) of|(?:apparently |likely |probably |possibly )?(?:aiming|seeking|intending|hoping) to|(?:(?:in )?(?:a|the) (?:move|step|operation) )?(?:was |were |is |are )?(?:meant|intended|designed) to|to (?:bring|draw|pull|stretch|tie down|pin down|divert|distract|cut off|isolate|prevent|force|create|secure|relieve|threaten|prepare|pave)\b)/i,
	/(?:,\s+|\s+)(?:(?:з|із) (?:метою|наміром)|с (?:целью|намерением)|(?:для того,? )?(?:щоб|чтобы|аби|дабы)|задля|ради того|намагаючись|пытаясь|прагнучи|стремясь)(?!\p{L})/iu,
);
const SHORTEST_DEED = 24;
const SHORTEST_PURPOSE = 28;

/** A clause, or a clause and what it is said to be for, where a deed stands before that. */
export function withPurpose(clause: Clause): Clause[] {
	const purpose = PURPOSE.find(clause.text);
	if (purpose === null || purpose.at < SHORTEST_DEED || clause.text.length - purpose.at < SHORTEST_PURPOSE)
		return [clause];
	const deed = clause.text.slice(0, purpose.at);
	if (hitIn(deed) === null) return [clause];
	const from = purpose.at + (/^[,\s]+/.exec(clause.text.slice(purpose.at))?.[0].length ?? 0);
	return [
		{ start: clause.start, end: clause.start + purpose.at, text: deed },
		{ start: clause.start + from, end: clause.end, text: clause.text.slice(from), isPurpose: true },
	];
}
