import type { Claim, ClaimedPlace } from "../domain/claim.ts";
import type { PlaceId } from "../domain/ids.ts";

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

/** The place of the rail's heading under which a claim without a placed geometry stands; null if it has none. */
const regionOf = (claim: Claim): ClaimedPlace | null =>
	placementOf(claim) === "region" ? (claim.properties.places.find(isRegional) ?? null) : null;

export interface RegionGroup {
	readonly place: ClaimedPlace;
	readonly claims: readonly Claim[];
}

/** Claims grouped for the list; every claim stands in exactly one group, in its order. */
export interface PlacedGroups {
	readonly placed: readonly Claim[];
	readonly regions: readonly RegionGroup[];
	readonly undrawn: readonly Claim[];
	readonly elsewhere: readonly Claim[];
}

export function groupByPlacement(claims: readonly Claim[]): PlacedGroups {
	const of = (placement: Placement): Claim[] => claims.filter((claim) => placementOf(claim) === placement);
	const regions = new Map<PlaceId, { place: ClaimedPlace; claims: Claim[] }>();
	for (const claim of of("region")) {
		const place = regionOf(claim);
		if (place === null) continue;
		const group = regions.get(place.id);
		if (group === undefined) regions.set(place.id, { place, claims: [claim] });
		else group.claims.push(claim);
	}
	return { placed: of("placed"), regions: [...regions.values()], undrawn: of("undrawn"), elsewhere: of("elsewhere") };
}
