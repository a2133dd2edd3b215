import type { AuthoredClaim, AuthoredGeometry, AuthoredMeasure } from "../../domain/annotation.ts";
import { suggestion } from "../nearest-word.ts";
import type { AuthoredPath, Finding } from "../problem.ts";

interface NamedPlace {
	readonly path: AuthoredPath;
	readonly place: string;
}

/** Keys of a geometry or a test that name a place. */
const PLACE_KEYS = ["place", "line", "near", "border", "within", "towards", "from", "to"];

function placesIn(part: AuthoredGeometry | AuthoredMeasure["test"], path: AuthoredPath): NamedPlace[] {
	return Object.entries(part).flatMap(([key, value]) => {
		if (!PLACE_KEYS.includes(key)) return [];
		if (Array.isArray(value))
			return value.map((place, index) => ({ path: [...path, key, index], place: String(place) }));
		return [{ path: [...path, key], place: String(value) }];
	});
}

/** Every place that a claim names by id, with the path to it, relative to the claim. */
export function placesNamedBy({ where, geometry, measures }: AuthoredClaim): NamedPlace[] {
	return [
		...(where ?? []).map(({ place }, index) => ({ path: ["where", index, "place"], place })),
		...(geometry ? placesIn(geometry, ["geometry"]) : []),
		...(measures ?? []).flatMap(({ test }, index) => placesIn(test, ["measures", index, "test"])),
	];
}

/** Places that a claim names and the gazetteer does not have. */
export const findUnknownPlaces = (claim: AuthoredClaim, known: ReadonlyMap<string, unknown>): Finding[] =>
	placesNamedBy(claim).flatMap(({ path, place }) =>
		known.has(place) ? [] : [{ path, message: `unknown place "${place}"${suggestion(place, known.keys())}` }],
	);
