import type { Claim } from "../domain/claim.ts";
import type { Kind, Modality } from "../domain/vocabulary.ts";

/** How a claim is drawn. */
export type Form = "stub" | "area" | "line" | "points";

/** What is expected, planned or denied is listed, never drawn. */
const NEVER_DRAWN: ReadonlySet<Modality> = new Set(["planned", "expected", "denied"]);

/** What people did or suffered gets a mark only where the text gives it a place of its own (precision 1 or 2). */
const NEEDS_OWN_PLACE: ReadonlySet<Kind> = new Set(["losses", "desertion", "refusal", "surrender", "detention"]);

/** UCDP's codes: from 4, first-order division, a point would say more than the text. */
const VAGUEST_POINT = 3;
const VAGUEST_OWN_PLACE = 2;

/**
 * The form in which a claim may be drawn, or null if it may not: without a geometry, if it is not said to have happened
 * or to be under way (only an aim with a stated extent is drawn, as an outline), or if its place is too vague for a point.
 */
export function formOf({ geometry, properties }: Claim): Form | null {
	const { modality, kind, places, derivation } = properties;
	if (geometry === null || NEVER_DRAWN.has(modality)) return null;
	if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") return "area";
	if (modality === "aimed") return null;
	if (geometry.type === "LineString" || geometry.type === "MultiLineString") {
		return derivation.method === "direction_stub" ? "stub" : "line";
	}
	const vaguest = NEEDS_OWN_PLACE.has(kind) ? VAGUEST_OWN_PLACE : VAGUEST_POINT;
	return places.some(({ precision }) => precision <= vaguest) ? "points" : null;
}

/**
 * The coordinates of a claim's geometry as lists of positions: one per point, line or ring.
 *
 * @returns degrees, [longitude, latitude]
 */
export function partsOf({ geometry }: Claim): readonly (readonly (readonly number[])[])[] {
	if (geometry === null) return [];
	switch (geometry.type) {
		case "Point":
			return [[geometry.coordinates]];
		case "MultiPoint":
			return geometry.coordinates.map((position) => [position]);
		case "LineString":
			return [geometry.coordinates];
		case "MultiLineString":
		case "Polygon":
			return geometry.coordinates;
		case "MultiPolygon":
			return geometry.coordinates.flat();
	}
}
