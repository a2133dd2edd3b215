import distance from "@turf/distance";
import type { GoldPlace } from "./gold-schema.ts";
import type { ProposedPlace } from "./proposal.ts";

const NEAR_KILOMETERS = 5;

/** Whether the gold annotation says where the place is, so that a proposal can be right or wrong about it. */
export const isResolvable = ({ gazetteer, lngLat }: GoldPlace): boolean =>
	gazetteer !== undefined || lngLat !== undefined;

/** The same id of the gazetteer, or a position within 5 km on the sphere. */
export function isSamePlace(gold: GoldPlace, proposed: ProposedPlace | null | undefined): boolean {
	if (proposed === null || proposed === undefined) return false;
	if (gold.gazetteer !== undefined && gold.gazetteer === proposed.id) return true;
	if (gold.lngLat === undefined || !proposed.lngLat) return false;
	return distance(gold.lngLat, proposed.lngLat, { units: "kilometers" }) <= NEAR_KILOMETERS;
}
