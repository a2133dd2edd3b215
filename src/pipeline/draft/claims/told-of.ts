import type { Side } from "../../../domain/vocabulary.ts";
import type { LocatedMention } from "./claim-place.ts";
import type { Clause } from "./clauses-of.ts";
import type { Reading } from "./read-clause.ts";
import { sideWords } from "./side-words.ts";

/** A number in digits or in words. */
export const NUMBER =
	/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|several|both|at least one)\b|(?<!\p{L})(?:дв(?:а|ох|оє|ум|ома|е|ух|ое|умя)|дві|тр(?:и|ьох|оє|[её]х|ое)|чотир\p{L}+|четыр\p{L}+|четвер\p{L}+|п[’'ʼ]ят\p{L}+|пят\p{L}+|шіст\p{L}+|шест\p{L}+|сім|сем(?:ь|еро)|вісім|восем\p{L}+|дев[’'ʼ]ят\p{L}+|девят\p{L}+|десят\p{L}+|сот(?:ні|ни|ень|ен)|тисяч\p{L}*|тысяч\p{L}*|кілька|несколько|обидв\p{L}+)(?!\p{L})/iu;
/** "They will not hold": said of the war if it names a side, a place, or somebody spoken of before. */
export function isAboutTheWar(clause: Clause, side: Side, hasOwnPlace: boolean): boolean {
	return (
		hasOwnPlace ||
		sideWords(clause.text, side).length > 0 ||
		/\b(?:they|them|their|we|our|troops|soldiers|forces|front|line|war|town|city|village|zones?|reports?|situation)\b|(?<!\p{L})(?:вони|їх|ми|наш|они|их|мы|військ|войск|фронт|місто|город|село|зон|сил|ракет|ситуац|обстанов)\p{L}*/iu.test(
			clause.text,
		)
	);
}

/** What a text tells of a place and a side, or of a place and a number, in words that no rule knows. */
export function toldOf({ text }: Clause, side: Side, inside: readonly LocatedMention[]): Reading | null {
	const says = sideWords(text, side).length > 0 || NUMBER.test(text.replace(/\b(?:19|20)\d\d\b/g, ""));
	if (!says || text.length < 40 || !inside.some(({ place }) => place !== null && place.type !== "country")) return null;
	return { group: "incident", kind: "other", modality: "occurred", rule: "told", weight: 0.5 };
}

/** A verdict on a deed or a report. */
export const JUDGED: Reading = {
	group: "statement",
	kind: "assessment",
	modality: "ongoing",
	rule: "judgement",
	weight: 0.7,
};

/** A deed that its speaker denies. */
export const TAKEN_BACK: Reading = { ...JUDGED, modality: "denied", rule: "taken-back" };
