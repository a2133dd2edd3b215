import type { Actor } from "../../../domain/vocabulary.ts";
import type { Reading } from "./read-clause.ts";

/** How sure a proposal is: the rule's own weight, and what the clause says of who and where. */
export function confidenceOf(
	reading: Reading,
	facts: {
		actor: Actor;
		place: string | null;
		isSpoken: boolean;
		hasNumber: boolean;
		isBackground: boolean;
		namesSomewhere: boolean;
	},
): number {
	const extra =
		(facts.actor === "unknown" ? -0.1 : 0.03) +
		(facts.place !== null ? 0.04 : facts.namesSomewhere ? 0 : -0.08) +
		(facts.isSpoken ? 0.05 : 0) +
		(facts.hasNumber ? 0.02 : 0) -
		(facts.isBackground ? 0.3 : 0);
	return Math.round(Math.max(0.05, Math.min(0.99, reading.weight + extra)) * 100) / 100;
}
