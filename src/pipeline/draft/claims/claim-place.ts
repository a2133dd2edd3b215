import type { MentionRole } from "../places/mention-role.ts";
import type { DraftMention } from "../types.ts";
import { withinSpan } from "../within-span.ts";
import { WordPattern } from "../word-pattern.ts";

export type LocatedMention = DraftMention & {
	readonly unitStart: number;
	readonly unitEnd: number;
	readonly role: MentionRole;
};

interface Stretch {
	readonly start: number;
	readonly end: number;
}

const PLACE_ORDER = ["village", "town", "city", "district", "river", "border", "oblast", "region"];
const FIRST_WIDE = PLACE_ORDER.indexOf("river");

const unitsOf = ({ unitStart, unitEnd }: LocatedMention) => [unitStart, unitEnd] as const;

const rankOfType = (type: string): number => PLACE_ORDER.indexOf(type);

/** Settlements come before what is wide, and that before what only helps to say where. */
function rankOf({ place, role }: LocatedMention): number {
	if (role === "reference") return 2;
	return Number(rankOfType(place?.type ?? "") >= FIRST_WIDE);
}

function nearest(mentions: readonly LocatedMention[], at: number): string | null {
	const [best] = mentions
		.filter(({ place, role }) => place !== null && role !== "seat" && PLACE_ORDER.includes(place.type))
		.sort((one, other) => rankOf(one) - rankOf(other) || Math.abs(one.unitStart - at) - Math.abs(other.unitStart - at));
	return best?.place?.id ?? null;
}

/** So far back "the city" may mean one that was named. */
const FARTHEST_TOWN = 2_000;
const TOWN_AGAIN = new WordPattern(
	/\b(?:the|this) (?:city|town|village|settlement)\b(?! of)/i,
	/(?<!\p{L})(?:міст(?:о|а|і|ом)|город(?:а|е|ом)?|сел(?:о|а|і|е|ом)|селищ(?:е|а|і)|пос[её]л(?:ок|ка|ке))(?!\p{L})(?!\s\p{Lu})/iu,
);

/** Whether a clause speaks of "the city" and so of one that was named before. */
export const namesTownAgain = (text: string): boolean => TOWN_AGAIN.test(text);

const lastSettlement = (mentions: readonly LocatedMention[], from: number, to: number): string | null =>
	withinSpan(mentions, unitsOf, from, to).findLast(
		({ place, role }) => place !== null && role === "place" && rankOfType(place.type) < FIRST_WIDE,
	)?.place?.id ?? null;

/**
 * The place of a clause: the mention nearest its verb, settlements before rivers and regions; else the nearest of its
 * sentence, or for "the city" the last one named; else the nearest before it in `scope`, as a bulletin's heading is. UTF-16 units.
 */
export function claimPlace(
	clause: Stretch,
	verbAt: number,
	sentence: Stretch,
	scope: Stretch,
	mentions: readonly LocatedMention[],
	namesAgain: boolean,
): string | null {
	const at = clause.start + verbAt;
	const own = withinSpan(mentions, unitsOf, clause.start, clause.end);
	// "Near Tytivka": a village that no list knows is not where the paragraph's other places are.
	const isElsewhere = own.some(({ place, role }) => place === null && role === "place");
	if (isElsewhere && !own.some(({ place, role }) => place !== null && role === "place")) return null;
	return (
		nearest(own, at) ??
		(namesAgain ? lastSettlement(mentions, Math.max(0, clause.start - FARTHEST_TOWN), clause.start) : null) ??
		nearest(withinSpan(mentions, unitsOf, sentence.start, sentence.end), at) ??
		nearest(withinSpan(mentions, unitsOf, scope.start, sentence.start), at)
	);
}
