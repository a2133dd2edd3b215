import type { DraftMention } from "./types.ts";
import { withinSpan } from "./within-span.ts";

export type LocatedMention = DraftMention & { readonly unitStart: number; readonly unitEnd: number };

interface Stretch {
	readonly start: number;
	readonly end: number;
}

const PLACE_ORDER = ["village", "town", "city", "district", "river", "border", "oblast", "region"];
const FIRST_WIDE = PLACE_ORDER.indexOf("river");

/** More often named for a government than for the town. */
const CAPITALS: ReadonlySet<string> = new Set(["kyiv", "moscow"]);

const unitsOf = ({ unitStart, unitEnd }: LocatedMention) => [unitStart, unitEnd] as const;

function nearest(mentions: readonly LocatedMention[], at: number): string | null {
	const isWide = ({ id, type }: { readonly id: string; readonly type: string }): number =>
		Number(PLACE_ORDER.indexOf(type) >= FIRST_WIDE || CAPITALS.has(id));
	const ranked = mentions
		.flatMap(({ place, unitStart }) =>
			place === null || !PLACE_ORDER.includes(place.type) ? [] : [{ place, distance: Math.abs(unitStart - at) }],
		)
		.sort((one, other) => isWide(one.place) - isWide(other.place) || one.distance - other.distance);
	return ranked[0]?.place.id ?? null;
}

/**
 * The place of a clause: the mention nearest its verb, settlements before rivers and regions; else the nearest of its
 * sentence; else the nearest before it in `scope`, as a bulletin's heading is. UTF-16 units.
 */
export function claimPlace(
	clause: Stretch,
	verbAt: number,
	sentence: Stretch,
	scope: Stretch,
	mentions: readonly LocatedMention[],
): string | null {
	const at = clause.start + verbAt;
	return (
		nearest(withinSpan(mentions, unitsOf, clause.start, clause.end), at) ??
		nearest(withinSpan(mentions, unitsOf, sentence.start, sentence.end), at) ??
		nearest(withinSpan(mentions, unitsOf, scope.start, sentence.start), at)
	);
}
