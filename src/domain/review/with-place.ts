import type { CandidateClaim, ReviewPlace } from "./review-draft.ts";

const SETTLEMENTS: readonly ReviewPlace["type"][] = ["city", "town", "village"];
const DRAWN_MODALITIES: readonly CandidateClaim["modality"][] = ["occurred", "ongoing"];

/** UCDP's codes: a settlement is an exact place, a division's place in it is not stated, a line is vague. */
function precisionOf({ type }: ReviewPlace): number {
	if (SETTLEMENTS.includes(type)) return 1;
	if (type === "country") return 6;
	return type === "oblast" ? 4 : 5;
}

/** A claim that names one place more: drawn there if it is an exact one and nothing says yet how the claim is drawn. */
export function withPlace(claim: CandidateClaim, place: ReviewPlace): CandidateClaim {
	const { noPlace: _, ...rest } = claim;
	const others = (claim.where ?? []).filter((entry) => entry.place !== "" && entry.place !== place.id);
	const where = [...others, { place: place.id, relation: "in" as const, precision: precisionOf(place) }];
	const isDrawn = SETTLEMENTS.includes(place.type) && DRAWN_MODALITIES.includes(claim.modality);
	const isUnshaped = claim.geometry == null && others.length === 0;
	return { ...rest, where, ...(isDrawn && isUnshaped && { geometry: { method: "point_at_place" as const } }) };
}
