import type { Claim, ClaimedPlace } from "../domain/claim.ts";
import type { PlaceId } from "../domain/ids.ts";
import type { Place } from "../domain/place.ts";
import type { Language, PlaceRelation } from "../domain/vocabulary.ts";
import type { Dictionary } from "../i18n/dictionary.ts";

/**
 * Where a claim stands: `placed` on the map; `region`, in the rail at its edge; `undrawn`, about this front but with
 * nothing to draw; `elsewhere`, about a place off this front or none at all.
 */
export type Placement = "placed" | "region" | "undrawn" | "elsewhere";

/** UCDP precisions that name an area without a place in it: district, region, vague or linear. */
const isRegional = ({ precision, relation }: ClaimedPlace): boolean =>
	precision >= 3 && precision <= 5 && relation !== "elsewhere";

const isLocal = ({ precision, relation }: ClaimedPlace): boolean => precision <= 2 && relation !== "elsewhere";

export function placementOf({ geometry, properties }: Claim): Placement {
	if (geometry !== null) return "placed";
	if (properties.places.some(isLocal)) return "undrawn";
	if (properties.places.some(isRegional)) return "region";
	return "elsewhere";
}

const LINES: ReadonlySet<string> = new Set(["river", "border"]);

/** Whether a place is a line, of which a text may state a stretch, rather than an area. */
export const isLine = (places: ReadonlyMap<PlaceId, Place>, id: PlaceId): boolean =>
	LINES.has(places.get(id)?.properties.type ?? "");

/** The place of the rail's heading under which a claim without a placed geometry stands; null if it has none. */
export const regionOf = (claim: Claim): ClaimedPlace | null =>
	placementOf(claim) === "region" ? (claim.properties.places.find(isRegional) ?? null) : null;

export interface RegionGroup {
	readonly key: string;
	readonly place: ClaimedPlace;
	/** For a line: how these claims lie to it, along, near or across; null for an area. */
	readonly toLine: PlaceRelation | null;
	readonly claims: readonly Claim[];
}

/** Claims grouped for the list; every claim stands in exactly one group, in its order. */
export interface PlacedGroups {
	readonly placed: readonly Claim[];
	readonly regions: readonly RegionGroup[];
	readonly undrawn: readonly Claim[];
	readonly elsewhere: readonly Claim[];
}

export function groupByPlacement(claims: readonly Claim[], places: ReadonlyMap<PlaceId, Place>): PlacedGroups {
	const of = (placement: Placement): Claim[] => claims.filter((claim) => placementOf(claim) === placement);
	const regions = new Map<string, RegionGroup & { claims: Claim[] }>();
	for (const claim of of("region")) {
		const place = regionOf(claim);
		if (place === null) continue;
		const toLine = isLine(places, place.id) ? place.relation : null;
		const key = toLine === null ? place.id : `${place.id} ${toLine}`;
		const group = regions.get(key);
		if (group === undefined) regions.set(key, { key, place, toLine, claims: [claim] });
		else group.claims.push(claim);
	}
	return { placed: of("placed"), regions: [...regions.values()], undrawn: of("undrawn"), elsewhere: of("elsewhere") };
}

/** The heading of a group at the map's edge: its place, and what the texts leave open. */
export function headingOf(
	{ place, toLine }: RegionGroup,
	language: Language,
	{ edge }: Dictionary,
): { readonly place: string; readonly note: string } {
	const name = place.name[language];
	return toLine === null
		? { place: name, note: edge.areaNote }
		: { place: edge.line(toLine, name), note: edge.lineNote };
}
