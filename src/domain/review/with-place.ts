import type { PlaceRelation } from "../vocabulary.ts";
import { DRAWN_MODALITIES, VAGUEST_POINT } from "./geometry-for.ts";
import type { CandidateClaim, ReviewPlace } from "./review-draft.ts";
import { precisionFor, SETTLEMENTS } from "./where-passage-says.ts";

/** A claim that names one place more, drawn there if it is an exact one and nothing says yet how the claim is drawn. */
export function withPlace(claim: CandidateClaim, place: ReviewPlace, relation: PlaceRelation = "in"): CandidateClaim {
	const { noPlace: _, ...rest } = claim;
	const others = (claim.where ?? []).filter((entry) => entry.place !== "" && entry.place !== place.id);
	const precision = precisionFor(relation, place.type);
	const where = [...others, { place: place.id, relation, precision }];
	const isPoint = SETTLEMENTS.includes(place.type) && precision <= VAGUEST_POINT;
	const isDrawn = isPoint && DRAWN_MODALITIES.includes(claim.modality);
	const isUnshaped = claim.geometry == null && others.length === 0;
	return { ...rest, where, ...(isDrawn && isUnshaped && { geometry: { method: "point_at_place" as const } }) };
}
