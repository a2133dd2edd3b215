import type { AuthoredWhere } from "../../domain/annotation.ts";
import { POINT_PRECISION } from "./draw-points.ts";
import type { GeometryContext } from "./geometry-inputs.ts";

/**
 * How far from a place's centre the claim may lie, in metres: the editor's figure, else the place's own radius. Null at
 * precision 3 to 7, where a radius would promise too much, and where the gazetteer has none.
 */
export function uncertaintyOf(where: AuthoredWhere, context: GeometryContext): number | null {
	if (where.precision > POINT_PRECISION) return null;
	return where.uncertaintyMeters ?? context.places.byId.get(where.place)?.radiusMeters ?? null;
}
