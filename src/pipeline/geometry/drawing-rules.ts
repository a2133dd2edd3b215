import type { AuthoredClaim, AuthoredGeometry } from "../../domain/annotation.ts";
import type { Kind, Modality } from "../../domain/vocabulary.ts";
import type { PlaceIndex } from "../places/place-index.ts";
import type { AuthoredPath, Finding } from "../problem.ts";
import { POINT_PRECISION } from "./draw-points.ts";
import { unknownPlace } from "./geometry-inputs.ts";

/** UCDP's third step, a second-order division, is the last that may be drawn; 4 and above are in the rail. */
const DRAWN_PRECISION = 3;

const NEVER_DRAWN: readonly Modality[] = ["planned", "expected", "denied"];
/** Casualties, desertions, refusals and arrests get no mark unless the text gives them a place of precision 1 or 2. */
const ONLY_WITH_PLACE: readonly string[] = ["losses", "desertion", "refusal", "detention"] satisfies Kind[];

interface PlaceReference {
	readonly id: string;
	readonly path: AuthoredPath;
}

/** Places that a shape is tied to: the claim must name them in `where`. */
function anchorsOf(geometry: AuthoredGeometry): PlaceReference[] {
	switch (geometry.method) {
		case "point_at_place":
		case "band_along_border":
			return [];
		case "point_in_part_of_place":
			return [{ id: geometry.place, path: ["geometry", "place"] }];
		case "point_where_line_passes":
			return [{ id: geometry.near, path: ["geometry", "near"] }];
		case "direction_stub":
			return geometry.towards.map((id, index) => ({ id, path: ["geometry", "towards", index] }));
		case "line_stretch":
			return [
				{ id: geometry.from, path: ["geometry", "from"] },
				{ id: geometry.to, path: ["geometry", "to"] },
			];
	}
}

/** Lines and areas that a shape is cut from. */
function basesOf(geometry: AuthoredGeometry): PlaceReference[] {
	switch (geometry.method) {
		case "point_where_line_passes":
		case "line_stretch":
			return [{ id: geometry.line, path: ["geometry", "line"] }];
		case "band_along_border":
			return [
				{ id: geometry.border, path: ["geometry", "border"] },
				{ id: geometry.within, path: ["geometry", "within"] },
			];
		default:
			return [];
	}
}

/** Ids that the gazetteer does not know, in `where` and in the geometry. */
function unknownPlaces(claim: AuthoredClaim, places: PlaceIndex): Finding[] {
	const stated = (claim.where ?? []).map(({ place }, index) => ({ id: place, path: ["where", index, "place"] }));
	const drawn = claim.geometry ? [...anchorsOf(claim.geometry), ...basesOf(claim.geometry)] : [];
	return [...stated, ...drawn]
		.filter(({ id }) => !places.byId.has(id))
		.map(({ id, path }) => unknownPlace(id, path, places));
}

const inPath = (path: AuthoredPath, message: string): Finding => ({ path, message });

function modalityFindings({ modality }: AuthoredClaim, { method }: AuthoredGeometry): Finding[] {
	if (NEVER_DRAWN.includes(modality)) {
		return [inPath(["geometry"], `what is ${modality} is listed, not drawn: geometry must be null`)];
	}
	if (modality === "aimed" && method !== "band_along_border") {
		return [inPath(["geometry"], "an aim is drawn only as a band of stated width: geometry must be null")];
	}
	return [];
}

/** Whether the claim says closely enough where. A band of stated width may rest on a border or a region alone. */
function precisionFindings({ where = [], kind }: AuthoredClaim, { method }: AuthoredGeometry): Finding[] {
	if (where.length === 0) return [inPath(["geometry"], "a claim without a place is not drawn: geometry must be null")];
	const closest = Math.min(...where.map(({ precision }) => precision));
	if (ONLY_WITH_PLACE.includes(kind) && closest > POINT_PRECISION) {
		return [inPath(["geometry"], `"${kind}" is drawn only at a place of precision 1 or 2: geometry must be null`)];
	}
	if (method === "band_along_border") return [];
	if (closest > DRAWN_PRECISION) {
		return [inPath(["geometry"], "all places have precision 4 to 7: the claim is listed, geometry must be null")];
	}
	if (method === "point_at_place" && closest > POINT_PRECISION) {
		return [inPath(["geometry"], "point_at_place needs a place of precision 1 or 2")];
	}
	return [];
}

/** Whether the places of the shape are places of the claim, and stated closely enough. */
function anchorFindings({ where = [] }: AuthoredClaim, geometry: AuthoredGeometry): Finding[] {
	const limit = geometry.method === "direction_stub" ? POINT_PRECISION : DRAWN_PRECISION;
	const ofAnchors = anchorsOf(geometry).flatMap(({ id, path }) => {
		const precisions = where.filter(({ place }) => place === id).map(({ precision }) => precision);
		if (precisions.length === 0) return [inPath(path, `"${id}" is not a place of this claim: name it in where, too`)];
		const isClose = Math.min(...precisions) <= limit;
		return isClose ? [] : [inPath(path, `${geometry.method} needs "${id}" with a precision of ${limit} or better`)];
	});
	if (geometry.method !== "band_along_border") return ofAnchors;
	const { border, within } = geometry;
	const isStated = where.some(({ place }) => place === border || place === within);
	return isStated ? [] : [inPath(["geometry"], `neither "${border}" nor "${within}" is a place of this claim`)];
}

/** What forbids a claim's geometry, or its places: the map never says more than its source. */
export function drawingFindings(claim: AuthoredClaim, places: PlaceIndex): Finding[] {
	const unknown = unknownPlaces(claim, places);
	const { geometry } = claim;
	if (!geometry) return unknown;
	const forbidden = [...modalityFindings(claim, geometry), ...precisionFindings(claim, geometry)];
	return [...unknown, ...(forbidden.length > 0 ? forbidden : anchorFindings(claim, geometry))];
}
